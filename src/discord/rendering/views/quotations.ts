import { sliceOf } from '../../../article/spans.js';
import { NOTICES, noQuotations, speakerWords } from '../../../commands/notices.js';
import type { ReplyOf } from '../../../commands/reply.js';
import { citationOf } from '../../../commands/source-line.js';
import type { Reading } from '../../../reading/reading.js';
import type { Quotation } from '../../../reading/speech/quotations.js';
import { type Block, lines, plain, strong } from '../pages.js';
import { says } from './view.js';

export function quotationBlocks(reply: ReplyOf<'quotations'>): readonly Block[] {
  const nothing = noQuotations(reply);
  if (nothing !== undefined) return [says(nothing)];
  return reply.quotations.map((quotation) => quotationBlock(reply.reading, quotation));
}

function quotationBlock({ article }: Reading, quotation: Quotation): Block {
  const { kind, pieces, cue } = quotation;
  const who = speakerWords(quotation, (span) => sliceOf(article, span));
  const details = [
    ...(cue === undefined ? [] : [`“${sliceOf(article, cue)}”`]),
    ...(kind === 'indirect' ? [NOTICES.otherWordsThanTheirs] : []),
    [...new Set(pieces.map(citationOf))].join(', '),
  ];
  return [
    ...lines('', strong(who), plain(` · ${details.join(' · ')}`)),
    ...pieces.flatMap((piece) => {
      const words = sliceOf(article, piece);
      return lines('> ', plain(kind === 'direct' ? `“${words}”` : words));
    }),
  ];
}

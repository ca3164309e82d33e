import { type Span, sliceOf } from '../../../article/spans.js';
import { differenceWords, NOTICES } from '../../../commands/notices.js';
import type { ReplyOf } from '../../../commands/reply.js';
import { linkTo } from '../buttons.js';
import { lines, plain } from '../pages.js';
import { quoted, says, sourceOf, type View, viewOfArticle } from './view.js';

/** The sentence that a claim is nearest to, and below it in what the two differ: no verdict. */
export function checkView({ reading, comparison }: ReplyOf<'check'>): View {
  const { article } = reading;
  if (comparison === undefined) return viewOfArticle(article, [says(NOTICES.noPassage)]);
  const { sentence, differences } = comparison;
  const words = (span: Span) => sliceOf(article, span);
  const told = differences.map((difference) => lines('', plain(differenceWords(difference, words))));
  return {
    blocks: [
      says(NOTICES.nearest),
      quoted(reading, sentence),
      ...(told.length === 0 ? [says(NOTICES.noDifference)] : told),
    ],
    footer: sourceOf(article, sentence),
    buttons: linkTo(article, sentence),
  };
}

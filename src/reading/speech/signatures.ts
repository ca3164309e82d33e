import { sentenceEnd } from '../../language/clauses.js';
import { nounPhraseFrom } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';

const MOST_WORDS_IN_NAME = 5;

/** "“…” — Jane Doe, coach", "“…” (Jane Doe)": a name set behind a quotation that ends the paragraph, with no verb. */
export function signatureBehind(items: readonly Item[], q: number): Attribution | undefined {
  const from = items[q + 1]?.ends ? q + 2 : q + 1;
  const sign = items[from];
  if (!/^(?:[–—-]|--|\()$/.test(sign?.text ?? '')) return undefined;
  const end = sentenceEnd(items, from);
  if (items.slice(end).some(({ ends }) => !ends)) return undefined;
  const rest = items.slice(from + 1, end);
  if (rest.some(({ pos, capital, quote }) => quote !== undefined || (!capital && /^(?:VERB|AUX)$/.test(pos))))
    return undefined;
  let last = from;
  while (last + 1 < end && items[last + 1]?.capital && last - from < MOST_WORDS_IN_NAME) last++;
  if (last - from < 2 || !/^(?:|[,.)])$/.test(last + 1 < end ? (items[last + 1]?.text ?? '') : '')) return undefined;
  const speaker = nounPhraseFrom(items, from + 1, last + 1);
  return speaker && { speaker, cue: { first: from, last: from }, adjoins: true };
}

import { sentenceEnd } from '../../language/clauses.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { nounPhraseFrom } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';
import { JUDGING } from './lists/verbs-of-judging.js';

/** The most words between the participle and the quotation: "Describing the long wait for an answer as". */
const LONGEST_BETWEEN = 9;

/** "Citing “…”, Doe resigned": the subject of the clause that a participle at the start of the sentence belongs to. */
export function frontedParticiple(
  items: readonly Item[],
  q: number,
  start: number,
  endsWithComma: boolean,
): Attribution | undefined {
  const word = items[start]?.folded ?? '';
  if (q - start > LONGEST_BETWEEN + 1 || !/ing$/.test(word) || !(REPORTING_VERBS.has(word) || JUDGING.has(word)))
    return undefined;
  const end = sentenceEnd(items, q);
  const comma = endsWithComma ? q : items.findIndex(({ folded }, i) => i > q && i < end && folded === ',');
  if (comma < 0 || items.slice(q + 1, comma).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) return undefined;
  const speaker = nounPhraseFrom(items, comma + 1, end);
  const verb = speaker && items[speaker.last + 1];
  const isSubject = verb !== undefined && !verb.capital && /^(?:VERB|AUX|ADV)$/.test(verb.pos);
  return speaker && isSubject ? { speaker, cue: { first: start, last: start }, adjoins: false } : undefined;
}

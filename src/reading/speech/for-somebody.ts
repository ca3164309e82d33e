import { nounPhraseFrom } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';

/** The most words between "is" and the quotation: "is still a". */
const LONGEST_PREDICATE = 3;

/** "For Jane Doe, a nurse, the ruling was “…”": in whose eyes a thing is what the quotation calls it. */
export function inTheirEyes(items: readonly Item[], q: number, start: number): Attribution | undefined {
  if (items[start]?.folded !== 'for') return undefined;
  const be = items.findLastIndex(({ folded }, i) => i < q && /^(?:are|been|is|was|were)$/.test(folded));
  if (be <= start || q - be > LONGEST_PREDICATE) return undefined;
  let last = start;
  while (items[last + 1]?.capital) last++;
  // A first and a last name: "For Norland, the deal is “…”" is the writer's view of a country.
  if (last - start < 2) return undefined;
  const speaker = nounPhraseFrom(items, start + 1, be);
  return speaker && speaker.last >= last
    ? { speaker: { first: speaker.first, last }, cue: { first: start, last: start }, adjoins: false }
    : undefined;
}

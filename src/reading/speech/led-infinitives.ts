import { subjectBefore } from '../../language/clauses.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { GOING_ON, INFINITIVES_OF_SPEECH, READY } from './lists/going-on-to-say.js';
import { moodOf } from './mood.js';
import { subjectOf } from './subjects.js';

/** The most words between a verb and the "to say" that it leads to: "took to the stage in Leeds on Monday night to say". */
const LONGEST_WAY = 10;

/** Who says, and from which verb on: "Doe took to the stage to say “…”", "Doe used to say “…”"; `verb` is the infinitive. */
export function ledInfinitive(
  items: readonly Item[],
  verb: number,
  start: number,
): { readonly speaker: Phrase; readonly cue: Phrase } | undefined {
  if (items[verb - 1]?.folded !== 'to' || !INFINITIVES_OF_SPEECH.has(items[verb]?.folded ?? '')) return undefined;
  for (let at = verb - 2; at > start && verb - at <= LONGEST_WAY; at--) {
    const item = items[at];
    if (!item || item.quote !== undefined || /^[,;:]$/.test(item.text)) return undefined;
    const isReady = READY.has(item.folded) && at === verb - 2;
    if (!isReady && (item.capital || !GOING_ON.has(item.folded) || item.pos === 'NOUN')) continue;
    const be = isReady
      ? items.findLastIndex(({ folded }, i) => i < at && /^(?:is|was|were|are|been)$/.test(folded))
      : at;
    if (be <= start || at - be > 2) return undefined;
    const speaker = subjectOf(items, be, start) ?? subjectBefore(items, be, start);
    return speaker && moodOf(items, speaker, be) === 'stated' ? { speaker, cue: { first: be, last: verb } } : undefined;
  }
  return undefined;
}

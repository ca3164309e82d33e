import { isPossessive, nounPhraseEndingAt } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';

/** What somebody's words are called where they are announced: "Doe's answer was simple: “…”". */
const WORDS_ANNOUNCED =
  /^(?:advice|answer|argument|conclusion|explanation|message|point|reaction|reply|response|retort|verdict|warning|words)$/;

/** "Doe: “…”", "Asked about it, Doe: “…”", "Doe's answer was simple: “…”". */
export function beforeColon(items: readonly Item[], colon: number, start: number): Attribution | undefined {
  const cue = { first: colon, last: colon };
  const announced = items.findIndex(({ folded }, i) => i > start && i < colon && WORDS_ANNOUNCED.test(folded));
  if (announced > start && isPossessive(items[announced - 1])) {
    const speaker = nounPhraseEndingAt(items, announced - 2, start);
    if (speaker) return { speaker, cue: { first: announced, last: colon }, adjoins: true };
  }
  const speaker = nounPhraseEndingAt(items, colon - 1, start);
  if (!speaker) return undefined;
  const isName = items.slice(speaker.first, speaker.last + 1).every(({ capital }) => capital);
  return speaker.first === start || (isName && items[speaker.first - 1]?.folded === ',')
    ? { speaker, cue, adjoins: true }
    : undefined;
}

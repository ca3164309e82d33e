import { subjectBefore } from '../../language/clauses.js';
import { isPossessive, nounPhraseEndingAt, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';
import { DOCUMENTS } from './lists/documents.js';
import { WORDS_ANNOUNCED } from './lists/words-announced.js';
import { canSpeak, headOf } from './who-can-speak.js';

/** The most words from "her" to the noun: "her rather blunt answer". */
const LONGEST_OWNED = 3;

/** "Doe: “…”", "Asked about it, Doe: “…”", "Doe's answer was simple: “…”". */
export function beforeColon(items: readonly Item[], colon: number, start: number): Attribution | undefined {
  const cue = { first: colon, last: colon };
  const announced = items.findIndex(({ folded }, i) => i > start && i < colon && WORDS_ANNOUNCED.has(folded));
  const owner = items.slice(start, announced).findIndex(({ folded }) => /^(?:her|his|their)$/.test(folded));
  if (announced > start && owner >= 0 && announced - start - owner <= LONGEST_OWNED)
    return {
      speaker: { first: start + owner, last: start + owner },
      cue: { first: announced, last: colon },
      adjoins: true,
    };
  if (announced > start && isPossessive(items[announced - 1])) {
    const speaker = nounPhraseEndingAt(items, announced - 2, start);
    if (speaker) return { speaker, cue: { first: announced, last: colon }, adjoins: true };
  }
  const speaker = nounPhraseEndingAt(items, colon - 1, start);
  const isName = speaker && items.slice(speaker.first, speaker.last + 1).every(({ capital }) => capital);
  if (speaker && (speaker.first === start || (isName && items[speaker.first - 1]?.folded === ',')))
    return { speaker, cue, adjoins: true };
  const subject = personBefore(items, colon, start);
  return subject && { speaker: subject, cue, adjoins: true };
}

/** "Doe is more careful: “…”": the person whom the sentence is about. */
function personBefore(items: readonly Item[], colon: number, start: number): Phrase | undefined {
  const verb = items.findIndex(
    ({ pos, capital }, i) => i > start && i < colon && /^(?:VERB|AUX)$/.test(pos) && !capital,
  );
  const subject = verb < 0 ? undefined : subjectBefore(items, verb, start);
  if (!subject || subject.first !== start || DOCUMENTS.has(headOf(items, subject)?.folded ?? '')) return undefined;
  const isNamed = items.slice(subject.first, subject.last + 1).some(({ capital }, i) => capital && i > 0);
  return isNamed && canSpeak(items, subject) ? subject : undefined;
}

import { isReportingVerb, subjectBefore } from '../../language/clauses.js';
import { nounPhraseEndingAt, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { DOCUMENTS } from './lists/documents.js';
import { subjectOf } from './subjects.js';
import { clauseBefore, isTensed } from './told-clauses.js';

/** The most words between "described" and the quotation: "the situation there on Monday as". */
export const LONGEST_OBJECT = 9;

/** "thought of Doe as “…”", "saw the plan as “…”", "spoke of “…”". */
export function isViewOf(items: readonly Item[], verb: number, q: number): boolean {
  const word = items[verb]?.folded ?? '';
  if (q - verb > LONGEST_OBJECT) return false;
  if (/^(?:can|cannot|could|may|might|must|never|not|should|to|would)$/.test(items[verb - 1]?.folded ?? ''))
    return false;
  if (/^(?:speaks?|speaking|spoke|spoken|talked|talks)$/.test(word)) return items[verb + 1]?.folded === 'of';
  if (items[q - 1]?.folded !== 'as') return false;
  if (/^(?:thinks?|thought)$/.test(word)) return items[verb + 1]?.folded === 'of';
  return (
    /^(?:cast|depicted|depicts|painted|perceived|perceives|regarded|regards|reject|rejected|rejecting|rejects|saw|sees|viewed|views)$/.test(
      word,
    ) && items[verb]?.pos === 'VERB'
  );
}

/** What is written, of which "read" tells besides documents. */
const READ = /^(?:banner|caption|headline|line|passage|placard|sentence|slogan|story)$/;

/** "a line in the story about a summit with Norland, which read “…”": the nearest thing that can be read before the relative pronoun. */
export function readBefore(items: readonly Item[], verb: number, start: number): Phrase | undefined {
  if (!/^reads?$/.test(items[verb]?.folded ?? '') || !/^(?:that|which)$/.test(items[verb - 1]?.folded ?? ''))
    return undefined;
  for (let i = verb - 2; i >= start; i--) {
    const noun = (items[i]?.folded ?? '').replace(/s$/, '');
    if (items[i]?.pos !== 'VERB' && (DOCUMENTS.has(noun) || READ.test(noun)))
      return withoutVerb(items, nounPhraseEndingAt(items, i, start));
  }
  return undefined;
}

/** "Doe referenced a line": the phrase behind a past tense that the outline took for an adjective. */
function withoutVerb(items: readonly Item[], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  let { first } = phrase;
  for (let i = first; i < phrase.last; i++)
    if (/ed$/.test(items[i]?.folded ?? '') && items[i + 1]?.pos === 'DET') first = i + 1;
  return { first, last: phrase.last };
}

/** "Doe said that the paper quoted an aide “who left”": the paper is no more than what Doe speaks of. */
export function isCitedInSpeech(items: readonly Item[], verb: number, start: number): boolean {
  if (!/^(?:cited|cites|quoted|quotes)$/.test(items[verb]?.folded ?? '')) return false;
  const citing = subjectBefore(items, verb, start);
  if (!citing || citing.first <= start || citing.first > verb) return false;
  const opener = citing.first - 1;
  if (items[opener]?.folded !== 'that') return isReportingVerb(items, opener);
  return items.slice(start, opener).some((_, i) => isReportingVerb(items, start + i));
}

/** "They will leave, Doe said Friday as the town braced for “…”": the marks stand in what the paper tells behind a finished report. */
export function isBehindReport(
  items: readonly Item[],
  { first }: Phrase,
  verb: number,
  q: number,
  start: number,
): boolean {
  const opening = Math.min(first, verb);
  if (items[opening - 1]?.folded !== ',' || !clauseBefore(items, start, opening - 1)) return false;
  const joint = items.findIndex(
    ({ folded }, i) => i > verb && i < q && /^(?:after|as|before|when|while)$/.test(folded),
  );
  if (joint < 0 || joint - verb > LONGEST_OBJECT) return false;
  const isAdverbial = items
    .slice(verb + 1, joint)
    .every(({ folded }, i) => folded !== 'that' && !isTensed(items, verb + 1 + i));
  return isAdverbial && items.slice(joint + 1, q).some((_, i) => isTensed(items, joint + 1 + i));
}

/** "The ministry denied it, posting a statement which read “…”": who issued the document that speaks. */
export function issuerBefore(items: readonly Item[], document: Phrase, start: number): Phrase | undefined {
  const verb = document.first - 1;
  const nouns = items.slice(document.first, document.last + 1);
  if (verb <= start || !nouns.some(({ folded }) => DOCUMENTS.has(folded))) return undefined;
  if (nouns.some(({ folded }) => /^(?:by|from)$/.test(folded))) return undefined;
  return /^(?:issu|post|publish|releas|send|sent|shar|writ|wrote)(?:ed|ing|ting|e)?$/.test(items[verb]?.folded ?? '')
    ? subjectOf(items, verb, start)
    : undefined;
}

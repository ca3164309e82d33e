import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { DOCUMENTS } from './lists/documents.js';
import { subjectOf } from './subjects.js';

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

import { nounPhraseFrom, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import type { Attribution } from './attribution.js';
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
    /^(?:depicted|depicts|perceived|perceives|regarded|regards|saw|sees|viewed|views)$/.test(word) &&
    items[verb]?.pos === 'VERB'
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

/** "She was told by a doctor that it was “…”": who told it. */
function tellerIn(items: readonly Item[], by: number, q: number): Attribution | undefined {
  const verb = by - 1;
  if (!/^(?:advised|assured|informed|promised|told|warned)$/.test(items[verb]?.folded ?? '')) return undefined;
  if (!/^(?:is|was|were|are|been|being)$/.test(items[verb - 1]?.folded ?? '')) return undefined;
  const speaker = nounPhraseFrom(items, by + 1, q);
  return speaker && { speaker, cue: { first: verb, last: by }, adjoins: false };
}

/** "described by Doe as “…”": the agent of a passive. */
export function agentBefore(items: readonly Item[], by: number, q: number): Attribution | undefined {
  if (items[by]?.folded === 'of' && items[by - 1]?.folded === 'words' && items[by - 3]?.folded === 'in') {
    const speaker = nounPhraseFrom(items, by + 1, q);
    return speaker && { speaker, cue: { first: by - 3, last: by }, adjoins: false };
  }
  if (items[by]?.folded !== 'by') return undefined;
  const teller = tellerIn(items, by, q);
  if (teller) return teller;
  if (items[q - 1]?.folded !== 'as') return undefined;
  if (
    !/^(?:described|called|dubbed|hailed|denounced|condemned|labell?ed|characteri[sz]ed|dismissed|praised|to)$/.test(
      items[by - 1]?.folded ?? '',
    )
  )
    return undefined;
  const speaker = nounPhraseFrom(items, by + 1, q - 1);
  return speaker && { speaker, cue: { first: by - 1, last: by }, adjoins: false };
}

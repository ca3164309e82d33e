import { ROLES } from './lists/roles.js';
import { SENTENCE_OPENERS } from './lists/sentence-openers.js';
import type { Item } from './outline.js';

/** A run of items, both ends inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

export function isPossessive(item: Item | undefined): boolean {
  return item !== undefined && /^['’]s?$/.test(item.text);
}

const CLAUSE_OPENERS =
  /^(?:that|when|while|as|because|after|before|since|if|although|though|but|whether|where|so|than|until|unless|and|or|who|whom|whose|which|what|how|why)$/;
const JOINT = /^(?:of|for|at|in|from|to|with|on|by|and|&|the|a|an)$/;
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|others|some|many|one|both|another)$/;

/** Pronouns that also stand before a noun: "one doctor". */
const QUANTIFIER = /^(?:some|many|one|both|another)$/;

/** Whether an item can stand inside a noun phrase; `next` is the item behind it. */
function isNominal(item: Item | undefined, next?: Item): boolean {
  if (!item || item.ends || item.quote !== undefined) return false;
  if (item.capital) return /\p{L}/u.test(item.text);
  if (item.pos === 'VERB' && ROLES.has(next?.folded ?? '')) return true;
  if (/^(?:of|for|at|in|from|to|with|on|by|&|and)$/.test(item.folded)) return true;
  if (CLAUSE_OPENERS.test(item.folded)) return false;
  if (isPossessive(item)) return true;
  if (ROLES.has(item.folded)) return true;
  return (
    /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PRON|ADV)$/.test(item.pos) ||
    (item.pos === 'VERB' && /(?:ing|ed)$/.test(item.folded))
  );
}

/** The noun phrase whose last word is at `last`. */
export function nounPhraseEndingAt(items: readonly Item[], last: number, from: number): Phrase | undefined {
  const end = items[last];
  if (!end) return undefined;
  if (PRONOUN.test(end.folded)) return { first: last, last };
  let first = last + 1;
  while (first > from && isNominal(items[first - 1], items[first])) {
    const item = items[first - 1];
    // A pronoun that is no possessive opens a clause of its own.
    if (item && PRONOUN.test(item.folded) && !QUANTIFIER.test(item.folded) && first <= last) break;
    // "Doe discussed the plan": a past tense between a name and an article is the verb of a clause.
    if (item?.pos === 'VERB' && !item.capital && isClauseVerb(items, first - 1)) break;
    first--;
  }
  // "and", a preposition or an adverb left at the front belong to what stands before.
  while (first < last && (LEFT_AT_FRONT.test(front(items[first])) || isGoverning(items, first))) first++;
  const names = items
    .slice(first, last + 1)
    .some(({ pos, capital }) => capital || /^(?:NOUN|PROPN|PRON|NUM|VERB|ADJ)$/.test(pos));
  return names && /[\p{L}\p{N}]/u.test(items[first]?.text ?? '') && items[last]?.pos !== 'DET'
    ? { first, last }
    : undefined;
}

/** Whether a past tense inside a phrase has a subject before it and an object behind it: "Doe discussed the", "the board issued a". */
function isClauseVerb(items: readonly Item[], verb: number): boolean {
  if (items[verb + 1]?.pos !== 'DET') return false;
  const before = items[verb - 1];
  return before?.capital === true || (before?.pos === 'NOUN' && /^(?:a|an)$/.test(items[verb + 1]?.folded ?? ''));
}

const LEFT_AT_FRONT = /^(?:and|or|but|then|ADP|ADV|AUX|CCONJ|SCONJ)$/;
/** Capitalised at the start of a sentence these are no part of a name, as "Will" and "May" can be. */
const OPENS_QUESTION = /^(?:am|are|could|did|do|does|had|has|have|is|should|was|were|would)$/;

/** "siding with tribes": a verb left at the front, with what it governs behind it. */
function isGoverning(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  return item?.pos === 'VERB' && !item.capital && /^(?:ADP|DET)$/.test(next?.pos ?? '');
}

function front(item: Item | undefined): string {
  if (!item) return '';
  if (/^\d{4}$/.test(item.text)) return 'ADV';
  if (item.capital && item.text !== item.text.toUpperCase()) {
    if (OPENS_QUESTION.test(item.folded)) return 'AUX';
    if (CLAUSE_OPENERS.test(item.folded)) return 'SCONJ';
  }
  if (/^(?:and|or|but|then)$/.test(item.folded)) return 'and';
  if (/^(?:of|for|at|in|from|to|with|on|by)$/.test(item.folded)) return 'ADP';
  return item.capital && !(SENTENCE_OPENERS.has(item.folded) && /^(?:ADP|SCONJ|CCONJ)$/.test(item.pos)) ? '' : item.pos;
}

/** The noun phrase that begins at `first`, with an apposition behind it, up to `to` (exclusive). */
export function nounPhraseFrom(items: readonly Item[], first: number, to: number): Phrase | undefined {
  const opener = items[first];
  if (!opener || first >= to) return undefined;
  const next = items[first + 1];
  const isQuantity = QUANTIFIER.test(opener.folded) && (next?.folded === 'of' || next?.pos === 'NOUN');
  if (PRONOUN.test(opener.folded) && !isQuantity) return { first, last: first };
  if (opener.pos === 'ADP' && !opener.capital) return undefined;
  let last = first - 1;
  while (last + 1 < to && isNominal(items[last + 1], items[last + 2])) {
    const item = items[last + 1];
    if (
      !item ||
      (item.pos === 'VERB' &&
        !item.capital &&
        last >= first &&
        !/^(?:NOUN|PROPN|ADJ)$/.test(items[last + 2]?.pos ?? ''))
    )
      break;
    if (/^(?:in|on|by|with|at|to|from|after|during)$/.test(item.folded) && !isRoleBefore(items, first, last)) break;
    if (item.folded === 'and' && !items[last + 2]?.capital) break;
    last++;
  }
  while (last > first && /^(?:of|for|at|in|from|to|with|on|by|and|&)$/.test(items[last]?.folded ?? '')) last--;
  if (last < first) return undefined;
  return { first, last: appositionEnd(items, last, to) };
}

function isRoleBefore(items: readonly Item[], first: number, last: number): boolean {
  return items.slice(first, last + 1).some(({ folded, capital }) => !capital && ROLES.has(folded));
}

/** Where the apposition behind a name ends ("Doe, head of the agency"); `last` itself where there is none. */
function appositionEnd(items: readonly Item[], last: number, to: number): number {
  if (items[last + 1]?.folded !== ',') return last;
  const aged = /^\d{1,3}$/.test(items[last + 2]?.text ?? '') && items[last + 3]?.folded === ',';
  const first = aged ? last + 4 : last + 2;
  const opener = items[first];
  if (!opener || first >= to || opener.quote !== undefined || opener.ends) return last;
  if (
    /^(?:who|whose|which|where|when|as|but|and|adding|while|with|after|before|in|on|at|referring|speaking|noting|citing)$/.test(
      opener.folded,
    )
  )
    return last;
  if (/^(?:VERB|AUX|ADP|SCONJ|CCONJ|ADV|PRON)$/.test(opener.pos) && !opener.capital) return last;
  let end = first;
  while (end < to && isNominal(items[end], items[end + 1])) end++;
  while (end > first && (isPossessive(items[end - 1]) || JOINT.test(items[end - 1]?.folded ?? ''))) end--;
  const own = items.slice(first, end);
  const isNamed = own.length > 1 && own.every(({ capital }) => capital) && isDescription(items, last);
  if (isNamed) return end - 1;
  return own.some(({ folded }) => ROLES.has(folded) || ROLES.has(folded.replace(/s$/, ''))) ? end - 1 : last;
}

/** "a spokesman for the ministry, Jane Doe": whether the words up to `last` say what somebody is, not who. */
function isDescription(items: readonly Item[], last: number): boolean {
  for (let i = last; i >= 0; i--) {
    const item = items[i];
    if (!item || item.ends || item.quote !== undefined || item.folded === ',') return false;
    if (!item.capital && ROLES.has(item.folded)) return items[i - 1]?.pos !== undefined && !items[i - 1]?.capital;
  }
  return false;
}

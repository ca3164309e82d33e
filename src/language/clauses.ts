import type { Item } from '../reading/outlines.js';
import { DEMONYMS } from './lists/demonyms.js';
import { CALENDAR_NAMES } from './lists/other-names.js';
import { ALSO_NOUNS, OFTEN_PASSIVE, PHRASAL_VERBS, REPORTING_VERBS } from './lists/reporting-verbs.js';
import { ROLES } from './lists/roles.js';
import { SENTENCE_OPENERS } from './lists/sentence-openers.js';

/** A run of items, both ends inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const AUXILIARY =
  /^(?:has|have|had|having|also|is|was|are|were|be|been|being|'s|’s|did|does|do|would|will|could|may|might|must|should|can|later|then|once|not|n't|n’t|never|ever|even|still|again|first|recently|previously|repeatedly|reportedly|just|both|all|each|since|often|always|soon|instead|now|himself|herself|themselves)$/;
const BE = /^(?:is|was|are|were|be|been|being|'s|’s|get|got|gets)$/;

export function isEnd(item: Item | undefined): boolean {
  return item === undefined || item.ends === true;
}

/** Words behind which a form is a noun, an infinitive or an adjective, no verb with a subject. */
const BEFORE_NOUNS =
  /^(?:a|about|against|among|an|any|as|at|between|for|from|her|his|in|into|its|my|no|of|on|our|over|some|such|the|their|these|this|those|to|with)$/;

/** Whether a reporting verb stands at `i` that somebody is the subject of. */
export function isReportingVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item || item.capital || !(REPORTING_VERBS.has(item.folded) || PHRASAL_VERBS.has(item.folded))) return false;
  const before = items[i - 1];
  if (before && BEFORE_NOUNS.test(before.folded)) return false;
  if (before && isPossessive(before)) return false;
  if (ALSO_NOUNS.has(item.folded) && looksLikeNoun(before, items[i + 1])) return false;
  if (/^point(?:s|ed|ing)?$/.test(item.folded)) return items[i + 1]?.folded === 'out';
  if (PHRASAL_VERBS.has(item.folded)) return /^(?:back|in|on)$/.test(items[i + 1]?.folded ?? '');
  if (item.folded === 'call' || item.folded === 'calls') return items[i + 1]?.folded !== 'on';
  if (OFTEN_PASSIVE.has(item.folded)) {
    let k = i - 1;
    while (k >= 0 && (items[k]?.pos === 'ADV' || /^(?:n't|not|also)$/.test(items[k]?.folded ?? ''))) k--;
    if (BE.test(items[k]?.folded ?? '')) return false;
  }
  return true;
}

/** Whether what stands around a form that nouns share makes it a noun: "nine points", "African states", "the report applies". */
function looksLikeNoun(before: Item | undefined, next: Item | undefined): boolean {
  if (before && (DEMONYMS.has(before.folded) || (/^(?:ADJ|NUM)$/.test(before.pos) && !before.capital))) return true;
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !next.capital && !/ing$/.test(next.folded);
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

/** The subject of the verb at `verb`, looked for to its left and no further than `from`; undefined where there is none. */
export function subjectBefore(items: readonly Item[], verb: number, from: number): Phrase | undefined {
  let j = verb - 1;
  while (j >= from && (AUXILIARY.test(items[j]?.folded ?? '') || (items[j]?.pos === 'ADV' && !items[j]?.capital))) j--;
  // "Doe on Sunday warned": the day stands between the subject and its verb.
  if (CALENDAR_NAMES.has(items[j]?.folded ?? '') && j > from) {
    j -= /^(?:on|late|early|last|this)$/.test(items[j - 1]?.folded ?? '') ? 2 : 1;
  }
  const last = items[j];
  if (!last || j < from) return undefined;
  if (last.folded === ',') return parenthesised(items, j, from);
  if (last.folded === ')') {
    const opening = items.findLastIndex((item, k) => k < j && item.folded === '(');
    if (opening > from) j = opening - 1;
  }
  if (/^(?:who|which|that)$/.test(items[j]?.folded ?? '')) return antecedent(items, j, from);
  if (/^(?:and|but|then)$/.test(items[j]?.folded ?? '')) return undefined;
  return nounPhraseEndingAt(items, j, from);
}

/** "Jane Doe, 34, head of the agency, said": the noun phrase that the comma at `comma` sets something apart from. */
function parenthesised(items: readonly Item[], comma: number, from: number): Phrase | undefined {
  let start = comma - 1;
  while (
    start >= from &&
    !items[start]?.ends &&
    items[start]?.quote === undefined &&
    !/^[:;(—–]$/.test(items[start]?.text ?? '')
  )
    start = items[start]?.text === ')' ? openingBracket(items, start) - 1 : start - 1;
  const segments: Phrase[] = [];
  let first = start + 1;
  if (items[first]?.pos === 'CCONJ') first++;
  for (let k = first; k <= comma; k++)
    if (items[k]?.folded === ',') {
      if (k > first) segments.push({ first, last: k - 1 });
      first = k + 1;
    }
  const own = segments.findIndex((segment) => {
    if (hasFiniteVerb(items, segment) || TIME.test(items[segment.last]?.folded ?? '')) return false;
    const opener = items[segment.first];
    if (!opener || (/^(?:ADP|SCONJ|CCONJ|ADV|VERB|AUX)$/.test(opener.pos) && !opener.capital)) return false;
    if (
      /^(?:in|on|at|after|before|during|when|while|as|for|with|by|speaking|asked|according|despite|since|if|but|and|meanwhile|however|yesterday|today)$/.test(
        opener.folded,
      )
    )
      return false;
    return true;
  });
  const introduced = segments.slice(0, own < 0 ? undefined : own).findIndex(({ last }) => isNameAtEnd(items, last));
  if (introduced >= 0) return nameEndingAt(items, segments[introduced]?.last ?? comma - 1);
  const segment = segments[own];
  if (!segment) return undefined;
  const bracketed = items[segment.last]?.text === ')';
  const end = bracketed ? openingBracket(items, segment.last) - 1 : segment.last;
  const head = nounPhraseEndingAt(items, end, segment.first) ?? segment;
  const apposition = segments[own + 1];
  const opener = items[apposition?.first ?? -1]?.folded ?? '';
  if (
    own + 1 >= segments.length ||
    /^(?:who|whose|which|where|when|speaking|adding|however|meanwhile|in|on|at)$/.test(opener)
  )
    return head;
  return { first: head.first, last: comma - 1 };
}

/** Where the bracket that closes at `closing` opens; `closing` itself where it does not. */
function openingBracket(items: readonly Item[], closing: number): number {
  const opening = items.findLastIndex(({ text }, k) => k < closing && text === '(');
  return opening < 0 ? closing : opening;
}

/** Words that end an adverbial of time: "hours earlier", "last week". */
const TIME =
  /^(?:afterward|afterwards|ago|day|earlier|evening|later|month|morning|night|week|weekend|year|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** A clause that came before the subject: "The company laid off workers, and Doe, its chairman, said". */
function hasFiniteVerb(items: readonly Item[], { first, last }: Phrase): boolean {
  return items
    .slice(first, last)
    .some(({ pos, capital, folded }) => /^(?:VERB|AUX)$/.test(pos) && !capital && !/ing$/.test(folded));
}

/** "In 1983 Jane Doe, then the mayor,": two capitalised words at a segment's end that no preposition governs. */
function isNameAtEnd(items: readonly Item[], last: number): boolean {
  const { first } = nameEndingAt(items, last);
  const before = items[first - 1];
  return (
    last - first >= 1 &&
    last - first < 5 &&
    before !== undefined &&
    !/^(?:ADP|DET|PUNCT|CCONJ)$/.test(before.pos) &&
    !before.ends &&
    before.quote === undefined
  );
}

function nameEndingAt(items: readonly Item[], last: number): Phrase {
  let first = last + 1;
  while (items[first - 1]?.capital) first--;
  return { first, last };
}

/** "Doe, who said": the noun phrase before the relative pronoun at `relative`. */
function antecedent(items: readonly Item[], relative: number, from: number): Phrase | undefined {
  const end = items[relative - 1]?.folded === ',' ? relative - 2 : relative - 1;
  return end < from ? undefined : nounPhraseEndingAt(items, end, from);
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

const LEFT_AT_FRONT = /^(?:and|or|but|then|ADP|ADV|CCONJ|SCONJ)$/;

/** "siding with tribes": a verb left at the front, with what it governs behind it. */
function isGoverning(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  return item?.pos === 'VERB' && !item.capital && /^(?:ADP|DET)$/.test(next?.pos ?? '');
}

function front(item: Item | undefined): string {
  if (!item) return '';
  if (/^\d{4}$/.test(item.text)) return 'ADV';
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
  while (last + 1 < to && isNominal(items[last + 1])) {
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
  return own.some(({ folded }) => ROLES.has(folded) || ROLES.has(folded.replace(/s$/, ''))) ? end - 1 : last;
}

/** Where the sentence that holds item `i` begins (index of its first item). */
export function sentenceStart(items: readonly Item[], i: number): number {
  let start = i;
  while (start > 0 && !items[start - 1]?.ends) start--;
  return start;
}

/** Where the sentence that holds item `i` ends (index past its last item). */
export function sentenceEnd(items: readonly Item[], i: number): number {
  let end = i;
  while (end < items.length && !items[end]?.ends) end++;
  return end;
}

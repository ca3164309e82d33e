import { CALENDAR_NAMES, FULL_WEEKDAYS } from './calendar-names.js';
import { DEMONYMS } from './lists/demonyms.js';
import { ALSO_NOUNS, OFTEN_PASSIVE, PHRASAL_VERBS, REPORTING_VERBS } from './lists/reporting-verbs.js';
import { ROLES } from './lists/roles.js';
import { isPossessive, nounPhraseEndingAt, type Phrase } from './noun-phrases.js';
import type { Item } from './outline.js';

const AUXILIARY =
  /^(?:has|have|had|having|also|is|was|are|were|be|been|being|'s|’s|did|does|do|would|will|could|may|might|must|should|can|later|then|once|not|n't|n’t|never|ever|even|still|again|first|recently|previously|repeatedly|reportedly|just|both|all|each|since|often|always|soon|instead|now|himself|herself|themselves|long)$/;
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
  if (
    before &&
    (DEMONYMS.has(before.folded) || (/^(?:ADJ|NUM)$/.test(before.pos) && (!before.capital || /-/.test(before.text))))
  )
    return true;
  if (next?.folded === 'of') return true;
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !next.capital && !/ing$/.test(next.folded);
}

/** The subject of the verb at `verb`, looked for to its left and no further than `from`; undefined where there is none. */
export function subjectBefore(items: readonly Item[], verb: number, from: number): Phrase | undefined {
  let j = verb - 1;
  const isAuxiliary = (item: Item | undefined) => item !== undefined && !item.capital && AUXILIARY.test(item.folded);
  // "A second said": an ordinal behind an article is the subject.
  const isAdverb = (k: number) => items[k]?.pos === 'ADV' && !items[k]?.capital && items[k - 1]?.folded !== 'a';
  while (j >= from && (isAuxiliary(items[j]) || isAdverb(j))) j--;
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
  const phrase = nounPhraseEndingAt(items, j, from);
  // "a letter read by Doe said": the agent of a passive is not the subject of what follows.
  if (phrase && items[phrase.first - 1]?.folded === 'by' && items[phrase.first - 2]?.pos === 'VERB') return undefined;
  return phrase && withNameBefore(items, phrase, from);
}

/** "Jane Doe, an analyst at the agency said": the name that an apposition without its second comma belongs to. */
function withNameBefore(items: readonly Item[], phrase: Phrase, from: number): Phrase {
  const apposition = withBracketInside(items, phrase, from);
  if (items[apposition.first - 1]?.folded !== ',') return phrase;
  if (!/^(?:a|an|the)$/.test(items[apposition.first]?.folded ?? '') && !isOffice(items, apposition)) return phrase;
  const name = nameEndingAt(items, apposition.first - 2);
  const opens = name.first <= from || items[name.first - 1]?.ends === true || items[name.first - 1]?.folded === ',';
  const isName =
    apposition.first - 2 - name.first >= 1 && !CALENDAR_NAMES.has(items[apposition.first - 2]?.folded ?? '');
  return opens && isName && name.first >= from ? { first: name.first, last: apposition.last } : phrase;
}

/** "a fellow at the Harbour Institute (HI) and head of the survey": the phrase with what stands before a short form in brackets. */
function withBracketInside(items: readonly Item[], { first, last }: Phrase, from: number): Phrase {
  const closing = /^(?:and|at|for|from|in|of|on|with)$/.test(items[first - 1]?.folded ?? '') ? first - 2 : first - 1;
  if (items[closing]?.text !== ')') return { first, last };
  const opening = openingBracket(items, closing);
  const before = opening > from ? nounPhraseEndingAt(items, opening - 1, from) : undefined;
  return before && before.last < closing ? { first: before.first, last } : { first, last };
}

/** The most words before the noun for an office without an article: "senior associate director of". */
const LONGEST_OFFICE = 4;

/** "head of oceanography at the institute": a role without an article or a name, and what it is held in. */
function isOffice(items: readonly Item[], { first, last }: Phrase): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST_OFFICE); i++) {
    const item = items[i];
    if (!item || item.capital) return false;
    if (ROLES.has(item.folded)) return /^(?:at|for|in|of|with)$/.test(items[i + 1]?.folded ?? '');
  }
  return false;
}

/** Behind a comma these open a clause with a subject of its own. */
const OPENS_CLAUSE = /^(?:although|because|but|though|whereas|while)$/;

/** "Jane Doe, 34, head of the agency, said": the noun phrase that the comma at `comma` sets something apart from. */
function parenthesised(items: readonly Item[], comma: number, from: number): Phrase | undefined {
  let start = comma - 1;
  while (
    start >= from &&
    !items[start]?.ends &&
    items[start]?.quote === undefined &&
    !/^[:;(—–]$/.test(items[start]?.text ?? '') &&
    !(items[start - 1]?.folded === ',' && OPENS_CLAUSE.test(items[start]?.folded ?? ''))
  )
    start = items[start]?.text === ')' ? openingBracket(items, start) - 1 : start - 1;
  const segments: Phrase[] = [];
  let first = start + 1;
  if (items[first]?.pos === 'CCONJ' || items[first]?.folded === 'as') first++;
  for (let k = first; k <= comma; k++)
    if (items[k]?.folded === ',') {
      if (k > first) segments.push({ first, last: k - 1 });
      first = k + 1;
    }
  const own = segments.findIndex((segment) => {
    if (hasFiniteVerb(items, segment) || isTime(items[segment.last]?.folded ?? '')) return false;
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
  /^(?:afterward|afterwards|ago|day|earlier|evening|later|month|morning|night|week|weekend|year|yesterday|today)$/;

const isTime = (word: string) => TIME.test(word) || FULL_WEEKDAYS.includes(word);

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
  const phrase = end < from ? undefined : nounPhraseEndingAt(items, end, from);
  if (!phrase || !/^(?:who|which)$/.test(items[relative]?.folded ?? '')) return phrase;
  // "met with Jane Doe of the board, who said", "condemnation from Norland, which called it": the name nearest to it.
  for (let i = end - 1; i > phrase.first; i--)
    if (
      /^(?:with|to|by|from|against)$/.test(items[i]?.folded ?? '') &&
      items[i + 1]?.capital &&
      items[i - 1]?.capital !== true
    )
      return { first: i + 1, last: phrase.last };
  return phrase;
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

import { CALENDAR_NAMES } from '../../language/calendar-names.js';
import { isReportingVerb } from '../../language/clauses.js';
import type { Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { COMMITTING, TELLING } from './lists/verbs-of-telling.js';

const FEWEST_WORDS = 3;
/** The most words between a verb and its "that": "said in a statement to the newspaper on Monday that". */
const LONGEST_BETWEEN = 14;
/** The most words of an adverbial without "that": "said last week". */
const LONGEST_ADVERBIAL = 4;

const FORMS_OF_BE_AND_HAVE =
  /^(?:is|isn|was|were|are|am|has|have|had|will|would|can|ca|could|may|might|must|shall|should|do|does|did|'s|’s|'re|’re|'ve|’ve|'ll|’ll|'d|’d|'m|’m)$/;
const RELATIVE = /^(?:who|whom|whose|which|that|where)$/;
const SUBORDINATING = /^(?:when|while|because|after|before|since|if|until|unless|although|though)$/;
/** Behind a comma these open what is said no longer. */
const OPENS_ANOTHER =
  /^(?:who|whom|whose|which|where|while|whereas|though|although|despite|according|prompting|citing|so|yet|as)$/;

export const isWord = (item: Item | undefined): boolean => item !== undefined && /[\p{L}\p{N}]/u.test(item.text);

/** Whether a verb with a person and a tense stands at `i`. */
export function isTensed(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item || item.capital || item.quote !== undefined) return false;
  const before = items[i - 1];
  if (before?.folded === 'to') return false;
  if (FORMS_OF_BE_AND_HAVE.test(item.folded)) return !(/^['’]s$/.test(item.folded) && item.pos === 'PART');
  if (item.pos === 'AUX') return !/^(?:be|been|being|having)$/.test(item.folded);
  if (item.pos !== 'VERB' || /ing$/.test(item.folded)) return false;
  if (
    /^(?:DET|ADP|ADJ)$/.test(before?.pos ?? '') &&
    !before?.capital &&
    !/^(?:that|this|some|all|both|each)$/.test(before?.folded ?? '')
  )
    return false;
  return !/(?:ed|wn|en)$/.test(item.folded) || items[i + 1]?.folded !== 'by';
}

/** Index of the finite verb of the clause that begins at `first`; -1 if what stands there is no clause with a subject. */
function verbOfClause(items: readonly Item[], first: number, end: number): number {
  let inRelative = false;
  let commas = 0;
  for (let i = first; i < end; i++) {
    const item = items[i];
    if (!item) return -1;
    if (item.text === '(') {
      const closing = items.findIndex(({ text }, k) => k > i && k < end && text === ')');
      if (closing < 0) return -1;
      i = closing;
      continue;
    }
    if (isTensed(items, i)) {
      // "answered questions and left": what is joined on has its subject before the object.
      if (i === first || /^(?:and|but|or)$/.test(items[i - 1]?.folded ?? '')) return -1;
      if (!inRelative) return i;
    }
    if (isStop(items, i)) return -1;
    if (i > first && !inRelative && SUBORDINATING.test(item.folded) && items[i - 1]?.folded !== ',') return -1;
    if (i > first && RELATIVE.test(item.folded)) {
      if (items[i - 1]?.folded === ',') inRelative = true;
      else return behindRelative(items, i, end);
    } else if (item.folded === ',') {
      if (inRelative) inRelative = false;
      else if (/^(?:and|but|or|so|yet)$/.test(items[i + 1]?.folded ?? '') && !items[i + 2]?.capital) return -1;
      else if (commas > 0 && isTensed(items, i + 1) && !items[i + 2]?.capital) return i + 1;
      commas++;
    }
  }
  return -1;
}

/** "people who lost their homes could stay": the second verb with a tense behind a relative pronoun at `relative`; -1 if none. */
function behindRelative(items: readonly Item[], relative: number, end: number): number {
  if (!/^who$/.test(items[relative]?.folded ?? '')) return -1;
  let inner = relative + 1;
  while (inner < end && !isTensed(items, inner)) inner++;
  if (inner > relative + 3) return -1;
  for (let i = inner + 1; i < end; i++) {
    if (
      isStop(items, i) ||
      /^(?:,|and|but|or|that|which|who)$/.test(items[i]?.folded ?? '') ||
      SUBORDINATING.test(items[i]?.folded ?? '')
    )
      return -1;
    const isAuxiliary = items[i - 1]?.pos === 'AUX' || /^(?:n't|n’t|not)$/.test(items[i]?.folded ?? '');
    if (isTensed(items, i) && !isAuxiliary && items[i - 1]?.pos !== 'ADV') return i;
  }
  return -1;
}

/** The clause that is the object of the reporting verb at `verb`; undefined where none is. `end` is exclusive. */
export function objectClause(
  items: readonly Item[],
  verb: number,
  end: number,
  isSubordinate: boolean,
): Phrase | undefined {
  const word = items[verb]?.folded ?? '';
  const first = behindThat(items, verb, end) ?? withoutThat(items, verb, end, word);
  if (first === undefined) return undefined;
  const main = items[first]?.folded === 'to' ? first + 1 : verbOfClause(items, first, end);
  if (main < 0) return undefined;
  const last = clauseEnd(items, main, end, isSubordinate);
  return trim(items, first, last);
}

/** The first word behind the "that" that goes with the verb. */
function behindThat(items: readonly Item[], verb: number, end: number): number | undefined {
  for (let i = verb + 1; i < Math.min(end, verb + LONGEST_BETWEEN); i++) {
    const { folded, text } = items[i] ?? { folded: '', text: '' };
    if (/^[;:]$/.test(text) || isReportingVerb(items, i)) return undefined;
    if (folded !== 'that') {
      if (isTensed(items, i) && i > verb + 1) return undefined;
      continue;
    }
    const opener = items[verb + 1];
    const isNear =
      i === verb + 1 || TELLING.has(items[verb]?.folded ?? '') || isAdverbial(opener) || opener?.folded === ',';
    return isNear && !isTensed(items, i + 1) ? i + 1 : undefined;
  }
  return undefined;
}

function isAdverbial(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (/^(?:ADP|ADV|SCONJ)$/.test(item.pos) ||
      CALENDAR_NAMES.has(item.folded) ||
      /^(?:yesterday|today|last|this|late|earlier)$/.test(item.folded))
  );
}

function withoutThat(items: readonly Item[], verb: number, end: number, word: string): number | undefined {
  const next = items[verb + 1];
  if (next?.folded === 'to') return COMMITTING.has(word) && items[verb + 2]?.pos === 'VERB' ? verb + 1 : undefined;
  if (TELLING.has(word)) return behindAddressee(items, verb, end);
  let first = verb + 1;
  while (first < end && first - verb <= LONGEST_ADVERBIAL && isTime(items, first)) first++;
  const opener = items[first];
  if (!opener || first >= end || !isWord(opener)) return undefined;
  if (
    /^(?:whether|if|who|whom|which|what|how|why|where|when|to|of|as|so|and|but|or|at|by|about|for|with)$/.test(
      opener.folded,
    )
  )
    return undefined;
  if (/^add/.test(word) && opener.pos !== 'PRON') return undefined;
  return first;
}

/** Words that tell when it was said and stand between the verb and its object. */
function isTime(items: readonly Item[], i: number): boolean {
  const { folded, pos } = items[i] ?? { folded: '', pos: '' };
  if (CALENDAR_NAMES.has(folded) || /^(?:yesterday|today|later|earlier|then|also|again|repeatedly)$/.test(folded))
    return true;
  if (/^(?:on|late|early)$/.test(folded)) return CALENDAR_NAMES.has(items[i + 1]?.folded ?? '');
  if (/^(?:last|this)$/.test(folded))
    return /^(?:week|month|year|weekend|night|morning)$/.test(items[i + 1]?.folded ?? '');
  if (/^(?:week|month|year|weekend|night|morning|afternoon|evening)$/.test(folded))
    return /^(?:last|this)$/.test(items[i - 1]?.folded ?? '') || CALENDAR_NAMES.has(items[i - 1]?.folded ?? '');
  return pos === 'ADV' && /ly$/.test(folded);
}

/** "told reporters she": whom it was told ends where a pronoun or an article opens the clause. */
function behindAddressee(items: readonly Item[], verb: number, end: number): number | undefined {
  for (let i = verb + 2; i < Math.min(end, verb + LONGEST_BETWEEN); i++) {
    const { folded } = items[i] ?? { folded: '' };
    if (/^(?:he|she|they|it|we|i|there)$/.test(folded)) return i;
    if (/^[,;:]$/.test(folded) || /^(?:to|about|of|how|what|why|whether|if)$/.test(folded) || isTensed(items, i))
      return undefined;
    if (/^(?:the|a|an|his|her|their|its)$/.test(folded) && !/^(?:ADP|CCONJ)$/.test(items[i - 1]?.pos ?? '')) return i;
  }
  return undefined;
}

/** Where the clause with its verb at `main` ends, up to `end`: before anything that may be the reporter's again. */
export function clauseEnd(items: readonly Item[], main: number, end: number, isSubordinate: boolean): number {
  for (let i = main + 1; i < end; i++) {
    const item = items[i];
    if (!item) return i;
    if (isStop(items, i) || (item.text === ')' && !isBracketed(items, main, i))) return i;
    if (item.folded === 'according' && items[i + 1]?.folded === 'to') return i;
    if (/^(?:and|but)$/.test(item.folded) && reportsAgain(items, i + 1, end)) return i;
    if (item.folded !== ',') continue;
    if (isSubordinate) return i;
    const next = items[i + 1];
    if (!next || OPENS_ANOTHER.test(next.folded)) return i;
    if (next.pos === 'VERB' && /ing$/.test(next.folded) && !next.capital) return i;
    const joined = /^(?:and|but|or|nor)$/.test(next.folded) && items[i + 2]?.folded !== 'that';
    if (joined && (isTensed(items, i + 2) || verbOfClause(items, i + 2, end) > 0)) return i;
    // ", Doe said" behind it: the rest is theirs too, and the cue is no part of it.
    if (reportsAgain(items, i + 1, end)) return i;
  }
  return end;
}

function isBracketed(items: readonly Item[], from: number, closing: number): boolean {
  return items.slice(from, closing).some(({ text }) => text === '(');
}

/** A semicolon, a colon, a dash; a hyphen with a space on both sides is one. */
function isStop(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.text !== '-') return /^(?:;|:|—|–|--)$/.test(item?.text ?? '');
  return item.start > (items[i - 1]?.end ?? 0) && (items[i + 1]?.start ?? item.end) > item.end;
}

/** Whether a reporting verb stands at `first`, alone or behind a subject of few words. */
function reportsAgain(items: readonly Item[], first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + LONGEST_ADVERBIAL + 1); i++) {
    const item = items[i];
    if (!item || item.folded === ',' || item.folded === 'that') return false;
    if (isReportingVerb(items, i)) return true;
    if (isTensed(items, i)) return false;
  }
  return false;
}

/** Whether nothing that could be the verb's own object stands behind it: ", Doe said on Monday", not ", Doe repeated his promise". */
export function endsReport(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (!next || next.ends || !isWord(next) || TELLING.has(items[verb]?.folded ?? '')) return true;
  return (
    /^(?:ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) ||
    CALENDAR_NAMES.has(next.folded) ||
    /^(?:last|this|yesterday)$/.test(next.folded)
  );
}

/** The clause in front of ", Doe said", from the last stronger mark on; undefined where it is none. */
export function clauseBefore(items: readonly Item[], first: number, end: number): Phrase | undefined {
  const own = trim(items, openingOf(items, first, end), end);
  if (!own || own.last - own.first + 1 < FEWEST_WORDS) return undefined;
  // "During a stop in Doe, …": an adverbial alone is no clause.
  const isFronted =
    /^(?:ADP|SCONJ)$/.test(items[own.first]?.pos ?? '') || SUBORDINATING.test(items[own.first]?.folded ?? '');
  const comma = isFronted
    ? items.findIndex(({ folded }, i) => i > own.first && i < own.last && folded === ',')
    : own.first;
  if (comma < 0) return undefined;
  for (let i = comma + 1; i <= own.last; i++)
    if (isTensed(items, i) && !RELATIVE.test(items[i - 1]?.folded ?? '')) return own;
  return undefined;
}

/** Behind the last semicolon, colon or dash, and the conjunction there. */
function openingOf(items: readonly Item[], first: number, end: number): number {
  let opening = first;
  for (let i = first; i < end; i++) if (isStop(items, i)) opening = i + 1;
  return /^(?:and|but|so|yet|then)$/.test(items[opening]?.folded ?? '') ? opening + 1 : opening;
}

/** The run without punctuation at its edges; undefined if nothing is left. */
export function trim(items: readonly Item[], from: number, to: number): Phrase | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && !isWord(items[first])) first++;
  while (last >= first && !isWord(items[last]) && !/^[)%]$/.test(items[last]?.text ?? '')) last--;
  return first <= last ? { first, last } : undefined;
}

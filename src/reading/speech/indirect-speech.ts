import { isReportingVerb, sentenceEnd } from '../../language/clauses.js';
import { LEADING_TO_NOTHING, TAKING_A_NOUN } from '../../language/lists/reporting-verbs.js';
import { nounPhraseFrom, type Phrase } from '../../language/noun-phrases.js';
import type { Item } from '../../language/outline.js';
import { invertedAtEnd, subjectOf } from './attributions.js';

/** Speech that is told: whose, by which words, and what, as UTF-16 offsets into the part. */
export interface Told {
  readonly speaker: Phrase;
  readonly cue: Phrase;
  readonly start: number;
  readonly end: number;
}

const FEWEST_WORDS = 3;

const isWord = (item: Item | undefined): boolean => item !== undefined && /[\p{L}\p{N}]/u.test(item.text);

/** What the sentence from `first` on tells of what somebody said; undefined where it tells nothing or quotes directly. */
export function findTold(items: readonly Item[], first: number): Told | undefined {
  const end = sentenceEnd(items, first);
  const own = items.slice(first, end);
  const from = first === 0 ? behindDateline(items, end) : first;
  if (own.some(({ quote }) => quote !== undefined)) return undefined;
  const told = accordingTo(items, from, end) ?? byVerb(items, from, end);
  return told && own.filter(isWord).length >= FEWEST_WORDS ? told : undefined;
}

/** The most items in a dateline: "SPRINGFIELD, Ill. (AP) —". */
const LONGEST_DATELINE = 8;

/** The first item behind a dateline such as "CHICAGO —"; 0 where there is none. */
function behindDateline(items: readonly Item[], end: number): number {
  const dash = items.findIndex(({ text }) => /^[—–-]{1,2}$/.test(text));
  if (dash < 1 || dash > LONGEST_DATELINE || dash >= end) return 0;
  return items.slice(0, dash).every(({ text, capital }) => capital || /^[.,()]$/.test(text)) ? dash + 1 : 0;
}

function accordingTo(items: readonly Item[], first: number, end: number): Told | undefined {
  const at = items.findIndex(
    ({ folded }, i) => i >= first && i < end && folded === 'according' && items[i + 1]?.folded === 'to',
  );
  if (at < 0) return undefined;
  const speaker = nounPhraseFrom(items, at + 2, end);
  if (!speaker) return undefined;
  const cue = { first: at, last: at + 1 };
  const behind = trim(items, speaker.last + 1, end);
  const before = trim(items, first, at);
  const told = before && (!behind || before.last - before.first >= behind.last - behind.first) ? before : behind;
  return told && { speaker, cue, ...offsets(items, told) };
}

function byVerb(items: readonly Item[], first: number, end: number): Told | undefined {
  for (let verb = first; verb < end; verb++) {
    const word = items[verb]?.folded ?? '';
    if (!isReportingVerb(items, verb) || LEADING_TO_NOTHING.has(word)) continue;
    const speaker = invertedAtEnd(items, verb, end) ?? subjectOf(items, verb, first);
    if (!speaker) continue;
    const cue = { first: verb, last: verb };
    const inverted = speaker.first > verb ? trim(items, first, verb) : undefined;
    if (inverted) return { speaker, cue, ...offsets(items, inverted) };
    const that = items.findIndex(({ folded }, i) => i > verb && i < Math.min(end, verb + 8) && folded === 'that');
    const complement = trim(items, that > 0 ? that + 1 : verb + 1, end);
    const before = verb + 1 >= end - 1 ? trim(items, first, speaker.first) : undefined;
    if (/^add/.test(word) && that < 0) continue;
    const told =
      [complement, before].find((phrase) => phrase && isClause(items, phrase)) ??
      (TAKING_A_NOUN.has(word) ? trim(items, first, end) : undefined);
    if (told) return { speaker, cue, ...offsets(items, told) };
  }
  return undefined;
}

/** A clause has a verb; "that charge" alone is shown with its whole sentence. */
function isClause(items: readonly Item[], { first, last }: Phrase): boolean {
  const own = items.slice(first, last + 1);
  return own.filter(isWord).length >= FEWEST_WORDS && own.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** The run without punctuation and joining words at its edges; undefined if nothing is left. */
function trim(items: readonly Item[], from: number, to: number): Phrase | undefined {
  let first = from;
  let last = to - 1;
  while (first <= last && (!isWord(items[first]) || items[first]?.folded === 'that')) first++;
  while (last >= first && !isWord(items[last]) && !/^[)%]$/.test(items[last]?.text ?? '')) last--;
  return first <= last ? { first, last } : undefined;
}

function offsets(items: readonly Item[], { first, last }: Phrase): { readonly start: number; readonly end: number } {
  const start = items[first]?.start ?? 0;
  return { start, end: items[last]?.end ?? start };
}

import { REPORTING_VERBS } from './lists/reporting-verbs.js';
import { AHEAD, FUTURE_AUXILIARIES, PAST_FORMS } from './lists/tense-words.js';
import type { Token } from './tokens.js';

/** Whether the verb that a dated expression goes with tells of what was, what is to come, or is in the present. */
export type Tense = 'past' | 'present' | 'future';

/** Before a word that looks ahead: what was to come then, and may not have. */
const GIVEN_UP = /^(?:had|initially|originally|previously)$/;

/** How many tokens before a verb may belong to its group: "will not yet have been", "is expected to". */
const VERB_GROUP = 5;
/** Up to this many tokens away, a verb to the left is the expression's own: "met on Friday", "said late Tuesday". */
const ADJACENT = 2;

const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX';
const isBoundary = (token: Token) => /^[;"—:]$/.test(token.folded);
const isPast = (word: string) => PAST_FORMS.has(word) || (word.endsWith('ed') && word.length > 3);
const isPresentBe = (word: string) => /^(?:is|are|am|'s|'re)$/.test(word);

/**
 * The tense that the tokens `from` to `to` (end exclusive) of a sentence stand in: of the verb before them, or of the
 * one behind them where they open their clause ("said the vote on Friday will …").
 */
export function tenseAround(sentence: readonly Token[], from: number, to: number): Tense | undefined {
  const left = nearestTense(sentence, from - 1, -1);
  const right = nearestTense(sentence, to, 1);
  if (left === undefined || right === undefined) return (left ?? right)?.tense;
  if (!REPORTING_VERBS.has(sentence[left.at]?.folded ?? '')) return left.tense;
  const owned = sentence[to]?.folded === "'s";
  const said = sentence.slice(left.at + 1, from);
  const isSubject = right.at === to && sentence[to]?.pos === 'AUX';
  const inNewClause = said.length >= ADJACENT && opensClause(said) && right.at - to < ADJACENT;
  return owned || isSubject || inNewClause ? right.tense : left.tense;
}

/** Whether the words behind a reporting verb begin what is said: "said the vote …", not "said in a statement". */
function opensClause(said: readonly Token[]): boolean {
  return /^(?:DET|PRON|PROPN)$/.test(said[0]?.pos ?? '') || said.some(({ folded }) => folded === 'that');
}

/** The nearest sign of tense from a token on, it included, to the left (-1) or right (1), and the index where it stands. */
export function nearestTense(
  sentence: readonly Token[],
  from: number,
  step: 1 | -1,
): { readonly tense: Tense; readonly at: number } | undefined {
  for (let i = from; ; i += step) {
    const token = sentence[i];
    if (token === undefined || isBoundary(token)) return undefined;
    if (looksAhead(sentence, i)) return { tense: 'future', at: i };
    if (!isVerb(token) || isNounAfterAll(token, sentence[i - 1])) continue;
    const tense = tenseOf(sentence, step === 1 ? groupEnd(sentence, i) : i);
    if (tense !== undefined) return { tense, at: i };
  }
}

/** A tagger takes "record" for a verb in "set a record". */
function isNounAfterAll(verb: Token, before: Token | undefined): boolean {
  return verb.pos === 'VERB' && (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.folded === "'s");
}

/** Whether the word at `at` is one of those in `AHEAD`, and is used so: not "set a record", "due to the storm", "the plans". */
function looksAhead(sentence: readonly Token[], at: number): boolean {
  const { folded = '', pos } = sentence[at] ?? {};
  if (!AHEAD.has(folded) || sentence.slice(Math.max(0, at - 2), at).some((word) => GIVEN_UP.test(word.folded)))
    return false;
  const [next, afterNext] = [sentence[at + 1]?.folded, sentence[at + 2]?.pos];
  if (folded === 'ahead') return next === 'of';
  if (folded === 'going' || folded === 'set') return next === 'to' || (folded === 'set' && next === 'for');
  if (folded === 'due') return next !== 'to' || afterNext === 'VERB' || afterNext === 'AUX';
  return pos !== 'NOUN' || next === 'to';
}

/** The last verb of the group that begins at `at`: "is [expected] to [meet]". */
function groupEnd(sentence: readonly Token[], at: number): number {
  let end = at;
  for (let i = at + 1; i <= at + VERB_GROUP; i++) {
    const token = sentence[i];
    if (isVerb(token)) end = i;
    else if (token?.pos !== 'ADV' && token?.pos !== 'PART') break;
  }
  return end;
}

/** The tense of the verb group that ends with the verb at `at`; undefined for a participle or infinitive on its own. */
function tenseOf(sentence: readonly Token[], at: number): Tense | undefined {
  let first = at;
  while (first > 0 && at - first < VERB_GROUP && inVerbGroup(sentence[first - 1])) first--;
  const words = sentence.slice(first, at + 1).map(({ folded }) => folded);
  const before = words.slice(0, -1);
  const verb = words.at(-1) ?? '';
  if (before.some((word) => GIVEN_UP.test(word))) return 'past';
  if (before.some((word) => /^ha(?:s|ve)$/.test(word)) && !before.includes('will')) return 'past';
  if (words.some((word, i) => FUTURE_AUXILIARIES.has(word) || looksAhead(sentence, first + i))) return 'future';
  if (before.includes('to')) return before.some(isPresentBe) ? 'future' : before.some(isPast) ? 'past' : undefined;
  if (words.some((word) => /^(?:was|were|had|been|did)$/.test(word))) return 'past';
  if (isPast(verb)) return before.some(isPresentBe) ? 'present' : 'past';
  if (verb.endsWith('ing') && !before.some(isPresentBe)) return undefined;
  return 'present';
}

function inVerbGroup(token: Token | undefined): boolean {
  return (
    token !== undefined && (isVerb(token) || token.pos === 'ADV' || token.pos === 'PART' || AHEAD.has(token.folded))
  );
}

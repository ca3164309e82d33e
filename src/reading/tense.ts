import { AHEAD, FUTURE_AUXILIARIES, PAST_FORMS, REPORTING } from './date-words.js';
import type { Token } from './tokens.js';

/** Whether the verb that a dated expression goes with tells of what was, what is to come, or is in the present. */
export type Tense = 'past' | 'present' | 'future';

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
 * one behind them where they open their clause or where the one before only reports ("said Friday's vote will …").
 */
export function tenseAround(sentence: readonly Token[], from: number, to: number): Tense | undefined {
  const left = scan(sentence, from - 1, -1);
  const right = scan(sentence, to, 1);
  if (left === undefined) return right?.tense;
  const reports = left.verb !== undefined && REPORTING.has(left.verb);
  const ownedByNext = from - left.at > ADJACENT || sentence[to]?.folded === "'s";
  return reports && ownedByNext && right?.tense === 'future' ? right.tense : left.tense;
}

/** The nearest sign of tense in one direction, and where it stands. */
function scan(
  sentence: readonly Token[],
  from: number,
  step: 1 | -1,
): { readonly tense: Tense; readonly at: number; readonly verb?: string } | undefined {
  for (let i = from; ; i += step) {
    const token = sentence[i];
    if (token === undefined || isBoundary(token)) return undefined;
    if (AHEAD.has(token.folded)) return { tense: 'future', at: i };
    if (!isVerb(token)) continue;
    const tense = tenseOf(sentence, step === 1 ? groupEnd(sentence, i) : i);
    if (tense !== undefined) return { tense, at: i, verb: token.folded };
  }
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
  const verb = sentence[at]?.folded ?? '';
  const group: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - VERB_GROUP); i--) {
    const token = sentence[i];
    if (
      token === undefined ||
      !(isVerb(token) || token.pos === 'ADV' || token.pos === 'PART' || AHEAD.has(token.folded))
    )
      break;
    group.push(token.folded);
  }
  const all = [verb, ...group];
  if (all.includes('have') && !all.includes('will')) return 'past';
  if (all.some((word) => FUTURE_AUXILIARIES.has(word) || AHEAD.has(word))) return 'future';
  if (group.includes('to')) return group.some(isPresentBe) ? 'future' : group.some(isPast) ? 'past' : undefined;
  if (all.some((word) => /^(?:was|were|had|has|have|been|did)$/.test(word))) return 'past';
  if (isPast(verb)) return group.some(isPresentBe) ? 'present' : 'past';
  if (verb.endsWith('ing') && !group.some(isPresentBe)) return undefined;
  return 'present';
}

import type { Token } from '../../../language/tokens.js';
import { isMoney } from '../../question/answer-words.js';
import { FATES } from './lists/fates.js';
import { SUMS } from './lists/sums.js';
import { isHuman } from './numbers.js';
import { own, type Shown } from './shown.js';

/** Tokens before and behind a number within which the noun stands that says what it is. */
const BESIDE = { before: 7, behind: 5 } as const;

/** Tokens before a number within which the fate stands that leads it in: "killing at least nine". */
const LED_WITHIN = 4;

/**
 * Whether the number that is shown is of another fate than the one asked for, "four were killed" for "how many were hurt",
 * or of none: "four won a prize".
 */
export function isOfOtherFate({ question, tokens, first, last, verbAt }: Shown): boolean {
  if (question.kind !== 'how many') return false;
  const wanted = FATES.filter((words) => question.tokens.some(({ folded }) => words.has(folded)));
  const isTold = verbAt.length > 0 || tokens.some(({ folded }) => wanted.some((words) => words.has(folded)));
  // What burns or is saved may be called so of things in many other words.
  if (wanted.length > 0 && !isTold && (question.focus === undefined || isHuman(question.focus.folded))) return true;
  return isFollowedByOther(wanted, tokens, first, last) || isOfOtherClass(FATES, question.tokens, tokens, first, last);
}

/** "**nine** people were killed, with four hurt" for "how many were hurt": the fate that follows it is its own. */
function isFollowedByOther(
  wanted: readonly ReadonlySet<string>[],
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  const isWanted = ({ folded }: Token) => wanted.some((words) => words.has(folded));
  if (wanted.length !== 1 || tokens.slice(Math.max(0, first - LED_WITHIN), first).some(isWanted)) return false;
  for (const token of tokens.slice(last + 1, last + 1 + BESIDE.behind)) {
    if (isWanted(token) || token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'NUM') return false;
    if (FATES.some((words) => words.has(token.folded))) return true;
  }
  return false;
}

/** Whether the money that is shown is paid for something else: "a fine of $200" for "what is her salary". */
export function isOtherSum(shown: Shown): boolean {
  const { question, tokens, first, last } = shown;
  if (!own(shown).some(({ folded }) => isMoney(folded))) return false;
  return isOfOtherClass(SUMS, question.tokens, tokens, first, last);
}

function isOfOtherClass(
  classes: readonly ReadonlySet<string>[],
  asked: readonly Token[],
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  const wanted = classes.filter((words) => asked.some(({ folded }) => words.has(folded)));
  if (wanted.length !== 1 || tokens.some(({ folded }) => wanted[0]?.has(folded))) return false;
  const near = tokens.slice(Math.max(0, first - BESIDE.before), last + 1 + BESIDE.behind);
  return classes.some((words) => near.some(({ folded }) => words.has(folded)));
}

/** Whoever may be meant by "people". */
const ANYBODY =
  /^(?:bodies|casualties|dead|deaths|fatalities|folks?|guys|humans?|individuals?|inhabitants|lives|ones|others|people|persons?|ppl|residents|souls|survivors|victims|wounded)$/;
const PEOPLE_AT_ALL = /^(?:civilians|people|persons)$/;

/** Whether people of any kind are counted where those of one kind are asked for: "63 people died" for "how many **soldiers** died". */
export function isOfAnybody({ question: { kind, focus, tokens: asked }, tokens, last, hasFocus }: Shown): boolean {
  if (kind !== 'how many' || focus === undefined || hasFocus) return false;
  if (ANYBODY.test(focus.folded) || !isHuman(focus.folded)) return false;
  if (!FATES.some((words) => asked.some(({ folded }) => words.has(folded)))) return false;
  const counted = tokens.slice(last + 1).find(({ pos }) => pos !== 'ADJ' && pos !== 'PUNCT');
  return counted !== undefined && PEOPLE_AT_ALL.test(counted.folded);
}

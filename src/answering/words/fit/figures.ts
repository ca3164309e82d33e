import type { Token } from '../../../language/tokens.js';
import { isMoney } from '../../question/answer-words.js';
import { TIME_UNITS } from '../lists/units.js';
import { asksForFact, OTHER_TIME } from './facts.js';
import { FORESEEN } from './lists/moods.js';
import { isNumber } from './numbers.js';
import { own, type Shown } from './shown.js';

/**
 * Whether the sentence ties the number that is shown to something else than what is asked: it stands beside another one
 * that has more of it ("two in Lund and **nine** in Harlow"), is the price of a share, is what the asked number is
 * compared with, or was only forecast or offered.
 */
export function isOtherFigure(shown: Shown): boolean {
  return isBesideItsFigure(shown) || isOfAShare(shown) || isCompared(shown) || isForeseen(shown);
}

/** Tokens that a number's own phrase may have behind it: "nine **new trains in Harlow**". */
const PHRASE = /^(?:ADJ|DET|NOUN|NUM|PROPN|SYM)$/;
const TIE = /^(?:at|for|from|in|of|on)$/;
/** What stands before a number whose verb is left out: "and nine in Harlow", "— one in Lund". */
const LEFT_OUT = /^(?:and|but|or|to|'s|’s|,|;|:|—|–|-)$/;

/** Whether another number of the sentence, of the same sort, has in its own phrase all that this one's has of the question, and more. */
function isBesideItsFigure(shown: Shown): boolean {
  const { question, tokens, first, last } = shown;
  if (question.kind !== 'how many' && question.kind !== 'how much') return false;
  const asked = new Set(
    question.tokens
      .filter(({ pos, folded }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos) && !/^(?:many|much)$/.test(folded))
      .map(({ stem }) => stem),
  );
  if (question.focus) asked.delete(question.focus.stem);
  const isSum = own(shown).some(({ folded }) => isMoney(folded));
  const start = tokens.findIndex((token, i) => i >= first && i <= last && isNumber(token));
  // "two are of Lund": it has a verb of its own.
  if (start < 0 || /^(?:AUX|VERB)$/.test(tokens[last + 1]?.pos ?? '')) return false;
  const here = tiesOf(tokens, start, asked);
  const isElliptic = (i: number) => LEFT_OUT.test(tokens[signBefore(tokens, i) - 1]?.folded ?? '');
  const isOther = (i: number) => i < first - 1 || i > last + 1;
  return [...tokens.entries()].some(([i, token]) => {
    const before = tokens[i - 1];
    if (!isOther(i) || !isNumber(token) || (before && isNumber(before))) return false;
    if (isTimed(tokens, i) || isMoney(tokens[i - 1]?.folded ?? '') !== isSum) return false;
    if (isOwned(tokens, i, asked) && !isOwned(tokens, start, asked)) return true;
    const there = tiesOf(tokens, i, asked);
    const hasMore = there.size > here.size && [...here].every((stem) => there.has(stem));
    return hasMore && (isElliptic(i) || isElliptic(start));
  });
}

/** The words of the question in the phrase that hangs on a number: "nine in **Harlow**". */
function tiesOf(tokens: readonly Token[], number: number, asked: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const put = (token: Token | undefined) => {
    if (token && asked.has(token.stem)) found.add(token.stem);
  };
  for (let i = number + 1; i < tokens.length; i++) {
    const { pos = 'X', folded = '' } = tokens[i] ?? {};
    if (folded === 'or' && /^(?:fewer|less|more)$/.test(tokens[i + 1]?.folded ?? '')) continue;
    const isAttribute = pos === 'VERB' && tokens[i + 1]?.pos === 'NOUN';
    if (!PHRASE.test(pos) && !TIE.test(folded) && !isAttribute) break;
    if (pos === 'NUM' && !/^(?:hundred|thousand|million|billion|trillion)$/.test(folded)) break;
    put(tokens[i]);
  }
  return found;
}

/** "**Harlow**'s nine" for what Harlow has. */
function isOwned(tokens: readonly Token[], number: number, asked: ReadonlySet<string>): boolean {
  const before = signBefore(tokens, number);
  return /^['’]s?$/.test(tokens[before - 1]?.text ?? '') && asked.has(tokens[before - 2]?.stem ?? '');
}

/** The index of the sign before a number, if it has one, else its own. */
function signBefore(tokens: readonly Token[], number: number): number {
  return /\p{Sc}$/u.test(tokens[number - 1]?.text ?? '') ? number - 1 : number;
}

/** Whether a number is a year, a day of a month or a time: nothing that is counted. */
function isTimed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.folded === '-' ? tokens[i + 2] : tokens[i + 1];
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[i]?.folded ?? '') || TIME_UNITS.has(next?.folded ?? '');
}

const SHARE = /^(?:apiece|each|per|share|shares|stock|stocks)$/;

/** "$25 a share" for "how much did they pay for it". */
function isOfAShare({ question, tokens, last }: Shown): boolean {
  if (question.tokens.some(({ folded }) => SHARE.test(folded))) return false;
  return /^(?:a|per|each)$/.test(tokens[last + 1]?.folded ?? '') && tokens[last + 2]?.folded === 'share';
}

/** Tokens before a number within which it says that another one is compared with it. */
const COMPARED_WITHIN = 7;
const COMPARING = /\b(?:compared (?:to|with)|(?:up|down) from|versus|vs|instead of|rather than) [^,;]*$/;
const BEFOREHAND =
  /\b(?:year|month|week|quarter) (?:before|earlier|ago) ,? ?when (?:it|that|there|they) (?:was|were) [^,;]*$/;

/** Whether it is the number of another time that the sentence compares the asked one with: "down **from nine**". */
function isCompared({ question, tokens, first, last }: Shown): boolean {
  if (question.expects !== 'number') return false;
  const years = question.tokens.filter(({ folded }) => /^(?:19|20)\d\d$/.test(folded));
  if (years.some(({ folded }) => tokens.slice(last + 1).some((token) => token.folded === folded))) return false;
  if (question.tokens.some(({ folded }) => OTHER_TIME.test(folded) || folded === 'from') && years.length === 0)
    return false;
  const folded = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map((token) => token.folded);
  const before = `${folded(first - COMPARED_WITHIN, first).join(' ')} `;
  return (
    COMPARING.test(before) ||
    BEFOREHAND.test(`${folded(first - 2 * COMPARED_WITHIN, first).join(' ')} `) ||
    /^a year (?:ago|earlier)(?: [.,;])?$/.test(
      folded(last + 1, last + 5)
        .join(' ')
        .replace(/([.,;]).*$/, '$1'),
    )
  );
}

/** Tokens between a noun for what was foreseen and the number: "forecasts by its bankers of". */
const FORESEEN_WITHIN = 7;

/** "analysts' **forecasts** of $4 million", "an **offer** to the heirs of $4 million", where it is asked what was. */
function isForeseen({ question, tokens, first }: Shown): boolean {
  if (question.expects !== 'number' || !asksForFact(question)) return false;
  if (tokens.some(({ folded }) => /^(?:accept|accepted|accepts|accepting|met|reached|winning)$/.test(folded)))
    return false;
  let isTied = false;
  for (let i = first - 1; i >= Math.max(0, first - FORESEEN_WITHIN); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isTied && FORESEEN.has(token.folded)) return !question.tokens.some(({ stem }) => stem === token.stem);
    if (!/^(?:ADJ|ADP|ADV|DET|NOUN|PART|PRON|PROPN|SYM)$/.test(token.pos)) return false;
    isTied ||= /^(?:at|for|of)$/.test(token.folded);
  }
  return false;
}

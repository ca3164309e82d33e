import type { Token } from '../../../language/tokens.js';
import { isMoney } from '../../question/answer-words.js';
import type { Question } from '../../question/question.js';
import { AMOUNT_UNITS, LENGTH_UNITS, TIME_UNITS, UNIT_ADJECTIVES } from '../lists/units.js';
import type { Stretch } from '../stretch.js';

type NumberMend = (tokens: readonly Token[], stretch: Stretch, question: Question) => Stretch;

/**
 * A stretch whose numbers are whole and have nothing about them that was not asked for: "2.1 million", "25 to 30",
 * "between 25 and 30", "three-day"; "40 miles" of "40 miles (64 km)", "240 hectare" of "a 240 hectare park".
 */
export function numbersMended(tokens: readonly Token[], stretch: Stretch, question: Question): Stretch {
  return MENDS.reduce((own, mend) => mend(tokens, own, question), stretch);
}

/** Compounds before units, which may stand in one; the article last, when its noun may have gone. */
const MENDS: readonly NumberMend[] = [
  withoutPreposition,
  withoutReceiver,
  wholeNumber,
  withHalf,
  ofItsUnit,
  wholeRange,
  withoutConversion,
  wholeCompound,
  withUnit,
  measureAlone,
  withoutArticle,
  withBound,
];

/** "2,000" of "by 2,000 guests". */
function withoutPreposition(tokens: readonly Token[], { first, last }: Stretch, { kind }: Question): Stretch {
  const isBare =
    /^(?:by|for|from|in|of|to|with)$/.test(tokens[first]?.folded ?? '') && tokens[first + 1]?.pos === 'NUM';
  return kind === 'how many' && isBare && last > first ? { first: first + 1, last } : { first, last };
}

/** "500 euros" of "gave the Lunds 500 euros": whoever got it is not asked for. */
function withoutReceiver(tokens: readonly Token[], { first, last }: Stretch, { expects }: Question): Stretch {
  const number = tokens.findIndex(({ pos, text }, i) => i >= first && (pos === 'NUM' || /^\p{Sc}/u.test(text)));
  if (expects !== 'number' || number <= first || number > last || isGlued(tokens, number)) return { first, last };
  const before = tokens.slice(first, number);
  const isReceiver = before.every(({ pos }) => /^(?:DET|PRON|PROPN)$/.test(pos)) && before.at(-1)?.pos !== 'DET';
  return isReceiver ? { first: number, last } : { first, last };
}

function wholeNumber(tokens: readonly Token[], { first, last }: Stretch, { expects }: Question): Stretch {
  const own = { first, last };
  const isNumber = (i: number) => tokens[i]?.pos === 'NUM';
  if (isNumber(own.last) && isNumber(own.last + 1)) own.last++;
  if (isNumber(own.first) && isNumber(own.first - 1)) own.first--;
  const folded = (i: number) => tokens[i]?.folded ?? '';
  if (isNumber(own.last)) {
    const isRange = folded(own.last + 1) === 'to' && isNumber(own.last + 2) && folded(own.first - 1) !== 'from';
    if (isRange && expects === 'number') own.last += isNumber(own.last + 3) ? 3 : 2;
    if (folded(own.last + 1) === 'percent') own.last++;
    else if (folded(own.last + 1) === 'per' && folded(own.last + 2) === 'cent') own.last += 2;
    else if (expects === 'number' && /^(?:hundred|thousand|million|billion|trillion|m|bn)$/.test(folded(own.last + 1)))
      own.last++;
    else if (/^[-–]$/.test(tokens[own.last + 1]?.text ?? '') && isNumber(own.last + 2) && isGlued(tokens, own.last + 1))
      own.last += 2;
  }
  // "US$100", "NZ$26": the country before the sign.
  if (
    /^\p{Sc}$/u.test(folded(own.first)) &&
    /^\p{Lu}{1,3}$/u.test(tokens[own.first - 1]?.text ?? '') &&
    tokens[own.first - 1]?.end === tokens[own.first]?.start
  )
    own.first--;
  else if (isNumber(own.first) && /^\p{Lu}{1,3}\p{Sc}$/u.test(tokens[own.first - 1]?.text ?? '')) own.first--;
  return own;
}

const LARGE = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;

/** "half a million" of "a million", "several hundred" of "hundred". */
function withHalf(tokens: readonly Token[], { first, last }: Stretch, { expects }: Question): Stretch {
  const folded = (i: number) => tokens[i]?.folded ?? '';
  if (expects !== 'number') return { first, last };
  if (LARGE.test(folded(first)) && /^(?:few|many|several)$/.test(folded(first - 1)))
    return { first: /^an?$/.test(folded(first - 2)) ? first - 2 : first - 1, last };
  const article = LARGE.test(folded(first)) ? first - 1 : first;
  const isHalf = /^an?$/.test(folded(article)) && LARGE.test(folded(article + 1)) && folded(article - 1) === 'half';
  return isHalf ? { first: article - 1, last } : { first, last };
}

/** Of "2 per cent to $4 million" the sum where money is asked for, the share where that is. */
function ofItsUnit(tokens: readonly Token[], { first, last }: Stretch, { expects, unit }: Question): Stretch {
  const to = tokens.findIndex(({ folded }, i) => i > first && i < last && folded === 'to');
  if (expects !== 'number' || to < 0) return { first, last };
  const isShare = (token: Token | undefined) => /^(?:%|percent|cent)$/.test(token?.folded ?? '');
  const isSum = tokens.slice(to + 1, last + 1).some(({ folded }) => isMoney(folded));
  if (!isShare(tokens[to - 1]) || !isSum) return { first, last };
  return unit === 'percent' ? { first, last: to - 1 } : { first: to + 1, last };
}

/** Tokens between "between" and the first number: "between the ages of". */
const BETWEEN_WITHIN = 4;
/** Tokens of a number behind the "and" of "between 25 and 30": a sign, two words of the number, a unit. */
const SECOND_NUMBER = 2;

/** "between 25 and 30" of "between 25", and "1995 to 1999" of either year for "which years". */
function wholeRange(tokens: readonly Token[], { first, last }: Stretch, { expects, focus }: Question): Stretch {
  const folded = (i: number) => tokens[i]?.folded ?? '';
  const isNumber = (i: number) => tokens[i]?.pos === 'NUM';
  if (focus?.folded === 'years' && first === last && isNumber(first)) {
    if (/^(?:to|until|till)$/.test(folded(last + 1)) && isNumber(last + 2)) return { first, last: last + 2 };
    if (/^(?:to|until|till)$/.test(folded(first - 1)) && isNumber(first - 2)) return { first: first - 2, last };
  }
  if (expects !== 'number' || !tokens.slice(first, last + 1).some(({ pos }) => pos === 'NUM')) return { first, last };
  if (isNumber(first) && folded(first - 1) === 'to' && isNumber(first - 2) && isRanging(tokens, first - 2))
    return { first: first - 2, last };
  const second = /^\p{Sc}$/u.test(folded(first - 1)) ? first - 1 : first;
  const start = rangeBefore(tokens, second);
  if (isNumber(first) && start !== undefined) return { first: start, last };
  const before = tokens.slice(Math.max(0, first - BETWEEN_WITHIN), first + 1);
  const isBetween = before.some(({ folded: word }, i) => word === 'between' && isWithoutMark(before.slice(i)));
  const and = isUnit(tokens[last + 1]) || /^(?:%|percent)$/.test(folded(last + 1)) ? last + 2 : last + 1;
  if (!isBetween || folded(and) !== 'and' || tokens.slice(first, and).some((token) => token.folded === 'and'))
    return { first, last };
  for (let i = and + 1; i <= and + SECOND_NUMBER; i++)
    if (isNumber(i)) return { first, last: isNumber(i + 1) ? i + 1 : i };
  return { first, last };
}

/** Where "between 25 per cent and" starts that stands before an index. */
function rangeBefore(tokens: readonly Token[], second: number): number | undefined {
  if (tokens[second - 1]?.folded !== 'and') return undefined;
  for (let i = second - 2; i >= second - 2 - BETWEEN_WITHIN; i--) {
    const { pos, folded = '' } = tokens[i] ?? {};
    if (folded === 'between') return i < second - 2 ? i : undefined;
    if (pos !== 'NUM' && pos !== 'SYM' && !isUnit(tokens[i]) && !/^(?:\p{Sc}|%|percent|per|cent)$/u.test(folded))
      return undefined;
  }
  return undefined;
}

/** Tokens between "ranged" and its first number: "ranging in age from about". */
const RANGING_WITHIN = 6;

/** "ages **range** from 20 to 30"; "rose from 20 to 30" is another matter. */
function isRanging(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - RANGING_WITHIN), from);
  return before.some(({ folded }) => /^(?:anywhere|rang(?:e|ed|es|ing)|var(?:ied|ies|y|ying))$/.test(folded));
}

function isWithoutMark(tokens: readonly Token[]): boolean {
  return tokens.every(({ pos }) => pos !== 'PUNCT' && pos !== 'VERB');
}

/** Without the same in another unit behind it: "40 miles" of "40 miles (64 km)". */
function withoutConversion(tokens: readonly Token[], { first, last }: Stretch, { expects }: Question): Stretch {
  if (expects !== 'number' || tokens[last]?.text !== ')') return { first, last };
  const open = tokens.findLastIndex(({ text }, i) => text === '(' && i > first && i < last);
  const hasNumber = (from: number, to: number) => tokens.slice(from, to).some(({ pos }) => pos === 'NUM');
  return open > 0 && hasNumber(first, open) && hasNumber(open, last) ? { first, last: open - 1 } : { first, last };
}

/** "three-day" of "three" in "a three-day visit". */
function wholeCompound(tokens: readonly Token[], { first, last }: Stretch, { expects }: Question): Stretch {
  if (expects !== 'number' || tokens[last]?.pos !== 'NUM') return { first, last };
  if (!isUnit(tokens[last + 2]) && !/^(?:hundred|thousand|million|billion)s?$/.test(tokens[last + 2]?.folded ?? ''))
    return { first, last };
  let end = last;
  const isJoined = (i: number) =>
    /^[-‐‑]$/.test(tokens[i]?.text ?? '') && isGlued(tokens, i) && /^\p{L}/u.test(tokens[i + 1]?.text ?? '');
  while (isJoined(end + 1)) end += 2;
  return { first, last: end };
}

/** "2.5 metric tons" of "2.5", where an amount was asked for. */
function withUnit(tokens: readonly Token[], { first, last }: Stretch, { kind }: Question): Stretch {
  if ((kind !== 'how much' && kind !== 'measure') || tokens[last]?.pos !== 'NUM') return { first, last };
  const unit = UNIT_ADJECTIVES.has(tokens[last + 1]?.folded ?? '') ? last + 2 : last + 1;
  const token = tokens[unit];
  return isUnit(token) || AMOUNT_UNITS.has(token?.folded ?? '') ? { first, last: unit } : { first, last };
}

/** "240 hectare" of "a 240 hectare park", where a measure alone was asked for. */
function measureAlone(tokens: readonly Token[], { first, last }: Stretch, { kind }: Question): Stretch {
  if (kind !== 'measure' || !/^(?:NUM|DET)$/.test(tokens[first]?.pos ?? '')) return { first, last };
  const number = tokens.findIndex(({ pos }, i) => i >= first && pos === 'NUM');
  if (number < 0 || number > first + 1) return { first, last };
  let unit = -1;
  for (let i = number + 1; i <= Math.min(last, number + 4); i++) if (isUnit(tokens[i])) unit = i;
  const isNoun = ({ pos }: Token) => pos === 'NOUN' || pos === 'PROPN';
  // "a 34-year-old painter"
  if (/^[-‐‑]$/.test(tokens[unit + 1]?.text ?? '') && tokens[unit + 2]?.folded === 'old' && unit > 0) unit += 2;
  const rest = tokens.slice(unit + 1, last + 1);
  const isPhrase = rest.length > 0 && rest.every((token) => isNoun(token) || token.pos === 'ADJ') && rest.some(isNoun);
  return unit > 0 && isPhrase ? { first, last: unit } : { first, last };
}

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && (TIME_UNITS.has(token.folded) || LENGTH_UNITS.has(token.folded));
}

/** Numbers that have an article of their own: "a hundred", "a third". */
const ARTICLED = /^(?:dozen|half|hundred|thousand|million|billion|trillion|third|quarter|fifth|sixth|eighth|tenth)s?$/;

/** "six-month" of "a six-month", "eight years" of "the eight years". */
function withoutArticle(tokens: readonly Token[], { first, last }: Stretch, { expects }: Question): Stretch {
  if (expects !== 'number' || last === first || !/^(?:an?|the)$/.test(tokens[first]?.folded ?? ''))
    return { first, last };
  const next = tokens[first + 1];
  const isAmount = (next?.pos === 'NUM' && !ARTICLED.test(next.folded)) || /^\p{Sc}$/u.test(next?.text ?? '');
  return isAmount ? { first: first + 1, last } : { first, last };
}

/** What makes of a number another one if it is left out: "at least 300". */
const BOUND =
  /(?:^| )((?:just |well )?(?:almost|approximately|as (?:few|little|many|much) as|at (?:least|most)|fewer than|just (?:over|under)|less than|more than|nearly|no (?:fewer|less|more) than|not more than|roughly|up to))$/;
/** The same, but for "a film about two brothers", "argued over two goals". */
const BOUND_OR_PREPOSITION = /^(?:about|around|over|under)$/;
/** Tokens of the longest: "no fewer than". */
const BOUND_WITHIN = 4;

/** "more than 300" of "300": a number with what it says less or more than is what the article says. */
function withBound(tokens: readonly Token[], { first, last }: Stretch, { expects, unit }: Question): Stretch {
  const opener = tokens[first];
  if (
    expects !== 'number' ||
    unit === 'age' ||
    (opener?.pos !== 'NUM' && !/^(?:\p{Sc}|an?$)/u.test(opener?.folded ?? ''))
  )
    return { first, last };
  const before = tokens.slice(Math.max(0, first - BOUND_WITHIN), first).map(({ folded }) => folded);
  const bound = BOUND.exec(before.join(' '))?.[1];
  if (bound !== undefined) return { first: first - bound.split(' ').length, last };
  const isBound = BOUND_OR_PREPOSITION.test(before.at(-1) ?? '');
  return isBound && /^(?:ADP|ADV|AUX|CCONJ|PUNCT)?$/.test(tokens[first - 2]?.pos ?? '')
    ? { first: first - 1, last }
    : { first, last };
}

/** Whether a token is joined to both its neighbours without a space. */
export function isGlued(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.end === tokens[i]?.start && tokens[i]?.end === tokens[i + 1]?.start;
}

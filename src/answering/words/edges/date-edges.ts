import { monthNamed } from '../../../language/calendar-names.js';
import type { Token } from '../../../language/tokens.js';
import type { Question } from '../../question/question.js';
import type { NamedSentence } from '../named-spans.js';
import type { Stretch } from '../stretch.js';
import { isGlued } from './number-edges.js';

type DateMend = (tokens: readonly Token[], stretch: Stretch, named: NamedSentence, question: Question) => Stretch;

/**
 * A stretch whose dates are whole, without what says them another way: "Nov. 3", "May 6" of "May 6 - this year",
 * "between 1268 and 1273"; the year of birth alone, or of death, of "(1902–1980)".
 */
export function datesMended(
  tokens: readonly Token[],
  stretch: Stretch,
  named: NamedSentence,
  question: Question,
): Stretch {
  if (question.expects !== 'date') return stretch;
  return MENDS.reduce((own, mend) => mend(tokens, own, named, question), stretch);
}

const MENDS: readonly DateMend[] = [
  wholeDate,
  withoutOn,
  withoutRemark,
  withoutZone,
  monthAlone,
  ofLife,
  withBetween,
  withSide,
];

/** Tokens that are put to a date at most. */
const MOST_PUT = 4;

/** "when" asks for a date whole, "what year" and "which month" for less. */
function wholeDate(
  tokens: readonly Token[],
  stretch: Stretch,
  { dates }: NamedSentence,
  { kind, focus }: Question,
): Stretch {
  if (kind !== 'when' || (focus !== undefined && focus.folded !== 'date')) return stretch;
  const [start, end] = [tokens[stretch.first]?.start ?? 0, tokens[stretch.last]?.end ?? 0];
  const date = dates.find(({ span }) => span.start <= start && end <= span.end);
  if (date === undefined) return stretch;
  const from = tokens.findIndex((token) => token.start === date.span.start);
  const to = tokens.findIndex((token) => token.end === date.span.end);
  const isPut = from >= 0 && to >= 0 && to - from <= stretch.last - stretch.first + MOST_PUT;
  return isPut ? { first: Math.min(from, stretch.first), last: to } : stretch;
}

/** "Monday" of "on Monday", "2017" of "in 2017"; not of "in two weeks", which is another time than two weeks. */
function withoutOn(tokens: readonly Token[], { first, last }: Stretch, { dates }: NamedSentence): Stretch {
  if (first === last || !/^(?:at|in|on)$/.test(tokens[first]?.folded ?? '')) return { first, last };
  const start = tokens[first + 1]?.start;
  return { first: dates.some(({ span }) => span.start === start) ? first + 1 : first, last };
}

/** What follows a date behind a dash says it another way. */
function withoutRemark(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  const isDash = (i: number) =>
    DASH.test(tokens[i]?.text ?? '') && !isGlued(tokens, i) && /\d/.test(tokens[i - 1]?.text ?? '');
  for (let i = first + 1; i < last; i++) if (isDash(i) && !isYear(tokens[i + 1])) return { first, last: i - 1 };
  return { first, last };
}

/** "2:35 am" of "2:35 am local time (0735 UTC)". */
function withoutZone(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  const open = tokens.findIndex(({ text }, i) => text === '(' && i > first && i <= last);
  const bracket = tokens.slice(open + 1, last + 1);
  const isZone = open > 0 && bracket.some(({ folded }) => /^(?:gmt|utc)$/.test(folded));
  let end = isZone ? open - 1 : last;
  if (tokens[end]?.folded === 'time' && tokens[end - 1]?.folded === 'local' && end - 2 >= first) end -= 2;
  return { first, last: end };
}

/** "August" of "August 19, 1848" for "what month". */
function monthAlone(
  tokens: readonly Token[],
  { first, last }: Stretch,
  _: NamedSentence,
  { focus }: Question,
): Stretch {
  if (focus?.folded !== 'month') return { first, last };
  const month = tokens.findIndex(({ folded }, i) => i >= first && i <= last && monthNamed(folded) !== undefined);
  const isDay = (i: number) => i >= first && i <= last && /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i]?.folded ?? '');
  return month >= 0 && (isDay(month + 1) || isDay(month - 1)) ? { first: month, last: month } : { first, last };
}

const DASH = /^[-–—]$/;
const BORN = /^(?:birth|birthday|born)$/;
const DIED = /^(?:dead|death|die|died|dies|pass|passed)$/;

/** Of "(1902–1980)" behind a name the year of birth, or of death. */
function ofLife(
  tokens: readonly Token[],
  { first, last }: Stretch,
  _: NamedSentence,
  { tokens: asked }: Question,
): Stretch {
  const has = (pattern: RegExp) => asked.some(({ folded }) => pattern.test(folded));
  if (has(BORN) === has(DIED)) return { first, last };
  const open = tokens.findLastIndex(({ text }, i) => i <= first && text === '(');
  const close = tokens.findIndex(({ text }, i) => i >= last && text === ')');
  if (open < 0 || close < 0) return { first, last };
  const dashes = [...tokens.keys()].filter((i) => i > open && i < close && DASH.test(tokens[i]?.text ?? ''));
  const [dash] = dashes;
  if (dash === undefined || dashes.length > 1 || !isYear(tokens[dash - 1]) || !isYear(tokens[close - 1]))
    return { first, last };
  return has(BORN) ? { first: open + 1, last: dash - 1 } : { first: dash + 1, last: close - 1 };
}

function isYear(token: Token | undefined): boolean {
  return /^[12]\d{3}$/.test(token?.folded ?? '');
}

/** "between 1268 and 1273" of "1268 and 1273". */
function withBetween(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  const hasAnd = tokens.slice(first, last + 1).some(({ folded }) => folded === 'and');
  return hasAnd && tokens[first - 1]?.folded === 'between' ? { first: first - 1, last } : { first, last };
}

const HOUR = /^(?:\d{1,2}(?:[:.]\d\d)?|dawn|daybreak|dusk|midday|midnight|nightfall|noon|sunrise|sunset)$/;
const CLOCK = /^(?:[ap]\.?m\.?|o'clock)$/;
const NEARLY = /^(?:just|right|shortly|soon|well)$/;

/** "just before midnight" of "midnight": at midnight it was not. */
function withSide(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  const hour = tokens[first]?.folded ?? '';
  const isHour =
    HOUR.test(hour) && (!/^\d/.test(hour) || /:/.test(hour) || CLOCK.test(tokens[first + 1]?.folded ?? ''));
  if (!isHour || !/^(?:after|before)$/.test(tokens[first - 1]?.folded ?? '')) return { first, last };
  return { first: NEARLY.test(tokens[first - 2]?.folded ?? '') ? first - 2 : first - 1, last };
}

import { anyOf } from '../../language/any-of.js';
import { addDays, rangeOf, weekdayOf, yearOf } from '../../language/calendar.js';
import type { Meaning } from './dated-expression.js';
import { DATELESS_TODAY, SEASONS } from './lists/date-words.js';
import { away, periodFrom, seasonOf, UNIT, unitOf } from './periods.js';
import {
  asWritten,
  cardinal,
  type DateContext,
  dateRule,
  type Groups,
  isCapital,
  meaning,
  NUMBER,
  offsetOf,
} from './rule.js';

/** Days from the publication. */
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

const SENTENCE_START = /(?:^|[.!?:–—“"‘]\s?|\n)$/;

function namedDay({ day = '' }: Groups, { published, before, after, isQuoted }: DateContext): Meaning | undefined {
  // "USA Today" is a newspaper, "as strong today as it was" no date.
  if (isCapital(day) && !SENTENCE_START.test(before)) return undefined;
  if (/\b(?:as \p{L}+|even|of|still|than|until)\s$/iu.test(before) || DATELESS_TODAY.test(day + after))
    return undefined;
  const days = NAMED_DAYS.get(day.toLowerCase().replace(/\s/g, ' '));
  return asWritten(published && !isQuoted && days !== undefined ? addDays(published, days) : undefined);
}

function namedPeriod({ which, unit }: Groups, { published, before }: DateContext): Meaning | undefined {
  // "over the last year" is how long, not when.
  if (/\b(?:the|over)\s$/i.test(before)) return undefined;
  return asWritten(published && periodFrom(published, unitOf(unit), offsetOf(which)));
}

/** Saturday and Sunday: the last before the publication, or the next where the tense is future. */
function weekend({ which = '' }: Groups, { published, tense }: DateContext): Meaning | undefined {
  if (published === undefined) return asWritten(undefined);
  const back = (weekdayOf(published) + 1) % 7;
  const isWeekend = back < 2;
  const offset = offsetOf(which);
  const ahead = offset > 0 || (offset === 0 && !isWeekend && (tense === 'future' || tense === 'present'));
  const saturday = addDays(published, (ahead ? 7 : isWeekend && offset < 0 ? -7 : 0) - back);
  return meaning(saturday && rangeOf(saturday, addDays(saturday, 1)));
}

const HURT = /\b(?:injur|hurt|kill|die|dea|broke|surviv|damag|bruis|fractur)\w*\b[^.;]*$/i;

function namedSeason({ which = '', season = '' }: Groups, context: DateContext): Meaning | undefined {
  const { published, tense, before } = context;
  // "injured in the fall"
  if (/fall/i.test(season) && which === '' && HURT.test(before)) return undefined;
  if (published === undefined) return asWritten(undefined);
  const year = yearOf(published);
  const starts = [year - 1, year, year + 1].flatMap((of) => seasonOf(season, of) ?? []);
  const isOver = (range: string) => (range.split('/')[1] ?? '') < published.slice(0, 7);
  const isAhead = (range: string) => range.slice(0, 7) > published.slice(0, 7);
  if (/last/i.test(which)) return meaning(starts.findLast(isOver));
  if (/next/i.test(which) || tense === 'future')
    return meaning(starts.find((range) => isAhead(range) || !isOver(range)));
  return meaning(starts.findLast((range) => !isAhead(range)));
}

function ago({ count, unit }: Groups, { published, before }: DateContext): Meaning | undefined {
  if (/\b(?:more than|less than|over|at least|up to)\s$/i.test(before)) return undefined;
  return asWritten(published && away(published, -cardinal(count ?? ''), unitOf(unit)));
}

function fromNow({ count, unit }: Groups, { published }: DateContext): Meaning | undefined {
  return asWritten(published && away(published, cardinal(count ?? ''), unitOf(unit)));
}

const NAMED_PERIODS = ['week', 'month', 'quarter', 'year', 'decade', 'century'];

const SEASON = anyOf(SEASONS.keys());

/** Expressions counted from the publication. */
export const RELATIVE_DATES = [
  dateRule(
    ['yesterday', 'today', 'tomorrow', 'last night', 'tonight'],
    `(?<day>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|last night|tonight)\\b(?: (?:morning|afternoon|evening|night)\\b)?`,
    namedDay,
  ),
  dateRule(
    ['this morning', 'this afternoon', 'this evening'],
    '(?:earlier )?this (?:morning|afternoon|evening)\\b',
    (_, { published, isQuoted }) => asWritten(isQuoted ? undefined : published),
  ),
  dateRule(
    [
      ...NAMED_PERIODS.flatMap((unit) => [`last ${unit}`, `next ${unit}`, `this ${unit}`]),
      'this past ',
      'this coming ',
    ],
    '(?:(?:earlier|later|early|late) )?(?<which>this past|this coming|last|next|this) (?<unit>week|month|quarter|year|decade|century)\\b',
    namedPeriod,
  ),
  dateRule(
    NAMED_PERIODS.map((unit) => `the ${unit}`),
    '(?:earlier|later|(?:the )?(?:end|middle|beginning|start)) (?:in|of) the (?<unit>week|month|year|decade|century)\\b(?! \\d)',
    ({ unit }, { published }) => asWritten(published && periodFrom(published, unitOf(unit), 0)),
  ),
  dateRule(['weekend'], '(?<which>this past|this coming|last|next|this|over the|at the|the) weekend\\b', weekend),
  dateRule(
    SEASONS.keys(),
    `(?:(?<which>this|last|next)|(?<=\\bin )the) (?:early |late )?(?<season>${SEASON})\\b(?! (?:from|in|of)\\b)`,
    namedSeason,
  ),
  dateRule(['ago'], `(?<count>${NUMBER}) (?<unit>${UNIT}) ago\\b`, ago),
  dateRule(['from now'], `(?<count>${NUMBER}) (?<unit>${UNIT}) from now\\b`, fromNow),
];

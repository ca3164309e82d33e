import {
  addDays,
  addMonths,
  centuryOf,
  isoOf,
  monthOf,
  rangeOf,
  weekdayOf,
  weekOf,
  yearOf,
} from '../../language/calendar.js';
import { DATELESS_TODAY, SEASONS } from './lists/date-words.js';
import {
  anyOf,
  cardinal,
  type DateContext,
  dateRule,
  type Groups,
  isCapital,
  type Meaning,
  meaning,
  NUMBER,
  offsetOf,
} from './rule.js';
import { seasonOf } from './years.js';

/** The period of a unit's length that lies `offset` units after the one that `day` is in; undefined where `day` is not that precise. */
function periodFrom(day: string, unit: string, offset: number): string | undefined {
  switch (unit) {
    case 'day':
      return day.length < 10 ? undefined : addDays(day, offset);
    case 'week':
      return day.length < 10 ? undefined : weekOf(day, offset);
    case 'month':
      return day.length < 7 ? undefined : addMonths(day, offset);
    case 'quarter': {
      const first = day.length < 7 ? undefined : addMonths(day, offset * 3 - ((monthOf(day) - 1) % 3));
      return first && rangeOf(first, addMonths(first, 2));
    }
    case 'year':
      return isoOf(yearOf(day) + offset);
    case 'decade': {
      const first = Math.floor(yearOf(day) / 10) * 10 + offset * 10;
      return rangeOf(isoOf(first), isoOf(first + 9));
    }
    case 'century':
      return centuryOf(Math.ceil(yearOf(day) / 100) + offset);
    default:
      return undefined;
  }
}

/** The day, month or year a count of units away from `day`: weeks are counted in days, decades in years. */
function away(day: string, count: number, unit: string): string | undefined {
  if (unit === 'week') return periodFrom(day, 'day', count * 7);
  if (unit === 'decade') return periodFrom(day, 'year', count * 10);
  if (unit === 'century') return periodFrom(day, 'year', count * 100);
  return periodFrom(day, unit, count);
}

/** The unit that a word stands for: "weeks" is weeks, a night is counted as a day. */
function unitOf(word = ''): string {
  const unit = word.toLowerCase();
  if (/^centur/.test(unit)) return 'century';
  return /^(?:night|morning|afternoon|evening)$/.test(unit) ? 'day' : unit.replace(/s$/, '');
}

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

function namedDay({ day = '' }: Groups, { published, before, after }: DateContext): Meaning | undefined {
  // "USA Today" is a newspaper, "as strong today as it was" no date.
  if (isCapital(day) && !SENTENCE_START.test(before)) return undefined;
  if (/\b(?:as \p{L}+|even|of|still|than|until)\s$/iu.test(before) || DATELESS_TODAY.test(day + after))
    return undefined;
  const days = NAMED_DAYS.get(day.toLowerCase().replace(/\s/g, ' '));
  return meaning(published && days !== undefined ? addDays(published, days) : undefined);
}

function namedPeriod({ which, unit }: Groups, { published, before }: DateContext): Meaning | undefined {
  // "over the last year" is how long, not when.
  if (published === undefined || /\b(?:the|over)\s$/i.test(before)) return undefined;
  return meaning(periodFrom(published, unitOf(unit), offsetOf(which)));
}

/** Saturday and Sunday: the last before the publication, or the next where the tense is future. */
function weekend({ which = '' }: Groups, { published, tense }: DateContext): Meaning | undefined {
  if (published === undefined) return undefined;
  const back = (weekdayOf(published) + 1) % 7;
  const isWeekend = back < 2;
  const offset = offsetOf(which);
  const ahead = offset > 0 || (offset === 0 && !isWeekend && (tense === 'future' || tense === 'present'));
  const saturday = addDays(published, (ahead ? 7 : isWeekend && offset < 0 ? -7 : 0) - back);
  return meaning(saturday && rangeOf(saturday, addDays(saturday, 1)));
}

function namedSeason({ which = '', season = '' }: Groups, context: DateContext): Meaning | undefined {
  const { published, tense } = context;
  if (published === undefined) return undefined;
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
  if (published === undefined || /\b(?:more than|less than|over|at least|up to)\s$/i.test(before)) return undefined;
  return meaning(away(published, -cardinal(count ?? ''), unitOf(unit)));
}

function fromNow({ count, unit }: Groups, { published }: DateContext): Meaning | undefined {
  return meaning(published && away(published, cardinal(count ?? ''), unitOf(unit)));
}

/** The last point that the date before named, for what is counted from it. */
const pointBefore = ({ anchor }: DateContext) => anchor?.split('/').at(-1)?.split('T')[0];

function awayFromDate({ count, unit, direction }: Groups, context: DateContext): Meaning | undefined {
  const anchor = pointBefore(context);
  const sign = /later|after/i.test(direction ?? '') ? 1 : -1;
  return meaning(anchor && away(anchor, sign * cardinal(count ?? ''), unitOf(unit)));
}

function besideDate({ unit, which = '' }: Groups, context: DateContext): Meaning | undefined {
  // "over the next decade" is how long, not when.
  if (/\b(?:during|for|in|over|within)\s$/i.test(context.before) && /next/i.test(which)) return undefined;
  const anchor = pointBefore(context);
  const offset = /next|following|after/i.test(which) ? 1 : /previous|preceding|before/i.test(which) ? -1 : 0;
  return meaning(anchor && periodFrom(anchor, unitOf(unit), offset));
}

const UNIT = '(?:day|week|month|year|decade|centur(?:y|ie))s?';
/** What `UNIT` matches in English. */
const COUNTED_UNITS = ['day', 'week', 'month', 'year', 'decade']
  .flatMap((unit) => [unit, `${unit}s`])
  .concat('century', 'centuries');
const DIRECTIONS = ['earlier', 'later', 'before', 'after'];
const NAMED_PERIODS = ['week', 'month', 'quarter', 'year', 'decade', 'century'];
const DAYS_AND_PERIODS = [
  'day',
  'night',
  'morning',
  'afternoon',
  'evening',
  'week',
  'month',
  'year',
  'decade',
  'century',
];
const DAY_OR_PERIOD = anyOf(DAYS_AND_PERIODS);
const CLAUSE_ENDS = '(?=[.,;:!?”"]|$)';
const SEASON = anyOf(SEASONS.keys());

/** Expressions counted from the publication, and from the date named before. */
export const RELATIVE_DATES = [
  dateRule(
    ['yesterday', 'today', 'tomorrow', 'last night', 'tonight'],
    `(?<day>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|last night|tonight)\\b(?: (?:morning|afternoon|evening|night)\\b)?`,
    namedDay,
  ),
  dateRule(
    ['this morning', 'this afternoon', 'this evening'],
    '(?:earlier )?this (?:morning|afternoon|evening)\\b',
    (_, { published }) => meaning(published),
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
    ({ unit }, { published }) => meaning(published && periodFrom(published, unitOf(unit), 0)),
  ),
  dateRule(['weekend'], '(?<which>this past|this coming|last|next|this|over the|at the|the) weekend\\b', weekend),
  dateRule(
    SEASONS.keys(),
    `(?:(?<which>this|last|next)|(?<=\\bin )the) (?:early |late )?(?<season>${SEASON})\\b(?! (?:from|in|of)\\b)`,
    namedSeason,
  ),
  dateRule(['ago'], `(?<count>${NUMBER}) (?<unit>${UNIT}) ago\\b`, ago),
  dateRule(['from now'], `(?<count>${NUMBER}) (?<unit>${UNIT}) from now\\b`, fromNow),
  dateRule(
    COUNTED_UNITS.flatMap((unit) => DIRECTIONS.map((direction) => `${unit} ${direction}`)),
    `(?<count>${NUMBER}) (?<unit>${UNIT}) (?<direction>earlier|later|(?:before|after)${CLAUSE_ENDS})(?! than)\\b`,
    awayFromDate,
  ),
  dateRule(
    ['the next', 'the following', 'the previous', 'the preceding', 'the same', 'the very'],
    `the (?:very )?(?<which>next|following|previous|preceding|same) (?<unit>${DAY_OR_PERIOD})\\b`,
    besideDate,
  ),
  dateRule(
    ['that same ', ...DAYS_AND_PERIODS.map((unit) => `that ${unit}`)],
    `that (?:same )?(?<unit>${DAY_OR_PERIOD})\\b`,
    besideDate,
  ),
  dateRule(
    ['day', 'night', 'week', 'month', 'year'].flatMap((unit) => [`the ${unit} before`, `the ${unit} after`]),
    `the (?<unit>day|night|week|month|year) (?<which>before|after)${CLAUSE_ENDS}`,
    besideDate,
  ),
];

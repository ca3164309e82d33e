import { anyOf } from '../../language/any-of.js';
import { daysBetween, isoOf, monthOf, rangeOf, weekdayOf, yearOf } from '../../language/calendar.js';
import { MONTHS_AND_ABBREVIATIONS, WEEKDAYS_AND_ABBREVIATIONS } from '../../language/calendar-names.js';
import { ORDINAL_IN_WORDS, ordinalOf } from '../../language/number-words.js';
import type { DateComponent, Meaning } from './dated-expression.js';
import { RECURRING } from './lists/date-words.js';
import { nearest, recurrences } from './recurring-dates.js';
import {
  asWritten,
  countsNext,
  DASH,
  DAY,
  type DateContext,
  dateRule,
  type Groups,
  isCapital,
  lastWord,
  lowerCase,
  MONTH,
  meaning,
  monthNumber,
  NUMBER_ENDS,
  offsetOf,
  PART_OF,
  YEAR,
} from './rule.js';
import { weekdayNumber } from './weekdays.js';

/** How many years back a weekday is trusted to tell the year of "Tuesday, March 3". */
const WEEKDAY_REACH = 12;
/** Has every day that a year can have. */
const LEAP_YEAR = 2000;
/** Days around its anniversary in which "Sept. 11" may be any year's. */
const ANNIVERSARY_DAYS = 60;

/** "Sept. 11" for the attacks of 2001, which newspapers give without the year. */
function isAttacks(month: number, day: number, { published, before, after }: DateContext): boolean {
  if (month !== 9 || day !== 11) return false;
  if (/^,? (?:20\d\d,? )?(?:terror\w* )?(?:attack|hijack)/i.test(after)) return true;
  const near = published !== undefined && Math.abs(daysBetween(published, `${yearOf(published)}-09-11`));
  return /\b(?:since|after|before|post-|pre-)\s?$/i.test(before) && near !== false && near > ANNIVERSARY_DAYS;
}

function calendarDay(groups: Groups, context: DateContext): Meaning | undefined {
  const month = monthNumber(groups.month);
  const day = ordinalOf(groups.day ?? '') ?? 0;
  if (month === undefined || RECURRING.has(lastWord(context.before)) || countsNext(context)) return undefined;
  const weekday = isCapital(groups.weekday ?? '') ? weekdayNumber(groups.weekday) : undefined;
  const certain: DateComponent[] = weekday === undefined ? ['month', 'day'] : ['month', 'day', 'weekday'];
  const whole = (start: string | undefined) =>
    start && groups.until ? rangeOf(start, isoOf(yearOf(start), month, Number.parseInt(groups.until, 10))) : start;
  if (groups.year !== undefined) return meaning(whole(isoOf(Number(groups.year), month, day)), 'year', ...certain);
  if (groups.laterYear !== undefined) return meaning(whole(isoOf(Number(groups.laterYear), month, day)), ...certain);
  if (groups.relativeYear !== undefined && context.published !== undefined)
    return meaning(whole(isoOf(yearOf(context.published) + offsetOf(groups.relativeYear), month, day)), ...certain);
  if (isAttacks(month, day, context)) return meaning('2001-09-11', ...certain);
  const dates = recurrences(context, (year) => isoOf(year, month, day), weekday === undefined ? 1 : WEEKDAY_REACH);
  const onWeekday = dates.filter((iso) => weekday === undefined || weekdayOf(iso) === weekday);
  if (isoOf(LEAP_YEAR, month, day) === undefined) return undefined;
  return asWritten(whole(nearest(onWeekday, context)), ...certain);
}

/** Months whose names are words or given names too need a preposition, a year or a part of the month beside them. */
const AMBIGUOUS_MONTHS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);
const BEFORE_MONTH = new RegExp(
  `\\b(?:after|before|between|by|during|from|in|of|since|through|till|until|${MONTH}(?:\\s${YEAR})?\\s(?:and|or|to))\\s$`,
  'u',
);
/** What stands before a month rather than before a name that begins like one: not "the head of May School", "a song by June Carter". */
const BEFORE_MONTH_AND_NAME =
  /\b(?:after|before|between|during|in|since|through|till|until|(?:as|beginning|end|middle|month|start) of)\s$/u;

function bareMonth(groups: Groups, context: DateContext): Meaning | undefined {
  const month = monthNumber(groups.month);
  if (month === undefined) return undefined;
  if (groups.year !== undefined) return meaning(isoOf(Number(groups.year), month), 'year', 'month');
  const { published, before, after } = context;
  if (RECURRING.has(lastWord(before))) return undefined;
  const bare = groups.which === undefined && groups.part === undefined;
  const beforeName = /^\s\p{Lu}/u.test(after);
  const fitting = beforeName ? BEFORE_MONTH_AND_NAME : BEFORE_MONTH;
  if (bare && (beforeName || AMBIGUOUS_MONTHS.has(month)) && !fitting.test(lowerCase(before))) return undefined;
  if (groups.laterYear !== undefined) return meaning(isoOf(Number(groups.laterYear), month), 'month');
  if (published === undefined) return asWritten(undefined, 'month');
  const [year, here] = [yearOf(published), monthOf(published)];
  if (groups.relativeYear !== undefined) return meaning(isoOf(year + offsetOf(groups.relativeYear), month), 'month');
  const offset = offsetOf(groups.which);
  if (offset < 0) return meaning(isoOf(year - (month < here ? 0 : 1), month), 'month');
  if (offset > 0) return meaning(isoOf(year + (month > here ? 0 : 1), month), 'month');
  const dates = recurrences(context, (of) => isoOf(of, month));
  return asWritten(nearest(dates, context), 'month');
}

/** The year that only the end of a range or list names: "April 2 and June 30, 1990". */
const LATER_YEAR = `(?= ?(?:[-–—]|and|or|through|to|until) ?(?:${MONTH}(?: ${DAY})?|${DAY} ${MONTH}),? (?<laterYear>${YEAR})${NUMBER_ENDS})`;
const OWN_OR_LATER_YEAR = `(?:,? (?<year>${YEAR})${NUMBER_ENDS}|,? (?:of )?(?<relativeYear>last|this|next) year\\b|${LATER_YEAR}|${NUMBER_ENDS})`;

const WEEKDAY_BEFORE = `(?:(?<weekday>${anyOf(WEEKDAYS_AND_ABBREVIATIONS)}\\.?),? (?:the )?)?`;

/** Days and months by their names and in figures. */
export const CALENDAR_DATES = [
  dateRule(
    ['0000-00-00'],
    `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:t(?<time>\\d{2}:\\d{2})[\\d:.z+]*)?${NUMBER_ENDS}`,
    ({ year, month, day, time }) => {
      const iso = isoOf(Number(year), Number(month), Number(day));
      return meaning(iso && (time ? `${iso}T${time}` : iso), 'year', 'month', 'day');
    },
  ),
  // Month first in the United States, day first elsewhere: only what can be read one way is a date.
  dateRule(
    ['0/0'],
    `(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>${YEAR})${NUMBER_ENDS}`,
    ({ first, second, year }) => {
      const [a, b, of] = [Number(first), Number(second), Number(year)];
      const readings = new Set([isoOf(of, a, b), isoOf(of, b, a)].filter((iso) => iso !== undefined));
      return readings.size === 1 ? meaning([...readings][0], 'year', 'month', 'day') : undefined;
    },
  ),
  dateRule(['0/00'], `9/11${NUMBER_ENDS}`, () => meaning('2001-09-11', 'month', 'day')),
  dateRule(
    MONTHS_AND_ABBREVIATIONS,
    `${WEEKDAY_BEFORE}(?<month>${MONTH}) (?<day>${DAY})(?:${DASH}(?<until>${DAY}))?${OWN_OR_LATER_YEAR}`,
    calendarDay,
  ),
  dateRule(
    MONTHS_AND_ABBREVIATIONS,
    `${WEEKDAY_BEFORE}(?<day>${DAY})(?:${DASH}(?<until>${DAY}))? (?:of )?(?<month>${MONTH})${OWN_OR_LATER_YEAR}`,
    calendarDay,
  ),
  // Not "a third of March".
  dateRule(
    MONTHS_AND_ABBREVIATIONS,
    `(?<!\\b(?:a|one)\\s)${WEEKDAY_BEFORE}(?<day>${ORDINAL_IN_WORDS})(?: day)? of (?<month>${MONTH})${OWN_OR_LATER_YEAR}`,
    calendarDay,
  ),
  dateRule(
    MONTHS_AND_ABBREVIATIONS,
    `(?:(?<which>last|next|this) )?(?<part>${PART_OF})?(?<month>${MONTH})(?:,? (?:of )?(?:(?<year>${YEAR})${NUMBER_ENDS}|(?<relativeYear>last|this|next) year\\b)|${LATER_YEAR})?(?! \\d)`,
    bareMonth,
  ),
];

import { anyOf } from '../../language/any-of.js';
import { addDays, easterSunday, isoOf, nthWeekday } from '../../language/calendar.js';
import type { Meaning } from './dated-expression.js';
import { RECURRING } from './lists/date-words.js';
import { nearest, recurrences } from './recurring-dates.js';
import {
  asWritten,
  type DateContext,
  dateRule,
  type Groups,
  isCapital,
  lastWord,
  meaning,
  NUMBER_ENDS,
  YEAR,
} from './rule.js';

type InYear = (year: number) => string | undefined;

const on =
  (month: number, day: number): InYear =>
  (year) =>
    isoOf(year, month, day);

/** On the nth weekday (0 for Sunday) of a month, counted from its end when `nth` is -1. */
const onWeekday =
  (month: number, weekday: number, nth: number): InYear =>
  (year) =>
    nthWeekday(year, month, weekday, nth);

const daysFrom =
  (days: number, holiday: InYear): InYear =>
  (year) => {
    const day = holiday(year);
    return day && addDays(day, days);
  };

/** Holidays that news prose dates events by, in lower case, and their day in a year; movable ones as the United States keep them. */
const HOLIDAYS: ReadonlyMap<string, InYear> = new Map([
  ['ash wednesday', daysFrom(-46, easterSunday)],
  ['boxing day', on(12, 26)],
  ['christmas day', on(12, 25)],
  ['christmas eve', on(12, 24)],
  ['columbus day', onWeekday(10, 1, 2)],
  ['easter monday', daysFrom(1, easterSunday)],
  ['easter sunday', easterSunday],
  ['election day', daysFrom(1, onWeekday(11, 1, 1))],
  ['fourth of july', on(7, 4)],
  ['good friday', daysFrom(-2, easterSunday)],
  ['halloween', on(10, 31)],
  ['independence day', on(7, 4)],
  ['july fourth', on(7, 4)],
  ['juneteenth', on(6, 19)],
  ['labor day', onWeekday(9, 1, 1)],
  ['martin luther king jr. day', onWeekday(1, 1, 3)],
  ['memorial day', onWeekday(5, 1, -1)],
  ["new year's day", on(1, 1)],
  ["new year's eve", on(12, 31)],
  ['palm sunday', daysFrom(-7, easterSunday)],
  ["presidents' day", onWeekday(2, 1, 3)],
  ["st. patrick's day", on(3, 17)],
  ['thanksgiving', onWeekday(11, 4, 4)],
  ['thanksgiving day', onWeekday(11, 4, 4)],
  ["valentine's day", on(2, 14)],
  ['veterans day', on(11, 11)],
]);

function holiday(groups: Groups, context: DateContext): Meaning | undefined {
  const inYear = HOLIDAYS.get(groups.holiday?.toLowerCase().replace('’', "'") ?? '');
  if (inYear === undefined || !isCapital(groups.holiday ?? '') || RECURRING.has(lastWord(context.before)))
    return undefined;
  if (groups.year !== undefined) return meaning(inYear(Number(groups.year)), 'year', 'month', 'day');
  return asWritten(nearest(recurrences(context, inYear), context));
}

/** Holidays by their names. */
export const HOLIDAY_DATES = [
  dateRule(
    HOLIDAYS.keys(),
    `(?<holiday>${anyOf(HOLIDAYS.keys())})(?!\\p{L})(?:,? (?<year>${YEAR})${NUMBER_ENDS})?`,
    holiday,
  ),
];

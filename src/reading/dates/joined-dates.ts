import { addDays, isRealDate, weekdayOf, yearOf } from '../../language/calendar.js';
import type { DatedExpression, Meaning } from './dated-expression.js';

const RANGE = /^\s?(?:[-–—]|(?:to|through|thru|until|till)(?:\s(?:about|around|the))?)\s?$/;
const SPACED_DASH = /\s[-–—]\s/;
const AND = /^\s?and\s$/;
const BETWEEN = /\b(?:between|from)\s(?:the\s)?$/i;
const DAY_THEN_TIME = /^,?\s(?:(?:about|after|around|at|before|by|from|shortly after|shortly before)\s)?$/;
const TIME_THEN_DAY = /^(?:\s(?:[A-Z]{2,4}|local time|Eastern(?: time)?))?,?\s(?:on\s)?$/;
const OPENS_BRACKET = /^\s?\($/;
const WEEK = 7;

type Placed = DatedExpression & { readonly iso: string };

const isDay = (iso = '') => /^\d{4}-\d{2}-\d{2}$/.test(iso);
const isTime = (iso = '') => /^\d{2}:\d{2}$/.test(iso);
const isWeekday = ({ certain }: DatedExpression) => certain.length === 1 && certain[0] === 'weekday';

/** Joins neighbours in a text that are one expression: the ends of a range, a day and its time of day. */
export function joinDates(text: string, found: readonly DatedExpression[]): readonly DatedExpression[] {
  const joined: DatedExpression[] = [];
  for (const date of found) {
    const before = joined.pop();
    if (before === undefined) {
      joined.push(date);
      continue;
    }
    const between = text.slice(before.span.end, date.span.start);
    const whole = joinedMeaning(before, date, between, BETWEEN.test(text.slice(0, before.span.start)));
    if (whole) joined.push({ span: { ...before.span, end: date.span.end }, ...whole });
    else joined.push(OPENS_BRACKET.test(between) ? explained(before, date) : before, date);
  }
  return joined;
}

/** "Sunday (March 4)": the bracket says which Sunday. */
function explained(weekday: DatedExpression, day: DatedExpression): DatedExpression {
  if (!isWeekday(weekday) || day.iso === undefined || !isDay(day.iso)) return weekday;
  const same = weekday.iso === undefined || weekdayOf(day.iso) === weekdayOf(weekday.iso);
  return same ? { ...weekday, iso: day.iso } : weekday;
}

function joinedMeaning(a: DatedExpression, b: DatedExpression, between: string, isRange: boolean): Meaning | undefined {
  const certain = [...new Set([...a.certain, ...b.certain])];
  const withTime = (isTime(b.iso) && DAY_THEN_TIME.test(between)) || (isTime(a.iso) && TIME_THEN_DAY.test(between));
  const parted = !RANGE.test(between) && !(isRange && AND.test(between));
  if (a.iso === undefined || b.iso === undefined) {
    const isUndatedDay = [a, b].some(
      (date) => date.iso === undefined && /^(?:day|weekday)$/.test(date.certain.at(-1) ?? ''),
    );
    return (withTime && isUndatedDay) || (!parted && a.iso === b.iso) ? { certain } : undefined;
  }
  if (isDay(a.iso) && isTime(b.iso) && DAY_THEN_TIME.test(between)) return { iso: `${a.iso}T${b.iso}`, certain };
  if (isTime(a.iso) && isDay(b.iso) && TIME_THEN_DAY.test(between)) return { iso: `${b.iso}T${a.iso}`, certain };
  // "Monday and Tuesday"
  if (AND.test(between) && isWeekday(a) && isWeekday(b) && addDays(a.iso, 1) === b.iso)
    return { iso: `${a.iso}/${b.iso}`, certain };
  if (parted) return undefined;
  if (isTime(a.iso) || isTime(b.iso))
    return isTime(a.iso) && isTime(b.iso) ? { iso: `${a.iso}/${b.iso}`, certain } : undefined;
  if (a.iso.includes('T') || b.iso.includes('T')) return undefined;
  // A dash between spaces may part two thoughts.
  if (SPACED_DASH.test(between) && a.iso.length !== b.iso.length) return undefined;
  const end = b.iso.split('/').at(-1) ?? b.iso;
  const start = startOfRange({ ...a, iso: a.iso }, { ...b, iso: b.iso });
  return start !== undefined && start < end ? { iso: `${start}/${end}`, certain } : undefined;
}

/** Where a range begins whose ends were each resolved alone: "Thursday to Sunday" in one week, "Nov. 20 to Jan. 9" in one winter. */
function startOfRange(a: Placed, b: Placed): string | undefined {
  const start = a.iso.split('/')[0] ?? a.iso;
  const fits = start < b.iso && !b.certain.includes('year');
  if (a.certain.includes('year') || fits) return start;
  if (isWeekday(a) && isWeekday(b)) return addDays(start, -WEEK);
  if (!a.certain.includes('month')) return start;
  const rest = start.slice(4);
  const year = yearOf(b.iso) - (rest > b.iso.slice(4) ? 1 : 0);
  const moved = `${String(year).padStart(4, '0')}${rest}`;
  return isRealDate(moved) ? moved : undefined;
}

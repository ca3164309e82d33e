/**
 * Calendar arithmetic on ISO 8601 strings of the Gregorian calendar: a day is `2020-11-03`, a month `2020-11`, a year
 * `2020`. Years run from 0001 to 9999; a function whose result would lie outside them gives undefined.
 */
const MS_PER_DAY = 86_400_000;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Whether an ISO 8601 date or date-time names a day that the calendar has. */
export function isRealDate(iso: string): boolean {
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60
  );
}

/** The ISO form of a year, month (1 to 12) or day; undefined for one that the calendar does not have. */
export function isoOf(year: number, month?: number, day?: number): string | undefined {
  if (year < 1 || year > 9999) return undefined;
  const iso = [pad(year, 4), ...[month, day].flatMap((value) => (value === undefined ? [] : pad(value, 2)))].join('-');
  return isRealDate(iso) ? iso : undefined;
}

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();

/** Days from `a` to `b`: negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((timeOf(b) - timeOf(a)) / MS_PER_DAY);

export function addDays(day: string, days: number): string | undefined {
  const date = new Date(timeOf(day) + days * MS_PER_DAY);
  if (Number.isNaN(date.getTime())) return undefined;
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The month that lies `months` after the one that `iso` (a month or a day) is in. */
export function addMonths(iso: string, months: number): string | undefined {
  const count = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  return isoOf(Math.floor(count / 12), (count % 12) + 1);
}

/** A range `start/end`; undefined when either end is. */
export function rangeOf(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

/** Monday to Sunday (ISO 8601's week) of the week that lies `weeks` after the one that `day` is in. */
export function weekOf(day: string, weeks: number): string | undefined {
  const monday = addDays(day, weeks * 7 - ((weekdayOf(day) + 6) % 7));
  return monday && rangeOf(monday, addDays(monday, 6));
}

/** The 20th century is 1901 to 2000. */
export function centuryOf(nth: number): string | undefined {
  return rangeOf(isoOf((nth - 1) * 100 + 1), isoOf(nth * 100));
}

/** The `nth` (1 to 5) given weekday of a month, counted from its end when `nth` is -1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | undefined {
  const first = nth > 0 ? isoOf(year, month, 1) : addDays(`${addMonths(`${pad(year, 4)}-${pad(month, 2)}`, 1)}-01`, -7);
  if (first === undefined) return undefined;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth > 0 ? (nth - 1) * 7 : 0));
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8). */
export function easterSunday(year: number): string | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return isoOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The first and the last day of a day, month, year or range `start/end`, for putting them in order. */
export function boundsOf(iso: string): readonly [first: string, last: string] {
  const [start = '', end = start] = iso.split('/');
  const last = end.length === 4 ? `${end}-12` : end;
  return [`${start}-01-01`.slice(0, 10), last.length === 7 ? `${last}-31` : last];
}

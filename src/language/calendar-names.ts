import { MONTHS } from './lists/months.js';
import { FEASTS } from './lists/other-names.js';
import { WEEKDAYS } from './lists/weekdays.js';

/** Names in lower case, as everything here but what `capitalised` gives. */
type Names = readonly string[];

export const FULL_MONTHS: Names = MONTHS.map(([full]) => full);
export const MONTHS_AND_ABBREVIATIONS: Names = MONTHS.flat();
/** The same, and the abbreviations with a full stop too. */
export const MONTHS_AND_STOPS: Names = MONTHS.flatMap(([full, ...short]) => [
  full,
  ...short.flatMap((form) => [`${form}.`, form]),
]);
/** Those that newspapers print: March to July are never cut (The Associated Press Stylebook), and "mar" and "apr" are other words. */
export const MONTHS_IN_PRINT: Names = MONTHS.flatMap((forms, i) => (i >= 2 && i <= 6 ? [forms[0]] : forms));
/** Full names that are nothing else in lower case. */
export const UNMISTAKABLE_MONTHS: Names = FULL_MONTHS.filter((name) => !/^(?:march|may)$/.test(name));

export const FULL_WEEKDAYS: Names = WEEKDAYS.map(([full]) => full);
export const WEEKDAYS_AND_ABBREVIATIONS: Names = WEEKDAYS.flat();

/** Weekdays, and months whole and abbreviated, without a full stop. */
export const WEEKDAYS_AND_MONTHS: ReadonlySet<string> = new Set([...FULL_WEEKDAYS, ...MONTHS_AND_ABBREVIATIONS]);

/** Months with and without the full stop of an abbreviation, days and feasts. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set([
  ...MONTHS_AND_STOPS,
  ...FULL_WEEKDAYS.flatMap((day) => [day, `${day}s`]),
  ...FEASTS,
]);

/** 1 to 12 for the name of a month in lower case or its abbreviation, with or without a full stop; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  const bare = word.replace('.', '');
  return MONTHS.findIndex((forms) => forms.includes(bare)) + 1 || undefined;
}

/** Names as they are written. */
export const capitalised = (names: Names): Names => names.map((name) => name.replace(/^./, (a) => a.toUpperCase()));

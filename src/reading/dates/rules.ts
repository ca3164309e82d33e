import { ANCHORED_DATES } from './anchored-dates.js';
import { CALENDAR_DATES } from './calendar-dates.js';
import { CLOCK_TIMES } from './clock-times.js';
import { HOLIDAY_DATES } from './holidays.js';
import { RELATIVE_DATES } from './relative-dates.js';
import type { DateRule } from './rule.js';
import { WEEKDAY_DATES } from './weekdays.js';
import { YEAR_DATES } from './years.js';

/**
 * Every kind of dated expression. Of rules that match at one place the longest match is tried first; of matches of the
 * same words, the rule that stands first here. So kinds with a name in them come first, and those of bare figures, which
 * may be a count of anything, come last: years, then times of day.
 */
export const DATE_RULES: readonly DateRule[] = [
  ...CALENDAR_DATES,
  ...WEEKDAY_DATES,
  ...HOLIDAY_DATES,
  ...RELATIVE_DATES,
  ...ANCHORED_DATES,
  ...YEAR_DATES,
  ...CLOCK_TIMES,
];

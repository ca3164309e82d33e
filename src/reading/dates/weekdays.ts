import { addDays, weekdayOf, weekOf } from '../../language/calendar.js';
import { FULL_WEEKDAYS } from '../../language/calendar-names.js';
import type { Meaning } from './dated-expression.js';
import { RECURRING, WEEKDAY_NAMES_AFTER, WEEKDAY_NAMES_BEFORE } from './lists/date-words.js';
import {
  asWritten,
  type DateContext,
  dateRule,
  type Groups,
  isCapital,
  lastWord,
  meaning,
  offsetOf,
  WEEKDAY,
} from './rule.js';

function weekday(groups: Groups, context: DateContext): Meaning | undefined {
  const { published, tense, direction, before, after } = context;
  if (!isCapital(groups.weekday ?? '') || isPartOfName(before, after)) return undefined;
  const which = groups.which?.toLowerCase() ?? '';
  // "the next Tuesday" is counted from what was told before.
  if (published === undefined || (which === 'next' && lastWord(before) === 'the'))
    return asWritten(undefined, 'weekday');
  const wanted = weekdayNumber(groups.weekday);
  const back = (weekdayOf(published) - wanted + 7) % 7;
  if (groups.week !== undefined) return meaning(inWeek(published, offsetOf(groups.week), wanted), 'weekday');
  if (which === 'next') return meaning(inWeek(published, 1, wanted), 'weekday');
  if (offsetOf(which) < 0) return meaning(addDays(published, -(back || 7)), 'weekday');
  if (direction === 'either' && back > 0) return asWritten(undefined, 'weekday');
  const looksAhead = direction === undefined && (tense === 'future' || tense === 'present');
  const ahead = which.endsWith('coming') || direction === 'ahead' || looksAhead;
  return meaning(addDays(published, ahead && back > 0 ? 7 - back : -back), 'weekday');
}

/** 0 for Sunday, of a name or of what begins like one. */
export function weekdayNumber(name = ''): number {
  return FULL_WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 3).toLowerCase()));
}

/** "Black Friday", "Saturday Night Live", "every Monday", "Friday the 13th": not the day next to the publication. */
function isPartOfName(before: string, after: string): boolean {
  const word = lastWord(before);
  return (
    /^,? the \d/.test(after) ||
    RECURRING.has(word) ||
    WEEKDAY_NAMES_BEFORE.has(word) ||
    WEEKDAY_NAMES_AFTER.has(after.trim().split(/\W/)[0] ?? '')
  );
}

/** The given weekday of the week (Monday to Sunday) that lies `weeks` after the one that `day` is in. */
function inWeek(day: string, weeks: number, wanted: number): string | undefined {
  const monday = weekOf(day, weeks)?.split('/')[0];
  return monday && addDays(monday, (wanted + 6) % 7);
}

const DAY_PART = '(?: (?:at )?(?:morning|afternoon|evening|night)\\b)?';

/** Days by the weekday alone. */
export const WEEKDAY_DATES = [
  dateRule(
    FULL_WEEKDAYS,
    `(?:(?:early|late) (?:on )?)?(?:(?<which>this past|this coming|last|next|this) )?(?<weekday>${WEEKDAY})(?!\\p{L})(?: (?:of )?(?<week>last|this|next) week\\b)?${DAY_PART}`,
    weekday,
  ),
];

import { addDays, addMonths, centuryOf, isoOf, monthOf, rangeOf, weekOf, yearOf } from '../../language/calendar.js';
import { SEASONS } from './lists/date-words.js';

export const UNIT = '(?:day|week|month|year|decade|centur(?:y|ie))s?';

/** The unit that a word stands for: "weeks" is weeks, a night is counted as a day. */
export function unitOf(word = ''): string {
  const unit = word.toLowerCase();
  if (/^centur/.test(unit)) return 'century';
  return /^(?:night|morning|afternoon|evening)$/.test(unit) ? 'day' : unit.replace(/s$/, '');
}

/** The period of a unit's length that lies `offset` units after the one that `day` is in; undefined where `day` is not that precise. */
export function periodFrom(day: string, unit: string, offset: number): string | undefined {
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
export function away(day: string, count: number, unit: string): string | undefined {
  if (unit === 'week') return periodFrom(day, 'day', count * 7);
  if (unit === 'decade') return periodFrom(day, 'year', count * 10);
  if (unit === 'century') return periodFrom(day, 'year', count * 100);
  return periodFrom(day, unit, count);
}

/** A season of a year as a range of months; winter runs into the next year. */
export function seasonOf(season: string, year: number): string | undefined {
  const first = isoOf(year, SEASONS.get(season.toLowerCase()) ?? 0);
  return first && rangeOf(first, addMonths(first, 2));
}

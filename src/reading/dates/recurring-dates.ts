import { daysBetween, isoOf, yearOf } from '../../language/calendar.js';
import type { DateContext } from './rule.js';

/** The date of a recurring day or month in the years around the publication, later years first; none without one. */
export function recurrences(
  { published }: DateContext,
  inYear: (year: number) => string | undefined,
  yearsBack = 1,
): readonly string[] {
  if (published === undefined) return [];
  const years = Array.from({ length: yearsBack + 2 }, (_, i) => yearOf(published) + 1 - i);
  return years.flatMap((of) => (isoOf(of) === undefined ? [] : (inYear(of) ?? [])));
}

/** How much farther a date seems that lies ahead where the tense is past: "prepared for the vote on Nov. 3" is near. */
const AHEAD_OF_PAST = 2;
/** How much farther a date seems that lies back where the tense is future: "will close in December" never looks back. */
const BACK_FROM_FUTURE = 20;
/** Likewise where it is present: "takes effect July 1" looks ahead, "is closed since July 1" does not. */
const BACK_FROM_PRESENT = 10;
/** News tells of what was rather than of what will be, where the tense does not say. */
const AHEAD_OF_NEWS = 1.25;
/** How much nearer the publication's own year seems: the AP Stylebook leaves the year out of that year's dates alone. */
const OWN_YEAR = 0.4;
const MIDDLE_OF_MONTH = '-15';

/** Of the same date in several years, the one nearest to the publication, the tense considered; undefined where it may be two. */
export function nearest(
  dates: readonly string[],
  { published, tense, direction }: Pick<DateContext, 'published' | 'tense'> & Partial<Pick<DateContext, 'direction'>>,
): string | undefined {
  if (published === undefined) return undefined;
  const precision = (iso: string) => published.slice(0, iso.length);
  if (direction === 'back')
    return nearest(
      dates.filter((iso) => iso <= precision(iso)),
      { published, tense },
    );
  if (direction === 'ahead')
    return nearest(
      dates.filter((iso) => iso >= precision(iso)),
      { published, tense },
    );
  if (direction === 'either') return dates.find((iso) => iso <= precision(iso) && yearOf(iso) === yearOf(published));
  const distance = (iso: string) => {
    if (published.startsWith(iso)) return 0;
    const days = daysBetween(published, iso.length === 7 ? iso + MIDDLE_OF_MONTH : iso);
    const own = yearOf(iso) === yearOf(published) ? OWN_YEAR : 1;
    if (days < 0)
      return own * -days * (tense === 'future' ? BACK_FROM_FUTURE : tense === 'present' ? BACK_FROM_PRESENT : 1);
    return own * days * (tense === 'past' ? AHEAD_OF_PAST : tense === undefined ? AHEAD_OF_NEWS : 1);
  };
  return [...dates].sort((a, b) => distance(a) - distance(b))[0];
}

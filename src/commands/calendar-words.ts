import type { Article } from '../article/article.js';
import { sliceOf } from '../article/spans.js';
import { capitalised, FULL_MONTHS } from '../language/calendar-names.js';
import type { TimelineEntry } from '../reading/dates/timeline.js';

/** The short forms of months are their first letters, so many. */
const SHORT_MONTH = 3;

/**
 * An ISO 8601 date, month, year, time or range as people write it: `2020-11-03` → "3 November 2020", `2020-11` →
 * "November 2020", `1990/1999` → "1990 to 1999", `2020-09-25T15:45` → "25 September 2020, 15:45". What is no such date
 * is given back as it came.
 */
export function calendarWords(iso: string): string {
  return iso
    .split('/')
    .map((moment) => momentWords(moment, (month) => month))
    .join(' to ');
}

/** The heading of what the timeline tells of one time: the date, or the article's own words where nothing tells it. */
export function timeWords(article: Article, { iso, expressions }: TimelineEntry): string {
  const [first] = expressions;
  if (iso !== undefined) return calendarWords(iso);
  return first === undefined ? '' : sliceOf(article, first.date.span);
}

/** The day alone, the month cut to three letters, as in a source line: `2020-09-25T15:45` → "25 Sep 2020". */
export function shortDate(iso: string): string {
  return momentWords(iso.replace(/T.*$/, ''), (month) => month.slice(0, SHORT_MONTH));
}

function momentWords(iso: string, monthName: (month: string) => string): string {
  const [, beforeChrist] = /^-(\d{4})$/.exec(iso) ?? [];
  if (beforeChrist !== undefined) return `${Number(beforeChrist) + 1} BC`;
  const [, year, month, day, clock, zone] =
    /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T?(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso) ?? [];
  const name = capitalised(FULL_MONTHS)[Number(month) - 1];
  const date = [day === undefined ? [] : String(Number(day)), name === undefined ? [] : monthName(name), year ?? []];
  const time = clock === undefined ? [] : `${clock}${zone === undefined ? '' : zoneWords(zone)}`;
  return [date.flat().join(' '), time].flat().filter(Boolean).join(', ') || iso;
}

function zoneWords(zone: string): string {
  return zone === 'Z' ? ' UTC' : ` UTC${zone}`;
}

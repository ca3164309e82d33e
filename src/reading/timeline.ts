import { contains, type Span } from '../article/model.js';
import type { DatedExpression } from './dates.js';
import type { Reading } from './reading.js';

/** What happened at one time: everything the article dates to it, in reading order. */
export interface TimelineEntry {
  /** ISO 8601 as in `DatedExpression`; for expressions with a time of day, the day they fall on. */
  readonly iso: string;
  readonly expressions: readonly { readonly date: DatedExpression; readonly sentence: Span }[];
}

/** The article's dated expressions in order of time; a time of day without a date is left out, it has no place there. */
export function timelineOf(reading: Reading): readonly TimelineEntry[] {
  const entries = new Map<string, { readonly date: DatedExpression; readonly sentence: Span }[]>();
  for (const date of reading.dates) {
    const day = date.iso.replace(/T[^/]*/g, '');
    if (!/^\d{4}/.test(day) || /^\d{2}:/.test(day)) continue;
    const sentence = reading.sentences.find(({ span }) => contains(span, date.span))?.span ?? date.span;
    const entry = entries.get(day);
    if (entry) entry.push({ date, sentence });
    else entries.set(day, [{ date, sentence }]);
  }
  return [...entries].map(([iso, expressions]) => ({ iso, expressions })).sort((a, b) => compareIso(a.iso, b.iso));
}

/** By start; of two that start alike, the longer period first ("2016" before "2016-03"). */
function compareIso(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Article, Span } from '../article/model.js';
import type { ReadPart } from './sentences.js';

/** What of a date the text itself says; the rest was implied by the publication date. */
export type DateComponent = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

/** A dated expression: "Friday", "Nov. 3", "1972". */
export interface DatedExpression {
  readonly span: Span;
  /** ISO 8601: `2020-11-03`, `2020-11`, `2020`, `2020-09-25T15:45`, `15:45` or a range `1990/1999`. */
  readonly iso: string;
  readonly certain: readonly DateComponent[];
}

/** Every dated expression in the parts, in reading order, resolved against the article's date of publication. */
export function findDates(_article: Article, _parts: readonly ReadPart[]): readonly DatedExpression[] {
  return [];
}

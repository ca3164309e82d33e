import type { Span } from '../../article/spans.js';

/** A part of a date that a text can name. */
export type DateComponent = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

/** What a dated expression means. */
export interface Meaning {
  /**
   * ISO 8601: `2020-11-03`, `2020-11`, `2020`, `2020-09-25T15:45`, `15:45`, a range `1990/1999` or, before Christ, `-0299`
   * for 300 BC. Absent where neither the text nor the day of publication gives it: "Tuesday" in an undated article.
   */
  readonly iso?: string;
  /** What the words themselves say; the rest was implied by the publication date or a date named before. */
  readonly certain: readonly DateComponent[];
}

/** A dated expression: "Friday", "Nov. 3", "1972". */
export interface DatedExpression extends Meaning {
  readonly span: Span;
}

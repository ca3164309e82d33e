import type { Article } from '../../article/article.js';
import { contains, type Span, sliceOf } from '../../article/spans.js';
import { boundsOf } from '../../language/calendar.js';
import type { Sentence } from '../parts.js';
import type { DatedExpression } from './dated-expression.js';

/** What of a reading the timeline is made from. */
interface DatedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DatedExpression[];
}

interface DatedSentence {
  readonly date: DatedExpression;
  readonly sentence: Span;
}

/** What happened at one time: everything the article dates to it, in reading order, no sentence twice. */
export interface TimelineEntry {
  /** ISO 8601 as in `DatedExpression`; for expressions with a time of day, the day they fall on. */
  readonly iso: string;
  readonly expressions: readonly DatedSentence[];
}

/** The article's dated expressions in order of time; a time of day without a date is left out, it has no place there. */
export function timelineOf({ article, sentences, dates }: DatedArticle): readonly TimelineEntry[] {
  const entries = new Map<string, Map<string, DatedSentence>>();
  for (const date of dates) {
    if (/^\d{2}:/.test(date.iso)) continue;
    const day = date.iso.replace(/T[^/]*/g, '');
    const sentence = sentences.find(({ span }) => contains(span, date.span))?.span ?? date.span;
    const words = sliceOf(article, sentence);
    const entry = entries.get(day) ?? new Map<string, DatedSentence>();
    if (!entry.has(words)) entry.set(words, { date, sentence });
    entries.set(day, entry);
  }
  return [...entries]
    .map(([iso, expressions]) => ({ iso, expressions: [...expressions.values()] }))
    .sort((a, b) => compareTimes(a.iso, b.iso));
}

/** By first day; of two that begin together, the longer period first ("2016" before "2016-01"). */
function compareTimes(a: string, b: string): number {
  const [[firstA, lastA], [firstB, lastB]] = [boundsOf(a), boundsOf(b)];
  return compare(firstA, firstB) || compare(lastB, lastA);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Expressions = TimelineEntry['expressions'];

/** One expression for each sentence: a sentence that names its day twice is shown once. */
export function sentencesOf(expressions: Expressions): Expressions {
  return expressions.filter(
    ({ sentence }, i) => !expressions.slice(0, i).some((earlier) => contains(earlier.sentence, sentence)),
  );
}

import type { Article } from '../../article/article.js';
import { contains, groupByPart, partKey, type Span, sliceOf } from '../../article/spans.js';
import { boundsOf } from '../../language/calendar.js';
import type { Sentence } from '../parts.js';
import type { DatedExpression } from './dated-expression.js';

/** Before the wording of an expression that has no date, where dated ones have theirs. */
const UNDATED = '?';

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
  /**
   * ISO 8601 as in `DatedExpression`; for expressions with a time of day, the day they fall on. Absent where nobody can
   * tell: then the expressions are those of one wording.
   */
  readonly iso?: string;
  readonly expressions: readonly DatedSentence[];
}

/**
 * The article's dated expressions in order of time, then those without a date, in reading order; a time of day alone is
 * left out, it has no place there.
 */
export function timelineOf({ article, sentences, dates }: DatedArticle): readonly TimelineEntry[] {
  const entries = new Map<string, Map<string, DatedSentence>>();
  const byPart = groupByPart(sentences, ({ span }) => span);
  for (const date of dates) {
    if (/^\d{2}:/.test(date.iso ?? '')) continue;
    const day = date.iso?.replace(/T[^/]*/g, '') ?? UNDATED + sliceOf(article, date.span).toLowerCase();
    const inPart = byPart.get(partKey(date.span));
    const sentence = inPart?.find(({ span }) => contains(span, date.span))?.span ?? date.span;
    const words = sliceOf(article, sentence);
    const entry = entries.get(day) ?? new Map<string, DatedSentence>();
    if (!entry.has(words)) entry.set(words, { date, sentence });
    entries.set(day, entry);
  }
  const all = [...entries].map(([key, expressions]) => ({ key, expressions: [...expressions.values()] }));
  const isUndated = ({ key }: (typeof all)[number]) => key.startsWith(UNDATED);
  return [
    ...all
      .filter((entry) => !isUndated(entry))
      .sort((a, b) => compareTimes(a.key, b.key))
      .map(({ key, expressions }) => ({ iso: key, expressions })),
    ...all.filter(isUndated).map(({ expressions }) => ({ expressions })),
  ];
}

/** By first day; of two that begin together, the longer period first ("2016" before "2016-01"). */
function compareTimes(a: string, b: string): number {
  // A year before Christ is the earlier the larger it is.
  if (a.startsWith('-') && b.startsWith('-')) return compare(b, a);
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

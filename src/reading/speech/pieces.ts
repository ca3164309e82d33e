import { isReportingVerb } from '../../language/clauses.js';
import type { Item } from '../../language/outline.js';
import type { MarkedSpan } from '../quotation-marks.js';

/** Whether a paragraph's last quotation is a question that closes it. */
export function endsWithQuestion(text: string, span: MarkedSpan | undefined): boolean {
  return span?.closed === true && /\?$/.test(text.slice(span.start, span.end));
}

/** Whether the quotation at `at` goes on with the one before it in the sentence: "…," he said, "…". */
export function joins(items: readonly Item[], at: number): boolean {
  const before = items.findLastIndex(({ quote }, i) => quote !== undefined && i < at);
  if (before < 0 || !/^[,—–-]$/.test(items[at - 1]?.text ?? '')) return false;
  const between = items.slice(before + 1, at);
  if (between.some(({ ends, folded }) => ends || folded === 'and')) return false;
  return between.some((_, k) => isReportingVerb(items, before + 1 + k));
}

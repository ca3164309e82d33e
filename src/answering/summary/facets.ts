import { contains } from '../../article/spans.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { nearestTense } from '../../language/tense.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { DISPUTES, OUTCOMES } from './lists/facet-words.js';

/** What a reader of the first sentence asks next. */
export type Facet = 'follows' | 'other side' | 'outcome' | 'figure';

/** What of that a sentence tells. */
export function facetsOf(reading: Reading, { span, tokens }: Sentence): ReadonlySet<Facet> {
  const facets = new Set<Facet>();
  const words = tokens.map(({ folded }) => folded);
  const published = reading.article.datePublished?.slice(0, 10);
  const dates = reading.dates.filter((date) => contains(span, date.span));
  const isAhead = dates.some(
    ({ iso }) => published !== undefined && iso !== undefined && iso.slice(0, 10) > published && iso.length >= 7,
  );
  if (isAhead || tellsAhead(tokens)) facets.add('follows');
  if (words.some((word) => DISPUTES.has(word))) facets.add('other side');
  if (words.some((word) => OUTCOMES.has(word))) facets.add('outcome');
  if (
    tokens.some(
      ({ pos, start, end }) => pos === 'NUM' && !dates.some((date) => date.span.start <= start && end <= date.span.end),
    )
  )
    facets.add('figure');
  return facets;
}

/** Whether the first clause, or what somebody says in it, is told in the future: "will close", "is to meet", "plans to". */
function tellsAhead(tokens: Sentence['tokens']): boolean {
  const first = nearestTense(tokens, 0, 1);
  if (first === undefined) return false;
  if (first.tense === 'future') return tokens[first.at]?.folded !== 'could' && tokens[first.at]?.folded !== 'would';
  return (
    REPORTING_VERBS.has(tokens[first.at]?.folded ?? '') &&
    tokens.slice(first.at + 1).some(({ folded }) => folded === 'will')
  );
}

/** The latest year that a sentence is dated to, where all its dates lie so many years before the publication. */
export function isBackground(reading: Reading, { span }: Sentence, years: number): boolean {
  const published = Number(reading.article.datePublished?.slice(0, 4));
  const dated = reading.dates.flatMap(({ span: own, iso }) =>
    contains(span, own) && iso !== undefined && !/^\d\d:/.test(iso)
      ? [Number.parseInt(iso.split('/').at(-1) ?? iso, 10)]
      : [],
  );
  return dated.length > 0 && dated.every((year) => published - year >= years);
}

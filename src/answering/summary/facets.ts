import { contains, groupByPart, partKey, type Span, sliceOf } from '../../article/spans.js';
import { REPORTING_VERBS } from '../../language/lists/reporting-verbs.js';
import { AHEAD } from '../../language/lists/tense-words.js';
import { nearestTense } from '../../language/tense.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { DISPUTES, OUTCOMES } from './lists/facet-words.js';

/** What a reader of the first sentence asks next. */
export type Facet = 'follows' | 'other side' | 'outcome' | 'figure';

/** What of that a sentence tells. */
export function facetsOf(reading: Reading, { span, tokens }: Sentence): ReadonlySet<Facet> {
  const facets = new Set<Facet>();
  // "Grateful Dead" is nobody's death.
  const words = tokens.filter(({ pos }) => pos !== 'PROPN').map(({ folded }) => folded);
  const published = reading.article.datePublished?.slice(0, 10);
  const dates = datesIn(reading, span);
  const isAhead = dates.some(
    ({ iso }) => published !== undefined && iso !== undefined && iso.slice(0, 10) > published && iso.length >= 7,
  );
  if (isAhead || tellsAhead(tokens)) facets.add('follows');
  if (words.some((word) => DISPUTES.has(word))) facets.add('other side');
  if (words.some((word) => OUTCOMES.has(word))) facets.add('outcome');
  if (
    tokens.some(
      ({ text, start, end }) =>
        /^\D?\d/.test(text) && !dates.some((date) => date.span.start <= start && end <= date.span.end),
    )
  )
    facets.add('figure');
  return facets;
}

const byPart = new WeakMap<Reading, ReadonlyMap<string, Reading['dates']>>();

/** The dated expressions in a sentence. */
function datesIn(reading: Reading, sentence: Span): Reading['dates'] {
  const dates = byPart.get(reading) ?? groupByPart(reading.dates, ({ span }) => span);
  byPart.set(reading, dates);
  return (dates.get(partKey(sentence)) ?? []).filter(({ span }) => contains(sentence, span));
}

/** How many tokens from the first verb on tell whether it looks ahead: "is not yet expected to". */
const VERB_GROUP = 5;

/** Whether the first clause, or what somebody says in it, is told in the future: "will close", "is to meet", "plans to". */
function tellsAhead(tokens: Sentence['tokens']): boolean {
  const first = nearestTense(tokens, 0, 1)?.at;
  if (first === undefined) return false;
  const isTold = REPORTING_VERBS.has(tokens[first]?.folded ?? '');
  if (isTold) return tokens.slice(first + 1).some(({ folded }) => folded === 'will');
  const group = tokens.slice(Math.max(0, first - 1), first + VERB_GROUP);
  return group.some(({ folded, pos }, i) => {
    const behind = group.slice(i + 1);
    if (folded === 'will' || folded === "'ll") return true;
    if (/^(?:is|are)$/.test(folded)) return behind[0]?.folded === 'to';
    // A tagger takes "plans" for a noun in "the mayor plans to".
    const words = pos === 'NOUN' ? behind.slice(0, 1) : behind;
    return AHEAD.has(folded) && words.some((next) => next.folded === 'to' || next.folded === 'for');
  });
}

/** Whether a sentence tells what was: it is dated by "in 1993" and the like alone, each so many years before the publication. */
export function isBackground(reading: Reading, { span }: Sentence, years: number): boolean {
  const { article } = reading;
  const published = Number(article.datePublished?.slice(0, 4));
  const own = datesIn(reading, span).filter(({ iso }) => !/^\d\d:/.test(iso ?? ''));
  return (
    own.length > 0 &&
    own.every(({ span: { start }, iso }) => {
      const before = sliceOf(article, { ...span, end: start });
      const year = Number.parseInt(iso?.split('/').at(-1) ?? '', 10);
      return /\b(?:during|from|in|on|since|until)\s$/i.test(before) && published - year >= years;
    })
  );
}

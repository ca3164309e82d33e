import { contains, type Span, sliceOf } from '../article/spans.js';
import type { Reading } from '../reading/reading.js';

/**
 * A piece of an excerpt: the article's own words, perhaps set in bold, or an addition of ours, which every renderer
 * shows in [square brackets].
 */
type Piece =
  | { readonly kind: 'own'; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'added'; readonly text: string };

/**
 * A span as it is shown: the article's own words in order and whole, with `strong` (a span inside it) set apart, and the
 * person's name added behind a pronoun that opens it, since a lone "He" misleads.
 */
export function excerpt(reading: Reading, span: Span, strong?: Span): readonly Piece[] {
  const marked = strong !== undefined && contains(span, strong) ? strong : undefined;
  const opener = openingPronoun(reading, span);
  const cuts = [span.start, marked?.start, marked?.end, opener?.after, span.end]
    .filter((cut): cut is number => cut !== undefined)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined || end === start) continue;
    const strongHere = marked !== undefined && marked.start <= start && end <= marked.end;
    pieces.push({ kind: 'own', text: sliceOf(reading.article, { ...span, start, end }), strong: strongHere });
    if (opener?.after === end) pieces.push({ kind: 'added', text: opener.name });
  }
  return pieces;
}

/** The pronoun that a span opens with and the person it means, where the reading knows. */
function openingPronoun(reading: Reading, span: Span): { readonly after: number; readonly name: string } | undefined {
  for (const { name, mentions } of reading.people)
    for (const mention of mentions)
      if (
        mention.kind === 'pronoun' &&
        contains(span, mention.span) &&
        !/[\p{L}\p{N}]/u.test(sliceOf(reading.article, { ...span, end: mention.span.start }))
      )
        return { after: mention.span.end, name };
  return undefined;
}

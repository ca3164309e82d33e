import { overlaps } from '../article/spans.js';
import { tokenise } from '../language/tokens.js';
import type { Reading } from '../reading/reading.js';
import type { Quotation } from '../reading/speech/quotations.js';
import { keywordsOf } from './question/keywords.js';

/** A quotation that has less of what was asked for than this has only a word of a like meaning, and a faint one. */
const LEAST_SHARE_OF_QUOTATION = 0.3;
/**
 * Quotations ordered by how much of `about` their sentences have, best first, of equals the earlier first; those that have
 * next to nothing of it are left out.
 */
export function rankQuotations(
  reading: Reading,
  quotations: readonly Quotation[],
  about: string,
): readonly Quotation[] {
  const { words } = keywordsOf(tokenise(about).tokens, reading.index);
  const total = words.reduce((sum, { idf }) => sum + idf, 0);
  const shareOf = ({ pieces }: Quotation) => {
    const terms = new Set(
      reading.sentences
        .filter(({ span }) => pieces.some((piece) => overlaps(span, piece)))
        .flatMap(({ tokens }) => tokens.flatMap(({ stem }) => reading.index.termOf.get(stem) ?? [])),
    );
    const had = words.map(({ idf, matches }) => {
      const strengths = matches.map(({ term, strength }) => (terms.has(term) ? strength : 0));
      return idf * Math.max(0, ...strengths);
    });
    return had.reduce((sum, score) => sum + score, 0) / total;
  };
  return quotations
    .map((quotation) => ({ quotation, share: shareOf(quotation) }))
    .filter(({ share }) => share >= LEAST_SHARE_OF_QUOTATION)
    .sort((a, b) => b.share - a.share)
    .map(({ quotation }) => quotation);
}

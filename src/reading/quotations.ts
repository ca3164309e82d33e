import type { Article, Span } from '../article/model.js';
import type { Entity } from './names.js';
import type { ReadPart } from './sentences.js';

/** What somebody said, in the article's words. */
export interface Quotation {
  /** `direct`: between quotation marks; `indirect`: told ("Putin said he wanted an agreement"). */
  readonly kind: 'direct' | 'indirect';
  /** The words themselves, without the marks; several pieces where "…," he said, "…" breaks them. In order. */
  readonly pieces: readonly [Span, ...Span[]];
  /** Who said it; absent where the article does not say. */
  readonly speaker?: Entity;
  /** The words beside the quotation that name the speaker: "he", "a senior official". */
  readonly mention?: Span;
  /** The words that say that it was said, and where: "said in the Kremlin statement". */
  readonly cue?: Span;
}

/** Every quotation in the body paragraphs, in reading order. */
export function findQuotations(
  _article: Article,
  _parts: readonly ReadPart[],
  _people: readonly Entity[],
): readonly Quotation[] {
  return [];
}

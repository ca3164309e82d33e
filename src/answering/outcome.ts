import type { Span } from '../article/spans.js';

export type Outcome = 'answered' | 'pointed' | 'refused';

/** A span shown as evidence, with the score it was ranked by (higher is better; comparable within one answer only). */
export interface Passage {
  readonly span: Span;
  readonly score: number;
}

/** What stands beside an answer in brackets, never inside the quotation. */
export type Note =
  /** The date that the words mean: ISO 8601 as in `DatedExpression`. */
  | { readonly kind: 'date'; readonly iso: string }
  /** The full name of whom the words (a pronoun, a surname) mean. */
  | { readonly kind: 'name'; readonly name: string }
  /** The full name of whom "his" or "her" in the words means. */
  | { readonly kind: 'whose'; readonly name: string };

export interface Answer {
  readonly outcome: Outcome;
  /** The best exact words, also where they are not sure enough to be shown; absent if there are none at all. */
  readonly best?: Span;
  /** The sentence that `best` stands in, or the sentence nearest to the question. */
  readonly sentence?: Span;
  /** The best paragraphs (or captions and other parts), best first, one a part, five at most. */
  readonly passages: readonly Passage[];
  /** Probability, 0 to 1, that `best` is right. */
  readonly confidence: number;
  /** Probability, 0 to 1, that the article answers the question at all. */
  readonly answerable: number;
  readonly note?: Note;
  /** The question as it was understood, so that it could stand alone: what a follow-up is put into. */
  readonly asked?: string;
  /** Present where whom or what the question is about was supposed from an answer that was not sure. */
  readonly isSupposed?: true;
  /** Present where nothing was looked for: the question is in another language than the one that is read. */
  readonly isForeign?: true;
}

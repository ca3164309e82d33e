/** A sentence as the network reads it. */
export interface SentenceInput {
  /** The rows that `encode` gives. */
  readonly encoded: Float32Array;
  /** By token `TOKEN_SIGNS` numbers: asked, met, weight met, like the focus, focus, verb. */
  readonly tokenSigns: Float32Array;
  /** `SENTENCE_SIGNS` numbers: recall, score, score of the part, rank, whether it opens the part. */
  readonly signs: Float32Array;
}

/** How much speaks for an answer that starts, and ends, at each token of a sentence: log-odds that share an unknown constant. */
export interface SentenceScores {
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/** A question that the network has understood; what it understood stands in its memory until it is given the next one. */
export interface QuestionCode {
  /** Tokens that were read. */
  readonly count: number;
  /** The log-odds that no stretch answers, with the same constant as those of the stretches. */
  readonly none: number;
}

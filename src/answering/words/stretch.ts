/** Indices into a sentence's tokens, `last` inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

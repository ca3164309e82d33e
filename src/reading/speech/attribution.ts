import type { Phrase } from '../../language/noun-phrases.js';

/** Who is said to speak, and by which words: runs of items in one outline. */
export interface Attribution {
  readonly speaker: Phrase;
  readonly cue: Phrase;
  /** Nothing but punctuation stands between the attribution and the quotation. */
  readonly adjoins: boolean;
}

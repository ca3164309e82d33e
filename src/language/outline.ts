import type { Word } from './words.js';

/** A part as the clause parser sees it: words, with each quotation and each sentence's end as one item. */
export interface Item extends Word {
  /** The quotation that stands here: its index in the list of spans that the outline was made with. */
  readonly quote?: number;
  /** No word but the end of a sentence. */
  readonly ends?: true;
}

/** A part's items in order. */
export type Outline = readonly Item[];

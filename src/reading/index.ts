import type { ReadPart } from './sentences.js';

/** The ranking index over an article's parts: built once when the article is read. */
export interface Index {
  readonly size: number;
}

export function buildIndex(parts: readonly ReadPart[]): Index {
  return { size: parts.length };
}

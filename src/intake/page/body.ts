import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks.js';
import type { PageDocument, PageElement } from './document.js';

/** More elements than this no news page has: yahoo's endless ones, the largest seen, have a fifth. */
const MAX_ELEMENTS = 100_000;

/**
 * The lines of the article that a page holds, as Readability finds them; none where it finds nothing. Changes the
 * document: read everything else from it first.
 */
export function bodyOf(document: PageDocument): readonly Block[] {
  const found = new Readability<PageElement>(document as never, {
    serializer: (node) => node as unknown as PageElement,
    maxElemsToParse: MAX_ELEMENTS,
    disableJSONLD: true,
    charThreshold: 250,
  }).parse();
  return found?.content ? blocksOf(found.content) : [];
}

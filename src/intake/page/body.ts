import { Readability } from '@mozilla/readability';
import { wordCount } from '../lines/line.js';
import { type Block, blocksOf } from './blocks.js';
import { COMMENT_NODE, isElement, type PageDocument, type PageElement, type PageNode } from './document.js';

/**
 * The lines of the article that a page holds, as Readability finds them; none where it finds nothing. Changes the
 * document: read everything else from it first.
 */
export function bodyOf(document: PageDocument): readonly Block[] {
  removeInterruptions(document);
  const found = new Readability<PageElement>(document as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  return found?.content ? blocksOf(found.content) : [];
}

/** A box with a field to fill in that has no more words than this belongs to no article. */
const MAX_BOX_WORDS = 60;

/** Takes away what would part a line in two (comments), and boxes that ask for an address of electronic mail. */
function removeInterruptions(document: PageDocument): void {
  if (document.body === null) return;
  for (const comment of commentsIn(document.body)) comment.remove();
  for (const field of document.querySelectorAll('form, input[type="email"]')) {
    let box = field;
    for (let at = field.parentElement; at !== null && isSmall(at); at = at.parentElement) box = at;
    if (isSmall(box)) box.remove();
  }
}

function isSmall(element: PageElement): boolean {
  return (
    element.localName !== 'body' &&
    wordCount(element.textContent ?? '') <= MAX_BOX_WORDS &&
    element.querySelector('h1') === null
  );
}

function commentsIn(root: PageElement): readonly Removable[] {
  const found: Removable[] = [];
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType === COMMENT_NODE) found.push(node as Removable);
    else if (isElement(node)) for (const child of node.childNodes) waiting.push(child);
  }
  return found;
}

interface Removable extends PageNode {
  remove(): void;
}

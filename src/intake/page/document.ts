import { parseHTML } from 'linkedom';

/** As much of a document's nodes as reading a page needs; what linkedom gives satisfies it. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  readonly innerHTML: string;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const COMMENT_NODE = 8;

/** The document of a page's source; a piece of a page (a feed's item) gets the document around it. */
export function documentOf(html: string): PageDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Words on one line, without the characters that only say where a word may be broken. */
export function onOneLine(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The limits of what is read, in time that grows with the square of each. News pages stay under 3,000 and 40. */
const MAX_ELEMENTS = 30_000;
const MAX_DEPTH = 200;
/** So many tags are not even made a document of. */
const MAX_TAGS = 100_000;

/** Whether a source has more tags than any page. */
export function isTooLarge(html: string): boolean {
  let tags = 0;
  for (const _ of html.matchAll(/<[a-z]/gi)) if (++tags > MAX_TAGS) return true;
  return false;
}

/** Whether a document has more elements than any page, or is nested deeper. */
export function isTooDeep(document: PageDocument): boolean {
  const waiting: (readonly [node: PageNode, depth: number])[] = [[document, 0]];
  let elements = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) return true;
    for (const child of node.childNodes)
      if (isElement(child)) {
        elements++;
        waiting.push([child, depth + 1]);
      }
  }
  return false;
}

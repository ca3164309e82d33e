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
  appendChild(node: PageNode): unknown;
  readonly innerHTML: string;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const COMMENT_NODE = 8;

/** The document of a page's source, or of a piece of one (a feed's item), with a head and a body whatever it lacks. */
export function documentOf(html: string): PageDocument {
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : withBody(html));
  const page = document as unknown as PageDocument;
  gatherInBody(page);
  return page;
}

function withBody(html: string): string {
  const inner = html.replace(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi, '');
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}

/** Moves what stands outside head and body into the body, as browsers do: linkedom would make another, empty one. */
function gatherInBody(document: PageDocument): void {
  const root = document.querySelector('html');
  const body = root?.querySelector('body');
  if (!root || !body) return;
  const head = root.querySelector('head');
  const strays = [...root.childNodes].filter((node) => node !== head && node !== body);
  for (const stray of strays) body.appendChild(stray);
  if (head !== null) root.appendChild(head);
  root.appendChild(body);
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
const MAX_ELEMENTS = 15_000;
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
export function isTooDeep(document: PageElement): boolean {
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

import { isElement, onOneLine, type PageElement, type PageNode, TEXT_NODE } from './document.js';

/** A line of a page as it is seen: the text of an element that stands on lines of its own, links and emphasis included. */
export interface Block {
  readonly text: string;
  /** The element that breaks the line: `p`, `li`, `h2`, `figcaption`, `div` … */
  readonly tag: string;
  /** Classes, ids and the roles of microdata of that element, what is inside the line included, in lower case. */
  readonly marks: string;
  /** The names of all elements around it, the outermost first, its own last. */
  readonly around: string;
  /** How the two elements right around it say what they are. */
  readonly aroundMarks: string;
  /** The share of its letters that belong to links. */
  readonly linked: number;
}

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What no reader sees as text. */
const UNSEEN_TAGS: ReadonlySet<string> = new Set(
  'audio canvas embed head iframe input math noscript object option script select style svg template textarea video'.split(
    ' ',
  ),
);

interface Line {
  text: string;
  linked: number;
  marks: string;
}

/** Every line of text below an element, in order. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let line: Line = { text: '', linked: 0, marks: '' };
  const flush = (element: PageElement, around: string, aroundMarks: string) => {
    const text = onOneLine(line.text);
    if (text !== '')
      blocks.push({
        text,
        tag: element.localName,
        marks: `${marksOf(element)} ${line.marks}`,
        around,
        aroundMarks,
        linked: line.linked / text.length,
      });
    line = { text: '', linked: 0, marks: '' };
  };
  const visit = (node: PageNode, block: PageElement, around: string, outer: string, inLink: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      line.text += node.textContent ?? '';
      if (inLink) line.linked += onOneLine(node.textContent).length;
      return;
    }
    if (!isElement(node) || isUnseen(node)) return;
    if (node.localName === 'br') return breakLine(block, around, outer);
    if (!BLOCK_TAGS.has(node.localName)) {
      line.marks += ` ${marksOf(node)}`;
      for (const child of node.childNodes) visit(child, block, around, outer, inLink || node.localName === 'a');
      return;
    }
    flush(block, around, outer);
    const inner = `${around} ${node.localName}`;
    const aroundMarks = `${block.parentElement === null ? '' : marksOf(block.parentElement)}${marksOf(block)}`;
    for (const child of node.childNodes) visit(child, node, inner, aroundMarks, inLink);
    flush(node, inner, aroundMarks);
  };
  /** A line break parts paragraphs where a sentence has ended, and else only turns the line. */
  const breakLine = (block: PageElement, around: string, outer: string) => {
    if (/[.!?]["”’')\]]*\s*$/.test(line.text)) flush(block, around, outer);
    else line.text += ' ';
  };
  for (const child of root.childNodes) visit(child, root, root.localName, '', false);
  flush(root, root.localName, '');
  return blocks;
}

function isUnseen(element: PageElement): boolean {
  return (
    UNSEEN_TAGS.has(element.localName) ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** How an element says what it is, in lower case; each attribute in its own brackets. */
export function marksOf(element: PageElement): string {
  const said = ['class', 'id', 'itemprop', 'rel', 'role', 'data-testid', 'data-component'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? [`[${name} ${value.toLowerCase()}]`] : [];
  });
  return said.join('');
}

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
  /** The share of its letters that belong to links, and to emphasis in italics. */
  readonly linked: number;
  readonly italic: number;
  /** The elements inside the line that say what they are, in order. */
  readonly inlines: readonly Inline[];
  /** The element that breaks the line. */
  readonly element: PageElement;
}

/** An element inside a line: how it says what it is, its text, and the date that it gives for machines. */
export interface Inline {
  readonly marks: string;
  readonly text: string;
  readonly datetime?: string;
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
  italic: number;
  marks: string;
  inlines: Inline[];
}

const emptyLine = (): Line => ({ text: '', linked: 0, italic: 0, marks: '', inlines: [] });

/** Every line of text below an element, in order. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let line = emptyLine();
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
        italic: line.italic / text.length,
        inlines: line.inlines,
        element,
      });
    line = emptyLine();
  };
  const visit = (node: PageNode, block: PageElement, around: string, outer: string, styles: string): void => {
    if (node.nodeType === TEXT_NODE) {
      line.text += node.textContent ?? '';
      const length = onOneLine(node.textContent).length;
      if (/\ba\b/.test(styles)) line.linked += length;
      if (/\b(?:em|i)\b/.test(styles)) line.italic += length;
      return;
    }
    if (!isElement(node) || isUnseen(node)) return;
    if (node.localName === 'br') return breakLine(block, around, outer);
    if (!BLOCK_TAGS.has(node.localName)) {
      const marks = marksOf(node);
      const datetime = node.getAttribute('datetime');
      line.marks += ` ${marks}`;
      if (marks !== '' || datetime !== null)
        line.inlines.push({ marks, text: onOneLine(node.textContent), ...(datetime !== null && { datetime }) });
      for (const child of node.childNodes) visit(child, block, around, outer, `${styles} ${node.localName}`);
      return;
    }
    flush(block, around, outer);
    const inner = `${around} ${node.localName}`;
    const aroundMarks = `${block.parentElement === null ? '' : marksOf(block.parentElement)}${marksOf(block)}`;
    for (const child of node.childNodes) visit(child, node, inner, aroundMarks, styles);
    flush(node, inner, aroundMarks);
  };
  /** A line break parts paragraphs where a sentence has ended, and else only turns the line. */
  const breakLine = (block: PageElement, around: string, outer: string) => {
    if (/[.!?]["”’')\]]*\s*$/.test(line.text)) flush(block, around, outer);
    else line.text += ' ';
  };
  for (const child of root.childNodes) visit(child, root, root.localName, '', '');
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

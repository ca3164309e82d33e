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
interface Inline {
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

/** A line as it is put together. */
interface Line {
  text: string;
  linked: number;
  italic: number;
  marks: string;
  readonly inlines: Inline[];
}

const emptyLine = (): Line => ({ text: '', linked: 0, italic: 0, marks: '', inlines: [] });

/** Where in the page the walk is. */
interface Place {
  readonly block: PageElement;
  readonly around: string;
  readonly aroundMarks: string;
  /** The names of the elements inside the line that the place is in. */
  readonly styles: string;
}

/** So many elements that say what they are, a line of words has at most; a list run together has more, and names nobody. */
const MAX_INLINES = 30;
/** How much of the names of the elements around a line is kept, in UTF-16 units: some seventy of them. */
const MAX_AROUND = 400;

/** Every line of text below an element, in order. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let line = emptyLine();
  const endLine = ({ block, around, aroundMarks }: Place) => {
    const text = onOneLine(line.text);
    const { linked, italic, marks, inlines } = line;
    line = emptyLine();
    if (text === '') return;
    blocks.push({
      text,
      tag: block.localName,
      marks: `${marksOf(block)} ${marks}`,
      around,
      aroundMarks,
      linked: linked / text.length,
      italic: italic / text.length,
      inlines,
      element: block,
    });
  };
  const visitText = (text: string, { styles }: Place) => {
    line.text += text;
    const { length } = onOneLine(text);
    if (/\ba\b/.test(styles)) line.linked += length;
    if (/\b(?:em|i)\b/.test(styles)) line.italic += length;
  };
  const visitInline = (element: PageElement, place: Place) => {
    const marks = marksOf(element);
    const datetime = element.getAttribute('datetime');
    line.marks += ` ${marks}`;
    if ((marks !== '' || datetime !== null) && line.inlines.length < MAX_INLINES)
      line.inlines.push({ marks, text: onOneLine(element.textContent), ...(datetime !== null && { datetime }) });
    const styles = `${place.styles} ${element.localName}`.slice(-MAX_AROUND);
    for (const child of element.childNodes) visit(child, { ...place, styles });
  };
  const visitBlock = (element: PageElement, place: Place) => {
    endLine(place);
    const { block } = place;
    const inside: Place = {
      ...place,
      block: element,
      around: `${place.around} ${element.localName}`.slice(-MAX_AROUND),
      aroundMarks: `${block.parentElement === null ? '' : marksOf(block.parentElement)} ${marksOf(block)}`,
    };
    for (const child of element.childNodes) visit(child, inside);
    endLine(inside);
  };
  const visit = (node: PageNode, place: Place) => {
    if (node.nodeType === TEXT_NODE) visitText(node.textContent ?? '', place);
    if (!isElement(node) || isUnseen(node)) return;
    // A line break parts paragraphs where a sentence has ended, and else only turns the line.
    if (node.localName === 'br') /[.!?]["”’')\]]*\s*$/.test(line.text) ? endLine(place) : visitText(' ', place);
    else if (BLOCK_TAGS.has(node.localName)) visitBlock(node, place);
    else visitInline(node, place);
  };
  const top: Place = { block: root, around: root.localName, aroundMarks: '', styles: '' };
  for (const child of root.childNodes) visit(child, top);
  endLine(top);
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
function marksOf(element: PageElement): string {
  const said = ['class', 'id', 'itemprop', 'rel', 'role', 'data-testid', 'data-component'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? [`[${name} ${value.toLowerCase()}]`] : [];
  });
  return said.join('');
}

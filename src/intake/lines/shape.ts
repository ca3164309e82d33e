import { bylineOf } from './byline.js';
import { type ImageLine, imageLineOf } from './credit-line.js';
import { type DateLine, dateLineOf } from './date-line.js';
import { furnitureOf } from './furniture.js';
import { endsSentence, wordCount } from './line.js';
import { isMenu, isPublisher } from './publisher-line.js';
import { signedDateOf } from './signed-date.js';

/** What a line looks like, taken alone. */
export type Shape =
  /** A whole sentence or more. */
  | { readonly kind: 'prose' }
  /** Words without a sentence's end: a headline, a heading, a name. */
  | { readonly kind: 'title' }
  /** An entry of a list. */
  | { readonly kind: 'item' }
  /** A heading marked as such (Markdown); `level` 1 is the highest. */
  | { readonly kind: 'marked'; readonly text: string; readonly level: number }
  | { readonly kind: 'date'; readonly date: DateLine }
  /** A clock time alone. */
  | { readonly kind: 'clock' }
  | { readonly kind: 'byline'; readonly byline: string; readonly date?: DateLine }
  | { readonly kind: 'image'; readonly image: ImageLine }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'publisher'; readonly name: string }
  | { readonly kind: 'menu' }
  | { readonly kind: 'furniture' }
  /** The title of a box beside the article: what follows it is not the article's; `ofTail` where such stand below it. */
  | { readonly kind: 'box'; readonly ofTail: boolean }
  /** What a page prints where such a box ends. */
  | { readonly kind: 'box end' };

/** A line without a full stop that has more words than this is a sentence all the same. */
const MAX_TITLE_WORDS = 30;
/** A line longer than this is a paragraph, whatever it holds. */
const MAX_LINE_LENGTH = 2_000;

/** "1:39 PM ET", "14.20 GMT": when, on a day that the line does not name. */
const CLOCK =
  /^(?:(?:posted|published|updated)(?: at)?:?\s*|at\s+)?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s(?:[ECMP][SD]?T|GMT|BST|UTC|IST|CES?T|AEST|local time))?$/i;

export function shapeOf(text: string): Shape {
  if (text.length > MAX_LINE_LENGTH) return { kind: 'prose' };
  const url = /^(?:(?:source|link|url|read (?:it )?at)\s*:\s*)?(https?:\/\/\S+)$/i.exec(text)?.[1];
  if (url !== undefined) return { kind: 'link', url };
  const [, marks, words] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text) ?? [];
  if (marks !== undefined && words) return { kind: 'marked', text: words, level: marks.length };
  const picture = /^!\[([^\]]*)\]\([^)]*\)$/.exec(text)?.[1];
  if (picture !== undefined) return pictureShape(picture);
  const date = signedDateOf(text) ?? dateLineOf(text);
  if (date !== undefined) return { kind: 'date', date };
  if (CLOCK.test(text) && /[:.]\d|m\b/i.test(text)) return { kind: 'clock' };
  if (furnitureOf(text) === 'tail') return { kind: 'box', ofTail: true };
  const byline = bylineOf(text);
  if (byline !== undefined) return { kind: 'byline', ...datedByline(byline) };
  return pageShape(text) ?? textShape(text);
}

/** A byline and the date that stands behind it on one line: "Jane Roe SEPT. 25, 2020". */
function datedByline(line: string): { readonly byline: string; readonly date?: DateLine } {
  if (!/\b(19|20)\d{2}\b/.test(line)) return { byline: line };
  for (const gap of line.matchAll(/[\s,|·•–—-]+/g)) {
    const date = dateLineOf(line.slice(gap.index + gap[0].length));
    if (date?.iso !== undefined) return { byline: line.slice(0, gap.index), date };
  }
  return { byline: line };
}

function pictureShape(words: string): Shape {
  if (words.trim() === '') return { kind: 'furniture' };
  return { kind: 'image', image: imageLineOf(words) ?? { caption: words.trim() } };
}

/** The shape of what a page prints around an article. */
function pageShape(text: string): Shape | undefined {
  if (!/[\p{L}\d]/u.test(text)) return { kind: 'furniture' };
  const furniture = furnitureOf(text);
  if (furniture === 'box') return { kind: 'box', ofTail: false };
  if (furniture === 'furniture' || furniture === 'box end') return { kind: furniture };
  const image = imageLineOf(text);
  if (image !== undefined) return { kind: 'image', image };
  const name = text
    .replace(/^(?:from|source|published by|publisher|publication)\s*:\s*/i, '')
    .replace(/(?:\s+[-–|])?\s+(?:logo|back to home(?: ?page)?)$/i, '');
  if (isPublisher(name)) return { kind: 'publisher', name };
  if (ITEM.test(text)) return { kind: 'item' };
  if (isMenu(text)) return { kind: 'menu' };
  return isRow(text) ? { kind: 'furniture' } : undefined;
}

/** The longest cell of a table of figures, in UTF-16 units. */
const MAX_CELL_LENGTH = 40;

/** Whether a line is a row of a table, as cells are copied: short ones with tabs between them. */
function isRow(text: string): boolean {
  const cells = text.split('\t');
  return cells.length >= 3 && !endsSentence(text) && cells.every((cell) => cell.length <= MAX_CELL_LENGTH);
}

/** The fewest words of a whole line in capitals that is a title though it ends like a sentence. */
const CAPITALISED_WORDS = 5;

/** Whether a line is set as headlines are, each long word with a capital, whatever it ends with: "How It Will End ..." */
function isHeadlineCase(text: string): boolean {
  const long = text.match(/[\p{L}’']{4,}/gu) ?? [];
  const words = wordCount(text);
  if (words < CAPITALISED_WORDS || words > MAX_TITLE_WORDS || /["“”]/.test(text) || /[^.]\.["”’)]*$/.test(text))
    return false;
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** What somebody said, as a whole line of it: no heading, however short. */
const SAID = /^["“][^"“”]*[.!?,…]["”]$/;

const ITEM = /^([•●▪◦‣∙·*–-]|\d{1,2}[.)])\s+\S/;

function textShape(text: string): Shape {
  if (SAID.test(text)) return { kind: 'prose' };
  if (isHeadlineCase(text)) return { kind: 'title' };
  if (ITEM.test(text)) return { kind: 'item' };
  const asked = /[?!]["”’'»)]*$/.test(text);
  const title = wordCount(text) <= MAX_TITLE_WORDS && (asked ? !/[.!?]["”’'»)]*\s/.test(text) : !endsSentence(text));
  return { kind: title ? 'title' : 'prose' };
}

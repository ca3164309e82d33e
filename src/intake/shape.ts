import { bylineOf } from './byline.js';
import { type ImageLine, imageLineOf } from './credit-line.js';
import { type DateLine, dateLineOf } from './date-line.js';
import { BOX_ENDS, BOX_PATTERNS, BOX_TITLES, FURNITURE_LINES, FURNITURE_PATTERNS } from './lists/page-words.js';
import { isAppeal, isMenu, isPublisher } from './publisher-line.js';

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
  | { readonly kind: 'byline'; readonly byline: string; readonly date?: DateLine }
  | { readonly kind: 'image'; readonly image: ImageLine }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'publisher' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'furniture' }
  /** The title of a box beside the article: what follows it is not the article's. */
  | { readonly kind: 'box' }
  /** What a page prints where such a box ends. */
  | { readonly kind: 'box end' };

/** A line without a full stop that has more words than this is a sentence all the same. */
const MAX_TITLE_WORDS = 30;
/** A line longer than this is a paragraph, whatever it holds. */
const MAX_LINE_LENGTH = 2_000;
/** A long line cannot be one of the page's short phrases. */
const MAX_FURNITURE_LENGTH = 300;

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Whether a text ends as a sentence does, whatever closing marks follow. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;,]["”’'»)\]]*$/.test(text) && !/\b(\p{Lu}\.|\p{Lu}\.\p{Lu}\.|Jr\.|Sr\.|Inc\.|Corp\.)$/u.test(text);
}

export function shapeOf(text: string): Shape {
  if (text.length > MAX_LINE_LENGTH) return { kind: 'prose' };
  const url = /^(?:(?:source|link|url|read (?:it )?at)\s*:\s*)?(https?:\/\/\S+)$/i.exec(text)?.[1];
  if (url !== undefined) return { kind: 'link', url };
  const [, marks, words] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text) ?? [];
  if (marks !== undefined && words) return { kind: 'marked', text: words, level: marks.length };
  const picture = /^!\[([^\]]*)\]\([^)]*\)$/.exec(text)?.[1];
  if (picture !== undefined) return pictureShape(picture);
  const date = dateLineOf(text);
  if (date !== undefined) return { kind: 'date', date };
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
  const phrase = text.length <= MAX_FURNITURE_LENGTH ? phraseShape(text) : undefined;
  if (phrase !== undefined) return phrase;
  const image = imageLineOf(text);
  if (image !== undefined) return { kind: 'image', image };
  if (isPublisher(text)) return { kind: 'publisher' };
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

/** The shape of a short phrase that pages use. */
function phraseShape(text: string): Shape | undefined {
  const bare = text
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/[\s:.…!|>»→·✕×*_-]+$/, '')
    .replace(/^[\s|>»→·∙*_#-]+/, '');
  if (BOX_TITLES.has(bare) || BOX_PATTERNS.some((pattern) => pattern.test(text))) return { kind: 'box' };
  if (BOX_ENDS.has(bare)) return { kind: 'box end' };
  return FURNITURE_LINES.has(bare) || isAppeal(text) || FURNITURE_PATTERNS.some((pattern) => pattern.test(text))
    ? { kind: 'furniture' }
    : undefined;
}

function textShape(text: string): Shape {
  if (/^([•●▪◦‣∙·*–-]|\d{1,2}[.)])\s+\S/.test(text)) return { kind: 'item' };
  const asked = /[?!]["”’'»)]*$/.test(text);
  const title = wordCount(text) <= MAX_TITLE_WORDS && (asked ? !/[.!?]["”’'»)]*\s/.test(text) : !endsSentence(text));
  return { kind: title ? 'title' : 'prose' };
}

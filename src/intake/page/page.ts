import { stringify } from 'yaml';
import type { Checked } from '../../checked.js';
import { bylineOf } from '../byline.js';
import { type DateLine, dateLineOf } from '../date-line.js';
import { endsSentence, keyOf, wordCount } from '../line.js';
import { pageTitleOf } from '../publisher-line.js';

import { type Block, blocksOf } from './blocks.js';
import { bodyOf } from './body.js';
import { authorsIn, bylineAmong } from './byline.js';
import { isoDateOf } from './dates.js';
import { documentOf, isTooDeep, isTooLarge, onOneLine, type PageDocument, type PageElement } from './document.js';
import { headlineOf } from './headline.js';
import { linesOf } from './lines.js';
import { type Meta, metaOf } from './meta.js';
import { descriptionsIn, isCaption, type Picture, picturesAmong } from './pictures.js';
import { type StructuredData, structuredDataOf } from './structured-data.js';

/** What a page holds: its article as text with front matter, which the parser of pasted text reads, and what stands around it. */
export interface PageText {
  readonly text: string;
  /** What the window says; empty where it says nothing. */
  readonly title: string;
  /** Every line that the page shows, in order. */
  readonly lines: readonly string[];
  /** Whether anything but words says that the page holds an article: a date, a byline, its type. */
  readonly isArticle: boolean;
  /** False where the page says that the whole of it is for subscribers. */
  readonly free: boolean;
}

/** More text than this no news page shows, in UTF-16 units: it is a book. */
const MAX_TEXT = 500_000;
/** The fewest words of a standfirst, and the fewest of a line that begins the body. */
const STANDFIRST_WORDS = 6;
/** How far below the headline the lines about the article go where the body cannot be told from them. */
const MAX_HEAD_LINES = 40;
/** How many lines above the headline belong to it at most, and how many below the body are looked through for who signed. */
const LINES_ABOVE = 4;
const LINES_BELOW = 3;

/**
 * The article in a page's source, as text for the parser of pasted text. `url` is where the page was fetched from. Never
 * throws; a page that nothing can be got out of is told with its mend.
 */
export function textOfPage(html: string, url?: string): Checked<PageText> {
  const document = isTooLarge(html) ? undefined : documentOf(html);
  const blocks = document === undefined || isTooDeep(document) ? undefined : blocksOf(document.body ?? document);
  const length = blocks?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  if (document === undefined || blocks === undefined || length > MAX_TEXT)
    return {
      ok: false,
      problems: ['this page is too large or nested too deep: copy the article’s text, and paste that'],
    };
  return { ok: true, value: pageText(document, blocks, url) };
}

function pageText(document: PageDocument, blocks: readonly Block[], url: string | undefined): PageText {
  const data = structuredDataOf(document);
  const meta = metaOf(document);
  const publisher = publisherOf(data, meta);
  const sites = [publisher, ...meta.publishers, data?.publisher].filter((name) => name !== undefined);
  const headline = headlineOf(
    blocks,
    [...(data?.headline ? [data.headline] : []), ...meta.titles],
    [...sites, ...meta.authors],
  );
  const descriptions = descriptionsIn(document);
  const found = bodyWithin(bodyOf(document), data, document);
  const body = belowHeadline(found, blocks, headline?.at ?? -1);
  const [from, to] = extentOf(blocks, headline?.at ?? -1, body);
  const head = [...linesAbove(blocks, headline?.at ?? -1), ...blocks.slice((headline?.at ?? -1) + 1, from)];
  const below = blocks.slice(to, to + LINES_BELOW).filter(({ around }) => !/\b(?:aside|nav)\b/.test(around));
  const shown = picturesAmong(blocks.slice((headline?.at ?? -1) + 1, to), descriptions);
  const pictures: readonly Picture[] = shown.length > 0 ? shown : (data?.images ?? []);
  const byline =
    authorsIn(data?.authors ?? [], sites) ?? authorsIn(meta.authors, sites) ?? bylineAmong([...head, ...below]);
  const date = publishedOn(dateOf(data, meta) ?? markedDateAmong(head), printedDateAmong(head));
  const standfirst = standfirstOf(head, [...meta.descriptions], body);
  const fields = {
    headline: headline?.text,
    standfirst,
    byline,
    publisher,
    published: date,
    url: urlOf(data, meta, url),
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  const matter = Object.keys(given).length > 0 ? `---\n${stringify(given, { lineWidth: 0 })}---\n\n` : '';
  return {
    text: `${matter}${linesOf(body, pictures, [headline?.text, standfirst]).join('\n\n')}\n`,
    title: onOneLine(document.querySelector('title')?.textContent),
    lines: blocks.map((block) => block.text),
    isArticle: meta.isArticle || data !== undefined || date !== undefined || byline !== undefined,
    free: data?.free ?? true,
  };
}

/** What Readability found, or the text in the page's data where that is much longer: some pages show theirs by a script. */
function bodyWithin(found: readonly Block[], data: StructuredData | undefined, element: PageElement): readonly Block[] {
  const words = found.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (data?.body === undefined || wordCount(data.body) < 2 * words + STANDFIRST_WORDS) return found;
  const paragraphs = data.body.replace(/<\/?p>|<br\s*\/?>/gi, '\n').split(/\n+/);
  return paragraphs
    .map(onOneLine)
    .filter(Boolean)
    .map((text) => ({
      text,
      tag: 'p',
      marks: '',
      around: '',
      aroundMarks: '',
      linked: 0,
      italic: 0,
      inlines: [],
      element,
    }));
}

/** The longest line above a headline that is taken for the body's by mistake, in words. */
const MAX_STRAY_WORDS = 25;

/** A body without the short lines that its page shows above the headline and nowhere else. */
function belowHeadline(body: readonly Block[], blocks: readonly Block[], headlineAt: number): readonly Block[] {
  const above = new Set(blocks.slice(0, Math.max(0, headlineAt)).map(({ text }) => keyOf(text)));
  for (const { text } of blocks.slice(headlineAt + 1)) above.delete(keyOf(text));
  return body.filter(({ text }) => wordCount(text) > MAX_STRAY_WORDS || !above.has(keyOf(text)));
}

/** Where the body of an article begins and ends among the lines of its page; the end is exclusive. */
function extentOf(blocks: readonly Block[], headlineAt: number, body: readonly Block[]): readonly [number, number] {
  const sentences = body.filter(
    ({ tag, text }) => !/^h[1-6]$/.test(tag) && wordCount(text) >= STANDFIRST_WORDS && endsSentence(text),
  );
  const keys = new Set(sentences.map(({ text }) => keyOf(text)));
  const isBody = ({ text }: Block, i: number) => i > headlineAt && keys.has(keyOf(text));
  const first = blocks.findIndex(isBody);
  const start = headlineAt + 1;
  return first < 0
    ? [start + MAX_HEAD_LINES, start + MAX_HEAD_LINES]
    : [Math.min(first, start + MAX_HEAD_LINES), blocks.findLastIndex(isBody) + 1];
}

/** The lines above a headline that belong to it: what stands in one element with it, and in none that is the whole page. */
function linesAbove(blocks: readonly Block[], headlineAt: number): readonly Block[] {
  const parent = blocks[headlineAt]?.element.parentElement;
  if (!parent || ['body', 'main', 'html'].includes(parent.localName)) return [];
  return blocks
    .slice(Math.max(0, headlineAt - LINES_ABOVE), headlineAt)
    .filter(({ element }) => isWithin(element, parent));
}

function isWithin(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) if (at === ancestor) return true;
  return false;
}

function publisherOf(data: StructuredData | undefined, meta: Meta): string | undefined {
  const named = [data?.publisher, ...meta.publishers, ...meta.titles.map((title) => pageTitleOf(title)?.publisher)];
  return named
    .map((name) => name?.split(/\s+[-–—|]\s+/)[0])
    .find((name) => name !== undefined && name.length <= 80 && !/https?:|^www\.|^@/.test(name));
}

function dateOf(data: StructuredData | undefined, meta: Meta): string | undefined {
  for (const date of [data?.datePublished, ...meta.dates]) {
    const iso = date === undefined ? undefined : isoDateOf(date);
    if (iso !== undefined) return iso;
  }
  return undefined;
}

const CHANGED = /updated|modified|\bchanged\b/i;

/** The date that a line about the article gives for machines, unless it is that of a later change. */
function markedDateAmong(head: readonly Block[]): string | undefined {
  const given = head.flatMap(({ text, inlines }) =>
    inlines.flatMap(({ marks, datetime }) => (isOfChange(marks, text) ? [] : (datetime ?? []))),
  );
  return given.map(isoDateOf).find((date) => date !== undefined);
}

/** The date that such a line prints, with the day that it means. */
function printedDateAmong(head: readonly Block[]): DateLine | undefined {
  const dates = head.flatMap(({ text, marks }) => (isOfChange(marks, '') ? [] : (dateLineOf(text) ?? [])));
  return dates.find(({ iso, updated }) => iso !== undefined && !updated);
}

/** Whether an element, or the line that it stands in, says that it is about a later change and not about publication too. */
function isOfChange(marks: string, line: string): boolean {
  return (CHANGED.test(marks) || CHANGED.test(line)) && !/publish/.test(marks);
}

const DAY = 86_400_000;

/** The date as it is printed, where that agrees with the one for machines to a day (whose clock it is differs). */
function publishedOn(iso: string | undefined, printed: DateLine | undefined): string | undefined {
  if (printed?.iso === undefined || dateLineOf(printed.published)?.iso !== printed.iso) return iso;
  const apart = iso === undefined ? 0 : Date.parse(iso.slice(0, 10)) - Date.parse(printed.iso.slice(0, 10));
  return Math.abs(apart) <= DAY ? printed.published : iso;
}

const STANDFIRST_MARKS =
  /stand-?first|sub-?(?:head|title|deck)|\bdek\b|\bdeck\b|summary|teaser|[\s[_-]lede?\b|article-?intro|itemprop description/;

/** A line below the headline that is marked as standfirst, or says what the page's description says. */
function standfirstOf(
  head: readonly Block[],
  descriptions: readonly string[],
  body: readonly Block[],
): string | undefined {
  const said = new Set(descriptions.map(keyOf));
  const inBody = new Set(body.filter(({ text }) => endsSentence(text)).map(({ text }) => keyOf(text)));
  const isStandfirst = (block: Block): boolean => {
    const { text, marks, around, aroundMarks, linked } = block;
    return (
      wordCount(text) >= STANDFIRST_WORDS &&
      linked < 0.5 &&
      dateLineOf(text) === undefined &&
      bylineOf(text) === undefined &&
      !isCaption(block) &&
      !/\b(?:figure|aside|nav)\b/.test(around) &&
      (said.has(keyOf(text)) || (STANDFIRST_MARKS.test(`${marks} ${aroundMarks}`) && !inBody.has(keyOf(text))))
    );
  };
  return head.find(isStandfirst)?.text;
}

function urlOf(data: StructuredData | undefined, meta: Meta, fetched: string | undefined): string | undefined {
  return [...meta.urls, data?.url, fetched].find((url) => {
    if (url === undefined || !URL.canParse(url)) return false;
    const { protocol, pathname } = new URL(url);
    return /^https?:$/.test(protocol) && pathname !== '/';
  });
}

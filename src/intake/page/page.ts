import { stringify } from 'yaml';
import type { Checked } from '../../checked.js';
import { dateLineOf } from '../date-line.js';
import { endsSentence, keyOf, wordCount } from '../line.js';

import { type Block, blocksOf } from './blocks.js';
import { bodyOf } from './body.js';
import { authorsIn, bylineAmong } from './byline.js';
import { isoDateOf } from './dates.js';
import { documentOf, onOneLine, type PageDocument } from './document.js';
import { headlineOf } from './headline.js';
import { linesOf } from './lines.js';
import { type Meta, metaOf } from './meta.js';
import { type Picture, picturesIn } from './pictures.js';
import { type StructuredData, structuredDataOf } from './structured-data.js';

/** What a page holds: its article as text with front matter, which the parser of pasted text reads, and what stands around it. */
export interface PageText {
  readonly text: string;
  /** Every line that the page shows, in order. */
  readonly lines: readonly string[];
  /** Whether anything but words says that the page holds an article: a date, a byline, its type. */
  readonly isArticle: boolean;
  /** False where the page says that the whole of it is for subscribers. */
  readonly free: boolean;
}

/** The fewest words of a standfirst, and the fewest of a line that begins the body. */
const STANDFIRST_WORDS = 6;
/** How far below the headline the lines about the article go where the body cannot be told from them. */
const MAX_HEAD_LINES = 40;
/** How many lines below the body are looked through for who signed. */
const LINES_BELOW = 6;

/**
 * The article in a page's source, as text for the parser of pasted text. `url` is where the page was fetched from. Never
 * throws; a page that nothing can be got out of is told with its mend.
 */
export function textOfPage(html: string, url?: string): Checked<PageText> {
  try {
    return { ok: true, value: pageText(documentOf(html), url) };
  } catch (error) {
    // Depth and number of elements are the author's: linkedom walks by recursion, Readability counts and throws.
    if (error instanceof RangeError || /^Aborting parsing/.test(String((error as Error).message)))
      return { ok: false, problems: ['this page is too large or nested too deep: copy the article’s text, and paste that'] };
    throw error;
  }
}

function pageText(document: PageDocument, url: string | undefined): PageText {
  const data = structuredDataOf(document);
  const meta = metaOf(document);
  const blocks = document.body === null ? [] : blocksOf(document.body);
  const pictures = picturesOf(document, data);
  const publisher = publisherOf(data, meta);
  const sites = [publisher, ...meta.publishers, data?.publisher].filter((name) => name !== undefined);
  const headline = headlineOf(blocks, [...(data?.headline ? [data.headline] : []), ...meta.titles], [...sites, ...meta.authors]);
  const body = bodyWithin(bodyOf(document), data);
  const head = headLines(blocks, headline?.at ?? -1, body);
  const below = linesBelow(blocks, body);
  const byline = authorsIn(data?.authors ?? [], sites) ?? authorsIn(meta.authors, sites) ?? bylineAmong([...head, ...below]);
  const date = dateOf(data, meta) ?? dateAmong(head);
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
    lines: blocks.map((block) => block.text),
    isArticle: meta.isArticle || data !== undefined || date !== undefined || byline !== undefined,
    free: data?.free ?? true,
  };
}

/** What Readability found, or the text in the page's data where that is much longer: some pages show theirs by a script. */
function bodyWithin(found: readonly Block[], data: StructuredData | undefined): readonly Block[] {
  const words = found.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (data?.body === undefined || wordCount(data.body) < 2 * words + STANDFIRST_WORDS) return found;
  const paragraphs = data.body.replace(/<\/?p>|<br\s*\/?>/gi, '\n').split(/\n+/);
  return paragraphs.map(onOneLine).filter(Boolean).map((text) => ({ text, tag: 'p', marks: '', around: '', aroundMarks: '', linked: 0 }));
}

/** The lines between the headline and the first paragraph of the body. */
function headLines(blocks: readonly Block[], headlineAt: number, body: readonly Block[]): readonly Block[] {
  const keys = new Set(body.filter(({ text }) => wordCount(text) >= STANDFIRST_WORDS && endsSentence(text)).map(({ text }) => keyOf(text)));
  const below = blocks.slice(headlineAt + 1);
  const first = below.findIndex(({ text }) => keys.has(keyOf(text)));
  return below.slice(0, first < 0 ? MAX_HEAD_LINES : Math.min(first, MAX_HEAD_LINES));
}

/** The lines right below the last of the body. */
function linesBelow(blocks: readonly Block[], body: readonly Block[]): readonly Block[] {
  const last = keyOf(body.findLast(({ text }) => wordCount(text) >= STANDFIRST_WORDS)?.text ?? '');
  const at = blocks.findLastIndex(({ text }) => keyOf(text) === last);
  return at < 0 ? [] : blocks.slice(at + 1, at + 1 + LINES_BELOW);
}

function publisherOf(data: StructuredData | undefined, meta: Meta): string | undefined {
  return [data?.publisher, ...meta.publishers].find((name) => name !== undefined && name.length <= 80 && !/https?:|^www\.|^@/.test(name));
}

function dateOf(data: StructuredData | undefined, meta: Meta): string | undefined {
  for (const date of [data?.datePublished, ...meta.dates]) {
    const iso = date === undefined ? undefined : isoDateOf(date);
    if (iso !== undefined) return iso;
  }
  return undefined;
}

/** The date that a line between the headline and the body prints, unless it is that of a later change. */
function dateAmong(head: readonly Block[]): string | undefined {
  return head.map(({ text }) => dateLineOf(text)).find((date) => date !== undefined && !date.updated && date.iso !== undefined)?.published;
}

const STANDFIRST_MARKS = /stand-?first|sub-?(?:head|title|deck)|\bdek\b|\bdeck\b|summary|teaser|[\s[_-]lede?\b|article-?intro|itemprop description/;

/** A line below the headline that is marked as standfirst, or says what the page's description says. */
function standfirstOf(head: readonly Block[], descriptions: readonly string[], body: readonly Block[]): string | undefined {
  const said = new Set(descriptions.map(keyOf));
  const inBody = new Set(body.filter(({ text }) => endsSentence(text)).map(({ text }) => keyOf(text)));
  return head.find(
    ({ text, tag, marks, around, aroundMarks, linked }) =>
      wordCount(text) >= STANDFIRST_WORDS &&
      linked < 0.5 &&
      tag !== 'figcaption' &&
      !/\b(?:figure|figcaption|aside|nav)\b/.test(around) &&
      (said.has(keyOf(text)) || (STANDFIRST_MARKS.test(`${marks} ${aroundMarks}`) && !inBody.has(keyOf(text)))),
  )?.text;
}

function urlOf(data: StructuredData | undefined, meta: Meta, fetched: string | undefined): string | undefined {
  return [...meta.urls, data?.url, fetched].find((url) => {
    if (url === undefined || !URL.canParse(url)) return false;
    const { protocol, pathname } = new URL(url);
    return /^https?:$/.test(protocol) && pathname !== '/';
  });
}

function picturesOf(document: PageDocument, data: StructuredData | undefined): readonly Picture[] {
  const root = document.querySelector('article, main, [role="main"]') ?? document.body;
  const shown = root === null ? [] : picturesIn(root);
  return shown.length > 0 ? shown : (data?.images ?? []);
}

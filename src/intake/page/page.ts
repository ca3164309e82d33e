import { stringify } from 'yaml';
import type { Checked } from '../../checked.js';
import { wordCount } from '../lines/line.js';
import { pageTitleOf } from '../lines/publisher-line.js';
import { type Block, blocksOf } from './blocks.js';
import { bodyOf } from './body.js';
import { authorsIn, bylineAmong } from './byline.js';
import { documentOf, isTooDeep, isTooLarge, onOneLine, type PageDocument, type PageElement } from './document.js';
import { belowHeadline, extentOf, linesAbove } from './extent.js';
import { headlineOf } from './headline.js';
import { linesOf } from './lines.js';
import { type Meta, metaOf } from './meta.js';
import { descriptionsIn, type Picture, picturesAmong } from './pictures.js';
import { publishedIn } from './published.js';
import { standfirstOf } from './standfirst.js';
import { type StructuredData, structuredDataOf } from './structured-data.js';

/** What a page holds: its article as text with front matter, which the parser of pasted text reads, and what stands around it. */
interface PageText {
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
/** The text in a page's data is taken for the page's own where it has twice as many words, and more than these. */
const FEWEST_WORDS = 6;
/** How many lines below the body are looked through for who signed. */
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
  const date = publishedIn([...(data?.datePublished ? [data.datePublished] : []), ...meta.dates], head);
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
  if (data?.body === undefined || wordCount(data.body) < 2 * words + FEWEST_WORDS) return found;
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

function publisherOf(data: StructuredData | undefined, meta: Meta): string | undefined {
  const named = [data?.publisher, ...meta.publishers, ...meta.titles.map((title) => pageTitleOf(title)?.publisher)];
  return named
    .map((name) => name?.split(/\s+[-–—|]\s+/)[0])
    .find((name) => name !== undefined && name.length <= 80 && !/https?:|^www\.|^@/.test(name));
}

function urlOf(data: StructuredData | undefined, meta: Meta, fetched: string | undefined): string | undefined {
  return [...meta.urls, data?.url, fetched].find((url) => {
    if (url === undefined || !URL.canParse(url)) return false;
    const { protocol, pathname } = new URL(url);
    return /^https?:$/.test(protocol) && pathname !== '/';
  });
}

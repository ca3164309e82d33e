import { basename } from 'node:path';
import { type Article, articleSchema } from '../article/article.js';
import { problemsOf } from '../article/problems.js';
import type { Checked } from '../checked.js';
import { languageWarning } from '../language/english.js';
import type { FeedItem } from './feed.js';
import { textOf } from './given/decoding.js';
import { foreignKindOf } from './given/foreign-kinds.js';
import { type TextKind, textKindOf } from './given/text-kind.js';
import { endsSentence, wordCount } from './lines/line.js';
import type { InputLine } from './pasted/pasted-text.js';

export type { FeedItem } from './feed.js';
export type { InputLine } from './pasted/pasted-text.js';

/** The largest file read, in bytes: the longest reports printed whole stay under a tenth of it. */
export const MAX_FILE_SIZE = 8_000_000;

/** Something that may hold an article: its bytes, and what is known of them besides. */
export interface Given {
  readonly bytes: Uint8Array;
  /** What to call it in what is said about it; of a path the last part alone is. */
  readonly name?: string;
  /** Where a page was fetched from: its address where it names none itself. */
  readonly url?: string;
  /** The type that came with it: `text/html; charset=windows-1252`. Only its charset counts. */
  readonly declaredType?: string;
  /** Which item of a feed is meant, the first is 1; the only one needs no number. */
  readonly item?: number;
}

/** What was made of something given. */
export interface Intake {
  readonly article: Checked<Article>;
  /** The lines that were read, each with its role; none where nothing was. Of a page, those of the text got out of it. */
  readonly lines: readonly InputLine[];
  /** The lines given that are no part of the article, in order. */
  readonly leftOut: readonly string[];
  /** What may surprise, a line each. */
  readonly warnings: readonly string[];
  /** The items of a feed. */
  readonly items?: readonly FeedItem[];
}

/** The ways to take something in, wherever that is done. */
export interface Intakes {
  takeIn(given: Given): Promise<Intake>;
  takeItem(item: FeedItem): Promise<Intake>;
}

const EMPTY = 'is empty: give a file that holds an article, or paste its text';
const STAND_IN =
  'this is a page that sites show instead of an article (a check, an error or a notice about cookies): open the article in a browser until its text is there, then copy and paste it';
const NO_ARTICLE =
  'this page holds no article: give the link or the page of one article, or copy its text and paste that';

/** Roles of lines that are no part of the article. */
const LEFT_OUT: ReadonlySet<InputLine['role']> = new Set(['navigation', 'doubled line', 'furniture']);

/**
 * Reads whatever people have: a page's source, a feed, Markdown, text, an article as JSON; what it is, is told from the
 * bytes. Anything else, and what holds no article, is told in a line with its mend. Never throws, whatever the bytes.
 */
export async function takeIn(given: Given): Promise<Intake> {
  const intake = await intakeOf(given);
  if (intake.article.ok || given.name === undefined) return intake;
  const name = basename(given.name);
  return { ...intake, article: refused(...intake.article.problems.map((problem) => `${name}: ${problem}`)) };
}

async function intakeOf(given: Given): Promise<Intake> {
  const { bytes, declaredType } = given;
  if (bytes.length > MAX_FILE_SIZE)
    return nothingTaken(`is larger than ${MAX_FILE_SIZE / 1_000_000} MB: give a file that holds one article`);
  const foreign = foreignKindOf(bytes);
  if (foreign !== undefined) return nothingTaken(`this is ${foreign.what}: ${foreign.mend}`);
  const text = textOf(bytes, declaredType);
  if (!text.ok) return nothingTaken(...text.problems);
  if (text.value.trim() === '') return nothingTaken(EMPTY);
  return warned(await readers[textKindOf(text.value)](text.value, given));
}

/** How each kind of text is read. What takes time to load is loaded only where it is needed. */
const readers: Readonly<Record<TextKind, (text: string, given: Given) => Intake | Promise<Intake>>> = {
  JSON: (text) => fromJson(text),
  page: fromPage,
  feed: fromFeed,
  text: fromText,
  XML: () => nothingTaken('this is XML, but no page and no feed: open it, copy the article’s text, and paste that'),
  'web archive': () =>
    nothingTaken(
      'this is a web archive (MHTML): save the page as “Web page, HTML only”, or copy its text and paste that',
    ),
};

function fromJson(text: string): Intake {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return nothingTaken('is no JSON: mend it, or paste the article’s text');
  }
  const parsed = articleSchema.safeParse(data);
  if (!parsed.success) return nothingTaken(...problemsOf(parsed.error));
  return { article: { ok: true, value: parsed.data }, lines: [], leftOut: [], warnings: [] };
}

async function fromText(text: string): Promise<Intake> {
  const { withoutEntities } = await import('./entities.js');
  const plain = withoutEntities(text);
  if (await isStandIn(plain)) return nothingTaken(STAND_IN);
  return parsedFrom(plain);
}

async function fromPage(html: string, { url }: Given): Promise<Intake> {
  const { textOfPage } = await import('./page/page.js');
  const page = textOfPage(html, url);
  if (!page.ok) return nothingTaken(...page.problems);
  const { text, title, lines, isArticle, free } = page.value;
  const parsed = await parsedFrom(text);
  const words = parsed.article.ok ? wordsIn(parsed.article.value) : 0;
  if (words < MIN_WORDS && (await isStandIn([title, ...lines].join('\n')))) return nothingTaken(STAND_IN);
  if (words === 0 || (words < MIN_WORDS && !isArticle && !hasSentences(parsed))) return nothingTaken(NO_ARTICLE);
  const leftOut = [...linesBeside(lines, parsed)];
  const teaser = !free && words < TEASER_WORDS;
  return {
    ...parsed,
    leftOut,
    warnings: teaser ? ['the page keeps the rest for its subscribers: paste the text for the whole article'] : [],
  };
}

async function fromFeed(xml: string, given: Given): Promise<Intake> {
  const { feedItemsOf } = await import('./feed.js');
  const items = feedItemsOf(xml);
  if (items === undefined) return nothingTaken('this feed is too large: give the link of an article');
  if (items.length === 0) return nothingTaken('this feed has no items: give the link of an article');
  const item = items[(given.item ?? 1) - 1];
  if (item === undefined)
    return { ...nothingTaken(`the feed has no item ${given.item}: it has ${items.length}`), items };
  if (given.item === undefined && items.length > 1)
    return {
      ...nothingTaken(`this is a feed of ${items.length} items: choose one by its number: ${listed(items)}`),
      items,
    };
  return { ...(await takeItem(item)), items };
}

/** Takes in an item of a feed, as far as the feed gives it. */
export async function takeItem(item: FeedItem): Promise<Intake> {
  const { textOfItem } = await import('./feed.js');
  const parsed = await parsedFrom(textOfItem(item));
  const words = parsed.article.ok ? wordsIn(parsed.article.value) : 0;
  if (words === 0) return nothingTaken('the feed gives nothing of this item but its headline: give its link');
  const teaser = words < TEASER_WORDS && item.url !== undefined;
  const warnings = teaser ? [`the feed gives ${words} words of it: for the whole give its link, ${item.url}`] : [];
  return { ...parsed, warnings };
}

/** The longest list of a feed's items in one line, and of a headline in it, in UTF-16 units. */
const MAX_LISTED = 10;
const MAX_HEADLINE_LENGTH = 80;

function listed(items: readonly FeedItem[]): string {
  const shown = items
    .slice(0, MAX_LISTED)
    .map(({ headline }, i) => `${i + 1} “${headline.slice(0, MAX_HEADLINE_LENGTH)}”`);
  return `${shown.join(', ')}${items.length > MAX_LISTED ? ' …' : ''}`;
}

async function parsedFrom(text: string): Promise<Intake> {
  const { parseArticle } = await import('./pasted/pasted-text.js');
  const { article, lines } = parseArticle(text);
  return {
    article,
    lines,
    leftOut: lines.filter(({ role }) => LEFT_OUT.has(role)).map(({ text }) => text),
    warnings: [],
  };
}

/** Fewer words than these make an article only where something besides says that it is one. */
const MIN_WORDS = 60;
/** Fewer words than these are a beginning, where the page or feed says that there is more. */
const TEASER_WORDS = 250;

/** Whether a text is what a site shows instead of an article: hardly any words, or not many below such a title. */
async function isStandIn(text: string): Promise<boolean> {
  const words = wordCount(text);
  if (words >= MIN_WORDS * 2) return false;
  const { STAND_IN_PHRASES } = await import('./lists/stand-in-pages.js');
  const title = text.trim().split('\n', 1)[0] ?? '';
  const looked = words < MIN_WORDS ? text.replace(/\s+/g, ' ') : title;
  return STAND_IN_PHRASES.some((phrase) => phrase.test(looked));
}

function wordsIn({ paragraphs }: Article): number {
  return paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph), 0);
}

/** Whether something that was read holds whole sentences, one paragraph after another. */
function hasSentences({ article }: Intake): boolean {
  return article.ok && article.value.paragraphs.filter(endsSentence).length > 1;
}

/** The lines of a page that did not come into the article. */
function* linesBeside(lines: readonly string[], { article }: Intake): Iterable<string> {
  if (!article.ok) return;
  const { images = [], headings = [], paragraphs, ...fields } = article.value;
  const parts = [...Object.values(fields), ...paragraphs, ...headings.map(({ text }) => text)];
  const said = new Set([...parts, ...images.flatMap(({ caption, creditText }) => [caption ?? '', creditText ?? ''])]);
  for (const line of lines) if (!said.has(line)) yield line;
}

function warned(intake: Intake): Intake {
  if (!intake.article.ok) return intake;
  const warning = languageWarning(intake.article.value.paragraphs.join('\n'));
  return warning === undefined ? intake : { ...intake, warnings: [...intake.warnings, warning] };
}

/** What comes of something that no article can be got out of: every problem, each one line with its mend. */
export function nothingTaken(...problems: readonly string[]): Intake {
  return { article: refused(...problems), lines: [], leftOut: [], warnings: [] };
}

function refused(...problems: readonly string[]): Checked<never> {
  return { ok: false, problems };
}

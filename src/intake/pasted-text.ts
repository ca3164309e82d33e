import { type Article, articleSchema } from '../article/article.js';
import { problemsOf } from '../article/problems.js';
import type { Checked } from '../checked.js';
import { sentenceBounds } from '../language/sentences.js';
import { isJobTitle, isNoteOnAuthor, isSignature, publisherInByline } from './byline.js';
import { commentsStart } from './comments.js';
import type { ImageLine } from './credit-line.js';
import { type DateLine, dateLineOf, dateWithin } from './date-line.js';
import { type FrontMatter, frontMatterOf } from './front-matter.js';
import { AGENCIES, CAPTION_WORDS } from './lists/page-words.js';
import { isEmphasised, isMarkdown, plainOf, unquoted } from './markdown.js';
import { isBreadcrumb, keyOf, pageTitleOf, publisherInCopyright, publisherInMenu } from './publisher-line.js';
import { endsSentence, type Shape, shapeOf, wordCount } from './shape.js';
import { splitLines, type Unit, unitsOf } from './units.js';

/** What a line of the pasted text was taken for. */
export type Role =
  | 'blank'
  | 'front matter'
  | 'navigation'
  | 'publisher'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date line'
  | 'caption'
  | 'credit'
  | 'doubled line'
  | 'heading'
  | 'paragraph'
  | 'link'
  | 'furniture';

/** A line of the pasted text: its 1-based number, itself without its line end, and what it was taken for. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
  readonly role: Role;
  /** The number of the paragraph that it is, or is a part of. */
  readonly paragraph?: number;
}

export interface ParsedText {
  /** Every line of the input, in order. */
  readonly lines: readonly InputLine[];
  readonly article: Checked<Article>;
}

/** A unit with its shape. */
interface Piece extends Unit {
  readonly shape: Shape;
  /** Whether the whole of it is emphasised, in Markdown. */
  readonly emphasised: boolean;
}

/** What has been found so far, while the text is gone through from top to bottom. */
interface Draft {
  readonly roles: Map<Piece, { readonly role: Role; readonly paragraph?: number }>;
  readonly paragraphs: string[];
  readonly images: { caption?: string; creditText?: string }[];
  readonly headings: { text: string; paragraph: number }[];
  /** The credits of the images: one that is said again without a caption is doubled. */
  readonly credits: Set<string>;
  /** Keys of the headline, captions and paragraphs: what is said twice is doubled. */
  readonly said: Set<string>;
  headline?: string;
  standfirst?: string;
  byline?: string;
  publisher?: string;
  published?: string;
  datePublished?: string;
  url?: string;
  /** Whether the date found so far is that of a later change. */
  updatedOnly: boolean;
  /** Whether the lines belong to a box beside the article. */
  inBox: boolean;
  /** Whether blank lines stand between the paragraphs, so that lines without one between belong together. */
  readonly separated: boolean;
  /** The index of the last piece that is a paragraph by its shape; -1 where there is none. */
  readonly lastProse: number;
}

/** The fewest words that make a headline where there is a choice: shorter lines above it name a section. */
const HEADLINE_WORDS = 4;
/** A whole sentence may be a headline too, up to this many words. */
const MAX_HEADLINE_WORDS = 25;
/** The most words of a heading inside an article. */
const HEADING_WORDS = 12;
/** A line of so few words that is no heading is no part of an article. */
const FRAGMENT_WORDS = 3;
/** The fewest words of a standfirst that is no whole sentence, and of a line that counts as doubled when said again. */
const PHRASE_WORDS = 6;
/** Whole sentences that may stand above a byline (standfirst, caption), and above a date line. */
const PROSE_ABOVE_BYLINE = 2;
const PROSE_ABOVE_DATE = 1;
/** The furthest that a line of names alone may stand from the date line that makes it a byline. */
const NEIGHBOURS = 2;

/**
 * Reads a text as people copy it from a news page: every line of it is given a role, and the article is what the roles
 * say. Never throws; a text that holds no article gives every problem, each with its mend. Words are never changed: a
 * paragraph is a slice of the text, save that lines which a hard wrap had broken are joined by a space, words which it
 * had broken by nothing, and that a text in Markdown loses its marks (stars, brackets, addresses of links).
 */
export function parseArticle(text: string): ParsedText {
  const lines = splitLines(text.replace(/^\uFEFF/, ''));
  const matter = frontMatterOf(lines);
  const from = matter?.lines ?? 0;
  const markdown = matter !== undefined || isMarkdown(lines);
  const standsAlone = (line: string) => !['prose', 'title', 'item'].includes(shapeOf(line.trim()).kind);
  const units = unitsOf(markdown ? lines.map(unquoted) : lines, from, standsAlone);
  const pieces = units.map((unit): Piece => {
    const plain = markdown ? plainOf(unit.text) : unit.text;
    return { ...unit, text: plain, shape: shapeOf(plain), emphasised: markdown && isEmphasised(unit.text) };
  });
  const draft = draftFrom(matter, pieces);
  const bodyStart = headEnd(pieces, draft);
  readHead(pieces, bodyStart, draft);
  readBody(pieces, bodyStart, draft);
  return { lines: inputLines(lines, from, pieces, draft), article: articleFrom(pieces, draft) };
}

function draftFrom(matter: FrontMatter | undefined, pieces: readonly Piece[]): Draft {
  const { lines: _, published, ...fields } = matter ?? { lines: 0 };
  const draft: Draft = {
    ...fields,
    roles: new Map(),
    paragraphs: [],
    images: [],
    credits: new Set(),
    headings: [],
    said: new Set(fields.headline === undefined ? [] : [keyOf(fields.headline)]),
    updatedOnly: true,
    inBox: false,
    separated: isSeparated(pieces),
    lastProse: pieces.findLastIndex(isProse),
  };
  if (published !== undefined) {
    const iso = articleSchema.shape.datePublished.safeParse(published.replace(' ', 'T'));
    draft.published = published;
    draft.updatedOnly = false;
    const datePublished = iso.success ? iso.data : dateLineOf(published)?.iso;
    if (datePublished !== undefined) draft.datePublished = datePublished;
  }
  return draft;
}

const isProse = ({ shape }: Piece): boolean => shape.kind === 'prose' || shape.kind === 'item';

/** The index of the first piece below the head of the page: below headline, byline, date line and the pictures there. */
function headEnd(pieces: readonly Piece[], { headline }: Draft): number {
  let end = 0;
  let prose = 0;
  let anchored = false;
  let titled = headline !== undefined;
  for (const [i, piece] of pieces.entries()) {
    const { kind } = piece.shape;
    const limit = anchored ? 0 : kind === 'byline' ? PROSE_ABOVE_BYLINE : PROSE_ABOVE_DATE;
    const isAnchor = kind === 'date' || kind === 'byline' || (titled && isSignedAt(pieces, i));
    const goesOn = end === i && anchored && (kind === 'publisher' || (kind === 'title' && isJobTitle(piece.text)));
    if ((isAnchor && prose <= limit) || goesOn) {
      [end, prose, anchored] = [i + 1, 0, true];
    } else if (kind === 'image' && anchored && (prose === 0 || (prose === 1 && isCaptioned(pieces, i - 1)))) {
      [end, prose] = [i + 1, 0];
    } else if (kind === 'prose') prose++;
    else if (kind === 'title' || kind === 'marked') titled ||= wordCount(piece.text) >= HEADLINE_WORDS;
    if (prose > PROSE_ABOVE_BYLINE) break;
  }
  return end > 0 ? end : belowHeadline(pieces, headline);
}

/** Where the body of a page without byline and date begins: below its headline. */
function belowHeadline(pieces: readonly Piece[], given: string | undefined): number {
  if (given !== undefined) return 0;
  const firstProse = pieces.findIndex(isProse);
  const headline = headlineAmong(pieces, firstProse < 0 ? pieces.length : firstProse);
  return headline === undefined ? 0 : pieces.indexOf(headline) + 1;
}

/** Whether a piece without "By" is a byline: it says what the names are, or a date line or a job stands beside it. */
function isSignedAt(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !['title', 'publisher'].includes(piece.shape.kind) || !isSignature(piece.text))
    return false;
  if (AGENCIES.has(piece.text.toLowerCase()) || /\s(in|at|for)\s|[,|–—]/.test(piece.text)) return true;
  const below = pieces[index + 1];
  const beside = [
    ...pieces.slice(Math.max(0, index - NEIGHBOURS), index),
    ...pieces.slice(index + 1, index + 1 + NEIGHBOURS),
  ];
  return beside.some(({ shape }) => shape.kind === 'date') || (below !== undefined && isJobTitle(below.text));
}

/** What stands below a caption and its credit on pages that can hide them. */
const CAPTION_SWITCH = /^(hide|show|toggle) caption$/i;

/** Whether the line below a piece is the credit of the picture that the piece describes. */
function isCaptioned(pieces: readonly Piece[], index: number): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (piece === undefined || below?.shape.kind !== 'image') return false;
  if (below.afterBlank && !CAPTION_SWITCH.test(pieces[index + 2]?.text ?? '')) return false;
  const { caption } = below.shape.image;
  return (
    (caption === undefined || keyOf(caption) === keyOf(piece.text)) && ['prose', 'title'].includes(piece.shape.kind)
  );
}

/**
 * The headline among the pieces above an index: one marked as such, else the first long enough, else the longest. What
 * stands above the site's menu is the site's (a banner, a motto) where something below the menu can be the headline.
 */
function headlineAmong(pieces: readonly Piece[], end: number): Piece | undefined {
  const above = pieces.slice(0, end);
  const titles = above.filter(({ shape }, i) => shape.kind === 'title' && !isCaptioned(pieces, i));
  const ways = new Set(above.filter((_, i) => isWayTo(pieces, i)));
  const long = titles.filter((piece) => wordCount(piece.text) >= HEADLINE_WORDS && !ways.has(piece));
  return (
    above.find(({ shape }) => shape.kind === 'marked' && shape.level === 1) ??
    headlineBelowMenu(above, long) ??
    long[0] ??
    above.find(({ shape }) => shape.kind === 'marked') ??
    titles.reduce<Piece | undefined>(
      (best, one) => (best && best.text.length >= one.text.length ? best : one),
      undefined,
    ) ??
    above.find(({ shape, text }) => shape.kind === 'prose' && wordCount(text) <= MAX_HEADLINE_WORDS)
  );
}

/** Whether a title is a breadcrumb to one of the titles right below it. */
function isWayTo(pieces: readonly Piece[], index: number): boolean {
  const way = pieces[index]?.text ?? '';
  return pieces
    .slice(index + 1, index + 1 + NEIGHBOURS)
    .some(({ shape, text }) => shape.kind === 'title' && way.length > text.length && isBreadcrumb(way, text));
}

/** The fewest lines of a menu that parts the site's top from a headline, and from one that is a whole sentence. */
const MENU_LINES = 2;
const MENU_LINES_ABOVE_SENTENCE = 3;

/** The headline below the first menu of several lines, where no menu but something like a headline stands above that. */
function headlineBelowMenu(above: readonly Piece[], long: readonly Piece[]): Piece | undefined {
  const menu = menuAmong(above);
  const first = long[0];
  if (menu === undefined || first === undefined || above.indexOf(first) > menu.start) return undefined;
  const below = above.slice(menu.end);
  const candidates = new Set(long);
  const title = below.find((piece) => candidates.has(piece));
  if (title !== undefined || menu.lines < MENU_LINES_ABOVE_SENTENCE) return title;
  return below.find(({ shape, text }) => shape.kind === 'prose' && wordCount(text) <= MAX_HEADLINE_WORDS);
}

/** The first run of a menu's lines, furniture between them left out of the count. */
function menuAmong(
  above: readonly Piece[],
): { readonly start: number; readonly end: number; readonly lines: number } | undefined {
  let [start, lines, named] = [0, 0, false];
  for (const [i, { shape, text }] of above.entries()) {
    const isShort = shape.kind === 'title' && wordCount(text) < HEADLINE_WORDS && !isSignature(text);
    if (shape.kind === 'menu' || isShort) {
      if (lines === 0) start = i;
      lines++;
      named ||= shape.kind === 'menu';
    } else if (shape.kind !== 'furniture') {
      if (named && lines >= MENU_LINES) return { start, end: i, lines };
      [lines, named] = [0, false];
    }
  }
  return undefined;
}

function readHead(pieces: readonly Piece[], end: number, draft: Draft): void {
  const headline = draft.headline === undefined ? headlineAmong(pieces, end) : undefined;
  const headlineAt = headline === undefined ? -1 : setHeadline(headline, pieces, draft);
  const titled = draft.headline !== undefined;
  for (const [i, piece] of pieces.slice(0, end).entries()) {
    if (piece === headline) draft.inBox = false;
    if (piece === headline || readFixed(pieces, i, draft, true)) continue;
    if (isPageTitle(piece, draft)) give(draft, piece, 'publisher');
    else if (isDoubled(piece, draft)) give(draft, piece, 'doubled line');
    else if (!titled || i < headlineAt) give(draft, piece, piece.shape.kind === 'prose' ? 'furniture' : 'navigation');
    else readBelowHeadline(pieces, i, draft);
  }
}

/** Takes a piece for the headline, or the piece that says it again where this one is the page's title; gives its index. */
function setHeadline(piece: Piece, pieces: readonly Piece[], draft: Draft): number {
  const whole = piece.shape.kind === 'marked' ? piece.shape.text : piece.text;
  const title = pageTitleOf(whole);
  const again = title && pieces.find((other) => other !== piece && keyOf(other.text) === keyOf(title.headline));
  draft.headline = again?.text ?? title?.headline ?? whole;
  if (title !== undefined) draft.publisher ??= title.publisher;
  draft.said.add(keyOf(draft.headline));
  give(draft, again ?? piece, 'headline');
  if (again !== undefined) give(draft, piece, 'publisher');
  return pieces.indexOf(again ?? piece);
}

/** Whether a line is the page's title: the headline and whose page it is. */
function isPageTitle({ text }: Piece, draft: Draft): boolean {
  const title = pageTitleOf(text);
  if (title === undefined || keyOf(title.headline) !== keyOf(draft.headline ?? '')) return false;
  draft.publisher ??= title.publisher;
  return true;
}

/** A line between the headline and the body that no mark of its own gives away. */
function readBelowHeadline(pieces: readonly Piece[], index: number, draft: Draft): void {
  const piece = pieces[index];
  if (piece === undefined) return;
  const { shape, text } = piece;
  const long = shape.kind === 'prose' || wordCount(text) >= PHRASE_WORDS;
  if (draft.inBox && shape.kind !== 'prose' && !isSignedAt(pieces, index)) give(draft, piece, 'furniture');
  else if (shape.kind === 'item') addParagraph(draft, piece);
  else if (isSignedAt(pieces, index)) signWith(draft, piece, text);
  else if (draft.byline !== undefined && isJobTitle(text)) give(draft, piece, 'byline');
  else if (isCaptioned(pieces, index) || CAPTION_WORDS.test(text)) addImage(draft, piece, { caption: text });
  else if (long && draft.standfirst === undefined) {
    draft.standfirst = text;
    give(draft, piece, 'standfirst');
  } else if (long) addImage(draft, piece, { caption: text });
  else give(draft, piece, 'navigation');
}

/**
 * A line whose shape alone says what it is; false for any other. In the head of a page a date line, a signature or a
 * menu can be nothing else; in the body only what could be no sentence of an article is taken.
 */
function readFixed(pieces: readonly Piece[], index: number, draft: Draft, inHead: boolean): boolean {
  const piece = pieces[index];
  if (piece === undefined || draft.roles.has(piece)) return true;
  const { shape, text } = piece;
  switch (shape.kind) {
    case 'furniture':
      draft.publisher ??= publisherInCopyright(text) as string;
      return give(draft, piece, 'furniture');
    case 'box':
      draft.inBox = true;
      return give(draft, piece, 'furniture');
    case 'box end':
      draft.inBox = false;
      return give(draft, piece, 'furniture');
    case 'link':
      if (inHead || draft.paragraphs.length === 0 || index === pieces.length - 1) draft.url ??= shape.url;
      return give(draft, piece, 'link');
    case 'image':
      if (!inHead && isSignOff(text, shape.image)) return signWith(draft, piece, shape.image.creditText as string);
      return (inHead || isSurelyImage(shape.image)) && readImage(piece, shape.image, draft);
    case 'menu':
      return inHead && readMenu(piece, draft);
    case 'publisher':
      return inHead && readPublisher(pieces, index, draft);
    case 'date':
      if (inHead) setDate(draft, shape.date);
      return inHead && give(draft, piece, 'date line');
    case 'byline':
      if (inHead && shape.date !== undefined) setDate(draft, shape.date);
      return inHead && signWith(draft, piece, shape.byline);
    default:
      return false;
  }
}

/** An agency's name alone behind a whole sentence is how articles are credited, not only pictures. */
function isSurelyImage({ caption, creditText }: ImageLine): boolean {
  return caption === undefined || !endsSentence(caption) || !AGENCIES.has(creditText?.toLowerCase() ?? '');
}

/** "(AFP)" on a line of its own in the body signs the article. */
function isSignOff(text: string, { caption, creditText }: ImageLine): boolean {
  return caption === undefined && text.startsWith('(') && AGENCIES.has(creditText?.toLowerCase() ?? '');
}

function give(draft: Draft, piece: Piece, role: Role, paragraph?: number): true {
  draft.roles.set(piece, { role, ...(paragraph !== undefined && { paragraph }) });
  return true;
}

function readMenu(piece: Piece, draft: Draft): true {
  const publisher = publisherInMenu(piece.text);
  const date = dateWithin(piece.text);
  if (date !== undefined) draft.datePublished ??= date;
  if (publisher === undefined) return give(draft, piece, 'navigation');
  draft.publisher ??= publisher;
  return give(draft, piece, 'publisher');
}

/** The name of an agency below the headline signs the article; above it, it says whose page this is. */
function readPublisher(pieces: readonly Piece[], index: number, draft: Draft): true {
  const piece = pieces[index] as Piece;
  const below =
    draft.headline !== undefined && pieces.slice(0, index).some((one) => draft.roles.get(one)?.role === 'headline');
  if (below && draft.byline === undefined && AGENCIES.has(piece.text.toLowerCase()))
    return signWith(draft, piece, piece.text);
  draft.publisher ??= piece.text;
  return give(draft, piece, 'publisher');
}

/** Takes a date for that of publication, unless a better one is known: one that is no later change, and can be read. */
function setDate(draft: Draft, { published, iso, publisher, byline, updated }: DateLine): void {
  if (publisher !== undefined) draft.publisher ??= publisher;
  if (byline !== undefined) draft.byline ??= byline;
  const better = draft.published === undefined || (draft.updatedOnly && !updated && iso !== undefined);
  if (!better) return;
  draft.published = published;
  draft.updatedOnly = updated;
  if (iso !== undefined) draft.datePublished = iso;
}

function signWith(draft: Draft, piece: Piece, byline: string): true {
  draft.byline ??= byline;
  const publisher = publisherInByline(byline);
  if (publisher !== undefined) draft.publisher ??= publisher;
  return give(draft, piece, 'byline');
}

function readImage(piece: Piece, { caption, creditText }: ImageLine, draft: Draft): true {
  if (caption !== undefined || creditText === undefined)
    return addImage(draft, piece, { caption: caption ?? piece.text, ...(creditText !== undefined && { creditText }) });
  const last = draft.images.at(-1);
  if (last?.caption !== undefined && last.creditText === undefined) last.creditText = creditText;
  else if (draft.credits.has(creditText)) return give(draft, piece, 'doubled line');
  else draft.images.push({ creditText: creditText });
  draft.credits.add(creditText);
  return give(draft, piece, 'credit');
}

function addImage(draft: Draft, piece: Piece, image: ImageLine): true {
  const key = keyOf(image.caption ?? '');
  const last = draft.images.at(-1);
  if (draft.said.has(key)) {
    const same = last?.caption !== undefined && last.creditText === undefined && keyOf(last.caption) === key;
    if (same && image.creditText !== undefined) last.creditText = image.creditText;
    return give(draft, piece, 'doubled line');
  }
  draft.said.add(key);
  if (last?.caption === undefined && last?.creditText !== undefined && image.creditText === undefined)
    last.caption = image.caption as string;
  else draft.images.push({ ...image });
  if (image.creditText !== undefined) draft.credits.add(image.creditText);
  return give(draft, piece, 'caption');
}

/** Whether a line says again what the headline, a caption or a paragraph of some length has said. */
function isDoubled({ text }: Piece, { said, headline }: Draft): boolean {
  const key = keyOf(text);
  return said.has(key) && (wordCount(text) >= PHRASE_WORDS || key === keyOf(headline ?? ''));
}

function readBody(pieces: readonly Piece[], start: number, draft: Draft): void {
  const body = pieces.slice(start);
  const holdsProse = body.some(isProse);
  const comments = commentsStart(body.map((piece) => ({ text: piece.text, isProse: isProse(piece) }))) ?? body.length;
  for (const [i, piece] of body.entries()) {
    const index = start + i;
    if (i >= comments) give(draft, piece, 'furniture');
    else if (readFixed(pieces, index, draft, false)) continue;
    else if (isDoubled(piece, draft)) give(draft, piece, 'doubled line');
    else if (isVideoTitle(piece, pieces[index + 1])) {
      draft.inBox = true;
      give(draft, piece, 'furniture');
    } else if (piece.emphasised && draft.standfirst === undefined && draft.paragraphs.length === 0) {
      draft.standfirst = piece.text;
      give(draft, piece, 'standfirst');
    } else if (isProse(piece) || piece.shape.kind === 'image') readProse(pieces, index, draft);
    else if (holdsProse) readShortLine(pieces, index, draft);
    else addParagraph(draft, piece);
  }
}

/** Whether a line is the label of a video, whose title stands again below it. */
function isVideoTitle({ text }: Piece, below: Piece | undefined): boolean {
  return below !== undefined && /\bVideo$/.test(text) && keyOf(text) === `${keyOf(below.text)}video`;
}

/** The fewest words of the sentence that ends a box: what is shorter still belongs to it. */
const SENTENCE_WORDS = 4;
/** The same where no blank line stands before it though the text has them. */
const SENTENCE_WORDS_IN_BLOCK = 20;

function readProse(pieces: readonly Piece[], index: number, draft: Draft): void {
  const piece = pieces[index] as Piece;
  if ((draft.inBox && !leavesBox(piece, draft)) || isNote(piece, draft)) {
    give(draft, piece, 'furniture');
    return;
  }
  draft.inBox = false;
  if (draft.separated && (isCaptioned(pieces, index) || isDescription(pieces, index, draft)))
    addImage(draft, piece, { caption: piece.text });
  else addParagraph(draft, piece);
}

/** Whether a line above the body describes the picture whose caption stands right below it, for those who cannot see it. */
function isDescription(pieces: readonly Piece[], index: number, { paragraphs }: Draft): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (paragraphs.length > 0 || piece === undefined || below?.shape.kind !== 'image' || below.afterBlank) return false;
  return below.shape.image.caption !== undefined && wordCount(piece.text) <= MAX_HEADLINE_WORDS;
}

/** Whether a line in a box is the article's again: a whole sentence, and as long as its place asks for. */
function leavesBox({ text, afterBlank }: Piece, { separated }: Draft): boolean {
  if (!endsSentence(text)) return false;
  const fewest = separated && !afterBlank ? SENTENCE_WORDS_IN_BLOCK : SENTENCE_WORDS;
  return wordCount(text) >= fewest || (separated && afterBlank && /^["“‘«]/.test(text));
}

function isNote({ text }: Piece, { byline, paragraphs }: Draft): boolean {
  return byline !== undefined && paragraphs.length > 1 && isNoteOnAuthor(text, byline);
}

/** Whether blank lines stand between the paragraphs of a text, so that lines without one between belong together. */
function isSeparated(pieces: readonly Piece[]): boolean {
  const prose = pieces.filter(({ shape }) => shape.kind === 'prose');
  return prose.filter(({ afterBlank }) => afterBlank).length * 2 > prose.length;
}

/** A line in the body that is no sentence: a heading if a paragraph follows it, else what stands below an article. */
function readShortLine(pieces: readonly Piece[], index: number, draft: Draft): void {
  const piece = pieces[index] as Piece;
  const text = piece.shape.kind === 'marked' ? piece.shape.text : piece.text;
  const last = index > draft.lastProse;
  const short = wordCount(text) <= HEADING_WORDS;
  const timed =
    piece.shape.kind === 'date' && (piece.shape.date.iso === undefined || piece.shape.date.iso.includes('T'));
  const handle = draft.paragraphs.length > 0 && /^@\w+$/.test(text);
  const signed = draft.paragraphs.length > 1 && draft.byline !== undefined && keyOf(text) === keyOf(draft.byline);
  if (draft.inBox || signed || (timed && !last) || handle) give(draft, piece, 'furniture');
  else if (isCaptioned(pieces, index) || isBelowCredit(pieces, index, draft)) addImage(draft, piece, { caption: text });
  else if (CAPTION_WORDS.test(text) && piece.shape.kind === 'title') addImage(draft, piece, { caption: text });
  else if (last) readBelowBody(pieces, index, draft);
  else if (piece.shape.kind === 'byline') signWith(draft, piece, piece.shape.byline);
  else if (draft.standfirst === undefined && draft.paragraphs.length === 0 && wordCount(text) >= PHRASE_WORDS) {
    draft.standfirst = text;
    give(draft, piece, 'standfirst');
  } else if (piece.shape.kind === 'marked' || (short && isAboveParagraph(pieces, index, draft))) {
    draft.headings.push({ text, paragraph: draft.paragraphs.length + 1 });
    give(draft, piece, 'heading');
  } else if (piece.shape.kind === 'title' && draft.paragraphs.length > 0 && wordCount(text) > FRAGMENT_WORDS)
    addParagraph(draft, piece);
  else give(draft, piece, draft.paragraphs.length > 0 ? 'furniture' : 'navigation');
}

/** Whether a line is the caption to the credit that stands right above it. */
function isBelowCredit(pieces: readonly Piece[], index: number, { images, roles }: Draft): boolean {
  const [above, piece] = [pieces[index - 1], pieces[index]];
  if (above === undefined || piece?.shape.kind !== 'title' || piece.afterBlank) return false;
  return roles.get(above)?.role === 'credit' && images.at(-1)?.caption === undefined;
}

function isAboveParagraph(pieces: readonly Piece[], index: number, { separated }: Draft): boolean {
  let next = index + 1;
  while (['furniture', 'image', 'link'].includes(pieces[next]?.shape.kind ?? '')) next++;
  const below = pieces[next];
  return below !== undefined && isProse(below) && !(isCaptioned(pieces, next) && separated);
}

/** A line below the last paragraph: a signature or a date that the head did not have, a long last line, or furniture. */
function readBelowBody(pieces: readonly Piece[], index: number, draft: Draft): void {
  const piece = pieces[index] as Piece;
  if (readFixed([piece], 0, draft, true)) return;
  if (draft.byline === undefined && draft.paragraphs.length > 0 && isSignedAt(pieces, index))
    signWith(draft, piece, piece.text);
  else if (wordCount(piece.text) > HEADING_WORDS || draft.paragraphs.length === 0) addParagraph(draft, piece);
  else give(draft, piece, 'furniture');
}

function addParagraph(draft: Draft, piece: Piece): void {
  draft.paragraphs.push(piece.text);
  draft.said.add(keyOf(piece.text));
  give(draft, piece, 'paragraph', draft.paragraphs.length);
}

function inputLines(
  lines: readonly string[],
  from: number,
  pieces: readonly Piece[],
  draft: Draft,
): readonly InputLine[] {
  const roles = new Map(
    pieces.flatMap((piece) => piece.lines.map((number) => [number, draft.roles.get(piece)] as const)),
  );
  return lines.map((text, i) => {
    const number = i + 1;
    const given = i < from ? { role: 'front matter' as const } : roles.get(number);
    return { number, text, ...(given ?? { role: 'blank' }) };
  });
}

function articleFrom(pieces: readonly Piece[], draft: Draft): Checked<Article> {
  if (pieces.length === 0 && draft.headline === undefined)
    return { ok: false, problems: ['the text is empty: paste the article’s headline and paragraphs'] };
  if (draft.paragraphs.length === 0)
    return { ok: false, problems: ['the text has no paragraphs below its headline: paste the article’s body as well'] };
  const { standfirst, byline, publisher, published, datePublished, url, images, headings, paragraphs } = draft;
  const parsed = articleSchema.safeParse({
    headline: draft.headline ?? firstSentence(paragraphs[0] ?? ''),
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(datePublished && { datePublished }),
    ...(published && { published }),
    ...(url && articleSchema.shape.url.safeParse(url).success && { url }),
    ...(images.length > 0 && { images }),
    ...(headings.length > 0 && { headings }),
    paragraphs,
  });
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: problemsOf(parsed.error) };
}

/** The longest first sentence that stands for a headline, in UTF-16 units; of a longer one its beginning does. */
const MAX_HEADLINE_LENGTH = 2_000;

/** What stands for a headline that the text does not have. */
function firstSentence(text: string): string {
  const first = sentenceBounds(text.slice(0, MAX_HEADLINE_LENGTH))[0];
  return first === undefined ? text : text.slice(first.start, first.end);
}

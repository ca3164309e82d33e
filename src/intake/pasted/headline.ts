import { stopWords } from '../../language/lists/stop-words.js';
import { isJobTitle, isSignature } from '../lines/byline.js';
import { keyOf, wordCount } from '../lines/line.js';
import { isBreadcrumb, pageTitleOf } from '../lines/publisher-line.js';
import { type Draft, give } from './draft.js';
import type { Extent } from './extent.js';
import { isCaptioned } from './images.js';
import type { Piece } from './pieces.js';

/** The fewest words that make a headline where there is a choice: shorter lines above it name a section. */
export const HEADLINE_WORDS = 4;
/** A whole sentence may be a headline too, up to this many words. */
const MAX_HEADLINE_WORDS = 25;

/** Whole sentences that may stand above a byline (standfirst, caption), and above a date line. */
export const PROSE_ABOVE_BYLINE = 2;
export const PROSE_ABOVE_DATE = 1;

/**
 * The headline of the body at an extent: one marked as such, else the highest long title between the site's last menu
 * and the byline or the body; where titles of other stories stand there too, the highest that is about the same.
 */
export function headlineAbove(pieces: readonly Piece[], extent: Extent): Piece | undefined {
  const above = pieces.slice(0, signedBelow(pieces, extent));
  const titles = above.filter(({ shape }, i) => shape.kind === 'title' && !isCaptioned(pieces, i));
  const ways = new Set(above.filter((_, i) => isWayTo(pieces, i)));
  const long = titles.filter((piece) => wordCount(piece.text) >= HEADLINE_WORDS && !ways.has(piece));
  return (
    above.find(({ shape }) => shape.kind === 'marked' && shape.level === 1) ??
    headlineBelowMenu(above, new Set(long), wordsOfBody(pieces, extent)) ??
    above.find(({ shape }) => shape.kind === 'marked') ??
    titles.reduce<Piece | undefined>(
      (best, one) => (best && best.text.length >= one.text.length ? best : one),
      undefined,
    ) ??
    above.find(isSentence)
  );
}

const isSentence = ({ shape, text }: Piece): boolean => shape.kind === 'prose' && wordCount(text) <= MAX_HEADLINE_WORDS;

/** The index below the last byline or date line that the first sentences of a body do not keep from its head. */
function signedBelow(pieces: readonly Piece[], { start, end }: Extent): number {
  let [below, prose] = [start, 0];
  for (let i = start; i < end && prose <= PROSE_ABOVE_BYLINE; i++) {
    const kind = pieces[i]?.shape.kind;
    if (kind === 'prose' || kind === 'item') prose++;
    if (kind === 'byline' || (kind === 'date' && prose <= PROSE_ABOVE_DATE)) below = i;
  }
  return below;
}

/** The furthest that a title may stand below the breadcrumb to it, in lines. */
const BELOW_BREADCRUMB = 2;

/** Whether a title is a breadcrumb to one of the titles right below it. */
function isWayTo(pieces: readonly Piece[], index: number): boolean {
  const way = pieces[index]?.text ?? '';
  return pieces
    .slice(index + 1, index + 1 + BELOW_BREADCRUMB)
    .some(({ shape, text }) => shape.kind === 'title' && way.length > text.length && isBreadcrumb(way, text));
}

/** The fewest lines of a menu that parts the site's top from a headline, and from one that is a whole sentence. */
const MENU_LINES = 2;
const MENU_LINES_ABOVE_SENTENCE = 3;

/** The headline between the lowest menu that has one below it and the body. */
function headlineBelowMenu(
  above: readonly Piece[],
  long: ReadonlySet<Piece>,
  body: ReadonlySet<string>,
): Piece | undefined {
  let end = above.length;
  for (const menu of [...menusAmong(above, bylineIn(above)), { end: 0, lines: 0 }]) {
    const zone = above.slice(menu.end, end);
    const titles = zone.filter((piece) => long.has(piece));
    if (titles.length > 0) return highestAbout(zone, titles, body);
    const sentence = menu.lines >= MENU_LINES_ABOVE_SENTENCE ? zone.find(isSentence) : undefined;
    if (sentence !== undefined && end === above.length) return sentence;
    end = menu.end;
  }
  return undefined;
}

interface Menu {
  readonly end: number;
  readonly lines: number;
}

/** The furthest above the body that its byline stands, in lines: what is listed below it are the article's own parts. */
const ABOVE_BODY = 25;

/** The index of the byline above the body; of the body where there is none. */
function bylineIn(above: readonly Piece[]): number {
  const signed = above.findLastIndex(
    ({ shape }) => shape.kind === 'byline' || (shape.kind === 'date' && shape.date.byline !== undefined),
  );
  return signed >= above.length - ABOVE_BODY ? signed : above.length;
}

/** The runs of lines of which some name a section of the site, the lowest first; furniture and publishers between them are left out of the count. */
function menusAmong(all: readonly Piece[], end: number): readonly Menu[] {
  const menus: Menu[] = [];
  let [lines, named, last] = [0, false, 0];
  const close = () => {
    if (named && lines >= MENU_LINES) menus.unshift({ end: last, lines });
    [lines, named] = [0, false];
  };
  for (const [i, { shape, text }] of all.slice(0, end).entries()) {
    const isShort = shape.kind === 'title' && wordCount(text) < HEADLINE_WORDS && !isSignature(text);
    if (shape.kind === 'menu' || (isShort && !isJobTitle(text))) {
      [lines, last] = [lines + 1, i + 1];
      named ||= shape.kind === 'menu';
    } else if (shape.kind !== 'furniture' && shape.kind !== 'publisher') close();
  }
  close();
  return menus;
}

/** The furthest that a headline stands above its byline, and above the title that is its standfirst, in lines. */
const ABOVE_BYLINE = 10;
const ABOVE_STANDFIRST = 2;
/** The share of its words that a title must have in common with the body to be surely its headline. */
const SURE_SHARE = 0.5;
/** What links of the page's own are about, and headlines hardly ever. */
const OF_THE_PAGE =
  /\b(account|crosswords?|edition|jobs|licensing|log ?in|newsletters?|podcasts?|sign ?(in|up)|skip|subscri\w+|work (at|for|with) (us|the)|you may like)\b/i;

/**
 * The title that has the most words in common with the body, or the one right above it of which it is the standfirst.
 * Titles above the last byline come first: below it stand those of pictures and films.
 */
function highestAbout(zone: readonly Piece[], titles: readonly Piece[], body: ReadonlySet<string>): Piece | undefined {
  const share = (piece: Piece | undefined) => (piece === undefined ? 0 : commonShare(piece.text, body));
  const signed = zone.findLastIndex(({ shape }) => shape.kind === 'byline' || shape.kind === 'date');
  const at = (piece: Piece | undefined) => (piece === undefined ? -1 : zone.indexOf(piece));
  const aboveByline = titles.filter((piece) => at(piece) < signed && at(piece) >= signed - ABOVE_BYLINE);
  const candidates = aboveByline.some((piece) => share(piece) > 0) ? aboveByline : titles;
  const shares = candidates.map(share);
  const best = Math.max(...shares);
  if (best === 0) return aboveByline[0] ?? titles[0];
  let found = shares.indexOf(best);
  while (found > 0 && at(candidates[found]) - at(candidates[found - 1]) <= ABOVE_STANDFIRST) {
    const above = candidates[found - 1] as Piece;
    if (share(above) === 0 && (best >= SURE_SHARE || OF_THE_PAGE.test(above.text))) break;
    found--;
  }
  return candidates[found];
}

/** Words shorter than this say little of what a text is about; longer ones are compared by their beginnings. */
const TELLING_LETTERS = 4;
const COMPARED_LETTERS = 5;

const tellingWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= TELLING_LETTERS && !stopWords.has(word))
    .map((word) => word.slice(0, COMPARED_LETTERS));

/** The share of a title's words that a body has; one word is thought missing, so that of two it says more than of one. */
function commonShare(text: string, body: ReadonlySet<string>): number {
  const words = tellingWords(text);
  return words.filter((word) => body.has(word)).length / (words.length + 1);
}

/** So many paragraphs say what an article is about. */
const TELLING_PARAGRAPHS = 8;

function wordsOfBody(pieces: readonly Piece[], { start, end }: Extent): ReadonlySet<string> {
  const paragraphs = pieces.slice(start, end).filter(({ shape }) => shape.kind === 'prose');
  return new Set(paragraphs.slice(0, TELLING_PARAGRAPHS).flatMap(({ text }) => tellingWords(text)));
}

/** Takes a piece for the headline, or the piece that says it again where this one is the page's title; gives its index. */
export function setHeadline(piece: Piece, pieces: readonly Piece[], draft: Draft): number {
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
export function isPageTitle({ text }: Piece, draft: Draft): boolean {
  const title = pageTitleOf(text);
  if (title === undefined || keyOf(title.headline) !== keyOf(draft.headline ?? '')) return false;
  draft.publisher ??= title.publisher;
  return true;
}

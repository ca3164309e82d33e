import { isSignature } from './byline.js';
import { type Draft, give } from './draft.js';
import { isCaptioned } from './images.js';
import { keyOf, wordCount } from './line.js';
import type { Piece } from './pieces.js';
import { isBreadcrumb, pageTitleOf } from './publisher-line.js';

/** The fewest words that make a headline where there is a choice: shorter lines above it name a section. */
export const HEADLINE_WORDS = 4;
/** A whole sentence may be a headline too, up to this many words. */
const MAX_HEADLINE_WORDS = 25;

/**
 * The headline among the pieces above an index: one marked as such, else the first long enough, else the longest. What
 * stands above the site's menu is the site's (a banner, a motto) where something below the menu can be the headline.
 */
export function headlineAmong(pieces: readonly Piece[], end: number): Piece | undefined {
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

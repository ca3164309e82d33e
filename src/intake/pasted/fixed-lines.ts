import { isSurelyImage } from '../lines/credit-line.js';
import { dateWithin } from '../lines/date-line.js';
import { wordCount } from '../lines/line.js';
import { publisherInCopyright, publisherInMenu } from '../lines/publisher-line.js';
import { AGENCIES } from '../lists/publishers.js';
import { type Draft, give, setDate } from './draft.js';
import { readImage } from './images.js';
import type { Piece } from './pieces.js';
import { isSignOff, signWith } from './signatures.js';

/**
 * A line whose shape alone says what it is; false for any other. In the head of a page a date line, a signature or a
 * menu can be nothing else; in the body only what could be no sentence of an article is taken.
 */
export function readFixed(pieces: readonly Piece[], index: number, draft: Draft, inHead: boolean): boolean {
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
      return inHead && readPublisher(pieces, index, shape.name, draft);
    case 'clock':
      return inHead && give(draft, piece, 'date line');
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

function readMenu(piece: Piece, draft: Draft): true {
  const publisher = publisherInMenu(piece.text);
  const date = dateWithin(piece.text);
  if (date !== undefined) draft.datePublished ??= date;
  if (publisher === undefined) return give(draft, piece, 'navigation');
  draft.publisher ??= publisher;
  return give(draft, piece, 'publisher');
}

/** The name of an agency below the headline signs the article; above it, it says whose page this is. */
function readPublisher(pieces: readonly Piece[], index: number, name: string, draft: Draft): true {
  const piece = pieces[index] as Piece;
  const below =
    draft.headline !== undefined && pieces.slice(0, index).some((one) => draft.roles.get(one)?.role === 'headline');
  if (below && draft.byline === undefined && AGENCIES.has(piece.text.toLowerCase()))
    return signWith(draft, piece, piece.text);
  if (isInMenu(pieces, index)) return give(draft, piece, 'navigation');
  draft.publisher ??= name;
  return give(draft, piece, 'publisher');
}

/** The fewest lines of a menu beside which a name like "Weird News" is one more of its entries. */
const MENU_LINES = 2;
/** Names that sections have as often as papers. */
const SECTION_LIKE = /\b(edition|news|post|times|weekly)$/i;
/** The most words of an entry of a menu. */
const ENTRY_WORDS = 3;

/** Whether the name of a publisher is a section's: other entries of a menu stand right beside it. */
function isInMenu(pieces: readonly Piece[], index: number): boolean {
  const isEntry = (one: Piece | undefined): boolean =>
    one !== undefined && ['menu', 'publisher', 'title'].includes(one.shape.kind) && wordCount(one.text) <= ENTRY_WORDS;
  let [from, to] = [index, index];
  while (isEntry(pieces[from - 1])) from--;
  while (isEntry(pieces[to + 1])) to++;
  const isFirst = from === index && index === 0;
  return !isFirst && to - from >= MENU_LINES && SECTION_LIKE.test(pieces[index]?.text ?? '');
}

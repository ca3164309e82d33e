import { isJobTitle, isNoteOnAuthor, isSignature, publisherInByline } from './byline.js';
import type { ImageLine } from './credit-line.js';
import { type Draft, give } from './draft.js';
import { AGENCIES } from './lists/publishers.js';
import type { Piece } from './pieces.js';

/** The furthest that a line of names alone may stand from the date line that makes it a byline. */
const NEIGHBOURS = 2;

/** Whether a piece without "By" is a byline: it says what the names are, or a date line or a job stands beside it. */
export function isSignedAt(pieces: readonly Piece[], index: number): boolean {
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

/** "(AFP)" on a line of its own in the body signs the article. */
export function isSignOff(text: string, { caption, creditText }: ImageLine): boolean {
  return caption === undefined && text.startsWith('(') && AGENCIES.has(creditText?.toLowerCase() ?? '');
}

export function isNote({ text }: Piece, { byline, paragraphs }: Draft): boolean {
  return byline !== undefined && paragraphs.length > 1 && isNoteOnAuthor(text, byline);
}

export function signWith(draft: Draft, piece: Piece, byline: string): true {
  draft.byline ??= byline;
  const publisher = publisherInByline(byline);
  if (publisher !== undefined) draft.publisher ??= publisher;
  return give(draft, piece, 'byline');
}

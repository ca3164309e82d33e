import {
  isJobTitle,
  isNameBesideJob,
  isNoteOn,
  isNoteOnAuthor,
  isSignature,
  isStaff,
  namesIn,
  publisherInByline,
} from '../lines/byline.js';
import type { ImageLine } from '../lines/credit-line.js';
import { isPersonLike, isSurelyPerson } from '../lines/signed-name.js';
import { AGENCIES } from '../lists/publishers.js';
import { type Draft, give } from './draft.js';
import { isCreditAgain } from './images.js';
import type { Piece } from './pieces.js';

/** The furthest that a line of names alone may stand from the date line that makes it a byline, furniture left out. */
const NEIGHBOURS = 2;

/** "Jane Doe, Paris": a name and one word more, which may be a place as well as a part of what a picture shows. */
const IN_PLACE = /^[^,]+, \p{Lu}[\p{L}’'-]+$/u;

/** What somebody who signs is, where the page goes on with it on a line below: ", author of Harbour Notes". */
const OFFICE_BELOW = /^, (?:an? )?(?:author|columnist|editor|host|reporter|writer) (?:at|for|of) \p{Lu}/u;
/** A label whose names stand on the line below it. */
const SIGNED_BELOW = /^(?:(?:reported|story|text|words|written) )?by:?$/i;

/** Whether a piece without "By" is a byline: it says what the names are, or a date line or a job stands beside it. */
export function isSignedAt(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !['title', 'publisher'].includes(piece.shape.kind) || !isSignature(piece.text))
    return false;
  if (isCreditAgain(pieces, index)) return false;
  if (AGENCIES.has(piece.text.toLowerCase()) || SIGNED_BELOW.test(pieces[index - 1]?.text ?? '')) return true;
  if (isSignedBeside(pieces, index)) return false;
  if (isNameBesideJob(piece.text)) return true;
  const [name = '', what = ''] = piece.text.split(/\s(?:in|at|for)\s|\s*[,|–—-]\s+/);
  if (!isPersonLike(name) && !isStaff(piece.text)) return false;
  if (what !== '' && !IN_PLACE.test(piece.text)) return true;
  const [above, below] = [neighbours(pieces.slice(0, index).reverse()), neighbours(pieces.slice(index + 1))];
  const next = pieces[index + 1];
  if (next !== undefined && OFFICE_BELOW.test(next.text)) return true;
  return (
    [...above, ...below].some(({ shape }) => shape.kind === 'date' || shape.kind === 'clock') ||
    (next !== undefined && isJobTitle(next.text))
  );
}

function neighbours(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ shape }) => shape.kind !== 'furniture').slice(0, NEIGHBOURS);
}

/** The furthest that a line which says who signed may stand from one that does not, in lines. */
const SIGNED_BESIDE = 8;

/** Whether a line near a piece says in so many words who signed: then no bare name beside it does. */
function isSignedBeside(pieces: readonly Piece[], index: number): boolean {
  return pieces
    .slice(Math.max(0, index - SIGNED_BESIDE), index + SIGNED_BESIDE)
    .some(({ shape }) => shape.kind === 'byline' || (shape.kind === 'date' && shape.date.byline !== undefined));
}

/** So many lines below a name, somebody whom the article is about has been named. */
const NAMED_WITHIN = 15;

/** Whether a lone name right below the headline signs: surely a person's, and nobody whom the article is about. */
export function isSignedAlone(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.shape.kind !== 'title' || !isSignature(piece.text) || !isSurelyPerson(piece.text)) return false;
  if (!isPersonLike(piece.text) || isSignedBeside(pieces, index)) return false;
  const last = piece.text.split(/\s+/).at(-1) ?? '';
  const beside = [...pieces.slice(0, index), ...pieces.slice(index + 1, index + 1 + NAMED_WITHIN)];
  return !beside.some(({ text }) => text.includes(last));
}

/** "(AFP)" on a line of its own in the body signs the article. */
export function isSignOff(text: string, { caption, creditText }: ImageLine): boolean {
  return caption === undefined && text.startsWith('(') && AGENCIES.has(creditText?.toLowerCase() ?? '');
}

/** So many lines below the name of who signed, the note about them may go on with one half of the name. */
const NOTE_BELOW_NAME = 3;

/** Whether a paragraph is the note about those who signed, which may stand below the name alone. */
export function isNote(pieces: readonly Piece[], index: number, { byline, paragraphs }: Draft): boolean {
  const { text } = pieces[index] as Piece;
  if (byline === undefined || paragraphs.length < 2) return false;
  const names = namesIn(byline);
  const above = pieces.slice(Math.max(0, index - NOTE_BELOW_NAME), index);
  const named = names.filter((name) => above.some((one) => one.text.toLowerCase() === name.toLowerCase()));
  return isNoteOnAuthor(text, byline) || named.some((name) => name.split(/\s+/).some((half) => isNoteOn(text, half)));
}

/** What stands beside a name to write to it: "| jane@harbour.example", "Follow @janedoe". */
const ADDRESS = /[\s,|•·–—-]*(?:\bFollow\s+)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])@\w{2,30}\b)/g;

export function signWith(draft: Draft, piece: Piece, line: string): true {
  const byline = line.replace(ADDRESS, '').trim() || line;
  draft.byline ??= byline;
  const publisher = publisherInByline(byline);
  if (publisher !== undefined) draft.publisher ??= publisher;
  return give(draft, piece, 'byline');
}

import { endsSentence, keyOf, wordCount } from '../lines/line.js';
import { isChartTitle } from './charts.js';
import { addParagraph, type Draft, give, isDoubled } from './draft.js';
import { readFixed } from './fixed-lines.js';
import {
  addImage,
  beginsLikeCaption,
  isAgencyCaption,
  isBelowEnlarger,
  isCaptioned,
  isDescription,
  isSaidTwice,
} from './images.js';
import { isProse, type Piece } from './pieces.js';
import { readRelated } from './related.js';
import { readShortLine } from './short-lines.js';
import { isNote } from './signatures.js';

export function readBody(pieces: readonly Piece[], start: number, draft: Draft): void {
  const body = pieces.slice(start);
  readRelated(pieces, start, draft);
  const holdsProse = body.some(isProse);
  for (const [i, piece] of body.entries()) {
    const index = start + i;
    if (isBelow(pieces, index, draft)) give(draft, piece, 'furniture');
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

/** Whether a paragraph stands below the body, or a picture that anything but pictures keeps from it. */
function isBelow(pieces: readonly Piece[], index: number, { extent }: Draft): boolean {
  const piece = pieces[index] as Piece;
  if (index < extent.end || isProse(piece)) return index >= extent.end;
  if (piece.shape.kind !== 'image') return false;
  return pieces.slice(extent.end, index).some(({ shape }) => shape.kind !== 'image');
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
  const inBox = draft.inBox && (!leavesBox(piece, draft) || isBelowTitle(pieces, index) || isAboveTitle(pieces, index));
  if (inBox || isNote(pieces, index, draft)) {
    give(draft, piece, 'furniture');
    return;
  }
  draft.inBox = false;
  const captioned = isCaptioned(pieces, index) || isDescription(pieces, index, draft);
  if (isStandfirst(pieces, index, draft)) {
    draft.standfirst = piece.text;
    give(draft, piece, 'standfirst');
  } else if (isBelowEnlarger(pieces, index, draft)) addImage(draft, piece, { caption: piece.text });
  else if ((draft.separated && captioned) || isChartTitle(pieces, index) || isCaptionAlone(pieces, index))
    addImage(draft, piece, { caption: piece.text });
  else if (piece.shape.kind === 'image' && isAgencyCaption(pieces, index, draft))
    addImage(draft, piece, piece.shape.image);
  else addParagraph(draft, piece);
}

/** Whether a sentence is a caption by how it begins, or by being said twice. */
function isCaptionAlone(pieces: readonly Piece[], index: number): boolean {
  return beginsLikeCaption(pieces[index]?.text ?? '') || isSaidTwice(pieces, index);
}

/** The fewest buttons that part a standfirst from the body, and its most words. */
const BUTTONS_BELOW = 2;
const STANDFIRST_WORDS = 40;

/** Whether the first sentence below the head is its standfirst: the page's buttons stand between it and the body. */
function isStandfirst(pieces: readonly Piece[], index: number, { standfirst, paragraphs }: Draft): boolean {
  const [piece, ...below] = pieces.slice(index, index + 1 + BUTTONS_BELOW);
  if (standfirst !== undefined || paragraphs.length > 0 || piece === undefined) return false;
  return (
    wordCount(piece.text) <= STANDFIRST_WORDS &&
    below.length === BUTTONS_BELOW &&
    below.every(({ shape, afterBlank }) => shape.kind === 'furniture' && !afterBlank)
  );
}

/** Whether a short line stands in one block with the title above it, and ends the block: a teaser, in a box. */
function isBelowTitle(pieces: readonly Piece[], index: number): boolean {
  const [above, piece, below] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece === undefined || wordCount(piece.text) >= SENTENCE_WORDS_IN_BLOCK) return false;
  return above?.shape.kind === 'title' && !piece.afterBlank && below?.afterBlank !== false;
}

/** Whether a short line stands right above a title, in one block with it: what the picture of another story shows. */
function isAboveTitle(pieces: readonly Piece[], index: number): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (piece === undefined || wordCount(piece.text) >= SENTENCE_WORDS_IN_BLOCK) return false;
  return below?.shape.kind === 'title' && !below.afterBlank;
}

/** Whether a line in a box is the article's again: a whole sentence, and as long as its place asks for. */
function leavesBox({ text, afterBlank }: Piece, { separated }: Draft): boolean {
  if (!endsSentence(text)) return false;
  const fewest = separated && !afterBlank ? SENTENCE_WORDS_IN_BLOCK : SENTENCE_WORDS;
  return wordCount(text) >= fewest || (separated && afterBlank && /^["“‘«]/.test(text));
}

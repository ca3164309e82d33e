import type { ImageLine } from '../lines/credit-line.js';
import { keyOf, wordCount } from '../lines/line.js';
import { type Draft, give, PHRASE_WORDS } from './draft.js';
import { isCreditedSentence, type Piece } from './pieces.js';

/** What captions say of their picture and hardly any other sentence does. */
export const CAPTION_WORDS =
  /^pictured\b|\b(file (photo|picture|image|photograph)|(in|on) this (undated |file |handout |frame |screen |satellite |aerial )*(photo|photograph|picture|image|frame grab|screengrab|video grab)|handout (photo|image|picture)|pictured (here|above|below|left|right|in)|\((file|pictured|left|right|l|r)\))/i;

/** How captions begin and no other sentence does: "FILE - In this …", "From left: …", "(L-R) …". */
const CAPTION_BEGINS =
  /^(file\s?[-–—] ?|pictured\b|\(?l-r\)?[:,]? |\(?(from )?left to right\)?[:,] |\(?from left\)?[:,] )(?=["“‘'(]?\p{Lu})/iu;

export const beginsLikeCaption = (text: string): boolean => CAPTION_BEGINS.test(text);

/** What stands below a caption and its credit on pages that can hide them. */
const CAPTION_SWITCH = /^(hide|show|toggle) caption$/i;

/** What stands above a caption on pages that enlarge their pictures. */
const ENLARGER = /^(click to enlarge|enlarge( this)? image|open image in gallery|view image in fullscreen)$/i;

/** Whether a line is the caption below the button that enlarges its picture, where paragraphs have blank lines above. */
export function isBelowEnlarger(pieces: readonly Piece[], index: number, { separated }: Draft): boolean {
  const [above, piece] = [pieces[index - 1], pieces[index]];
  return separated && piece?.afterBlank === false && ENLARGER.test(above?.text ?? '');
}

/** Whether a line is the credit of a picture whose caption can be hidden: the switch stands right below it. */
export function isAboveSwitch(pieces: readonly Piece[], index: number): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  return piece?.shape.kind === 'title' && CAPTION_SWITCH.test(below?.text ?? '');
}

/**
 * Whether a line is the caption to the credit right above it. In the head of a page the credit must have been said
 * twice, as some pages do, once with the description for those who cannot see the picture.
 */
export function isBelowCredit(pieces: readonly Piece[], index: number, { images }: Draft, inHead: boolean): boolean {
  const [above, piece] = [pieces[index - 1], pieces[index]];
  if (piece?.shape.kind !== 'title' || piece.afterBlank || images.at(-1)?.caption !== undefined) return false;
  const isCredit = above?.shape.kind === 'image' && above.shape.image.caption === undefined;
  return isCreditAgain(pieces, index - 1) || (isCredit && !inHead);
}

/** Whether a line is no more than the credit that the line above it, which describes the picture, begins with. */
export function isCreditAgain(pieces: readonly Piece[], index: number): boolean {
  const [above, piece] = [pieces[index - 1], pieces[index]];
  return above?.shape.kind === 'image' && above.shape.image.creditText === piece?.text && above.text !== piece?.text;
}

/** Whether the line below a piece is the credit of the picture that the piece describes. */
export function isCaptioned(pieces: readonly Piece[], index: number): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (piece === undefined || below?.shape.kind !== 'image') return false;
  if (below.afterBlank && !CAPTION_SWITCH.test(pieces[index + 2]?.text ?? '')) return false;
  const { caption } = below.shape.image;
  return (
    (caption === undefined || keyOf(caption) === keyOf(piece.text)) && ['prose', 'title'].includes(piece.shape.kind)
  );
}

/** The most words of the description of a picture. */
const DESCRIPTION_WORDS = 25;

/** Whether a line above the body describes the picture whose caption stands right below it, for those who cannot see it. */
export function isDescription(pieces: readonly Piece[], index: number, { paragraphs }: Draft): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (paragraphs.length > 0 || piece === undefined || below?.shape.kind !== 'image' || below.afterBlank) return false;
  return below.shape.image.caption !== undefined && wordCount(piece.text) <= DESCRIPTION_WORDS;
}

/** So many paragraphs of a text that end in an agency's name are credited by it, and no captions. */
const CREDITED_PARAGRAPHS = 3;

/** Whether a sentence that ends in an agency's name in brackets is a caption: in the midst of a body that has few such. */
export function isAgencyCaption(pieces: readonly Piece[], index: number, { paragraphs, extent }: Draft): boolean {
  if (paragraphs.length === 0) return false;
  let credited = 0;
  for (const piece of pieces) {
    if (isCreditedSentence(piece)) credited++;
    if (credited >= CREDITED_PARAGRAPHS) return false;
  }
  return pieces.slice(index + 1, extent.end).filter(({ shape }) => shape.kind === 'prose').length > 1;
}

/** The furthest that a caption stands above itself said again, for those who cannot see the picture or enlarge it. */
const SAID_AGAIN_WITHIN = 4;

/** Whether a sentence is said again right below: captions are, paragraphs are not. */
export function isSaidTwice(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? '';
  if (wordCount(text) < PHRASE_WORDS) return false;
  if (creditBehind(text, pieces[index + 1]) !== undefined) return true;
  return pieces.slice(index + 1, index + 1 + SAID_AGAIN_WITHIN).some((below) => below.text === text);
}

/** The credit in brackets that the line below a caption, which says it again, has behind it. */
export function creditBehind(caption: string, below: Piece | undefined): string | undefined {
  if (caption === '' || below?.text.startsWith(`${caption} (`) !== true) return undefined;
  return /^\(([^()]{2,80})\)$/.exec(below.text.slice(caption.length + 1))?.[1];
}

export function readImage(piece: Piece, { caption, creditText }: ImageLine, draft: Draft): true {
  if (caption !== undefined || creditText === undefined)
    return addImage(draft, piece, { caption: caption ?? piece.text, ...(creditText !== undefined && { creditText }) });
  const last = draft.images.at(-1);
  if (last?.caption !== undefined && last.creditText === undefined) last.creditText = creditText;
  else if (draft.credits.has(creditText) && !piece.text.startsWith(`${creditText} `))
    return give(draft, piece, 'doubled line');
  else draft.images.push({ creditText: creditText });
  draft.credits.add(creditText);
  return give(draft, piece, 'credit');
}

export function addImage(draft: Draft, piece: Piece, image: ImageLine): true {
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

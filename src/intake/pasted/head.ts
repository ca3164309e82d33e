import { isJobTitle, isNoteOnAuthor } from '../lines/byline.js';
import { wordCount } from '../lines/line.js';
import { addParagraph, type Draft, give, isDoubled, PHRASE_WORDS } from './draft.js';
import { readFixed } from './fixed-lines.js';
import { HEADLINE_WORDS, isPageTitle, PROSE_ABOVE_BYLINE, PROSE_ABOVE_DATE, setHeadline } from './headline.js';
import {
  addImage,
  CAPTION_WORDS,
  isAboveSwitch,
  isBelowCredit,
  isBelowEnlarger,
  isCaptioned,
  isCreditAgain,
  readImage,
} from './images.js';
import { isCreditedSentence, type Piece } from './pieces.js';
import { isSignedAlone, isSignedAt, signWith } from './signatures.js';

/**
 * The index of the first piece below the head of the page: below headline, byline, date line and the pictures there.
 * Where the text has no headline of its own, all above the body is looked at.
 */
export function headEnd(pieces: readonly Piece[], headline: Piece | undefined, draft: Draft): number {
  const from = headline === undefined ? 0 : pieces.indexOf(headline);
  let end = 0;
  let prose = 0;
  let [anchored, dated] = [false, false];
  let titled = draft.headline !== undefined;
  for (const [i, piece] of pieces.entries()) {
    if (i < from) continue;
    const { kind } = piece.shape;
    const dateless = kind === 'date' && !dated;
    const limit = anchored && !dateless ? 0 : kind === 'byline' ? PROSE_ABOVE_BYLINE : PROSE_ABOVE_DATE;
    const signed = titled && piece !== headline && (isSignedAt(pieces, i) || (prose === 0 && isSignedAlone(pieces, i)));
    const isAnchor = kind === 'date' || kind === 'clock' || kind === 'byline' || signed;
    const goesOn = end === i && anchored && (kind === 'publisher' || (kind === 'title' && isJobTitle(piece.text)));
    if ((isAnchor && prose <= limit) || goesOn) {
      dated ||= kind === 'date';
      [end, prose, anchored] = [i + 1, 0, true];
    } else if (
      kind === 'image' &&
      anchored &&
      !isCreditedSentence(piece) &&
      (prose === 0 || (prose === 1 && isCaptioned(pieces, i - 1)))
    ) {
      [end, prose] = [i + 1, 0];
    } else if ((kind === 'prose' || isCreditedSentence(piece)) && piece !== headline) prose++;
    else if (kind === 'title' || kind === 'marked') titled ||= wordCount(piece.text) >= HEADLINE_WORDS;
    if (prose > PROSE_ABOVE_BYLINE) break;
  }
  return end > 0 ? end : headline === undefined ? 0 : from + 1;
}

/** The furthest above the headline that a date or a byline may stand and still be the article's. */
const ABOVE_HEADLINE = 6;

/** So many lines from the top, a page says whose it is. */
const TOP = 10;

/** Whether a line far above the headline belongs to another story, or to the menu, if it is no title. */
function isOfAnother({ shape }: Piece, index: number): boolean {
  return ['byline', 'date', 'image'].includes(shape.kind) || (shape.kind === 'publisher' && index >= TOP);
}

export function readHead(pieces: readonly Piece[], headline: Piece | undefined, end: number, draft: Draft): void {
  const headlineAt = headline === undefined ? -1 : setHeadline(headline, pieces, draft);
  const titled = draft.headline !== undefined;
  for (const [i, piece] of pieces.slice(0, end).entries()) {
    if (piece === headline) draft.inBox = false;
    const isFar = i < headlineAt - ABOVE_HEADLINE && isOfAnother(piece, i);
    if (piece === headline || (!isFar && readFixed(pieces, i, draft, true))) continue;
    if (isPageTitle(piece, draft)) give(draft, piece, 'publisher');
    else if (isDoubled(piece, draft)) give(draft, piece, 'doubled line');
    else if (!titled || i < headlineAt) give(draft, piece, piece.shape.kind === 'prose' ? 'furniture' : 'navigation');
    else readBelowHeadline(pieces, i, draft);
  }
}

/** A line between the headline and the body that no mark of its own gives away. */
function readBelowHeadline(pieces: readonly Piece[], index: number, draft: Draft): void {
  const piece = pieces[index];
  if (piece === undefined) return;
  const { shape, text } = piece;
  const long = shape.kind === 'prose' || wordCount(text) >= PHRASE_WORDS;
  if (draft.byline !== undefined && isNoteOnAuthor(text, draft.byline)) give(draft, piece, 'furniture');
  else if (isCreditAgain(pieces, index)) give(draft, piece, 'doubled line');
  else if (draft.byline !== undefined && shape.kind === 'title' && isJobTitle(text)) give(draft, piece, 'byline');
  else if (draft.inBox && shape.kind !== 'prose' && !isSignedAt(pieces, index)) give(draft, piece, 'furniture');
  else if (shape.kind === 'item') addParagraph(draft, piece);
  else if (isSignedAt(pieces, index) || isSignedAlone(pieces, index)) signWith(draft, piece, text);
  else if (isAboveSwitch(pieces, index)) readImage(piece, { creditText: text }, draft);
  else if (draft.credits.has(text)) give(draft, piece, 'doubled line');
  else if (
    isCaptioned(pieces, index) ||
    isBelowCredit(pieces, index, draft, true) ||
    isBelowEnlarger(pieces, index, draft) ||
    CAPTION_WORDS.test(text)
  )
    addImage(draft, piece, { caption: text });
  else if (long && draft.standfirst === undefined) {
    draft.standfirst = text;
    give(draft, piece, 'standfirst');
  } else if (long) addImage(draft, piece, { caption: text });
  else give(draft, piece, 'navigation');
}

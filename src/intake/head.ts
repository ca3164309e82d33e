import { isJobTitle } from './byline.js';
import { addParagraph, type Draft, give, isDoubled, PHRASE_WORDS } from './draft.js';
import { readFixed } from './fixed-lines.js';
import { HEADLINE_WORDS, headlineAmong, isPageTitle, setHeadline } from './headline.js';
import { addImage, CAPTION_WORDS, isCaptioned } from './images.js';
import { wordCount } from './line.js';
import { isProse, type Piece } from './pieces.js';
import { isSignedAt, signWith } from './signatures.js';

/** Whole sentences that may stand above a byline (standfirst, caption), and above a date line. */
const PROSE_ABOVE_BYLINE = 2;
const PROSE_ABOVE_DATE = 1;

/** The index of the first piece below the head of the page: below headline, byline, date line and the pictures there. */
export function headEnd(pieces: readonly Piece[], { headline }: Draft): number {
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

export function readHead(pieces: readonly Piece[], end: number, draft: Draft): void {
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

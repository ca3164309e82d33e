import { keyOf, wordCount } from '../lines/line.js';
import { isChartTitle } from './charts.js';
import { addParagraph, type Draft, give, PHRASE_WORDS } from './draft.js';
import { readFixed } from './fixed-lines.js';
import {
  addImage,
  beginsLikeCaption,
  CAPTION_WORDS,
  creditBehind,
  isAboveSwitch,
  isBelowCredit,
  isBelowEnlarger,
  isCaptioned,
  isSaidTwice,
  readImage,
} from './images.js';
import { isProse, type Piece } from './pieces.js';
import { isSentenceOfText } from './questions.js';
import { isListed } from './related.js';
import { isNote, isSignedAt, signWith } from './signatures.js';

/** The most words of a heading inside an article. */
const HEADING_WORDS = 12;

/** A line in the body that is no sentence: a heading if a paragraph follows it, else what stands below an article. */
export function readShortLine(pieces: readonly Piece[], index: number, draft: Draft): void {
  const piece = pieces[index] as Piece;
  const text = piece.shape.kind === 'marked' ? piece.shape.text : piece.text;
  const last = index > draft.lastProse;
  const short = wordCount(text) <= HEADING_WORDS;
  const timed =
    piece.shape.kind === 'clock' ||
    (piece.shape.kind === 'date' && (piece.shape.date.iso === undefined || piece.shape.date.iso.includes('T')));
  const handle = draft.paragraphs.length > 0 && /^@\w+$/.test(text);
  const signed = draft.paragraphs.length > 1 && draft.byline !== undefined && keyOf(text) === keyOf(draft.byline);
  if (draft.inBox || signed || (timed && !last) || handle) give(draft, piece, 'furniture');
  else if (draft.credits.has(text)) give(draft, piece, 'doubled line');
  else if (isSaidAgain(pieces, index, draft)) readCreditAgain(pieces, index, draft);
  else if (isAboveSwitch(pieces, index)) readImage(piece, { creditText: text }, draft);
  else if (isBelowEnlarger(pieces, index, draft)) addImage(draft, piece, { caption: text });
  else if (isCaptioned(pieces, index) || isBelowCredit(pieces, index, draft, false))
    addImage(draft, piece, { caption: text });
  else if (isChartTitle(pieces, index)) addImage(draft, piece, { caption: text });
  else if (CAPTION_WORDS.test(text) && piece.shape.kind === 'title') addImage(draft, piece, { caption: text });
  else if (last) readBelowBody(pieces, index, draft);
  else if (piece.shape.kind === 'byline') signWith(draft, piece, piece.shape.byline);
  else if (draft.standfirst === undefined && draft.paragraphs.length === 0 && wordCount(text) >= PHRASE_WORDS) {
    draft.standfirst = text;
    give(draft, piece, 'standfirst');
  } else if (isSentenceOfText(text) || (isListed(pieces, index) && wordCount(text) > 1)) addParagraph(draft, piece);
  else if (
    piece.shape.kind === 'marked' ||
    (short && piece.shape.kind !== 'publisher' && isAboveParagraph(pieces, index, draft))
  ) {
    draft.headings.push({ text, paragraph: draft.paragraphs.length + 1 });
    give(draft, piece, 'heading');
  } else if (piece.shape.kind === 'title' && draft.paragraphs.length > 0 && wordCount(text) > HEADING_WORDS)
    addParagraph(draft, piece);
  else give(draft, piece, draft.paragraphs.length > 0 ? 'furniture' : 'navigation');
}

/** Whether a line is the caption above it once more, with the credit behind it. */
function isSaidAgain(pieces: readonly Piece[], index: number, { images }: Draft): boolean {
  const above = pieces[index - 1]?.text ?? '';
  return images.at(-1)?.caption === above && creditBehind(above, pieces[index]) !== undefined;
}

function readCreditAgain(pieces: readonly Piece[], index: number, draft: Draft): void {
  const [above, piece] = [pieces[index - 1], pieces[index] as Piece];
  const [image, creditText] = [draft.images.at(-1), creditBehind(above?.text ?? '', piece)];
  if (image !== undefined && creditText !== undefined) image.creditText = creditText;
  give(draft, piece, 'doubled line');
}

/** The most lines of furniture between a heading and its paragraph: above more, a line names somebody or something. */
const FURNITURE_BELOW_HEADING = 1;

function isAboveParagraph(pieces: readonly Piece[], index: number, draft: Draft): boolean {
  let next = index + 1;
  while (['furniture', 'image', 'link'].includes(pieces[next]?.shape.kind ?? '')) next++;
  if (pieces.slice(index + 1, next).filter(({ shape }) => shape.kind === 'furniture').length > FURNITURE_BELOW_HEADING)
    return false;
  const below = pieces[next];
  if (below === undefined || isSaidTwice(pieces, next) || beginsLikeCaption(below.text)) return false;
  return isProse(below) && !isNote(pieces, next, draft) && !(isCaptioned(pieces, next) && draft.separated);
}

/** The furthest below the last paragraph that a signature or a date may stand and still be the article's. */
const BELOW_BODY = 4;

/** The fewest words of the title of another article below this one. */
const TITLE_WORDS = 4;

/** Whether the title of another article, or of a box, stands between the body and a line below it. */
function isOfAnother(pieces: readonly Piece[], index: number, { extent }: Draft): boolean {
  return pieces
    .slice(extent.end, index)
    .some(({ shape, text }) => shape.kind === 'box' || (shape.kind === 'title' && wordCount(text) >= TITLE_WORDS));
}

/** The fewest entries of a list of figures, and the furthest that one stands from the paragraph that announces it. */
const FIGURES = 2;
const LONGEST_LIST = 30;

/** Whether a line is an entry of the figures that the article's last paragraph announces: "Results in full:", "Ann Reed 10,201". */
function isFigureOfList(pieces: readonly Piece[], index: number, { extent }: Draft): boolean {
  const announced = pieces[extent.end - 1];
  if (announced?.shape.kind !== 'prose' || !announced.text.endsWith(':') || index - extent.end > LONGEST_LIST)
    return false;
  const isEntry = ({ text }: Piece) => /\d/.test(text) && wordCount(text) <= HEADING_WORDS;
  const end = pieces.findIndex((piece, i) => i >= extent.end && !isEntry(piece));
  const count = (end < 0 ? pieces.length : end) - extent.end;
  return count >= FIGURES && index < extent.end + count;
}

/** A line below the last paragraph: a signature or a date that the head did not have, a long last line, or furniture. */
function readBelowBody(pieces: readonly Piece[], index: number, draft: Draft): void {
  const piece = pieces[index] as Piece;
  if (isFigureOfList(pieces, index, draft)) {
    addParagraph(draft, piece);
    return;
  }
  if (index >= draft.comments || index > draft.extent.end + BELOW_BODY || isOfAnother(pieces, index, draft)) {
    give(draft, piece, 'furniture');
    return;
  }
  if (readFixed([piece], 0, draft, true)) return;
  if (draft.byline === undefined && draft.paragraphs.length > 0 && isSignedAt(pieces, index))
    signWith(draft, piece, piece.text);
  else if (draft.paragraphs.length === 0 || (wordCount(piece.text) > HEADING_WORDS && index <= draft.extent.end))
    addParagraph(draft, piece);
  else give(draft, piece, 'furniture');
}

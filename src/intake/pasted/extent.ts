import { endsSentence, wordCount } from '../lines/line.js';
import { pageSpeech } from './page-speech.js';
import { isCreditedSentence, isProse, type Piece } from './pieces.js';

/** Where an article's body lies among the pieces of a page: indices, the end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The fewest words of a sentence that tells of an article's body, and the most that one paragraph counts for. */
const TELLING_WORDS = 8;
const MOST_WORDS = 50;

/** What a line between two paragraphs takes off, by what it is: words that could head another story cost the most. */
const COST_OF_LABEL = 1;
const COST_OF_TITLE = 8;
const COST_OF_BYLINE = 15;
const COST_OF_TAIL_TITLE = 100;
/** What a byline and the date of a day take off together: another article begins there. */
const COST_OF_ANOTHER = 200;

/** Fewer words than these name a button, a section or a figure. */
const TITLE_WORDS = 3;

/**
 * The stretch of a page that has the most of whole sentences and the least of other lines between them: what stands
 * above it is the page's head, what stands below it belongs to other stories. Undefined where no line is a sentence.
 */
export function bodyExtent(pieces: readonly Piece[]): Extent | undefined {
  const paragraphs = tellingParagraphs(pieces);
  let best: (Extent & { readonly words: number }) | undefined;
  let current = { start: 0, words: 0 };
  for (const [i, { index, words }] of paragraphs.entries()) {
    const before = paragraphs[i - 1];
    const left = before === undefined ? 0 : current.words - costOf(pieces, before.index + 1, index);
    current = left > 0 ? { start: current.start, words: left + words } : { start: index, words };
    if (best === undefined || current.words > best.words) best = { ...current, end: index + 1 };
  }
  return best && { start: best.start, end: withoutNotices(pieces, best.start, withRest(pieces, best.end)) };
}

/** The extent of a text that has no whole sentences: all of it from its first paragraph on. */
export function wholeOf(pieces: readonly Piece[]): Extent {
  const first = pieces.findIndex(isProse);
  return { start: first < 0 ? pieces.length : first, end: pieces.length };
}

/** The pieces that are whole sentences, and how much each counts: below the title of a box, teasers count for nothing. */
function tellingParagraphs(pieces: readonly Piece[]): readonly { readonly index: number; readonly words: number }[] {
  const found: { index: number; words: number }[] = [];
  let [inBox, inTail] = [false, false];
  for (const [index, piece] of pieces.entries()) {
    const { shape, text } = piece;
    if (shape.kind === 'box') [inBox, inTail] = [found.length > 0, inTail || (shape.ofTail && found.length > 0)];
    const isOther = (inTail && !isBesideAnother(pieces, index)) || (inBox && isTeaser(pieces, index));
    if (isTelling(piece) && !isOther) found.push({ index, words: Math.min(wordCount(text), MOST_WORDS) });
  }
  return found;
}

function isTelling(piece: Piece): boolean {
  const { shape, text } = piece;
  if (wordCount(text) < TELLING_WORDS || /(…|\.{3})$/.test(text)) return false;
  return isCreditedSentence(piece) || (shape.kind === 'prose' && endsSentence(text));
}

/** Whether a paragraph follows or precedes one, as a teaser below its title does not. */
function isBesideAnother(pieces: readonly Piece[], index: number): boolean {
  const [above, below] = [pieces[index - 1], pieces[index + 1]];
  return (above !== undefined && isTelling(above)) || (below !== undefined && isTelling(below));
}

function costOf(pieces: readonly Piece[], from: number, to: number): number {
  const between = pieces.slice(from, to);
  const signed = between.some(({ shape }) => shape.kind === 'byline') && between.some(isDay);
  return between.reduce((sum, piece) => costWith(sum, piece), signed ? COST_OF_ANOTHER : 0);
}

/** The date of a day without a clock time: what is written from hour to hour has times. */
const isDay = ({ shape }: Piece): boolean => shape.kind === 'date' && shape.date.iso?.includes('T') === false;

/** What the lines up to a piece take off: those of a box that the page itself ends take off nothing. */
const costWith = (sum: number, piece: Piece): number => (piece.shape.kind === 'box end' ? 0 : sum + costOfLine(piece));

function costOfLine(piece: Piece): number {
  const { shape, text } = piece;
  switch (shape.kind) {
    case 'box':
      return shape.ofTail ? COST_OF_TAIL_TITLE : COST_OF_LABEL;
    case 'date':
      return isDay(piece) ? COST_OF_BYLINE : COST_OF_LABEL;
    case 'byline':
      return COST_OF_BYLINE;
    case 'title':
      return wordCount(text) < TITLE_WORDS ? COST_OF_LABEL : Math.min(wordCount(text), COST_OF_TITLE);
    case 'prose':
    case 'item':
    case 'image':
    case 'marked':
      return 0;
    default:
      return COST_OF_LABEL;
  }
}

/** A paragraph of more words may lack its full stop. */
const LONG_WORDS = 30;

const isSentence = ({ shape, text }: Piece): boolean =>
  shape.kind === 'prose' && (endsSentence(text) || wordCount(text) > LONG_WORDS);

/** What may stand between the body and one more sentence of it. */
const MOST_TO_REST = 20;

/** Whether a sentence is one of several that each stand in one block with a title above: teasers of other stories. */
function isTeaser(pieces: readonly Piece[], index: number): boolean {
  const isPair = (i: number) =>
    pieces[i - 1]?.shape.kind === 'title' && pieces[i]?.shape.kind === 'prose' && pieces[i]?.afterBlank === false;
  return isPair(index) && (isPair(index - 2) || isPair(index + 2));
}

/** The end of the body with the sentences and items, however short, that little keeps from its last paragraph. */
function withRest(pieces: readonly Piece[], end: number): number {
  let [rest, cost, inBox] = [end, 0, false];
  for (let i = end; i < pieces.length && cost <= MOST_TO_REST; i++) {
    const piece = pieces[i] as Piece;
    inBox ||= piece.shape.kind === 'box';
    if (inBox && isTeaser(pieces, i)) break;
    if ((piece.shape.kind === 'item' || isCreditedSentence(piece)) && rest === i) rest = i + 1;
    else if (isSentence(piece)) [rest, cost] = [i + 1, 0];
    else cost = costWith(cost, piece);
  }
  return rest;
}

/** The fewest paragraphs of an article of which the last may be notices of the page. */
const FEWEST_PARAGRAPHS = 2;

/** The end of the body without the sentences in which the page speaks to its readers, if they are sure or several. */
function withoutNotices(pieces: readonly Piece[], start: number, end: number): number {
  const prose = pieces.flatMap((piece, i) => (i >= start && i < end && piece.shape.kind === 'prose' ? [i] : []));
  const last = prose.findLastIndex((i) => pageSpeech(pieces[i]?.text ?? '') === 0);
  const notices = prose.slice(last + 1);
  const first = notices[0];
  const said = notices.reduce((sum, i) => sum + pageSpeech(pieces[i]?.text ?? ''), 0);
  return first !== undefined && last + 1 >= FEWEST_PARAGRAPHS && said >= 2 ? first : end;
}

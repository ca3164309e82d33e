import { endsSentence, wordCount } from '../lines/line.js';
import { type Draft, give } from './draft.js';
import { pageSpeech } from './page-speech.js';
import type { Piece } from './pieces.js';

/** What a page prints below the title of another story, to be clicked. */
const CALL =
  /^(continue reading|full story|learn more|listen now|read (full story|it here|more|now|the story)|see more|watch( now)?)\s*[…»›>→]*$/i;
/** The longest title of another story, with its teaser, in words. */
const TEASER_WORDS = 25;
/** Words of a title that is no heading of a section where it stands beside another. */
const LINK_WORDS = 5;
/** A whole line in brackets that leads away from the article: what is no sentence does, and what calls to do something. */
const BRACKETED = /^\[[^[\]]{8,200}\]$/;
const CALLS_AWAY = /\b(click|inbox|listen|newsletter|read|see|sign up|subscribe|watch)\b/i;

/** Gives what leads to other stories, in the midst of a body, its role: their titles, teasers and newsletters. */
export function readRelated(pieces: readonly Piece[], start: number, draft: Draft): void {
  const first = pieces.findIndex((piece, i) => i >= start && piece.shape.kind === 'prose');
  for (let i = start; i < draft.extent.end; i++) {
    const piece = pieces[i] as Piece;
    if (draft.roles.has(piece)) continue;
    const leadsAway = isBracketedLink(piece) || isInNewsletterBox(pieces, i);
    const isTitleOfAnother = i > first && (isAboveCall(pieces, i, draft) || isInRunOfTitles(pieces, i));
    if (leadsAway || isTitleOfAnother) give(draft, piece, 'furniture');
  }
}

function isBracketedLink({ text }: Piece): boolean {
  if (!BRACKETED.test(text)) return false;
  const inside = text.slice(1, -1);
  return !endsSentence(inside) || CALLS_AWAY.test(inside);
}

/** Whether a title or a teaser stands in one block with a call to read it: "Pool protest: hundreds march", "Read more". */
function isAboveCall(pieces: readonly Piece[], index: number, { separated }: Draft): boolean {
  for (let i = index; i < index + 3; i++) {
    const [piece, below] = [pieces[i], pieces[i + 1]];
    if (piece === undefined || below === undefined || below.afterBlank) return false;
    if (piece.shape.kind !== 'title' && !(separated && piece.shape.kind === 'prose')) return false;
    if (wordCount(piece.text) > TEASER_WORDS) return false;
    if (CALL.test(below.text)) return true;
  }
  return false;
}

const isTitle = (piece: Piece | undefined): piece is Piece => piece?.shape.kind === 'title';

/**
 * Whether a title is one of several that stand together, none of them said by anybody: a heading stands alone. Of two
 * titles, a short second one above a paragraph is a heading all the same.
 */
function isInRunOfTitles(pieces: readonly Piece[], index: number): boolean {
  const [above, piece, below] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (!isTitle(piece) || isListed(pieces, index)) return false;
  if (isTwoSentences(piece.text) && isTitle(above) && !piece.afterBlank) return true;
  if (wordCount(piece.text) < LINK_WORDS) return false;
  const beside = [above, below].filter((one) => isTitle(one) && (one === above ? index > 0 : true));
  return beside.some((one) => one !== undefined && (one === below || wordCount(one.text) >= LINK_WORDS));
}

/** So many titles together are a list of the article: links to other stories come in twos and threes. */
const LIST_ENTRIES = 4;
/** Further from a title than so many entries, its list is not looked for. */
const LONGEST_LIST = 30;

/** Whether titles are the entries of a list: the sentence above announces them, or they are many in one block. */
export function isListed(pieces: readonly Piece[], index: number): boolean {
  let [above, below] = [index - 1, index + 1];
  while (isTitle(pieces[above]) && index - above < LONGEST_LIST) above--;
  while (isTitle(pieces[below]) && below - index < LONGEST_LIST) below++;
  const announced = pieces[above];
  if (announced?.shape.kind !== 'prose') return false;
  const inOneBlock = pieces.slice(above + 2, below).every(({ afterBlank }) => !afterBlank);
  return announced.text.endsWith(':') || (inOneBlock && below - above - 1 >= LIST_ENTRIES);
}

/** "Council tax to rise by 4.9%. Here's what it means for you": how links are worded, and headings are not. */
const isTwoSentences = (text: string): boolean =>
  /[\p{L}%)][.?!]["”’]? ["“‘]?\p{Lu}/u.test(text) && !endsSentence(text);

/** The most lines of a box that asks for an address, and what gives such a box away. */
const BOX_LINES = 7;
const NEWSLETTER = /\b(newsletters?|e-?mail alerts?|inbox)\b/i;
const FORM =
  /^(e-?mail( address)?|enter your e-?mail( address)?|join|join now|sign me up|sign up( now)?|submit|subscribe( now)?|your e-?mail( address)?)\W*$/i;

/** Whether a piece stands in one block with the button of a newsletter, and is no sentence of the article below it. */
function isInNewsletterBox(pieces: readonly Piece[], index: number): boolean {
  let [from, to] = [index, index + 1];
  while (from > 0 && pieces[from]?.afterBlank === false && to - from <= BOX_LINES) from--;
  while (to < pieces.length && pieces[to]?.afterBlank === false && to - from <= BOX_LINES) to++;
  if (to - from > BOX_LINES) return false;
  const block = pieces.slice(from, to);
  const button = block.findLastIndex(({ text }) => FORM.test(text));
  const { shape, text } = pieces[index] as Piece;
  if (index > from + button && shape.kind === 'prose' && endsSentence(text) && pageSpeech(text) === 0) return false;
  const short = block.every(({ text }) => wordCount(text) <= TEASER_WORDS);
  return short && block.some(({ text }) => FORM.test(text)) && block.some(({ text }) => NEWSLETTER.test(text));
}

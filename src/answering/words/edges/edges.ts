import { contains, type Span } from '../../../article/spans.js';
import { DEMONYMS } from '../../../language/lists/demonyms.js';
import type { Token } from '../../../language/tokens.js';
import type { Sentence } from '../../../reading/parts.js';
import type { Reading } from '../../../reading/reading.js';
import type { Question } from '../../question/question.js';
import { LEADING_ARTICLES } from '../lists/cue-words.js';
import { TIME_UNITS } from '../lists/units.js';
import { mended } from '../mending.js';
import { namedIn } from '../named-spans.js';
import type { RankedCandidate } from '../ranking.js';
import type { Stretch } from '../stretch.js';

const SYMBOL_BEFORE = /^[$£€¥#@]$/;
const SYMBOL_AFTER = /^[%°]$/;

/**
 * The words of a candidate as they are shown: with the article, the year behind it ("a 1972 naval treaty"), the currency
 * sign or the percent sign beside them and with the noun that was asked for where they are only its adjectives ("which **treaty**": "a 1972 naval treaty"); a
 * person's name without the title before it; a number without what was to be counted ("how many **guests**": "2,000"), but
 * with a unit that is another one ("how many **tons**": "2 kilotons"), and a range of numbers whole.
 */
export function shownStretch(reading: Reading, question: Question, ranked: RankedCandidate): Stretch {
  const { candidates } = ranked.sentence;
  const { tokens } = candidates.sentence;
  let first = candidates.first[ranked.candidate] ?? 0;
  let last = candidates.last[ranked.candidate] ?? 0;
  if (question.kind === 'how many') {
    first = rangeStart(tokens, first);
    last = countEnd(tokens, first, last, question);
  }
  const isCount = question.kind === 'how many' && tokens[last]?.pos === 'NUM';
  while (!isCount && isJoined(tokens, last)) last += 2;
  while (isJoined(tokens, first - 2)) first -= 2;
  if (question.kind === 'who' || question.expects === 'person')
    first = nameStart(reading, candidates.sentence, first, last) ?? first;
  if (question.kind === 'which' && !question.wantsType && isModifierOfFocus(tokens, first, last, question)) last++;
  if (SYMBOL_AFTER.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.start === tokens[last]?.end) last++;
  const before = tokens[first - 1];
  if (before && SYMBOL_BEFORE.test(before.text) && before.end === tokens[first]?.start) first--;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(tokens[first - 1]?.text ?? '');
  if (!isCount && isYear && LEADING_ARTICLES.has(tokens[first - 2]?.folded ?? '')) first--;
  if (!isCount && LEADING_ARTICLES.has(tokens[first - 1]?.folded ?? '')) first--;
  return mended(tokens, { first, last }, namedIn(reading, candidates.number), question);
}

/** The span of what `shownStretch` gives. */
export function shownSpan(reading: Reading, question: Question, ranked: RankedCandidate): Span {
  return spanOfStretch(ranked.sentence.candidates.sentence, shownStretch(reading, question, ranked));
}

/** The span of a stretch of a sentence's tokens. */
function spanOfStretch({ tokens, span }: Sentence, { first, last }: Stretch): Span {
  return { ...span, start: tokens[first]?.start ?? span.start, end: tokens[last]?.end ?? span.end };
}

/** Whether a word is joined to the next but one by a hyphen: "US-Soviet". A range of numbers is two answers, not one. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const [word, hyphen, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!word || !hyphen || !next || !/^[-‐‑]$/.test(hyphen.text)) return false;
  const isGlued = word.end === hyphen.start && hyphen.end === next.start;
  return isGlued && /\p{L}$/u.test(word.text) && /^\p{L}/u.test(next.text);
}

/** Where the person's name starts that the words end with, if nothing but a title stands before it. */
function nameStart({ people }: Reading, { span, tokens }: Sentence, first: number, last: number): number | undefined {
  const words = { ...span, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  const name = people
    .flatMap(({ mentions }) => mentions)
    .find(({ span, kind }) => kind === 'name' && contains(words, span) && span.end === words.end)?.span;
  if (name === undefined || name.start === words.start) return undefined;
  const start = tokens.findIndex((token) => token.start === name.start);
  // "King George III": a monarch's title is part of the name.
  if (ROMAN.test(tokens[last]?.text ?? '')) return undefined;
  const isTitle = tokens
    .slice(first, start)
    .every(({ pos, text }) => pos === 'NOUN' || pos === 'ADJ' || (pos === 'PROPN' && text !== '&') || text === '.');
  return start > first && isTitle ? start : undefined;
}

const ROMAN = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X{1,2}[IV]*)$/;

/** Where the number ends that a candidate opens with, if what follows is what is counted or more of it; else its own end. */
function countEnd(tokens: readonly Token[], first: number, last: number, { focus }: Question): number {
  if (tokens[first]?.pos !== 'NUM' || focus === undefined) return last;
  if (tokens[last]?.pos === 'NUM' && isLargerUnit(tokens[last + 1], focus)) return last + 1;
  let end = first;
  while (end < last && tokens[end + 1]?.pos === 'NUM') end++;
  if (tokens[last]?.stem === focus.stem) return end;
  const rest = tokens.slice(end + 1, last + 1);
  const isOfNumber = rest.some(({ pos, folded }) => pos === 'NUM' || pos === 'SYM' || TIME_UNITS.has(folded));
  return isOfNumber || !/^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(rest[0]?.pos ?? '') ? last : end;
}

/** Whether a token is a unit made of the one that was asked for: "kilometres" of "metres". */
function isLargerUnit(token: Token | undefined, { folded }: Token): boolean {
  return token !== undefined && token.folded !== folded && token.folded.endsWith(folded);
}

/** Where the range of numbers starts that a number ends ("20 to **30** guests"); its own start where it ends none. */
function rangeStart(tokens: readonly Token[], first: number): number {
  const [before, from, to] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  // "rose from 20 to 30": one is the number before, the other the number after.
  const isRange = to?.folded === 'to' && from?.pos === 'NUM' && before?.folded !== 'from';
  return isRange && tokens[first]?.pos === 'NUM' ? first - 2 : first;
}

/** Whether the focus follows what only describes it: "the **French** court", "the **Marl** report", not "**Marl** reports". */
function isModifierOfFocus(tokens: readonly Token[], first: number, last: number, { focus }: Question): boolean {
  const { pos, folded } = tokens[last] ?? { pos: 'X', folded: '' };
  const isNameOfOther = pos === 'PROPN' && LEADING_ARTICLES.has(tokens[first - 1]?.folded ?? '');
  return (
    (pos === 'ADJ' || isNameOfOther || DEMONYMS.has(folded)) &&
    focus !== undefined &&
    tokens[last + 1]?.stem === focus.stem
  );
}

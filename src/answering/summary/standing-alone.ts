import { groupByPart, partKey, type Span, sliceOf } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { isFurniture } from '../lists/furniture.js';
import { CONNECTIVES, POINTERS, POINTING_NOUNS, SPEAKERS } from './lists/dependent-openers.js';

/** What is left of a sentence's worth for each reason not to show it on its own. */
const KEPT = {
  question: 0.2,
  quotation: 0.45,
  fragment: 0.15,
  long: 0.7,
  colon: 0.4,
  speaker: 0.6,
};
/** Words. A sentence below `full` says less the shorter it is, one above `long` is hard to take in. */
const LENGTH = { full: 16, long: 55 };
/** The share of a sentence's characters between quotation marks from which it counts as a quotation. */
const QUOTED_SHARE = 0.5;
/** From here on, nobody says whose words they are. */
const WHOLLY_QUOTED_SHARE = 0.9;
/** A pointer this far into the sentence has had something named before it. */
const OPENING_WORDS = 4;

/** 1 for a sentence that can be shown on its own, less for each reason not to, 0 for what is no part of the article. */
export function soundness(reading: Reading, { span, tokens }: Sentence): number {
  const text = sliceOf(reading.article, span);
  if (isFurniture(text)) return 0;
  const words = wordsOf(tokens);
  const quoted = quotedIn(reading, span);
  const quotedShare = quoted.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
  let kept = Math.min(1, words.length / LENGTH.full);
  if (!tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) kept *= KEPT.fragment;
  if (words.length > LENGTH.long) kept *= KEPT.long;
  if (/\?["'”’)]*$/.test(text)) kept *= KEPT.question;
  if (/:$/.test(text)) kept *= KEPT.colon;
  if (isTornQuotation(text) || quotedShare > WHOLLY_QUOTED_SHARE) kept *= KEPT.fragment;
  else if (quotedShare > QUOTED_SHARE) kept *= KEPT.quotation;
  else if (words.some((word) => isSpeaker(word) && !quoted.some((own) => isInside(word, own)))) kept *= KEPT.speaker;
  return kept;
}

/** What a sentence needs the one before it for, the strongest reason first: undefined where it needs it for nothing. */
export type Dependence = 'pointer' | 'connective' | 'noun' | 'named pointer';

export function dependenceOf(reading: Reading, { span, tokens }: Sentence): Dependence | undefined {
  const words = wordsOf(tokens);
  const pointer = openingPointer(words);
  const isNamed = pointer && namesWhom(reading, { ...span, start: pointer.start, end: pointer.end });
  if (pointer && !isNamed) return 'pointer';
  if (CONNECTIVES.has(words[0]?.folded ?? '')) return 'connective';
  if (words[0]?.folded === 'the' && POINTING_NOUNS.has(words[1]?.folded ?? '') && words[2]?.folded !== 'of')
    return 'noun';
  return isNamed ? 'named pointer' : undefined;
}

/** "us" and "It", not "US" and "IT". */
const isAbbreviation = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();

const isSpeaker = (word: Token) => SPEAKERS.has(word.folded) && !isAbbreviation(word);

const wordsOf = (tokens: readonly Token[]) => tokens.filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));

/** "this week" points to the day of publication, not to a sentence before. */
const TIME_WORD = /^(?:afternoon|autumn|evening|fall|month|morning|past|spring|summer|time|week|weekend|winter|year)$/;

/** The pronoun at a sentence's beginning before which nothing is named. */
function openingPointer(words: readonly Token[]): Token | undefined {
  for (const [i, word] of words.slice(0, OPENING_WORDS).entries()) {
    const next = words[i + 1]?.folded ?? '';
    // "In that meeting", not "said that the council".
    const isThat = i === 0 || (words[i - 1]?.pos === 'ADP' && words[i + 1]?.pos === 'NOUN');
    const isPointer = word.folded === 'that' ? isThat : word.folded !== 'this' || !TIME_WORD.test(next);
    if (POINTERS.has(word.folded) && isPointer && !isAbbreviation(word) && !/^who/.test(next)) return word;
    if (word.pos === 'PROPN') return undefined;
  }
  return undefined;
}

/** Whether the reading knows whom a pronoun means, so that it is shown with the name beside it. */
function namesWhom(reading: Reading, pronoun: Span): boolean {
  return reading.people.some(({ mentions }) =>
    mentions.some(
      ({ kind, span }) => kind === 'pronoun' && span.paragraph === pronoun.paragraph && span.start === pronoun.start,
    ),
  );
}

const isInside = (word: Token, { start, end }: Span) => start <= word.start && word.end <= end;

const quoted = new WeakMap<Reading, ReadonlyMap<string, readonly Span[]>>();

function directPieces({ quotations }: Reading): readonly Span[] {
  return quotations.flatMap(({ kind, pieces }) => (kind === 'direct' ? pieces : []));
}

/** What of a sentence is somebody's own words: the parts of direct quotations in it. */
function quotedIn(reading: Reading, span: Span): readonly Span[] {
  const pieces = quoted.get(reading) ?? groupByPart(directPieces(reading), (piece) => piece);
  quoted.set(reading, pieces);
  return (pieces.get(partKey(span)) ?? [])
    .filter((piece) => piece.start < span.end && span.start < piece.end)
    .map((piece) => ({ ...span, start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end) }));
}

/** Whether a quotation mark opens or closes in a sentence whose other mark stands elsewhere. */
function isTornQuotation(text: string): boolean {
  return /[“”"]/.test(text.replace(/“[^”]*”|"[^"]*"/g, ''));
}

import { type Span, samePart, sliceOf } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import { isContent } from '../../reading/index.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { isFurniture } from '../lists/furniture.js';
import { CONNECTIVES, POINTERS, SPEAKERS } from './lists/dependent-openers.js';

/** What a sentence is worth is a sum of these, each 0 to 1, times what speaks against showing it on its own. */
const WEIGHT = { lead: 1, opening: 0.15, centrality: 0.8, headline: 0.5 };
/* `opening` is for the first sentence of a paragraph, which says what the paragraph is about. */
/** Sentences after which the worth of standing early has halved: reporters tell the most first. */
const LEAD_HALF_LIFE = 4;
/** How much of its worth a sentence loses for being wholly said by one already chosen (MMR, Carbonell & Goldstein 1998). */
const REPETITION = 0.6;

/** What is left of a sentence's worth for each reason not to show it on its own. */
const KEPT = {
  pointer: 0.35,
  namedPointer: 0.7,
  connective: 0.45,
  speaker: 0.6,
  question: 0.2,
  quotation: 0.45,
  fragment: 0.15,
  long: 0.7,
  colon: 0.4,
  furniture: 0,
};
/** Words. A sentence below `full` says less the shorter it is, one above `long` is hard to take in. */
const LENGTH = { full: 20, long: 55 };
/** The share of a sentence's characters between quotation marks from which it counts as a quotation. */
const QUOTED_SHARE = 0.5;
/** From here on, nobody says whose words they are. */
const WHOLLY_QUOTED_SHARE = 0.9;
/** A pointer this far into the sentence has had something named before it. */
const OPENING_WORDS = 4;

type Vector = ReadonlyMap<string, number>;

/**
 * The article's own key sentences, in the order in which they stand; at most `count`, body paragraphs only: such as stand
 * early, say what the article and its headline say, can be understood alone and do not repeat each other.
 */
export function summarise(reading: Reading, count: number): readonly Sentence[] {
  const sentences = reading.sentences.filter(({ span }) => span.part === 'paragraph');
  const idf = inverseFrequencies(sentences);
  const vectors = sentences.map(({ tokens }) => vectorOf(tokens, idf));
  const centre = sumOf(vectors);
  const heading = sumOf(
    reading.sentences
      .filter(({ span }) => span.part === 'headline' || span.part === 'standfirst')
      .map(({ tokens }) => vectorOf(tokens, idf)),
  );
  const centrality = scaled(vectors.map((vector) => cosine(vector, centre)));
  const worth = sentences.map((sentence, i) => {
    const lead = 2 ** (-i / LEAD_HALF_LIFE);
    const opening = sentence.span.paragraph === sentences[i - 1]?.span.paragraph ? 0 : 1;
    const about = cosine(vectors[i] ?? new Map(), heading);
    const sum =
      WEIGHT.lead * lead +
      WEIGHT.opening * opening +
      WEIGHT.centrality * (centrality[i] ?? 0) +
      WEIGHT.headline * about;
    return sum * standsAlone(reading, sentence);
  });
  const chosen = choose(worth, vectors, count);
  return sentences.filter((_, i) => chosen.has(i));
}

/** Greedily the sentences worth most, what repeats those already chosen counting for less. Indices. */
function choose(worth: readonly number[], vectors: readonly Vector[], count: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  const repeated = worth.map(() => 0);
  while (chosen.size < count) {
    let best = -1;
    let bestWorth = 0;
    for (const [i, value] of worth.entries()) {
      const left = value * (1 - REPETITION * (repeated[i] ?? 0));
      if (!chosen.has(i) && left > bestWorth) [best, bestWorth] = [i, left];
    }
    const picked = vectors[best];
    if (picked === undefined) break;
    chosen.add(best);
    for (const [i, vector] of vectors.entries()) repeated[i] = Math.max(repeated[i] ?? 0, cosine(vector, picked));
  }
  return chosen;
}

/** 1 for a sentence that can be shown on its own, less for each reason not to, 0 for what is no part of the article. */
function standsAlone(reading: Reading, { span, tokens }: Sentence): number {
  const text = sliceOf(reading.article, span);
  const words = tokens.filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
  const quoted = quotedIn(reading, { span, tokens });
  const quotedShare = quoted.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
  let kept = 1;
  if (isFurniture(text)) kept *= KEPT.furniture;
  if (!tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) kept *= KEPT.fragment;
  kept *= Math.min(1, words.length / LENGTH.full);
  if (words.length > LENGTH.long) kept *= KEPT.long;
  if (/\?["'”’)]*$/.test(text)) kept *= KEPT.question;
  if (/:$/.test(text)) kept *= KEPT.colon;
  if (isTornQuotation(text) || quotedShare > WHOLLY_QUOTED_SHARE) kept *= KEPT.fragment;
  else if (quotedShare > QUOTED_SHARE) kept *= KEPT.quotation;
  else if (words.some((word) => SPEAKERS.has(word.folded) && !quoted.some((own) => isInside(word, own))))
    kept *= KEPT.speaker;
  if (CONNECTIVES.has(words[0]?.folded ?? '')) kept *= KEPT.connective;
  const pointer = openingPointer(words);
  if (pointer)
    kept *= isNamed(reading, { ...span, start: pointer.start, end: pointer.end }) ? KEPT.namedPointer : KEPT.pointer;
  return kept;
}

/** "this week" points to the day of publication, not to a sentence before. */
const TIME_WORD = /^(?:afternoon|autumn|evening|fall|month|morning|past|spring|summer|time|week|weekend|winter|year)$/;

/** The pronoun at a sentence's beginning before which nothing is named. */
function openingPointer(words: readonly Token[]): Token | undefined {
  for (const [i, word] of words.slice(0, OPENING_WORDS).entries()) {
    const next = words[i + 1]?.folded ?? '';
    const isPointer = word.folded === 'that' ? i === 0 : word.folded !== 'this' || !TIME_WORD.test(next);
    if (POINTERS.has(word.folded) && isPointer) return word;
    if (word.pos === 'PROPN') return undefined;
  }
  return undefined;
}

/** Whether the reading knows whom a pronoun means, so that it is shown with the name beside it. */
function isNamed(reading: Reading, pronoun: Span): boolean {
  return reading.people.some(({ mentions }) =>
    mentions.some(
      ({ kind, span }) => kind === 'pronoun' && span.paragraph === pronoun.paragraph && span.start === pronoun.start,
    ),
  );
}

const isInside = (word: Token, { start, end }: Span) => start <= word.start && word.end <= end;

/** What of a sentence is somebody's own words: the parts of direct quotations in it. */
function quotedIn(reading: Reading, { span }: Sentence): readonly Span[] {
  return reading.quotations
    .flatMap(({ kind, pieces }) => (kind === 'direct' ? pieces : []))
    .filter((piece) => samePart(piece, span) && piece.start < span.end && span.start < piece.end)
    .map((piece) => ({ ...span, start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end) }));
}

/** Whether a quotation mark opens or closes in a sentence whose other mark stands elsewhere. */
function isTornQuotation(text: string): boolean {
  return /[“”"]/.test(text.replace(/“[^”]*”|"[^"]*"/g, ''));
}

/** ln(1 + N / n) of each stem over the sentences: a word of every second sentence still counts. */
function inverseFrequencies(sentences: readonly Sentence[]): Vector {
  const having = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const stem of new Set(tokens.filter(isContent).map(({ stem }) => stem)))
      having.set(stem, (having.get(stem) ?? 0) + 1);
  return new Map([...having].map(([stem, n]) => [stem, Math.log(1 + sentences.length / n)]));
}

/** A unit vector of the stems' idf; words that the body does not have are left out. */
function vectorOf(tokens: readonly Token[], idf: Vector): Vector {
  const vector = new Map<string, number>();
  for (const token of tokens) {
    const weight = isContent(token) ? idf.get(token.stem) : undefined;
    if (weight !== undefined) vector.set(token.stem, (vector.get(token.stem) ?? 0) + weight);
  }
  const length = Math.hypot(...vector.values());
  return new Map([...vector].map(([stem, weight]) => [stem, weight / length]));
}

function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  const length = Math.hypot(...sum.values());
  return new Map([...sum].map(([stem, weight]) => [stem, weight / length]));
}

/** The cosine of two unit vectors. */
function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0);
  return dot;
}

/** Values divided by the largest of them. */
function scaled(values: readonly number[]): readonly number[] {
  const largest = values.reduce((max, value) => Math.max(max, value), 0);
  return largest === 0 ? values : values.map((value) => value / largest);
}

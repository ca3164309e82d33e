import type { Index } from '../reading/index.js';
import type { Quotation } from '../reading/quotations.js';
import type { Reading } from '../reading/reading.js';
import { tokenise } from '../reading/tokens.js';
import type { Passage } from './answer.js';
import { type Keyword, type Keywords, keywordsOf } from './keywords.js';

/** BM25's usual constants (Robertson & Zaragoza 2009, §3.2.2 gives 1.2–2 and 0.5–0.8). */
const K1 = 1.2;
const B = 0.7;
/** Two neighbouring words are one piece of evidence more, but not a new one. */
const PAIR_WEIGHT = 0.5;
/** As many passages as an answer carries. */
const MAX_PASSAGES = 5;

/** How well each sentence and each part of the article fits a question. */
export interface Ranking {
  /** A score for each of `reading.sentences`; higher is better; comparable within one question only. */
  readonly sentences: Float32Array;
  /** A score for each of `reading.parts`, likewise. */
  readonly parts: Float32Array;
  /** Numbers of the parts whose score is above 0, best first; of equals the earlier first. */
  readonly order: readonly number[];
}

/** Ranks all sentences and parts of an article by how well they fit the keywords. */
export function rank(reading: Reading, keywords: Keywords): Ranking {
  const { index } = reading;
  const sentences = new Float32Array(index.sentenceLengths.length);
  const parts = new Float32Array(index.partLengths.length);
  const lengths = { sentence: meanOf(index.sentenceLengths), part: meanOf(index.partLengths) };
  for (const word of keywords.words) addScores(index, word, 1, lengths, sentences, parts);
  for (const pair of keywords.pairs) addScores(index, pair, PAIR_WEIGHT, lengths, sentences, parts);
  const order = [...parts.keys()].filter((part) => (parts[part] ?? 0) > 0);
  order.sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0) || a - b);
  return { sentences, parts, order };
}

/** The best parts of a ranking as passages, each a whole part. */
export function passagesOf(reading: Reading, { order, parts }: Ranking): readonly Passage[] {
  return order.slice(0, MAX_PASSAGES).flatMap((number) => {
    const part = reading.parts[number]?.part;
    if (part === undefined) return [];
    const { text, ...ref } = part;
    return [{ span: { ...ref, start: 0, end: text.length }, score: parts[number] ?? 0 }];
  });
}

/**
 * The passages that a statement's text is about, best first, five at most, none where the article is about something
 * else: is it what the article says?
 */
export function findPassages(reading: Reading, statement: string): readonly Passage[] {
  return passagesOf(reading, rank(reading, keywordsOf(tokenise(statement).tokens, reading.index)));
}

/** Quotations ordered by how well their words match `about`, best first; those that share nothing are left out. */
export function rankQuotations(
  _reading: Reading,
  quotations: readonly Quotation[],
  _about: string,
): readonly Quotation[] {
  return quotations;
}

/** Adds one term's BM25 score to every sentence and part that has it. */
function addScores(
  index: Index,
  { term, idf, sentenceIdf }: Keyword,
  weight: number,
  meanLengths: { readonly sentence: number; readonly part: number },
  sentenceScores: Float32Array,
  partScores: Float32Array,
): void {
  const postings = term === undefined ? undefined : index.postings[term];
  if (postings === undefined) return;
  let part = -1;
  let inPart = 0;
  const closePart = () => {
    if (part < 0) return;
    const length = (index.partLengths[part] ?? 0) / meanLengths.part;
    partScores[part] = (partScores[part] ?? 0) + weight * idf * saturate(inPart, length);
  };
  for (const [i, sentence] of postings.sentences.entries()) {
    const count = postings.counts[i] ?? 0;
    const length = (index.sentenceLengths[sentence] ?? 0) / meanLengths.sentence;
    sentenceScores[sentence] = (sentenceScores[sentence] ?? 0) + weight * sentenceIdf * saturate(count, length);
    const itsPart = index.partOfSentence[sentence] ?? 0;
    if (itsPart !== part) {
      closePart();
      part = itsPart;
      inPart = 0;
    }
    inPart += count;
  }
  closePart();
}

/** BM25's saturated term frequency; `length` is relative to the mean length. */
function saturate(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

function meanOf(lengths: Float32Array): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
}

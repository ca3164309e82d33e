import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../data-directory.js';
import type { Quotation } from '../reading/quotations.js';
import type { Reading } from '../reading/reading.js';
import { tokenise } from '../reading/tokens.js';
import type { Passage } from './answer.js';
import { type Keywords, keywordsOf } from './keywords.js';
import { type FeatureName, featureNames, passageFeatures, type Wanted } from './passage-features.js';

/** As many passages as an answer carries. */
const MAX_PASSAGES = 5;
/**
 * How much likelier a paragraph or caption is to answer than a headline, byline or date line that fits as well, as a
 * natural logarithm: those say in few words what the body says in full.
 */
const FURNITURE_HANDICAP = 3;

/** Scores run from 0 to this: what is e¹⁰ times less likely than the best, or less, is out of the question. */
const SCORE_RANGE = 10;

/** How well each sentence and each part of the article fits a question. */
export interface Ranking {
  /**
   * For each of `reading.sentences` how likely it is to answer: the natural logarithm of its probability, counted so that
   * the best has 10; 0 for all that are 10 or more below it. Comparable within one question only.
   */
  readonly sentences: Float32Array;
  /** For each of `reading.parts` likewise; a part is as likely as its sentences together. */
  readonly parts: Float32Array;
  /** Numbers of the parts that have something of the question, best first; of equals the earlier first. */
  readonly order: readonly number[];
}

const weights = Float32Array.from(
  (() => {
    const file = readFileSync(join(dataDirectory, 'passage-weights.json'), 'utf8');
    const { weights } = JSON.parse(file) as { readonly weights: Readonly<Record<FeatureName, number>> };
    return featureNames.map((name) => weights[name]);
  })(),
);

/** Ranks all sentences and parts of an article by how likely they answer a question. */
export function rank(reading: Reading, keywords: Keywords, wanted: Wanted = { kind: 'what' }): Ranking {
  const { index } = reading;
  const scores = scoresOf(reading, passageFeatures(reading, keywords, wanted));
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const likelihoods = scores.map((score) => Math.exp(score - highest));
  const ofParts = new Float32Array(index.partLengths.length);
  for (const [sentence, likelihood] of likelihoods.entries()) {
    const part = index.partOfSentence[sentence] ?? 0;
    ofParts[part] = (ofParts[part] ?? 0) + likelihood;
  }
  const parts = scale(ofParts);
  const order = [...partsWithAny(reading, keywords)];
  order.sort((a, b) => (ofParts[b] ?? 0) - (ofParts[a] ?? 0) || a - b);
  return { sentences: scale(likelihoods), parts, order };
}

/** The log-linear model's score of every sentence. */
function scoresOf({ index, parts }: Reading, features: Float32Array): Float32Array {
  const size = featureNames.length;
  return Float32Array.from(index.partOfSentence, (part, sentence) => {
    const name = parts[part]?.part.part;
    let score = name === 'paragraph' || name === 'caption' ? 0 : -FURNITURE_HANDICAP;
    for (let i = 0; i < size; i++) score += (features[sentence * size + i] ?? 0) * (weights[i] ?? 0);
    return score;
  });
}

/** Likelihoods as scores: logarithms, the highest 10, none below 0. */
function scale(likelihoods: Float32Array): Float32Array {
  const highest = likelihoods.reduce((a, b) => Math.max(a, b), 0);
  return likelihoods.map((likelihood) => Math.max(0, SCORE_RANGE + Math.log(likelihood / highest)));
}

/** Numbers of the parts that have a keyword or something like one. */
function partsWithAny({ index }: Reading, { words }: Keywords): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { matches } of words)
    for (const { term } of matches)
      for (const sentence of index.terms[term]?.postings.sentences ?? [])
        found.add(index.partOfSentence[sentence] ?? 0);
  return found;
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Part, type Span, samePart } from '../../article/spans.js';
import { dataDirectory } from '../../data-directory.js';
import { dotProduct } from '../../language/vectors.js';
import type { Reading } from '../../reading/reading.js';
import type { Passage } from '../outcome.js';
import type { Keyword, Keywords } from '../question/keywords.js';
import type { Wanted } from '../question/question.js';
import { keepBest } from '../shortlist.js';
import { FEATURE_COUNT, type FeatureName, featureNames } from './features.js';
import { frameOf } from './fixed-features.js';
import { MOST_SENTENCES } from './late-interaction/encoder-memory.js';
import { interact, sentenceVectors } from './late-interaction/late-interaction.js';
import { passageFeatures } from './passage-features.js';

/** As many passages as an answer carries. */
export const MAX_PASSAGES = 5;
/**
 * How much likelier a paragraph or caption is to answer than a headline, byline or date line that fits as well, as a
 * natural logarithm: those say in few words what the body says in full.
 */
const FURNITURE_HANDICAP = 3;

/** Scores run from 0 to this: what is e¹⁰ times less likely than the best, or less, is out of the question. */
const SCORE_RANGE = 10;
/** What is of this share of the best, or less, has no score: it needs no logarithm. */
const LEAST_SHARE = Math.exp(-SCORE_RANGE - 1);

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
  /** The features of every sentence (see `passageFeatures`), and the highest score that the model makes of them. */
  readonly features: Float32Array;
  readonly fit: number;
  /** How well each part means what is asked, and the share of it that one part has: see `Interaction`. */
  readonly meanings: Float32Array;
  readonly covered: number;
}

const weights = Float32Array.from(
  (() => {
    const file = readFileSync(join(dataDirectory, 'tables/passage-weights.json'), 'utf8');
    const { weights } = JSON.parse(file) as { readonly weights: Readonly<Record<FeatureName, number>> };
    return featureNames.map((name) => weights[name]);
  })(),
);

/** Ranks all sentences and parts of an article by how likely they answer a question. */
export function rank(reading: Reading, keywords: Keywords, wanted: Wanted = { kind: 'what' }): Ranking {
  const { partOfSentence, partLengths } = reading.index;
  const features = passageFeatures(reading, keywords, wanted);
  const scores = scoresOf(reading, features);
  const fit = highestOf(scores);
  const { scores: likeliest, ...meaning } = meaningOf(reading, keywords, wanted, scores);
  const highest = highestOf(likeliest);
  const likelihoods = new Float32Array(scores.length);
  const ofParts = new Float32Array(partLengths.length);
  for (let sentence = 0; sentence < scores.length; sentence++) {
    const part = partOfSentence[sentence] as number;
    likelihoods[sentence] = Math.exp((likeliest[sentence] as number) - highest);
    ofParts[part] = (ofParts[part] as number) + (likelihoods[sentence] as number);
  }
  const has = keywords.words.length === 0 ? partsWithType(reading, wanted) : partsWithAny(reading, keywords);
  const order: number[] = [];
  for (let part = 0; part < has.length; part++) if (has[part] === 1) order.push(part);
  order.sort((a, b) => (ofParts[b] as number) - (ofParts[a] as number) || a - b);
  return {
    sentences: scale(likelihoods),
    parts: scale(ofParts),
    order,
    features,
    fit,
    ...meaning,
  };
}

/** Sentences whose vectors are made ahead: an article of twice the usual length has no more, and those of one take 5 KB. */
const PREPARED = 150;

/** Makes what ranking needs of a reading whatever is asked, a sentence's vectors a turn, of the first 150 sentences alone. */
export function* preparedPassages(reading: Reading): Generator<void, void> {
  yield void frameOf(reading);
  for (let sentence = 0; sentence < Math.min(PREPARED, reading.sentences.length); sentence++)
    yield void sentenceVectors(reading, sentence);
}

/** The score that the log-linear model gives every sentence, in `reading.sentences`' order: a natural logarithm. */
export function passageScores(reading: Reading, keywords: Keywords, wanted: Wanted): Float32Array {
  return scoresOf(reading, passageFeatures(reading, keywords, wanted));
}

function highestOf(scores: Float32Array): number {
  return scores.reduce((highest, score) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
}

/**
 * What the meaning of sentences counts beside their words: on articles that neither was learnt from the right paragraph is
 * first as often with .5 to .75.
 */
const MEANING_SHARE = 0.6;

/**
 * What the likeliest sentences mean of the question, and all scores with that added to theirs; sentences and parts that are
 * not among them mean as little as the least of those. It is added in paragraphs alone, of which it is learnt: what stands
 * around them says in few words what they say in full.
 */
function meaningOf(
  reading: Reading,
  keywords: Keywords,
  wanted: Wanted,
  ofWords: Float32Array,
): Pick<Ranking, 'meanings' | 'covered'> & { readonly scores: Float32Array } {
  const likeliest = numbersOfBest(ofWords, MOST_SENTENCES);
  const { scores: ofSentences, covered } = interact(reading, keywords, wanted, likeliest);
  const lowest = ofSentences.reduce((least, own) => Math.min(least, own), Number.POSITIVE_INFINITY);
  const least = Number.isFinite(lowest) ? lowest : 0;
  const scores = ofWords.slice();
  const meanings = new Float32Array(reading.parts.length).fill(least);
  for (const [i, sentence] of likeliest.entries()) {
    const [part, own] = [reading.index.partOfSentence[sentence] as number, ofSentences[i] as number];
    if (reading.parts[part]?.part.part === 'paragraph')
      scores[sentence] = (scores[sentence] as number) + MEANING_SHARE * (own - least);
    meanings[part] = Math.max(meanings[part] as number, own);
  }
  return { meanings, covered, scores };
}

/** The log-linear model's score of every sentence. */
function scoresOf({ index, parts }: Reading, features: Float32Array): Float32Array {
  const scores = new Float32Array(index.partOfSentence.length);
  for (let sentence = 0; sentence < scores.length; sentence++) {
    const name = parts[index.partOfSentence[sentence] as number]?.part.part;
    const handicap = name === 'paragraph' || name === 'caption' ? 0 : FURNITURE_HANDICAP;
    scores[sentence] = dotProduct(weights, 0, features, sentence * FEATURE_COUNT, FEATURE_COUNT) - handicap;
  }
  return scores;
}

/** Likelihoods as scores: logarithms, the highest 10, none below 0. */
function scale(likelihoods: Float32Array): Float32Array {
  let highest = 0;
  for (const likelihood of likelihoods) highest = Math.max(highest, likelihood);
  const scores = new Float32Array(likelihoods.length);
  for (let i = 0; i < scores.length; i++) {
    const share = (likelihoods[i] as number) / highest;
    if (share > LEAST_SHARE) scores[i] = Math.max(0, SCORE_RANGE + Math.log(share));
  }
  return scores;
}

/** For a question without a keyword ("when was it?"): 1 for the parts that have something of the asked type. */
function partsWithType({ index }: Reading, { expects }: Wanted): Uint8Array {
  const has = new Uint8Array(index.partLengths.length);
  for (const [sentence, typed] of index.typed.entries())
    if (typed.some(({ type }) => type === expects)) has[index.partOfSentence[sentence] as number] = 1;
  return has;
}

/** By number of the part: 1 where it has a keyword or something like one. */
function partsWithAny({ index }: Reading, { words }: Keywords): Uint8Array {
  const has = new Uint8Array(index.partLengths.length);
  for (const { matches } of words)
    for (const { term } of matches)
      for (const sentence of index.terms[term]?.postings.sentences ?? [])
        has[index.partOfSentence[sentence] as number] = 1;
  return has;
}

/** The best parts of a ranking as passages, each a whole part. */
export function passagesOf(reading: Reading, ranking: Ranking): readonly Passage[] {
  return passagesIn(reading, ranking, ranking.order);
}

/**
 * The likeliest parts as passages, those among them that have no word of the question: "where did she come into the world"
 * is answered by a paragraph that says where she was born. None where no part has any.
 */
export function likeliestPassages(reading: Reading, ranking: Ranking): readonly Passage[] {
  const { order, parts } = ranking;
  if (order.length === 0) return [];
  const has = new Set(order);
  const isShown = (part: number) => has.has(part) || reading.parts[part]?.part.part === 'paragraph';
  const likeliest = numbersOfBest(parts, MAX_PASSAGES, (part) => (parts[part] as number) > 0 && isShown(part));
  return passagesIn(reading, ranking, likeliest);
}

/** The same for a question that is refused: those first that name whom or what it names. */
export function nearestPassages(reading: Reading, ranking: Ranking, { words }: Keywords): readonly Passage[] {
  const names = words.filter(({ token }) => token.pos === 'PROPN');
  const naming = [...new Set(names.flatMap((name) => [...partsHaving(reading, name)]))];
  const parts = naming.flatMap((number) => reading.parts[number]?.part ?? []);
  const isNaming = ({ span }: Passage) => parts.some((part) => samePart(part, span));
  const passages = likeliestPassages(reading, ranking);
  return [...passages.filter(isNaming), ...passages.filter((one) => !isNaming(one))];
}

/** From this strength on a match is the word itself. */
export const SAME_WORD = 0.8;

/** The numbers of the parts that have a keyword itself. */
export function partsHaving({ index }: Reading, { matches }: Keyword): ReadonlySet<number> {
  const same = matches.filter(({ strength }) => strength >= SAME_WORD);
  const sentences = same.flatMap(({ term }) => [...(index.terms[term]?.postings.sentences ?? [])]);
  return new Set(sentences.map((sentence) => index.partOfSentence[sentence] as number));
}

/** The numbers of the highest scores, best first, of equals the earlier; of those that are `isIn`. */
function numbersOfBest(scores: Float32Array, most: number, isIn = (_: number) => true): readonly number[] {
  const best: { readonly score: number; readonly number: number }[] = [];
  for (let number = 0; number < scores.length; number++)
    if (isIn(number)) keepBest(best, { score: scores[number] as number, number }, most);
  return best.map(({ number }) => number);
}

function passagesIn(reading: Reading, { parts }: Ranking, order: readonly number[]): readonly Passage[] {
  return order.slice(0, MAX_PASSAGES).flatMap((number) => {
    const part = reading.parts[number]?.part;
    return part === undefined ? [] : [{ span: wholeOf(part), score: parts[number] ?? 0 }];
  });
}

const wholes = new WeakMap<Part, Span>();

/** The span of a whole part. */
function wholeOf(part: Part): Span {
  const known = wholes.get(part);
  if (known !== undefined) return known;
  const { text, ...ref } = part;
  const made = { ...ref, start: 0, end: text.length };
  wholes.set(part, made);
  return made;
}

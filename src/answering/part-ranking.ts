import type { Reading } from '../reading/reading.js';
import type { Token } from '../reading/tokens.js';
import type { Keywords } from './keywords.js';
import type { Ranking } from './passages.js';
import type { Question } from './question.js';

/**
 * What speaks for a part beside its own likelihood, in natural logarithms: softmax regression over the eight likeliest
 * paragraphs of 4,015 questions (SQuADShifts New Wikipedia, odd articles), whose exact words were found by a model of the
 * even articles. By cross-validation the right paragraph comes first in 88.2 % instead of 87.2 %.
 */
const WEIGHTS = {
  likelihood: 0.55,
  /** A token that stands in the part in one piece with others as it does in the question. */
  token: 0.6,
  /** All of the question's weight in names that the part lacks. */
  namesLacking: -3.1,
  /** The logarithm of the chance that the exact words stand in the part. */
  chance: 0.31,
};
/** Parts that are weighed again; those behind them keep their order. */
const WEIGHED_AGAIN = 8;
/** Added to the chance, so that parts without a candidate are not out of the question. */
const LEAST_CHANCE = 0.003;

/** The ranking with its best parts weighed once more, now as wholes; `chances` of the exact words by number of the part. */
export function rankAgain(
  reading: Reading,
  question: Question,
  keywords: Keywords,
  ranking: Ranking,
  chances: ReadonlyMap<number, number>,
): Ranking {
  const weighed = ranking.order.slice(0, WEIGHED_AGAIN);
  const lacking = namesLacking(reading, keywords);
  const places = placesOf(question.tokens);
  const scores = new Map(
    weighed.map((part) => [
      part,
      WEIGHTS.likelihood * (ranking.parts[part] ?? 0) +
        WEIGHTS.token * longestPiece(reading, places, part) +
        WEIGHTS.namesLacking * (lacking[part] as number) +
        WEIGHTS.chance * Math.log((chances.get(part) ?? 0) + LEAST_CHANCE),
    ]),
  );
  const scoreOf = (part: number) => scores.get(part) ?? 0;
  weighed.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  const order = [...weighed, ...ranking.order.slice(WEIGHED_AGAIN)];
  return { ...ranking, order, parts: descending(ranking.parts, order, weighed, scoreOf) };
}

/** Scores of the parts that fit their order: the best keeps the highest score, the others are as far behind as weighed. */
function descending(
  parts: Float32Array,
  order: readonly number[],
  weighed: readonly number[],
  scoreOf: (part: number) => number,
): Float32Array {
  const highest = parts.reduce((a, b) => Math.max(a, b), 0);
  const first = scoreOf(weighed[0] ?? 0);
  const scores = parts.slice();
  for (const part of weighed) scores[part] = Math.max(0, highest - (first - scoreOf(part)));
  const least = scores[weighed.at(-1) ?? 0] ?? 0;
  for (const part of order.slice(weighed.length)) scores[part] = Math.min(least, parts[part] ?? 0);
  return scores;
}

/** By part: the share of the keywords' weight that lies in names and is not met in it. */
function namesLacking({ index }: Reading, { words }: Keywords): Float64Array {
  const lacking = new Float64Array(index.partLengths.length);
  const total = words.reduce((sum, { idf }) => sum + idf, 0) || 1;
  for (const { token, idf, matches } of words) {
    if (token.pos !== 'PROPN') continue;
    const met = new Float64Array(lacking.length);
    for (const { term, strength } of matches)
      for (const sentence of index.terms[term]?.postings.sentences ?? []) {
        const part = index.partOfSentence[sentence] as number;
        if (strength > (met[part] as number)) met[part] = strength;
      }
    for (let part = 0; part < met.length; part++)
      lacking[part] = (lacking[part] as number) + (idf * (1 - (met[part] as number))) / total;
  }
  return lacking;
}

/** By stem of the question: where it stands among the tokens, the last first. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(asked: readonly Token[]): Places {
  const places = new Map<string, number[]>();
  for (const [i, { stem }] of asked.entries()) {
    const own = places.get(stem);
    if (own) own.unshift(i);
    else places.set(stem, [i]);
  }
  return places;
}

/**
 * The most tokens that a sentence of the part has in one piece as the question has them, stop words and all; none of a
 * headline or a byline, which repeat the article's names.
 */
function longestPiece({ parts }: Reading, places: Places, part: number): number {
  const read = parts[part];
  if (read?.part.part !== 'paragraph' && read?.part.part !== 'caption') return 0;
  return read.sentences.reduce((longest, { tokens }) => Math.max(longest, longestShared(places, tokens)), 0);
}

/** The length of the longest run of tokens with the same stems in both. */
function longestShared(places: Places, tokens: readonly Token[]): number {
  let longest = 0;
  // By token of the question: the length of the run that ends there and at the token of the sentence in hand.
  let runs = NO_RUNS;
  for (const { stem } of tokens) {
    const own = places.get(stem);
    if (own === undefined) {
      runs = NO_RUNS;
      continue;
    }
    const next = new Map<number, number>();
    for (const i of own) {
      const run = (runs.get(i - 1) ?? 0) + 1;
      next.set(i, run);
      longest = Math.max(longest, run);
    }
    runs = next;
  }
  return longest;
}

const NO_RUNS: ReadonlyMap<number, number> = new Map();

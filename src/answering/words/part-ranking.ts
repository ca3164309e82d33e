import type { Token } from '../../language/tokens.js';
import type { Reading } from '../../reading/reading.js';
import type { Ranking } from '../passages/passages.js';
import type { Keywords } from '../question/keywords.js';
import type { Search } from './search.js';

/** What speaks for a part as a whole. */
export const partFeatures = [
  /** Its likelihood, as the passage model has it. */
  'likelihood',
  /** The most tokens that stand in it in one piece as they do in the question. */
  'piece',
  /** The share of the question's weight that is in names and that it lacks. */
  'namesLacking',
  /** How well it means what is asked, whichever words it says it in: see `Interaction`. */
  'meaning',
  /** The logarithm of the chance that the exact words stand in it. */
  'chance',
] as const;

/** Weights by `partFeatures`, as data/training/train-answers.ts learns them. */
export type PartWeights = Readonly<Record<PartFeature, number>>;

/** Parts that are weighed again; those behind them keep their order. */
const WEIGHED_AGAIN = 8;
/** Added to the chance, so that parts without a candidate are not out of the question. */
const LEAST_CHANCE = 0.003;

type PartFeature = (typeof partFeatures)[number];

/** A part that is weighed again, by its number, with its features but for the chance. */
export type WeighedPart = Readonly<Record<Exclude<PartFeature, 'chance'>, number>> & { readonly part: number };

/** The likeliest parts of a ranking, with what is known of them before their words are. */
export function weighedParts({ reading, question, keywords, ranking }: Search): readonly WeighedPart[] {
  const lacking = namesLacking(reading, keywords);
  const places = placesOf(question.tokens);
  return ranking.order.slice(0, WEIGHED_AGAIN).map((part) => ({
    part,
    likelihood: ranking.parts[part] ?? 0,
    piece: longestPiece(reading, places, part),
    namesLacking: lacking[part] as number,
    meaning: ranking.meanings[part] ?? 0,
  }));
}

/** The values of `partFeatures` of a part whose likeliest words have this chance to be the answer. */
export function partValues(part: WeighedPart, chance: number): readonly number[] {
  return partFeatures.map((name) => (name === 'chance' ? Math.log(chance + LEAST_CHANCE) : part[name]));
}

/** The ranking with its best parts weighed once more, now as wholes; `chances` of the exact words by number of the part. */
export function rankAgain(
  ranking: Ranking,
  parts: readonly WeighedPart[],
  chances: ReadonlyMap<number, number>,
  weights: PartWeights,
): Ranking {
  const own = partFeatures.map((name) => weights[name]);
  const scores = new Map(
    parts.map((weighed) => {
      const values = partValues(weighed, chances.get(weighed.part) ?? 0);
      return [weighed.part, values.reduce((sum, value, i) => sum + value * (own[i] as number), 0)];
    }),
  );
  const scoreOf = (part: number) => scores.get(part) ?? 0;
  const weighed = parts.map(({ part }) => part).sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  const order = [...weighed, ...ranking.order.slice(weighed.length)];
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

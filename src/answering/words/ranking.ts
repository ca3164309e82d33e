import { remembered } from '../../language/remembered.js';
import { dotProduct } from '../../language/vectors.js';
import { keepBest } from '../shortlist.js';
import type { AlignedSentence, Alignment } from './alignment/alignment.js';
import { writeAsked, writeFeatures } from './alignment/candidate-features.js';
import { type Candidates, textOf, writeFixed } from './candidates.js';
import { FEATURE_COUNT, FIXED_COUNT } from './features.js';
import { forestRow } from './forest.js';
import type { SpanChances } from './network/span-chances.js';
import type { Model } from './weights.js';

/** What may be the answer, with the chance that it is: the chances of one question's candidates sum to 1. */
export interface Likely {
  readonly chance: number;
  /** Its folded words, joined by spaces. */
  readonly text: string;
  /** The share of the question's keywords that its sentence has. */
  readonly recall: number;
}

/** A candidate with its chance. */
export interface RankedCandidate extends Likely {
  readonly sentence: AlignedSentence;
  /** Number of the candidate among the sentence's. */
  readonly candidate: number;
  /** Natural logarithm of its chance as the network has it. */
  readonly spanChance: number;
}

/** What the network's log-odds count beside those of the trees: with .5 to 1.2 the accuracy is the same within chance, highest at .8. */
const NETWORK_SHARE = 0.8;

/** Candidates that the trees choose among: the log-linear model's best. */
export const SHORTLIST = 30;

/** Whether candidate `c` of a sentence is out of the question. */
export type Exclusion = (candidates: Candidates, c: number) => boolean;

/** The candidates of the aligned sentences that are not excluded, likeliest first, as many as the shortlist holds. */
export function rankCandidates(
  alignment: Alignment,
  model: Model,
  spans: SpanChances,
  isExcluded: Exclusion = () => false,
): readonly RankedCandidate[] {
  const { kind } = alignment.question;
  const short = shortlist(alignment, model.linear.get(kind) as Float32Array, isExcluded);
  const { scorer } = model.forest;
  const top = short[0]?.score ?? 0;
  const spanChances = short.map(({ sentence: { candidates }, sentence, candidate }) =>
    spans.logChance(
      alignment.sentences.indexOf(sentence),
      candidates.first[candidate] as number,
      candidates.last[candidate] as number,
    ),
  );
  for (const [rank, { sentence, candidate, score }] of short.entries()) {
    const row = scorer.row(rank);
    writeFeatures(alignment, sentence, candidate, row);
    forestRow(row, kind, score, top, rank);
  }
  const sums = scorer.sums(short.length);
  const chances = softmax(spanChances.map((chance, i) => (sums[i] as number) + NETWORK_SHARE * chance));
  const ranked = short
    .map(({ sentence, candidate }, i) => ({
      sentence,
      candidate,
      chance: chances[i] as number,
      spanChance: spanChances[i] as number,
      text: textOf(sentence.candidates, candidate),
      recall: sentence.recall,
    }))
    .sort((a, b) => b.chance - a.chance);
  return byAgreement(ranked);
}

/** Candidates that are compared with each other. */
const COMPARED = 12;
/** What being right word for word counts, beside sharing words with what is right. */
const EXACT_SHARE = 0.5;

/**
 * Puts the candidate first that would be nearest to right on average, if each were right as often as its chance says:
 * several likely candidates with most words in common speak for each other. (Minimum Bayes risk, Kumar & Byrne 2004.)
 */
export function byAgreement<T extends Likely>(ranked: readonly T[]): readonly T[] {
  const compared = ranked.slice(0, COMPARED).map((candidate) => ({ candidate, words: wordsOf(candidate.text) }));
  let best = compared[0];
  let highest = -1;
  for (const one of compared) {
    let expected = 0;
    for (const { candidate, words } of compared) {
      expected += candidate.chance * (isSame(one.words, words) ? 1 : (1 - EXACT_SHARE) * shared(one.words, words));
    }
    if (expected <= highest) continue;
    highest = expected;
    best = one;
  }
  const first = best?.candidate;
  return first ? [first, ...ranked.filter((candidate) => candidate !== first)] : ranked;
}

/** As many texts are remembered: some five articles' worth of candidates. */
const TEXTS_REMEMBERED = 4_000;

const wordsOf = remembered(
  (text): readonly string[] => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)),
  TEXTS_REMEMBERED,
);

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** F1 of the words of two stretches; words that stand twice count once. */
function shared(a: readonly string[], b: readonly string[]): number {
  let same = 0;
  for (const word of a) if (b.includes(word)) same++;
  return (2 * same) / (a.length + b.length || 1);
}

interface Scored {
  readonly sentence: AlignedSentence;
  readonly candidate: number;
  readonly score: number;
}

/** Candidates of a sentence that are held against the question: those likeliest by what no question changes. */
const ALIGNED = 24;

function shortlist(alignment: Alignment, weights: Float32Array, isExcluded: Exclusion): readonly Scored[] {
  const best: Scored[] = [];
  const values = new Float32Array(FEATURE_COUNT);
  for (const sentence of alignment.sentences) {
    const { scores, order } = fixedScores(sentence.candidates, weights);
    for (const candidate of order) {
      if (isExcluded(sentence.candidates, candidate)) continue;
      writeAsked(alignment, sentence, candidate, values);
      const score =
        (scores[candidate] as number) +
        dotProduct(weights, FIXED_COUNT, values, FIXED_COUNT, FEATURE_COUNT - FIXED_COUNT);
      if (best.length === SHORTLIST && score <= (best[SHORTLIST - 1] as Scored).score) continue;
      keepBest(best, { sentence, candidate, score }, SHORTLIST);
    }
  }
  return best;
}

interface FixedScores {
  /** By candidate: what the features that no question changes add to its score. */
  readonly scores: Float32Array;
  /** The `ALIGNED` best candidates by that, best first. */
  readonly order: readonly number[];
}

/** By sentence and kind of question (each kind has weights of its own): made once, as neither changes. */
const fixedScoresOf = new WeakMap<Candidates, Map<Float32Array, FixedScores>>();

function fixedScores(candidates: Candidates, weights: Float32Array): FixedScores {
  let byKind = fixedScoresOf.get(candidates);
  if (byKind === undefined) {
    byKind = new Map();
    fixedScoresOf.set(candidates, byKind);
  }
  let made = byKind.get(weights);
  if (made === undefined) {
    made = scoreFixed(candidates, weights);
    byKind.set(weights, made);
  }
  return made;
}

function scoreFixed(candidates: Candidates, weights: Float32Array): FixedScores {
  const { count } = candidates;
  const fixed = new Float32Array(FIXED_COUNT);
  const scores = new Float32Array(count);
  const best: { readonly candidate: number; readonly score: number }[] = [];
  for (let candidate = 0; candidate < count; candidate++) {
    writeFixed(candidates, candidate, fixed);
    scores[candidate] = dotProduct(weights, 0, fixed, 0, FIXED_COUNT);
    keepBest(best, { candidate, score: scores[candidate] as number }, ALIGNED);
  }
  return { scores, order: best.map(({ candidate }) => candidate) };
}

function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / sum);
}

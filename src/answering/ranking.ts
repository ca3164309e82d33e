import { type AlignedSentence, type Alignment, writeFeatures } from './alignment.js';
import { FEATURE_COUNT } from './features.js';
import { forestColumns, forestScore } from './forest.js';
import type { Model } from './model.js';
import { questionKinds } from './question.js';

/** A candidate with the chance that it is the answer: the chances of one question's candidates sum to 1. */
export interface RankedCandidate {
  readonly sentence: AlignedSentence;
  /** Number of the candidate among the sentence's. */
  readonly candidate: number;
  readonly chance: number;
}

/** Candidates of a sentence that the question is held against: the likeliest by what no question changes. */
const CANDIDATES_ALIGNED = 60;
/** Candidates that the trees choose among: the log-linear model's best. */
export const SHORTLIST = 30;

/** The candidates of the aligned sentences, likeliest first, as many as the shortlist holds. */
export function rankCandidates(alignment: Alignment, model: Model): readonly RankedCandidate[] {
  const short = shortlist(alignment, model.linear.get(alignment.question.kind) as Float32Array);
  const width = forestColumns.length;
  const kindColumn = FEATURE_COUNT + 3 + questionKinds.indexOf(alignment.question.kind);
  const values = new Float32Array(width);
  const top = short[0]?.score ?? 0;
  const scores = short.map(({ sentence, candidate, score }, rank) => {
    writeFeatures(alignment, sentence, candidate, values);
    values[FEATURE_COUNT] = score - top;
    values[FEATURE_COUNT + 1] = score;
    values[FEATURE_COUNT + 2] = rank;
    values[kindColumn] = 1;
    return forestScore(model.forest, values, 0);
  });
  const chances = softmax(scores);
  const ranked = short
    .map(({ sentence, candidate }, i) => ({ sentence, candidate, chance: chances[i] ?? 0 }))
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
function byAgreement(ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const compared = ranked.slice(0, COMPARED).map((candidate) => ({ candidate, words: wordsOf(candidate) }));
  let best = compared[0];
  let highest = -1;
  for (const one of compared) {
    let expected = 0;
    for (const { candidate, words } of compared) {
      const isSame = words.length === one.words.length && words.every((word, i) => word === one.words[i]);
      expected += candidate.chance * (isSame ? 1 : (1 - EXACT_SHARE) * shared(one.words, words));
    }
    if (expected <= highest) continue;
    highest = expected;
    best = one;
  }
  const first = best?.candidate;
  return first ? [first, ...ranked.filter((candidate) => candidate !== first)] : ranked;
}

function wordsOf({ sentence: { candidates }, candidate }: RankedCandidate): readonly string[] {
  return (candidates.texts[candidate] ?? '').split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** F1 of the words of two stretches; words that stand twice count once. */
function shared(a: readonly string[], b: readonly string[]): number {
  const same = a.filter((word) => b.includes(word)).length;
  return (2 * same) / (a.length + b.length || 1);
}

interface Scored {
  readonly sentence: AlignedSentence;
  readonly candidate: number;
  readonly score: number;
}

function shortlist(alignment: Alignment, weights: Float32Array): readonly Scored[] {
  const all: Scored[] = [];
  const values = new Float32Array(forestColumns.length);
  for (const sentence of alignment.sentences)
    for (let candidate = 0; candidate < Math.min(CANDIDATES_ALIGNED, sentence.candidates.count); candidate++) {
      writeFeatures(alignment, sentence, candidate, values);
      let score = 0;
      for (let i = 0; i < FEATURE_COUNT; i++) score += (weights[i] as number) * (values[i] as number);
      all.push({ sentence, candidate, score });
    }
  return all.sort((a, b) => b.score - a.score).slice(0, SHORTLIST);
}

function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / sum);
}

import { FEATURE_COUNT, FIXED_COUNT, featureIndex } from '../features.js';
import { type Asked, recallOf } from './asked.js';

/** The rank of a part that has nothing of the question: far behind. */
const NO_RANK = 99;

const {
  sentenceRecall,
  sentenceExact,
  sentenceScore,
  sentenceRank,
  partScore,
  partRank,
  bestPart,
  bestSentence,
  pairs: pairsFeature,
  contextRecall,
  focusLikeSentence,
} = featureIndex;

/** How well a sentence as a whole meets the question. */
interface MetInSentence {
  readonly recall: number;
  readonly exact: number;
  readonly pairs: number;
  readonly likeFocus: Float32Array;
}

/** The features that all candidates of a sentence share. */
export function sentenceFeatures(
  asked: Asked,
  sentence: number,
  rank: number,
  { recall, exact, pairs, likeFocus }: MetInSentence,
): Float32Array {
  const { ranking, totalWeight, weights } = asked;
  const { partOfSentence } = asked.reading.index;
  const part = partOfSentence[sentence] ?? 0;
  const rankOfPart = ranking.order.indexOf(part);
  const neighbours = [sentence - 1, sentence, sentence + 1].filter((s) => partOfSentence[s] === part);
  const all = new Float32Array(FEATURE_COUNT);
  const shared = all.subarray(FIXED_COUNT);
  all[sentenceRecall] = recall;
  all[sentenceExact] = exact / totalWeight;
  all[sentenceScore] = Math.log((ranking.sentences[sentence] ?? 0) + 1e-4);
  all[sentenceRank] = 1 / (1 + rank);
  all[bestSentence] = Number(rank === 0);
  all[partScore] = ranking.parts[part] ?? 0;
  all[partRank] = 1 / (1 + (rankOfPart < 0 ? NO_RANK : rankOfPart));
  all[bestPart] = Number(rankOfPart === 0);
  all[pairsFeature] = pairs / Math.max(1, weights.length - 1);
  all[contextRecall] = recallOf(asked, neighbours);
  all[focusLikeSentence] = likeFocus.reduce((most, like) => Math.max(most, like), 0);
  return shared;
}

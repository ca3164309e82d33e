import { questionKinds } from '../../src/answering/question/question.js';
import { FEATURE_COUNT } from '../../src/answering/words/features.js';
import { pick, type Row, targetOf } from './training-questions.js';

/** Weights that all questions share, then those of each kind on top: `FEATURE_COUNT` each. */
export type LinearWeights = Float32Array;

const EPOCHS = 6;
const RATE = 0.1;
/** Penalties on the square of a weight: a kind has fewer questions to learn from. */
const SHARED_PENALTY = 2e-5;
const KIND_PENALTY = 1e-4;
/** Candidates with less of the answer than this are far from it; of those one in so many is trained on. */
const NEAR_F1 = 0.3;
const FAR_CANDIDATES = 3;

interface Example {
  readonly row: Row;
  readonly target: Float32Array;
}

/** Learns a log-linear model (softmax over a question's candidates) by AdaGrad, a question at a time. */
export function trainLinear(rows: readonly Row[]): LinearWeights {
  const examples = rows.flatMap((row) => exampleOf(row) ?? []);
  const weights = new Float32Array((questionKinds.length + 1) * FEATURE_COUNT);
  const squares = new Float32Array(weights.length).fill(1e-4);
  const gradient = new Float32Array(FEATURE_COUNT);
  const random = randomNumbers(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { row, target } of shuffled(examples, random)) {
      const chances = softmax(scoreLinear(row, weights));
      gradient.fill(0);
      for (let i = 0; i < row.count; i++) {
        const error = (target[i] as number) - (chances[i] as number);
        if (Math.abs(error) < 1e-5) continue;
        for (let k = 0, at = i * FEATURE_COUNT; k < FEATURE_COUNT; k++, at++)
          gradient[k] = (gradient[k] as number) + error * (row.values[at] as number);
      }
      step(weights, squares, gradient, 0, SHARED_PENALTY);
      step(weights, squares, gradient, (row.kind + 1) * FEATURE_COUNT, KIND_PENALTY);
    }
  return weights;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  gradient: Float32Array,
  base: number,
  penalty: number,
): void {
  for (let k = 0; k < FEATURE_COUNT; k++) {
    const slope = (gradient[k] as number) - penalty * (weights[base + k] as number);
    squares[base + k] = (squares[base + k] as number) + slope * slope;
    weights[base + k] = (weights[base + k] as number) + (RATE * slope) / Math.sqrt(squares[base + k] as number);
  }
}

/** A row without most of the candidates that share nothing with the answer: more of them say nothing new. */
function exampleOf(row: Row): Example | undefined {
  const target = targetOf(row);
  if (target === undefined) return undefined;
  const isKept = (i: number) =>
    (target[i] as number) > 0 ||
    (row.f1[i] as number) > NEAR_F1 ||
    Math.imul(i + 1, 2654435761) >>> 0 < 2 ** 32 / FAR_CANDIDATES;
  const kept = [...target.keys()].filter(isKept);
  const values = new Float32Array(kept.length * FEATURE_COUNT);
  for (const [k, i] of kept.entries())
    values.set(row.values.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT), k * FEATURE_COUNT);
  return { row: pick(row, kept, values), target: Float32Array.from(kept, (i) => target[i] as number) };
}

/** The model's score of each candidate. */
export function scoreLinear({ kind, count, values }: Row, weights: LinearWeights): Float32Array {
  const own = new Float32Array(FEATURE_COUNT);
  for (let k = 0; k < FEATURE_COUNT; k++)
    own[k] = (weights[k] as number) + (weights[(kind + 1) * FEATURE_COUNT + k] as number);
  const scores = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let score = 0;
    for (let k = 0, at = i * FEATURE_COUNT; k < FEATURE_COUNT; k++, at++)
      score += (own[k] as number) * (values[at] as number);
    scores[i] = score;
  }
  return scores;
}

/** Probabilities in proportion to the exponentials of the scores. */
export function softmax(scores: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  const chances = Float32Array.from(scores, (score) => Math.exp(score - top));
  for (const chance of chances) sum += chance;
  return chances.map((chance) => chance / sum);
}

/** Numbers from 0 to below 1 that look like chance and are the same every time (Numerical Recipes' generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { candidateSource } from '../../src/answering/words/candidates.js';
import { chancesOfParts, likelyWords } from '../../src/answering/words/exact-words.js';
import { type PartWeights, partFeatures, partValues, weighedParts } from '../../src/answering/words/part-ranking.js';
import type { Model } from '../../src/answering/words/weights.js';
import { solve } from './linear-equations.js';
import { softmax } from './log-linear.js';
import type { TrainingArticle } from './training-questions.js';

/** A question's weighed parts: the values of `partFeatures` of each, and which is where the question was asked. */
export interface PartExample {
  readonly values: readonly (readonly number[])[];
  readonly right: number;
}

/**
 * The weighed parts of an article's questions, with the chances that a model which has not seen it gives their words;
 * questions without any words, or whose part is not among those that are weighed, are left out.
 */
export function partExamples({ reading, paragraphs }: TrainingArticle, model: Model): readonly PartExample[] {
  const source = candidateSource(reading, model.boundary);
  return paragraphs.flatMap(({ questions }, p) =>
    questions.flatMap(({ text }): readonly PartExample[] => {
      const question = analyse(text);
      const keywords = keywordsOf(question.tokens, reading.index);
      const search = { reading, question, keywords, ranking: rank(reading, keywords, question) };
      const chances = chancesOfParts(reading, likelyWords(search, question.tokens, source, model).ranked);
      const parts = weighedParts(search);
      const right = parts.findIndex(({ part }) => reading.parts[part]?.part.paragraph === p + 1);
      if (chances.size === 0 || right < 0) return [];
      return [{ values: parts.map((part) => partValues(part, chances.get(part.part) ?? 0)), right }];
    }),
  );
}

const ROUNDS = 30;

/** Learns what speaks for a part: softmax regression over a question's parts, by Newton's method. */
export function trainParts(examples: readonly PartExample[]): PartWeights {
  const size = partFeatures.length;
  let weights: readonly number[] = partFeatures.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: number[] = weights.map(() => 0);
    const hessian: number[][] = weights.map((_, i) => weights.map((_, j) => (i === j ? 1e-3 : 0)));
    for (const { values, right } of examples) {
      const chances = chancesOf(values, weights);
      const mean = weights.map((_, i) => values.reduce((sum, own, v) => sum + (chances[v] ?? 0) * (own[i] ?? 0), 0));
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + (values[right]?.[i] ?? 0) - (mean[i] ?? 0);
      for (const [v, own] of values.entries())
        for (const [i, row] of hessian.entries())
          for (let j = 0; j < size; j++)
            row[j] =
              (row[j] ?? 0) + (chances[v] ?? 0) * ((own[i] ?? 0) - (mean[i] ?? 0)) * ((own[j] ?? 0) - (mean[j] ?? 0));
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  const named = partFeatures.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(3))]);
  return Object.fromEntries(named) as PartWeights;
}

/** The share of questions whose right part is first. */
export function accuracyOfParts(examples: readonly PartExample[], weights: PartWeights): number {
  const own = partFeatures.map((name) => weights[name]);
  const right = examples.filter(({ values, right }) => {
    const chances = chancesOf(values, own);
    return chances.indexOf(Math.max(...chances)) === right;
  });
  return right.length / examples.length;
}

function chancesOf(values: PartExample['values'], weights: readonly number[]): Float32Array {
  return softmax(Float32Array.from(values, (own) => own.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}

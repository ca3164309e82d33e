import { probabilityOf } from '../../src/answering/log-odds.js';
import { solve } from './linear-equations.js';

/** What is known of something, by column, whether it is so, and how much it counts beside the others. */
export interface Weighed {
  readonly values: readonly number[];
  readonly isSo: boolean;
  readonly weight: number;
}

/** Newton's method for a convex loss: far fewer are enough. */
const ROUNDS = 25;

/** The weights of a logistic regression with a Gaussian prior of this precision by column, counted for a mean loss. */
export function fitLogistic(examples: readonly Weighed[], precisions: readonly number[]): readonly number[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let weights = precisions.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((w, i) => (precisions[i] ?? 0) * w);
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? (precisions[i] ?? 0) : 0)));
    for (const { values, isSo, weight: own } of examples) {
      const p = probabilityWith(weights, values);
      const weight = own / total;
      for (const [i, row] of hessian.entries()) {
        const x = values[i] ?? 0;
        gradient[i] = (gradient[i] ?? 0) + weight * (p - Number(isSo)) * x;
        for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * x * (values[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w - (step[i] ?? 0));
  }
  return weights;
}

/** The probability that weights give to values. */
export function probabilityWith(weights: readonly number[], values: readonly number[]): number {
  return probabilityOf(values.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0));
}

import { FEATURE_COUNT, features } from './features.js';
import { type QuestionKind, questionKinds } from './question.js';

/** A regression tree in parallel arrays, one entry a node; the root is node 0. */
export interface Tree {
  /** Number of the column that is looked at; −1 for a leaf. */
  readonly feature: Int16Array;
  /** Where to go: `left` if the value is below the threshold, else `right`. */
  readonly threshold: Float32Array;
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  readonly value: Float32Array;
}

/** Trees whose values add up. */
export interface Forest {
  readonly width: number;
  readonly trees: readonly Tree[];
}

/** What the trees see of a candidate: its features, how the log-linear model ranks it, and the kind of question. */
export const forestColumns: readonly string[] = [
  ...features.map(({ name }) => name),
  'linearBehind',
  'linearScore',
  'linearRank',
  ...questionKinds.map((kind) => `kind ${kind}`),
];

/** Completes a row whose first values are a candidate's features with what the trees see besides. */
export function forestRow(values: Float32Array, kind: QuestionKind, score: number, best: number, rank: number): void {
  values.fill(0, FEATURE_COUNT);
  values[FEATURE_COUNT] = score - best;
  values[FEATURE_COUNT + 1] = score;
  values[FEATURE_COUNT + 2] = rank;
  values[FEATURE_COUNT + 3 + questionKinds.indexOf(kind)] = 1;
}

/** The sum of the trees for the row of values that starts at `offset`. */
export function forestScore({ trees }: Forest, values: Float32Array, offset: number): number {
  let sum = 0;
  for (const { feature, threshold, left, right, value } of trees) {
    let node = 0;
    let column = feature[0] as number;
    while (column >= 0) {
      const below = (values[offset + column] as number) < (threshold[node] as number);
      node = (below ? left[node] : right[node]) as number;
      column = feature[node] as number;
    }
    sum += value[node] as number;
  }
  return sum;
}

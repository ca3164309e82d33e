import { type QuestionKind, questionKinds } from '../question/question.js';
import { FEATURE_COUNT, features } from './features.js';
import { ForestScorer, MAX_LEAVES, type Split } from './forest-scorer.js';

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

/** What a tree makes of values by column: the value of the leaf that they lead to. */
export function leafValue({ feature, threshold, left, right, value }: Tree, values: ArrayLike<number>): number {
  let node = 0;
  for (let column = feature[0] as number; column >= 0; column = feature[node] as number)
    node = ((values[column] as number) < (threshold[node] as number) ? left[node] : right[node]) as number;
  return value[node] as number;
}

/** Trees whose values add up. */
export interface Forest {
  readonly width: number;
  readonly trees: readonly Tree[];
  /** The same trees in the form that scoring needs. */
  readonly scorer: ForestScorer;
}

/**
 * Trees in the form that scoring needs; `width` is the number of columns they look at. Throws where one has more than 24
 * leaves.
 */
export function forestOf(trees: readonly Tree[], width: number): Forest {
  const splits: Split[] = [];
  const leaves = new Float32Array(trees.length * MAX_LEAVES);
  for (const [t, tree] of trees.entries()) gather(tree, t, splits, leaves);
  return { width, trees, scorer: new ForestScorer(splits, leaves, width) };
}

/** Gathers the splits and the leaves of tree number `t`, from left to right. */
function gather(tree: Tree, t: number, splits: Split[], leaves: Float32Array): void {
  let leaf = 0;
  const visit = (from: number): void => {
    const node = pastForced(tree, from);
    const column = tree.feature[node] as number;
    if (column < 0) {
      if (leaf === MAX_LEAVES) throw new Error(`a tree has more than ${MAX_LEAVES} leaves`);
      leaves[t * MAX_LEAVES + leaf++] = tree.value[node] as number;
      return;
    }
    const firstLeaf = leaf;
    visit(tree.left[node] as number);
    const onLeft = ((1 << (leaf - firstLeaf)) - 1) << firstLeaf;
    splits.push({ column, threshold: tree.threshold[node] as number, tree: t, removed: onLeft });
    visit(tree.right[node] as number);
  };
  visit(0);
}

/** The first node from `node` on where the way parts: an ablation makes nodes that lead to the same child either way. */
function pastForced({ left, right }: Tree, node: number): number {
  let at = node;
  while (left[at] === right[at] && (left[at] as number) > 0) at = left[at] as number;
  return at;
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
export function forestScore({ scorer, width }: Forest, values: Float32Array, offset: number): number {
  scorer.row(0).set(values.subarray(offset, offset + width));
  return scorer.sums(1)[0] as number;
}

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
  /** The same trees in the form that scoring walks. */
  readonly nodes: ForestNodes;
}

/**
 * The nodes of all trees, one after the other, the two children of each side by side: so the way down is an addition
 * instead of a branch that the processor would guess wrong half the time.
 */
interface ForestNodes {
  /** By tree: its root. */
  readonly roots: Uint16Array;
  /** By node: number of the column that is looked at, and the threshold. */
  readonly column: Uint16Array;
  readonly threshold: Float32Array;
  /** By node: the child for values below the threshold; that for the others stands behind it. 0 for a leaf. */
  readonly below: Uint16Array;
  readonly value: Float32Array;
}

/** Trees in the form that scoring needs; `width` is the number of columns they look at. Together at most 65,535 nodes. */
export function forestOf(trees: readonly Tree[], width: number): Forest {
  const count = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  const nodes: ForestNodes = {
    roots: new Uint16Array(trees.length),
    column: new Uint16Array(count),
    threshold: new Float32Array(count),
    below: new Uint16Array(count),
    value: new Float32Array(count),
  };
  let next = 0;
  for (const [t, tree] of trees.entries()) {
    nodes.roots[t] = next;
    next = layOut(tree, nodes, next);
  }
  return { width, trees, nodes };
}

/** Lays a tree out from node `root` on, level by level; gives the first node behind it. */
function layOut(tree: Tree, nodes: ForestNodes, root: number): number {
  const queue = [0];
  for (let i = 0; i < queue.length; i++) {
    const node = pastForced(tree, queue[i] as number);
    const column = tree.feature[node] as number;
    nodes.value[root + i] = tree.value[node] as number;
    if (column < 0) continue;
    nodes.column[root + i] = column;
    nodes.threshold[root + i] = tree.threshold[node] as number;
    nodes.below[root + i] = root + queue.length;
    queue.push(tree.left[node] as number, tree.right[node] as number);
  }
  return root + queue.length;
}

/** What the trees see of a candidate: its features, how the log-linear model ranks it, and the kind of question. */
export const forestColumns: readonly string[] = [
  ...features.map(({ name }) => name),
  'linearBehind',
  'linearScore',
  'linearRank',
  ...questionKinds.map((kind) => `kind ${kind}`),
];

/** Completes a row whose first values are a candidate's features, 0 behind them, with what the trees see besides. */
export function forestRow(values: Float32Array, kind: QuestionKind, score: number, best: number, rank: number): void {
  values[FEATURE_COUNT] = score - best;
  values[FEATURE_COUNT + 1] = score;
  values[FEATURE_COUNT + 2] = rank;
  values[FEATURE_COUNT + 3 + questionKinds.indexOf(kind)] = 1;
}

/** The first node from `node` on where the way parts: an ablation makes nodes that lead to the same child either way. */
function pastForced({ left, right }: Tree, node: number): number {
  let at = node;
  while (left[at] === right[at] && (left[at] as number) > 0) at = left[at] as number;
  return at;
}

/** The sum of the trees for the row of values that starts at `offset`. */
export function forestScore(forest: Forest, values: Float32Array, offset: number): number {
  return forestScores(forest, values.subarray(offset, offset + forest.width), 1)[0] as number;
}

/** The sums of the trees for `count` rows of `forest.width` values: tree by tree, as one fits the processor's cache. */
export function forestScores({ nodes, width }: Forest, values: Float32Array, count: number): Float64Array {
  const { roots, column, threshold, below, value } = nodes;
  const sums = new Float64Array(count);
  for (const root of roots)
    for (let row = 0; row < count; row++) {
      const offset = row * width;
      let node = root;
      let next = below[node] as number;
      while (next > 0) {
        const isFrom = (values[offset + (column[node] as number)] as number) >= (threshold[node] as number);
        node = next + Number(isFrom);
        next = below[node] as number;
      }
      sums[row] = (sums[row] as number) + (value[node] as number);
    }
  return sums;
}

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
  /** The same trees in the form that scoring needs. */
  readonly scorer: Scorer;
}

/**
 * The nodes of all trees by the column they look at, to be gone through column by column without walking a tree
 * (QuickScorer, Lucchese et al. 2015): each node whose value is not below its threshold puts the leaves on its left out of
 * reach, and of a tree's leaves that remain the leftmost is the one that a walk would end at.
 */
interface Scorer {
  /** The columns that any node looks at, and where the nodes of each start. */
  readonly columns: Uint16Array;
  readonly starts: Uint16Array;
  /** By node, of a column the lowest threshold first; behind each column's nodes stands one without end. */
  readonly threshold: Float32Array;
  /** By node: its tree, and a bit for each leaf of it that stays in reach. */
  readonly tree: Uint16Array;
  readonly inReach: Int32Array;
  /** By tree, `MAX_LEAVES` each from left to right. */
  readonly leaves: Float32Array;
}

/** A bit for each leaf of a tree. */
const MAX_LEAVES = 32;

/** A node of the scorer while it is gathered. */
interface Split {
  readonly column: number;
  readonly threshold: number;
  readonly tree: number;
  readonly inReach: number;
}

/**
 * Trees in the form that scoring needs; `width` is the number of columns they look at. Throws where a tree has more than
 * 32 leaves.
 */
export function forestOf(trees: readonly Tree[], width: number): Forest {
  const splits: Split[] = [];
  const leaves = new Float32Array(trees.length * MAX_LEAVES);
  for (const [t, tree] of trees.entries()) gather(tree, t, splits, leaves);
  splits.sort((a, b) => a.column - b.column || a.threshold - b.threshold);
  const columns = [...new Set(splits.map(({ column }) => column))];
  const byColumn = columns.map((column) => splits.filter((split) => split.column === column));
  const nodes = byColumn.flatMap((own) => [...own, { threshold: Number.POSITIVE_INFINITY, tree: 0, inReach: -1 }]);
  let next = 0;
  const starts = byColumn.map((own) => {
    const start = next;
    next += own.length + 1;
    return start;
  });
  const scorer = {
    columns: Uint16Array.from(columns),
    starts: Uint16Array.from(starts),
    threshold: Float32Array.from(nodes, ({ threshold }) => threshold),
    tree: Uint16Array.from(nodes, ({ tree }) => tree),
    inReach: Int32Array.from(nodes, ({ inReach }) => inReach),
    leaves,
  };
  return { width, trees, scorer };
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
    splits.push({ column, threshold: tree.threshold[node] as number, tree: t, inReach: ~onLeft });
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

/** Completes a row whose first values are a candidate's features, 0 behind them, with what the trees see besides. */
export function forestRow(values: Float32Array, kind: QuestionKind, score: number, best: number, rank: number): void {
  values[FEATURE_COUNT] = score - best;
  values[FEATURE_COUNT + 1] = score;
  values[FEATURE_COUNT + 2] = rank;
  values[FEATURE_COUNT + 3 + questionKinds.indexOf(kind)] = 1;
}

/** The sum of the trees for the row of values that starts at `offset`. */
export function forestScore(forest: Forest, values: Float32Array, offset: number): number {
  return forestScores(forest, values.subarray(offset, offset + forest.width), 1)[0] as number;
}

/** The sum of the trees for each of `count` rows of `forest.width` values. */
export function forestScores({ scorer, trees, width }: Forest, values: Float32Array, count: number): Float64Array {
  // What is the same in all rows, half of the columns of one question's candidates, is gone through once.
  const same: number[] = [];
  const varying: number[] = [];
  for (let c = 0; c < scorer.columns.length; c++)
    (isSameInAll(values, scorer.columns[c] as number, width) ? same : varying).push(c);
  const shared = new Int32Array(trees.length).fill(-1);
  narrow(shared, scorer, same, values, 0);
  const reached = new Int32Array(trees.length);
  const sums = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    reached.set(shared);
    narrow(reached, scorer, varying, values, row * width);
    sums[row] = sumOf(reached, scorer.leaves);
  }
  return sums;
}

function isSameInAll(values: Float32Array, column: number, width: number): boolean {
  const first = values[column];
  for (let i = column + width; i < values.length; i += width) if (values[i] !== first) return false;
  return true;
}

/** Takes from each tree's leaves in reach those that some columns of the row at `offset` put out of it. */
function narrow(
  reached: Int32Array,
  { columns, starts, threshold, tree, inReach }: Scorer,
  some: readonly number[],
  values: Float32Array,
  offset: number,
): void {
  for (const c of some) {
    const value = values[offset + (columns[c] as number)] as number;
    for (let node = starts[c] as number; value >= (threshold[node] as number); node++) {
      const t = tree[node] as number;
      reached[t] = (reached[t] as number) & (inReach[node] as number);
    }
  }
}

/** The sum of the leftmost leaves in reach. */
function sumOf(reached: Int32Array, leaves: Float32Array): number {
  let sum = 0;
  for (let t = 0; t < reached.length; t++) {
    const bits = reached[t] as number;
    const leftmost = 31 - Math.clz32(bits & -bits);
    sum += leaves[t * MAX_LEAVES + leftmost] as number;
  }
  return sum;
}

import { type QuestionKind, questionKinds } from '../question/question.js';
import { FEATURE_COUNT, features } from './features.js';

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
  /** By node: in the lowest `TREE_BITS` the number of its tree, above them a bit for each leaf that stays in reach. */
  readonly effect: Int32Array;
  /** By tree, `MAX_LEAVES` each from left to right. */
  readonly leaves: Float32Array;
}

/** Trees and leaves of a tree have to find room in 32 bits. */
const TREE_BITS = 8;
const MAX_TREES = 2 ** TREE_BITS;
const MAX_LEAVES = 32 - TREE_BITS;

/** A node of the scorer while it is gathered. */
interface Split {
  readonly column: number;
  readonly threshold: number;
  readonly effect: number;
}

/**
 * Trees in the form that scoring needs; `width` is the number of columns they look at. Throws where there are
 * more than 256 trees or one has more than 24 leaves.
 */
export function forestOf(trees: readonly Tree[], width: number): Forest {
  if (trees.length > MAX_TREES) throw new Error(`more than ${MAX_TREES} trees`);
  const splits: Split[] = [];
  const leaves = new Float32Array(trees.length * MAX_LEAVES);
  for (const [t, tree] of trees.entries()) gather(tree, t, splits, leaves);
  splits.sort((a, b) => a.column - b.column || a.threshold - b.threshold);
  const columns = [...new Set(splits.map(({ column }) => column))];
  const byColumn = columns.map((column) => splits.filter((split) => split.column === column));
  const nodes = byColumn.flatMap((own) => [...own, { threshold: Number.POSITIVE_INFINITY, effect: 0 }]);
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
    effect: Int32Array.from(nodes, ({ effect }) => effect),
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
    splits.push({ column, threshold: tree.threshold[node] as number, effect: (~onLeft << TREE_BITS) | t });
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

/** By tree: a bit for each leaf in reach of the row in hand. */
const inReach = new Int32Array(MAX_TREES);

/** The sum of the trees for the row of values that starts at `offset`. */
export function forestScore({ scorer, trees }: Forest, values: Float32Array, offset: number): number {
  inReach.fill(-1);
  narrow(inReach, scorer, values, offset);
  return sumOf(inReach, scorer.leaves, trees.length);
}

/** Puts the leaves out of reach that the row at `offset` cannot end at. */
function narrow(reached: Int32Array, scorer: Scorer, values: Float32Array, offset: number): void {
  const { columns, starts, threshold, effect } = scorer;
  // The innermost loop of an answer: constants of the module would be loaded anew at each turn.
  const bits = TREE_BITS;
  const mask = MAX_TREES - 1;
  for (let c = 0; c < columns.length; c++) {
    const value = values[offset + (columns[c] as number)] as number;
    let node = starts[c] as number;
    while (value >= (threshold[node] as number)) {
      const own = effect[node++] as number;
      reached[own & mask] = (reached[own & mask] as number) & (own >> bits);
    }
  }
}

/** The sum of each tree's leftmost leaf in reach. */
function sumOf(reached: Int32Array, leaves: Float32Array, count: number): number {
  const most = MAX_LEAVES;
  let sum = 0;
  for (let tree = 0; tree < count; tree++) {
    const own = reached[tree] as number;
    sum += leaves[tree * most + 31 - Math.clz32(own & -own)] as number;
  }
  return sum;
}

import { type Forest, forestOf, type Tree } from '../../src/answering/words/forest.js';
import { randomNumbers } from './log-linear.js';

/** The candidates of one question: `width` values each, and how right each is; the targets sum to 1. */
export interface Example {
  readonly count: number;
  readonly values: Float32Array;
  readonly target: Float32Array;
}

const TREES = 160;
const LEAVES = 24;
/** How much of what a tree finds is believed. */
const RATE = 0.1;
/** Values of a column are told apart by as many steps. */
const BINS = 64;
/** The least weight (second derivative of the loss) on either side of a split, and the penalty on a leaf's value. */
const LEAST_WEIGHT = 5;
const PENALTY = 5;
/** Share of the columns that each tree looks at. */
const COLUMNS = 0.5;

/** All candidates of all questions, column by column, their values told apart in steps. */
interface Table {
  readonly rows: number;
  /** By column: the lowest value of each step but the first. */
  readonly edges: readonly Float32Array[];
  /** By column, then by row: the number of the step. */
  readonly steps: Uint8Array;
}

/** First and second derivatives of the loss, by row. */
interface Derivatives {
  readonly gradients: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Learns trees whose sum ranks the candidates of a question: gradient boosting of the softmax loss with histograms of
 * the gradients, the best leaf split first (Friedman 2001; Ke et al. 2017).
 */
export function trainForest(examples: readonly Example[], width: number): Forest {
  const table = tableOf(examples, width);
  const scores = new Float64Array(table.rows);
  const derivatives = { gradients: new Float64Array(table.rows), weights: new Float64Array(table.rows) };
  const random = randomNumbers(12345);
  const trees: Tree[] = [];
  for (let i = 0; i < TREES; i++) {
    derive(examples, scores, derivatives);
    const columns = table.edges.flatMap((edges, column) => (edges.length > 0 && random() < COLUMNS ? [column] : []));
    trees.push(grow(table, columns, derivatives, scores));
  }
  return forestOf(trees, width);
}

function tableOf(examples: readonly Example[], width: number): Table {
  const rows = examples.reduce((sum, { count }) => sum + count, 0);
  const steps = new Uint8Array(rows * width);
  const column = new Float32Array(rows);
  const edges: Float32Array[] = [];
  for (let k = 0; k < width; k++) {
    let row = 0;
    for (const { count, values } of examples)
      for (let i = 0; i < count; i++) column[row++] = values[i * width + k] as number;
    const own = edgesOf(Float32Array.from(column).sort());
    edges.push(own);
    for (let i = 0; i < rows; i++) steps[k * rows + i] = stepOf(own, column[i] as number);
  }
  return { rows, edges, steps };
}

/**
 * Numbers that part the sorted values into steps of about equal size; half-way between two values, so that rounding moves
 * none to the other side.
 */
function edgesOf(sorted: Float32Array): Float32Array {
  const lowest = sorted[0] as number;
  const highest = sorted.at(-1) as number;
  const edges: number[] = [];
  const partBelow = (value: number) => {
    const before = sorted[sorted.indexOf(value) - 1] as number;
    edges.push((before + value) / 2);
  };
  let last = lowest;
  for (let bin = 1; bin < BINS; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / BINS)] as number;
    if (value <= last) continue;
    partBelow(value);
    last = value;
  }
  // A value that is rarer than a step is wide has a step of its own all the same.
  if (edges.length === 0 && highest > lowest) partBelow(highest);
  return Float32Array.from(edges);
}

/** How many edges a value reaches. */
function stepOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function derive(examples: readonly Example[], scores: Float64Array, { gradients, weights }: Derivatives): void {
  let row = 0;
  for (const { count, target } of examples) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = row; i < row + count; i++) top = Math.max(top, scores[i] as number);
    let sum = 0;
    for (let i = row; i < row + count; i++) sum += Math.exp((scores[i] as number) - top);
    for (let i = 0; i < count; i++, row++) {
      const chance = Math.exp((scores[row] as number) - top) / sum;
      gradients[row] = (target[i] as number) - chance;
      weights[row] = chance * (1 - chance);
    }
  }
}

interface Split {
  readonly gain: number;
  readonly column: number;
  /** Rows up to this step go below. */
  readonly step: number;
}

interface Leaf {
  readonly node: number;
  readonly rows: Uint32Array;
  readonly gradient: number;
  readonly weight: number;
  /** By column and step: sums of the gradients and of the weights in turn. */
  readonly histogram: Float64Array;
  readonly split: Split | undefined;
}

interface Node {
  column: number;
  threshold: number;
  below: number;
  from: number;
  value: number;
}

/** Grows a tree and adds its values to the scores. */
function grow(table: Table, columns: readonly number[], derivatives: Derivatives, scores: Float64Array): Tree {
  const nodes: Node[] = [];
  const leafOf = (rows: Uint32Array, histogram: Float64Array): Leaf => {
    let gradient = 0;
    let weight = 0;
    for (const row of rows) {
      gradient += derivatives.gradients[row] as number;
      weight += derivatives.weights[row] as number;
    }
    nodes.push({ column: -1, threshold: 0, below: 0, from: 0, value: 0 });
    const split = bestSplit(table, columns, histogram, gradient, weight);
    return { node: nodes.length - 1, rows, gradient, weight, histogram, split };
  };
  const all = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const leaves = [leafOf(all, histogramOf(table, columns, derivatives, all))];
  while (leaves.length < LEAVES) {
    const leaf = leaves.reduce((best, one) => ((one.split?.gain ?? 0) > (best.split?.gain ?? 0) ? one : best));
    if (leaf.split === undefined) break;
    const { column, step } = leaf.split;
    const isBelow = (row: number) => (table.steps[column * table.rows + row] as number) <= step;
    const sides = [leaf.rows.filter(isBelow), leaf.rows.filter((row) => !isBelow(row))] as const;
    // One histogram is counted, the other is what it leaves of their parent's.
    const smaller = sides[0].length < sides[1].length ? 0 : 1;
    const counted = histogramOf(table, columns, derivatives, sides[smaller]);
    const rest = leaf.histogram.map((sum, i) => sum - (counted[i] as number));
    const below = leafOf(sides[0], smaller === 0 ? counted : rest);
    const from = leafOf(sides[1], smaller === 0 ? rest : counted);
    const threshold = table.edges[column]?.[step] ?? 0;
    Object.assign(nodes[leaf.node] as Node, { column, threshold, below: below.node, from: from.node });
    leaves.splice(leaves.indexOf(leaf), 1, below, from);
  }
  for (const { node, rows, gradient, weight } of leaves) {
    const value = (RATE * gradient) / (weight + PENALTY);
    (nodes[node] as Node).value = value;
    for (const row of rows) scores[row] = (scores[row] as number) + value;
  }
  return {
    feature: Int16Array.from(nodes, ({ column }) => column),
    threshold: Float32Array.from(nodes, ({ threshold }) => threshold),
    left: Uint16Array.from(nodes, ({ below }) => below),
    right: Uint16Array.from(nodes, ({ from }) => from),
    value: Float32Array.from(nodes, ({ value }) => value),
  };
}

function histogramOf(
  { rows: all, steps }: Table,
  columns: readonly number[],
  { gradients, weights }: Derivatives,
  rows: Uint32Array,
): Float64Array {
  const histogram = new Float64Array(columns.length * BINS * 2);
  for (const [c, column] of columns.entries())
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const at = 2 * (c * BINS + (steps[column * all + row] as number));
      histogram[at] = (histogram[at] as number) + (gradients[row] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (weights[row] as number);
    }
  return histogram;
}

function bestSplit(
  { edges }: Table,
  columns: readonly number[],
  histogram: Float64Array,
  gradient: number,
  weight: number,
): Split | undefined {
  const worth = (g: number, w: number) => (g * g) / (w + PENALTY);
  const whole = worth(gradient, weight);
  let best: Split | undefined;
  for (const [c, column] of columns.entries()) {
    let g = 0;
    let w = 0;
    for (let step = 0; step < (edges[column]?.length ?? 0); step++) {
      g += histogram[2 * (c * BINS + step)] as number;
      w += histogram[2 * (c * BINS + step) + 1] as number;
      if (w < LEAST_WEIGHT || weight - w < LEAST_WEIGHT) continue;
      const gain = worth(g, w) + worth(gradient - g, weight - w) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, column, step };
    }
  }
  return best;
}

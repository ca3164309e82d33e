import type { Tree } from '../../src/answering/words/forest.js';
import { randomNumbers } from './log-linear.js';

/** Something that is right, 1, or wrong, 0, with what is known of it, by column. */
export interface Judged {
  readonly values: readonly number[];
  readonly right: number;
}

const TREES = 100;
/** Least examples of a leaf, and the share of the columns that a split chooses among: with 8 to 20 and .3 the same on articles that were not learnt from. */
const LEAST = 12;
const COLUMNS = 0.3;

/** Learns trees whose mean is the probability of being right: a random forest (Breiman 2001). Deterministic. */
export function trainRandomForest(examples: readonly Judged[]): readonly Tree[] {
  const random = randomNumbers(2001);
  return Array.from({ length: TREES }, () => {
    const drawn = examples.map(() => examples[Math.floor(random() * examples.length)] as Judged);
    return grow(drawn, random);
  });
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly threshold: number;
}

interface Node {
  column: number;
  threshold: number;
  left: number;
  right: number;
  value: number;
}

function grow(examples: readonly Judged[], random: () => number): Tree {
  const nodes: Node[] = [];
  const visit = (own: readonly Judged[]): number => {
    const node: Node = { column: -1, threshold: 0, left: 0, right: 0, value: shareOf(own) };
    const number = nodes.push(node) - 1;
    const split = bestSplit(own, drawnColumns(own, random));
    if (split === undefined) return number;
    const { column, threshold } = split;
    const isBelow = ({ values }: Judged) => (values[column] as number) < threshold;
    const left = visit(own.filter(isBelow));
    const right = visit(own.filter((one) => !isBelow(one)));
    Object.assign(node, { column, threshold, left, right });
    return number;
  };
  visit(examples);
  return {
    feature: Int16Array.from(nodes, ({ column }) => column),
    threshold: Float32Array.from(nodes, ({ threshold }) => threshold),
    left: Uint16Array.from(nodes, ({ left }) => left),
    right: Uint16Array.from(nodes, ({ right }) => right),
    value: Float32Array.from(nodes, ({ value }) => value),
  };
}

function shareOf(examples: readonly Judged[]): number {
  return examples.reduce((sum, { right }) => sum + right, 0) / examples.length;
}

function drawnColumns(examples: readonly Judged[], random: () => number): readonly number[] {
  const all = [...(examples[0]?.values.keys() ?? [])];
  return Array.from(
    { length: Math.ceil(COLUMNS * all.length) },
    () => all.splice(Math.floor(random() * all.length), 1)[0] as number,
  );
}

/** The split that parts right from wrong best, by Gini's impurity; undefined where none does, or leaves too few on a side. */
function bestSplit(examples: readonly Judged[], columns: readonly number[]): Split | undefined {
  const count = examples.length;
  const all = examples.reduce((sum, { right }) => sum + right, 0);
  if (count < 2 * LEAST || all === 0 || all === count) return undefined;
  // What is gained over the whole is greatest where the squares of what is right, by how many there are, sum to most.
  let best: Split = { gain: all ** 2 / count + 1e-9, column: -1, threshold: 0 };
  for (const column of columns) {
    const sorted = [...examples].sort((a, b) => (a.values[column] as number) - (b.values[column] as number));
    let right = 0;
    for (let below = 1; below <= count - LEAST; below++) {
      right += sorted[below - 1]?.right ?? 0;
      const before = sorted[below - 1]?.values[column] as number;
      const next = sorted[below]?.values[column] as number;
      if (below < LEAST || before === next) continue;
      const gain = right ** 2 / below + (all - right) ** 2 / (count - below);
      if (gain > best.gain) best = { gain, column, threshold: (before + next) / 2 };
    }
  }
  return best.column < 0 ? undefined : best;
}

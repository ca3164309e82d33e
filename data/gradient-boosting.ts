/** Gradient-boosted regression trees for ranking: softmax over the candidates of a question, histogram splits. */
import type { Forest, Tree } from '../src/answering/forest.js';

interface Group {
  readonly n: number;
  readonly x: Float32Array;
}

export interface Options {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly bins: number;
  readonly minHessian: number;
  readonly l2: number;
  /** Share of features looked at by each tree. */
  readonly columns: number;
  /** Index of a feature that the scores start from. */
  readonly base?: number;
}
const num = (name: string, d: number) => Number(process.env[name] ?? d);
export const DEFAULTS: Options = {
  trees: num('TREES', 150),
  leaves: num('LEAVES', 24),
  rate: num('RATE', 0.1),
  bins: 64,
  minHessian: num('MINH', 5),
  l2: num('L2', 5),
  columns: num('COLS', 0.5),
};

export function trainForest(
  groups: readonly Group[],
  targets: readonly Float32Array[],
  options: Options = DEFAULTS,
): Forest {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const width = (groups[0]?.x.length ?? 0) / (groups[0]?.n ?? 1);
  const { bins } = options;
  const edges: Float32Array[] = [];
  const binned = new Uint8Array(n * width);
  const column = new Float32Array(n);
  for (let f = 0; f < width; f++) {
    let r = 0;
    for (const { n: m, x } of groups) for (let i = 0; i < m; i++) column[r++] = x[i * width + f] as number;
    const sorted = Float32Array.from(column).sort();
    const cuts: number[] = [];
    for (let b = 1; b < bins; b++) {
      const v = sorted[Math.floor((b * n) / bins)] as number;
      if (cuts.length === 0 ? v > (sorted[0] as number) : v > (cuts.at(-1) as number)) cuts.push(v);
    }
    // rare values above the last quantile
    const max = sorted[n - 1] as number;
    if (cuts.length === 0 && max > (sorted[0] as number)) cuts.push(max);
    // an edge e: bin = number of edges <= v
    const edge = Float32Array.from(cuts);
    edges.push(edge);
    for (let i = 0; i < n; i++) {
      const v = column[i] as number;
      let lo = 0;
      let hi = edge.length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if ((edge[mid] as number) <= v) lo = mid + 1;
        else hi = mid;
      }
      binned[f * n + i] = lo;
    }
  }
  const score = new Float64Array(n);
  const grad = new Float64Array(n);
  const hess = new Float64Array(n);
  const trees: Tree[] = [];
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  for (let t = 0; t < options.trees; t++) {
    let r = 0;
    for (const [k, { n: m }] of groups.entries()) {
      const y = targets[k] as Float32Array;
      let max = -1e9;
      for (let i = 0; i < m; i++) max = Math.max(max, score[r + i] as number);
      let sum = 0;
      for (let i = 0; i < m; i++) sum += Math.exp((score[r + i] as number) - max);
      for (let i = 0; i < m; i++) {
        const p = Math.exp((score[r + i] as number) - max) / sum;
        grad[r + i] = (y[i] as number) - p;
        hess[r + i] = p * (1 - p);
      }
      r += m;
    }
    const columns: number[] = [];
    for (let f = 0; f < width; f++) if ((edges[f]?.length ?? 0) > 0 && random() < options.columns) columns.push(f);
    trees.push(grow(binned, n, edges, columns, grad, hess, score, options));
  }
  return { width, trees };
}

interface Leaf {
  rows: Uint32Array;
  g: number;
  h: number;
  node: number;
  histogram: Float64Array;
  best?: { gain: number; feature: number; bin: number };
}

function grow(
  binned: Uint8Array,
  n: number,
  edges: readonly Float32Array[],
  columns: readonly number[],
  grad: Float64Array,
  hess: Float64Array,
  score: Float64Array,
  o: Options,
): Tree {
  const { bins } = o;
  const histogramOf = (rows: Uint32Array): Float64Array => {
    const out = new Float64Array(columns.length * bins * 2);
    for (const [c, f] of columns.entries()) {
      const base = c * bins * 2;
      const at = f * n;
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number;
        const b = base + 2 * (binned[at + row] as number);
        out[b] = (out[b] as number) + (grad[row] as number);
        out[b + 1] = (out[b + 1] as number) + (hess[row] as number);
      }
    }
    return out;
  };
  const split = (leaf: Leaf): void => {
    const parent = (leaf.g * leaf.g) / (leaf.h + o.l2);
    let best: Leaf['best'];
    for (const [c, f] of columns.entries()) {
      const cuts = edges[f]?.length ?? 0;
      let g = 0;
      let h = 0;
      for (let b = 0; b < cuts; b++) {
        g += leaf.histogram[c * bins * 2 + 2 * b] as number;
        h += leaf.histogram[c * bins * 2 + 2 * b + 1] as number;
        if (h < o.minHessian || leaf.h - h < o.minHessian) continue;
        const gain = (g * g) / (h + o.l2) + ((leaf.g - g) * (leaf.g - g)) / (leaf.h - h + o.l2) - parent;
        if (gain > 1e-6 && (best === undefined || gain > best.gain)) best = { gain, feature: f, bin: b };
      }
    }
    if (best) leaf.best = best;
  };
  const feature: number[] = [-1];
  const threshold: number[] = [0];
  const left: number[] = [0];
  const right: number[] = [0];
  const value: number[] = [0];
  const all = new Uint32Array(n);
  let G = 0;
  let H = 0;
  for (let i = 0; i < n; i++) {
    all[i] = i;
    G += grad[i] as number;
    H += hess[i] as number;
  }
  const root: Leaf = { rows: all, g: G, h: H, node: 0, histogram: histogramOf(all) };
  split(root);
  const leaves: Leaf[] = [root];
  while (leaves.length < o.leaves) {
    let pick = -1;
    for (const [i, leaf] of leaves.entries())
      if (leaf.best && (pick < 0 || leaf.best.gain > (leaves[pick]?.best?.gain ?? 0))) pick = i;
    if (pick < 0) break;
    const leaf = leaves[pick] as Leaf;
    const { feature: f, bin } = leaf.best as NonNullable<Leaf['best']>;
    let count = 0;
    let g = 0;
    let h = 0;
    for (const row of leaf.rows)
      if ((binned[f * n + row] as number) <= bin) {
        count++;
        g += grad[row] as number;
        h += hess[row] as number;
      }
    const a = new Uint32Array(count);
    const b = new Uint32Array(leaf.rows.length - count);
    let i = 0;
    let j = 0;
    for (const row of leaf.rows)
      if ((binned[f * n + row] as number) <= bin) a[i++] = row;
      else b[j++] = row;
    const small = a.length < b.length ? a : b;
    const smallHistogram = histogramOf(small);
    const other = leaf.histogram;
    for (let k = 0; k < other.length; k++) other[k] = (other[k] as number) - (smallHistogram[k] as number);
    const make = (rows: Uint32Array, gg: number, hh: number): Leaf => {
      feature.push(-1);
      threshold.push(0);
      left.push(0);
      right.push(0);
      value.push(0);
      const made: Leaf = {
        rows,
        g: gg,
        h: hh,
        node: feature.length - 1,
        histogram: rows === small ? smallHistogram : other,
      };
      split(made);
      return made;
    };
    const leftLeaf = make(a, g, h);
    const rightLeaf = make(b, leaf.g - g, leaf.h - h);
    feature[leaf.node] = f;
    threshold[leaf.node] = edges[f]?.[bin] as number; // left if x < edge
    left[leaf.node] = leftLeaf.node;
    right[leaf.node] = rightLeaf.node;
    leaves.splice(pick, 1, leftLeaf, rightLeaf);
  }
  for (const leaf of leaves) {
    const v = (o.rate * leaf.g) / (leaf.h + o.l2);
    value[leaf.node] = v;
    for (const row of leaf.rows) score[row] = (score[row] as number) + v;
  }
  return {
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    left: Uint16Array.from(left),
    right: Uint16Array.from(right),
    value: Float32Array.from(value),
  };
}

import { instanceOf } from '../../language/web-assembly.js';

/** forest.wat in binary form (tests/answering/words/forest-scorer.test.ts holds the two against each other). */
const BINARY =
  'AGFzbQEAAAABEAFgDH9/f39/f39/f39/fwADAgEABQMBAAEHEgIGbWVtb3J5AgAFc2NvcmUAAAq+AwG7AwMGfwJ7BHwgCSAKaiEQAkADQCACQQBMDQEgCUH/ASAK/AsAIAMhDAJAA0AgDCAETw0BIAAgDCgCAGohDSAN/VwCACESIA0gAWohDSANIBL9VgIAASESIA0gAWohDSANIBL9VgIAAiESIA0gAWohDSANIBL9VgIAAyESIAwoAgRBAnQhDgJAA0AgEiAFIA5q/QkCAP1GIRMgE/1TRQ0BIAkgBiAOaigCAGohDyAPIA/9AAQAIBMgByAOav0JAgD9Tv1P/QsEACAOQQRqIQ4MAAsLIAxBCGohDAwACwsgCSEPIAghEUQAAAAAAAAAACEURAAAAAAAAAAAIRVEAAAAAAAAAAAhFkQAAAAAAAAAACEXAkADQCAPIBBPDQEgFCARIA8oAgBoQQJ0aioCALugIRQgFSARIA8oAgRoQQJ0aioCALugIRUgFiARIA8oAghoQQJ0aioCALugIRYgFyARIA8oAgxoQQJ0aioCALugIRcgD0EQaiEPIBFB4ABqIREMAAsLIAsgFDkDACALIBU5AwggCyAWOQMQIAsgFzkDGCALQSBqIQsgACABQQJ0aiEAIAJBBGshAgwACwsL';

/** Places are counted in bytes there. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly score: (
    rows: number,
    stride: number,
    count: number,
    columns: number,
    columnsEnd: number,
    thresholds: number,
    trees: number,
    removed: number,
    leaves: number,
    reached: number,
    reachedSize: number,
    sums: number,
  ) => void;
}

/** Leaves of a tree: as many as `forest.wat` takes, of the 32 there are bits for. */
export const MAX_LEAVES = 24;
/** Rows that are scored at once. */
const MAX_ROWS = 32;
/** Four bytes, by four rows that are looked at together. */
const LANES_BYTES = 16;

/** A split of a tree, in whatever order. */
export interface Split {
  readonly column: number;
  readonly threshold: number;
  readonly tree: number;
  /** A bit for each leaf of the tree that is out of reach where the value is not below the threshold. */
  readonly removed: number;
}

/**
 * The splits of all trees by the column they look at, to be gone through column by column without walking a tree
 * (QuickScorer, Lucchese et al. 2015), of four rows at once: each split whose threshold a value is not below puts the leaves
 * on its left out of reach, and of a tree's leaves that remain the leftmost is the one that a walk would end at.
 */
export class ForestScorer {
  readonly #score: (count: number) => void;
  readonly #rows: readonly Float32Array[];
  readonly #sums: Float64Array;

  /** `leaves`: by tree, `MAX_LEAVES` each from left to right; `width`: the values of a row. */
  constructor(splits: readonly Split[], leaves: Float32Array, width: number) {
    const columns = [...new Set(splits.map(({ column }) => column))].sort((a, b) => a - b);
    const byColumn = columns.map((column) =>
      splits.filter((split) => split.column === column).sort((a, b) => a.threshold - b.threshold),
    );
    // Behind each column's splits stands one without end.
    const nodes = byColumn.flatMap((own) => [...own, { threshold: Number.POSITIVE_INFINITY, tree: 0, removed: 0 }]);
    let next = 0;
    const table = byColumn.flatMap((own, c) => {
      const start = next;
      next += own.length + 1;
      return [(columns[c] as number) * Float32Array.BYTES_PER_ELEMENT, start];
    });
    let size = 0;
    const room = (bytes: number) => {
      const start = size;
      size += bytes;
      return start;
    };
    const word = Float32Array.BYTES_PER_ELEMENT;
    const reachedSize = (leaves.length / MAX_LEAVES) * LANES_BYTES;
    const at = {
      sums: room(MAX_ROWS * Float64Array.BYTES_PER_ELEMENT),
      rows: room(MAX_ROWS * width * word),
      columns: room(table.length * word),
      thresholds: room(nodes.length * word),
      trees: room(nodes.length * word),
      removed: room(nodes.length * word),
      leaves: room(leaves.length * word),
      reached: room(reachedSize),
    };
    const { memory, score } = instanceOf<Exports>(BINARY, size);
    new Int32Array(memory.buffer, at.columns).set(table);
    new Float32Array(memory.buffer, at.thresholds).set(nodes.map(({ threshold }) => threshold));
    new Int32Array(memory.buffer, at.trees).set(nodes.map(({ tree }) => tree * LANES_BYTES));
    new Int32Array(memory.buffer, at.removed).set(nodes.map(({ removed }) => removed));
    new Float32Array(memory.buffer, at.leaves).set(leaves);
    this.#sums = new Float64Array(memory.buffer, at.sums, MAX_ROWS);
    this.#rows = Array.from(
      { length: MAX_ROWS },
      (_, i) => new Float32Array(memory.buffer, at.rows + i * width * word, width),
    );
    const tableEnd = at.columns + table.length * word;
    this.#score = (count) =>
      score(
        at.rows,
        width * word,
        count,
        at.columns,
        tableEnd,
        at.thresholds,
        at.trees,
        at.removed,
        at.leaves,
        at.reached,
        reachedSize,
        at.sums,
      );
  }

  /** Where row `i` is to be written, below `MAX_ROWS`; what was written last is still there. */
  row(i: number): Float32Array {
    const row = this.#rows[i];
    if (row === undefined) throw new RangeError(`${MAX_ROWS} rows at most are scored at once`);
    return row;
  }

  /** By row, of the first `count`: the sum of the trees. Holds until the next call. */
  sums(count: number): Float64Array {
    this.#score(count);
    return this.#sums;
  }
}

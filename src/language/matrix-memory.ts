import { instanceOf } from './web-assembly.js';

/**
 * matrix-product.wat in binary form (tests/language/matrix-memory.test.ts holds the two against each other): with it a
 * product takes a fortieth of what a loop over numbers takes here, since it does four of them at once; and it is as fast
 * the first time as the hundredth.
 */
const BINARY =
  'AGFzbQEAAAABIQRgB39/f39/f38AYAN/f38AYAR/f39/AGAGf39/f39/AAMJCAABAgMCAgIDBQMBAAEHaAkGbWVtb3J5AgAIbXVsdGlwbHkAAAthZGRQb3NpdGl2ZQABDG11bHRpcGx5RWFjaAACCWFkZFNjYWxlZAADBnJlcGVhdAAECWFkZFRvRWFjaAAFB2hpZ2hlc3QABghjb252b2x2ZQAHCqcMCLEDAgh/C3sgBkECdCEHQQAhCAJAA0AgCCAHTg0BQQAhCQJAA0AgCSADTg0BIAAgCSAEbGohCiAKIAVBAnRqIQwgASAIaiELIAIgCGogCSAHbGohDSANIAdqIQ4gDf0ABAAhDyAN/QAEECEQIA39AAQgIREgDf0ABDAhEiAO/QAEACETIA79AAQQIRQgDv0ABCAhFSAO/QAEMCEWAkADQCAKIAxPDQEgCv0JAgAhFyAKIARq/QkCACEYIAv9AAQAIRkgDyAXIBn95gH95AEhDyATIBggGf3mAf3kASETIAv9AAQQIRkgECAXIBn95gH95AEhECAUIBggGf3mAf3kASEUIAv9AAQgIRkgESAXIBn95gH95AEhESAVIBggGf3mAf3kASEVIAv9AAQwIRkgEiAXIBn95gH95AEhEiAWIBggGf3mAf3kASEWIApBBGohCiALIAdqIQsMAAsLIA0gD/0LBAAgDSAQ/QsEECANIBH9CwQgIA0gEv0LBDAgDiAT/QsEACAOIBT9CwQQIA4gFf0LBCAgDiAW/QsEMCAJQQJqIQkMAAsLIAhBwABqIQgMAAsLC1UBAX8gACACQQJ0aiEDAkADQCAAIANPDQEgASAB/QAEACAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP3pAf3kAf0LBAAgAEEQaiEAIAFBEGohAQwACwsLRwEBfyAAIANBAnRqIQQCQANAIAAgBE8NASACIAD9AAQAIAH9AAQA/eYB/QsEACAAQRBqIQAgAUEQaiEBIAJBEGohAgwACwsLdgICfwF7IAIgBEECdGohBwJAA0AgAiAHTw0BIAL9CQIAIQggASAFQQJ0aiEGAkADQCABIAZPDQEgAyAA/QAEACAIIAH9AAQA/eYB/eQB/QsEACAAQRBqIQAgAUEQaiEBIANBEGohAwwACwsgAkEEaiECDAALCwtRAQJ/IAAgA0ECdGohBQJAA0AgAkEATA0BIAAhBAJAA0AgBCAFTw0BIAEgBP0ABAD9CwQAIARBEGohBCABQRBqIQEMAAsLIAJBAWshAgwACwsLWgECfyAAIANBAnRqIQUCQANAIAJBAEwNASAAIQQCQANAIAQgBU8NASABIAH9AAQAIAT9AAQA/eQB/QsEACAEQRBqIQQgAUEQaiEBDAALCyACQQFrIQIMAAsLC2sCBH8BeyADQQJ0IQQCQANAIAUgBE8NASAAIAVqIQYgBv0ABAAhCCACIQcCQANAIAdBAWshByAHQQBMDQEgBiAEaiEGIAggBv0ABAD96QEhCAwACwsgASAFaiAI/QsEACAFQRBqIQUMAAsLC8MEAgp/BHsgBUECdCEGIARBAWpBAXYhByAHQQFqIAZsIQggAyAIQQJ0aiEPIAAhCSADIQwgACAHQQF0IAZsaiELAkADQCAJIAtPDQEgCSAGaiEKAkADQCAJIApPDQEgCSAGaiENIAn9AAQAIRAgDf0ABAAhESANIAZqIQ0gDf0ABAAhEiANIAZq/QAEACETIAwhDSANIBAgEv3lAf0LBAAgDSAIaiENIA0gESAS/eQB/QsEACANIAhqIQ0gDSASIBH95QH9CwQAIA0gCGohDSANIBEgE/3lAf0LBAAgCUEQaiEJIAxBEGohDAwACwsgCSAGaiEJDAALCyAPQQAgCEECdPwLAAJAA0AgDkEETg0BIAMgDiAIbGogASAOIAVsIAZsaiAPIA4gCGxqIAcgBiAFIAUQACAOQQFqIQ4MAAsLIAAgBmohDCAMIAQgBmxqIQsgDyEJAkADQCAMIAtPDQEgAiENIAkgBmohCgJAA0AgCSAKTw0BIA39AAQAIAkgCGr9AAQA/eQBIRAgCSAIQQF0av0ABAAhESAJ/QAEACESIAkgCEEDbGr9AAQAIRMgDCAM/QAEACAQIBH95AEgEv3kAf0MAAAAAAAAAAAAAAAAAAAAAP3pAf3kAf0LBAAgDCAGaiALSQRAIAwgBmohDiAOIA79AAQAIBAgEf3lASAT/eUB/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eQB/QsEAAsgCUEQaiEJIA1BEGohDSAMQRBqIQwMAAsLIAwgBmohDAwACwsL';

/** Places are counted in bytes there. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly multiply: (
    rows: number,
    weights: number,
    sums: number,
    count: number,
    stride: number,
    inner: number,
    columns: number,
  ) => void;
  readonly addPositive: (from: number, to: number, count: number) => void;
  readonly multiplyEach: (a: number, b: number, to: number, count: number) => void;
  readonly addScaled: (base: number, rows: number, factors: number, to: number, count: number, columns: number) => void;
  readonly repeat: (row: number, to: number, count: number, columns: number) => void;
  readonly addToEach: (row: number, to: number, count: number, columns: number) => void;
  readonly highest: (rows: number, to: number, count: number, columns: number) => void;
  readonly convolve: (
    rows: number,
    weights: number,
    bias: number,
    room: number,
    count: number,
    columns: number,
  ) => void;
}

const FLOAT_BYTES = 4;

/** A product to be made, where everything starts counted in numbers, not bytes. */
interface Product {
  /** Where the first row starts, and how far the next one is from it: less than its length where rows overlap. */
  readonly rows: number;
  readonly stride: number;
  /** The length of a row: as many rows of `columns` numbers are read from `weights` on. */
  readonly inner: number;
  readonly weights: number;
  /** A multiple of 16. */
  readonly columns: number;
  /** Where the sums start; what stands there is added to. */
  readonly sums: number;
  /** How many rows; of an odd number one more is read and written. */
  readonly count: number;
}

/** Rows that are to be seen beside their neighbours, where everything starts counted in numbers, not bytes. */
interface Convolution {
  /** Where the row before the first starts; behind the last there have to be two more, and `columns` numbers in each. */
  readonly rows: number;
  /** The four matrices of `pairedWeights`, `columns` times `columns` numbers each. */
  readonly weights: number;
  readonly bias: number;
  /** `roomToConvolve` numbers for what comes in between. */
  readonly room: number;
  readonly count: number;
  /** A multiple of 16. */
  readonly columns: number;
}

/** The numbers that a convolution of `count` rows needs for what comes in between. */
export function roomToConvolve(count: number, columns: number): number {
  return 8 * (Math.ceil(count / 2) + 1) * columns;
}

/** What a row is multiplied with, the one before it, itself and the one behind it, in the form that convolving takes. */
export function pairedWeights(weights: Float32Array): Float32Array {
  const size = weights.length / 3;
  const [before, own, behind] = [0, 1, 2].map((k) => weights.subarray(k * size, (k + 1) * size)) as Triple;
  const paired = new Float32Array(4 * size);
  paired.set(before);
  paired.set(behind, 3 * size);
  for (let i = 0; i < size; i++) {
    const outer = (before[i] as number) + (behind[i] as number);
    paired[size + i] = (outer + (own[i] as number)) / 2;
    paired[2 * size + i] = (outer - (own[i] as number)) / 2;
  }
  return paired;
}

type Triple = [Float32Array, Float32Array, Float32Array];

/** Numbers that can be multiplied where they are: what goes in and what comes out are read and written through `values`. */
export class MatrixMemory {
  readonly values: Float32Array;
  readonly #code: Exports;

  /** Room for `size` numbers, all 0. */
  constructor(size: number) {
    this.#code = instanceOf(BINARY, size * FLOAT_BYTES);
    this.values = new Float32Array(this.#code.memory.buffer);
  }

  /** Adds to `sums` the product of the rows with the weights. What ends beyond the room is a trap of WebAssembly, thrown, here and below. */
  multiply({ rows, stride, inner, weights, columns, sums, count }: Product): void {
    this.#code.multiply(
      rows * FLOAT_BYTES,
      weights * FLOAT_BYTES,
      sums * FLOAT_BYTES,
      count,
      stride * FLOAT_BYTES,
      inner,
      columns,
    );
  }

  /** Adds to each of `count` rows what is above 0 of the bias and of what it and its neighbours come to, times their weights. */
  convolve({ rows, weights, bias, room, count, columns }: Convolution): void {
    this.#code.convolve(
      rows * FLOAT_BYTES,
      weights * FLOAT_BYTES,
      bias * FLOAT_BYTES,
      room * FLOAT_BYTES,
      count,
      columns,
    );
  }

  /** Adds to `count` numbers from `to` on those from `from` on that are above 0; here and below, four at a time. */
  addPositive(from: number, to: number, count: number): void {
    this.#code.addPositive(from * FLOAT_BYTES, to * FLOAT_BYTES, count);
  }

  /** Multiplies each of `count` numbers from `numbers` on with that from `others` on. */
  multiplyEach(numbers: number, others: number, count: number): void {
    this.#code.multiplyEach(numbers * FLOAT_BYTES, others * FLOAT_BYTES, numbers * FLOAT_BYTES, count);
  }

  /** Makes `to` the matrix at `base` with that at `rows` added, each of its `count` rows times the factor of its own. */
  addScaled(base: number, rows: number, factors: number, to: number, count: number, columns: number): void {
    this.#code.addScaled(
      base * FLOAT_BYTES,
      rows * FLOAT_BYTES,
      factors * FLOAT_BYTES,
      to * FLOAT_BYTES,
      count,
      columns,
    );
  }

  /** Makes each of `count` rows from `to` on the row at `row`. */
  repeat(row: number, to: number, count: number, columns: number): void {
    this.#code.repeat(row * FLOAT_BYTES, to * FLOAT_BYTES, count, columns);
  }

  /** Adds the row at `row` to each of `count` rows from `to` on. */
  addToEach(row: number, to: number, count: number, columns: number): void {
    this.#code.addToEach(row * FLOAT_BYTES, to * FLOAT_BYTES, count, columns);
  }

  /** Makes `to` a row of the highest of each column of `count` rows, of one at least. */
  highest(rows: number, to: number, count: number, columns: number): void {
    this.#code.highest(rows * FLOAT_BYTES, to * FLOAT_BYTES, count, columns);
  }
}

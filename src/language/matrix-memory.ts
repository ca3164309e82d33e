/**
 * matrix-product.wat in binary form (tests/language/matrix-memory.test.ts holds the two against each other): with it a
 * product takes a fortieth of what a loop over numbers takes here, since it does four of them at once.
 */
const BINARY =
  'AGFzbQEAAAABEQJgB39/f39/f38AYAN/f38AAwMCAAEFAwEAAQcjAwZtZW1vcnkCAAhtdWx0aXBseQAAC2FkZFBvc2l0aXZlAAEKigQCsQMCCH8LeyAGQQJ0IQdBACEIAkADQCAIIAdODQFBACEJAkADQCAJIANODQEgACAJIARsaiEKIAogBUECdGohDCABIAhqIQsgAiAIaiAJIAdsaiENIA0gB2ohDiAN/QAEACEPIA39AAQQIRAgDf0ABCAhESAN/QAEMCESIA79AAQAIRMgDv0ABBAhFCAO/QAEICEVIA79AAQwIRYCQANAIAogDE8NASAK/QkCACEXIAogBGr9CQIAIRggC/0ABAAhGSAPIBcgGf3mAf3kASEPIBMgGCAZ/eYB/eQBIRMgC/0ABBAhGSAQIBcgGf3mAf3kASEQIBQgGCAZ/eYB/eQBIRQgC/0ABCAhGSARIBcgGf3mAf3kASERIBUgGCAZ/eYB/eQBIRUgC/0ABDAhGSASIBcgGf3mAf3kASESIBYgGCAZ/eYB/eQBIRYgCkEEaiEKIAsgB2ohCwwACwsgDSAP/QsEACANIBD9CwQQIA0gEf0LBCAgDSAS/QsEMCAOIBP9CwQAIA4gFP0LBBAgDiAV/QsEICAOIBb9CwQwIAlBAmohCQwACwsgCEHAAGohCAwACwsLVQEBfyAAIAJBAnRqIQMCQANAIAAgA08NASABIAH9AAQAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/ekB/eQB/QsEACAAQRBqIQAgAUEQaiEBDAALCws=';

type Multiply = (
  rows: number,
  weights: number,
  sums: number,
  count: number,
  stride: number,
  inner: number,
  columns: number,
) => void;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly multiply: Multiply;
  readonly addPositive: (from: number, to: number, count: number) => void;
}

/** As much of the standard as is used: the types of Node leave it to those of a browser. */
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

const PAGE_BYTES = 65_536;
const FLOAT_BYTES = 4;

/** A product to be made, where everything starts counted in numbers, not bytes. */
export interface Product {
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

/** Numbers that can be multiplied where they are: what goes in and what comes out are read and written through `values`. */
export class MatrixMemory {
  readonly values: Float32Array;
  readonly #multiply: Multiply;
  readonly #addPositive: Exports['addPositive'];

  /** Room for `size` numbers, all 0. */
  constructor(size: number) {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(BINARY, 'base64')));
    const { memory, multiply, addPositive } = exports as Exports;
    const pages = Math.ceil((size * FLOAT_BYTES) / PAGE_BYTES);
    memory.grow(Math.max(0, pages - memory.buffer.byteLength / PAGE_BYTES));
    this.values = new Float32Array(memory.buffer);
    this.#multiply = multiply;
    this.#addPositive = addPositive;
  }

  /** Adds to `sums` the product of the rows with the weights. A product that ends beyond the room is a trap of WebAssembly, thrown. */
  multiply({ rows, stride, inner, weights, columns, sums, count }: Product): void {
    this.#multiply(
      rows * FLOAT_BYTES,
      weights * FLOAT_BYTES,
      sums * FLOAT_BYTES,
      count,
      stride * FLOAT_BYTES,
      inner,
      columns,
    );
  }

  /** Adds to `count` numbers from `to` on those from `from` on that are above 0; four at a time, so up to three more. */
  addPositive(from: number, to: number, count: number): void {
    this.#addPositive(from * FLOAT_BYTES, to * FLOAT_BYTES, count);
  }
}

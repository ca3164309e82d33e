import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import openWabt from 'wabt';
import { MatrixMemory, pairedWeights, roomToConvolve } from '../../src/language/matrix-memory.js';

const TEXT = 'src/language/matrix-product.wat';
const SMALL = fc.integer({ min: -9, max: 9 });

const row0 = Array.from({ length: 16 }, () => 0);

/** Small whole numbers, so that sums are exact in any order. */
const product = fc
  .record({
    count: fc.integer({ min: 1, max: 9 }),
    inner: fc.integer({ min: 1, max: 40 }),
    columns: fc.constantFrom(16, 32, 48, 64),
    overlap: fc.integer({ min: 0, max: 3 }),
  })
  .chain((shape) => {
    const stride = Math.max(1, shape.inner - shape.overlap);
    const rowNumbers = stride * shape.count + shape.inner + shape.overlap;
    return fc.record({
      ...Object.fromEntries(Object.entries({ ...shape, stride }).map(([name, value]) => [name, fc.constant(value)])),
      rows: fc.array(SMALL, { minLength: rowNumbers, maxLength: rowNumbers }),
      weights: fc.array(SMALL, { minLength: shape.inner * shape.columns, maxLength: shape.inner * shape.columns }),
    }) as unknown as fc.Arbitrary<{
      count: number;
      inner: number;
      columns: number;
      stride: number;
      rows: number[];
      weights: number[];
    }>;
  });

describe('the product of matrices', () => {
  it('is the binary form of the text that stands beside it', async () => {
    const wabt = await openWabt();
    const parsed = wabt.parseWat(TEXT, readFileSync(TEXT, 'utf8'), { simd: true });
    const source = readFileSync('src/language/matrix-memory.ts', 'utf8');
    expect(source).toContain(Buffer.from(parsed.toBinary({}).buffer).toString('base64'));
  });

  it('adds to each sum what a loop over rows and columns gives, rows that overlap included', () => {
    fc.assert(
      fc.property(product, ({ count, inner, columns, stride, rows, weights }) => {
        const memory = new MatrixMemory(20_000);
        const at = { rows: 3, weights: 3 + rows.length, sums: 3 + rows.length + weights.length };
        memory.values.set(rows, at.rows);
        memory.values.set(weights, at.weights);
        memory.values.fill(1, at.sums, at.sums + count * columns);
        memory.multiply({ ...at, count, stride, inner, columns });
        for (let row = 0; row < count; row++)
          for (let column = 0; column < columns; column++) {
            let sum = 1;
            for (let i = 0; i < inner; i++)
              sum += (rows[row * stride + i] as number) * (weights[i * columns + column] as number);
            expect(memory.values[at.sums + row * columns + column]).toBe(sum);
          }
      }),
      { numRuns: 50 },
    );
  });

  it('adds the numbers above 0 and leaves out the others', () => {
    const memory = new MatrixMemory(16);
    memory.values.set([1, -2, 3, -4, 10, 10, 10, 10]);
    memory.addPositive(0, 4, 4);
    expect([...memory.values.subarray(4, 8)]).toEqual([11, 10, 13, 10]);
  });

  it('multiplies each number with the one at the same place of another list', () => {
    const memory = new MatrixMemory(16);
    memory.values.set([1, -2, 3, 0, 5, 5, -5, 5]);
    memory.multiplyEach(0, 4, 4);
    expect([...memory.values.subarray(0, 8)]).toEqual([5, -10, -15, 0, 5, 5, -5, 5]);
  });

  it('adds to a matrix another one, each of its rows as often as is said', () => {
    const memory = new MatrixMemory(40);
    memory.values.set([1, 1, 1, 1, 2, 2, 2, 2], 0);
    memory.values.set([1, 2, 3, 4, 1, 2, 3, 4], 8);
    memory.values.set([10, -1], 16);
    memory.addScaled(0, 8, 16, 20, 2, 4);
    expect([...memory.values.subarray(20, 29)]).toEqual([11, 21, 31, 41, 1, 0, -1, -2, 0]);
  });

  it('repeats a row, adds one to each of several, and finds the highest of each column', () => {
    const memory = new MatrixMemory(40);
    memory.values.set([1, -2, 3, -4]);
    memory.repeat(0, 8, 2, 4);
    expect([...memory.values.subarray(8, 17)]).toEqual([1, -2, 3, -4, 1, -2, 3, -4, 0]);
    memory.values.set([9, -9, 0, 0], 12);
    memory.addToEach(0, 8, 2, 4);
    expect([...memory.values.subarray(8, 17)]).toEqual([2, -4, 6, -8, 10, -11, 3, -4, 0]);
    memory.highest(8, 20, 2, 4);
    expect([...memory.values.subarray(20, 24)]).toEqual([10, -4, 6, -4]);
  });

  it('sees each row beside its neighbours as a product of three rows does, whether their number is even or odd', () => {
    const columns = 16;
    const matrix = fc.array(SMALL, { minLength: 3 * columns * columns, maxLength: 3 * columns * columns });
    const row = fc.array(SMALL, { minLength: columns, maxLength: columns });
    fc.assert(
      fc.property(matrix, row, fc.array(row, { minLength: 1, maxLength: 7 }), (weights, bias, rows) => {
        const count = rows.length;
        const memory = new MatrixMemory(10_000);
        const at = {
          weights: 0,
          bias: 4 * columns * columns,
          rows: 5 * columns * columns,
          room: 6 * columns * columns,
        };
        memory.values.set(pairedWeights(Float32Array.from(weights)), at.weights);
        memory.values.set(bias, at.bias);
        memory.values.set(rows.flat(), at.rows + columns);
        memory.convolve({ ...at, count, columns });
        const all = [row0, ...rows, row0];
        for (const [r, own] of rows.entries())
          for (let c = 0; c < columns; c++) {
            let sum = bias[c] as number;
            for (const [k, seen] of all.slice(r, r + 3).entries())
              for (const [i, value] of seen.entries())
                sum += value * (weights[(k * columns + i) * columns + c] as number);
            expect(memory.values[at.rows + (r + 1) * columns + c]).toBe((own[c] as number) + Math.max(0, sum));
          }
        const behind = at.rows + (count + 1) * columns;
        expect([...memory.values.subarray(behind, behind + columns)]).toEqual(row0);
        const end = at.room + roomToConvolve(count, columns);
        expect(memory.values.subarray(end).every((value) => value === 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('throws where a product ends beyond the room, and the room is as before', () => {
    const memory = new MatrixMemory(1);
    const size = memory.values.length;
    expect(() =>
      memory.multiply({ rows: 0, weights: 0, sums: size, count: 2, stride: 1, inner: 1, columns: 16 }),
    ).toThrow(/out of bounds/);
    expect(memory.values.length).toBe(size);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import openWabt from 'wabt';
import { MatrixMemory } from '../../src/language/matrix-memory.js';

const TEXT = 'src/language/matrix-product.wat';
const SMALL = fc.integer({ min: -9, max: 9 });

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

  it('throws where a product ends beyond the room, and the room is as before', () => {
    const memory = new MatrixMemory(1);
    const size = memory.values.length;
    expect(() =>
      memory.multiply({ rows: 0, weights: 0, sums: size, count: 2, stride: 1, inner: 1, columns: 16 }),
    ).toThrow(/out of bounds/);
    expect(memory.values.length).toBe(size);
  });
});

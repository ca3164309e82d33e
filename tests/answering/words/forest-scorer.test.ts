import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import openWabt from 'wabt';
import { forestOf, forestScore, type Tree } from '../../../src/answering/words/forest.js';

const TEXT = 'src/answering/words/forest.wat';
const WIDTH = 5;
const level = fc.integer({ min: -3, max: 3 });

/** A tree as it is drawn: a leaf's value, or where it parts and its two branches. */
type Drawn =
  | number
  | { readonly column: number; readonly threshold: number; readonly below: Drawn; readonly from: Drawn };

const { drawn } = fc.letrec<{ drawn: Drawn }>((tie) => ({
  drawn: fc.oneof(
    { maxDepth: 4 },
    level,
    fc.record({ column: fc.nat(WIDTH - 1), threshold: level, below: tie('drawn'), from: tie('drawn') }),
  ),
}));

function treeOf(root: Drawn): Tree {
  const nodes: { column: number; threshold: number; left: number; right: number; value: number }[] = [];
  const add = (one: Drawn): number => {
    const isLeaf = typeof one === 'number';
    const node = { column: isLeaf ? -1 : one.column, threshold: 0, left: 0, right: 0, value: isLeaf ? one : 0 };
    const number = nodes.push(node) - 1;
    if (!isLeaf) Object.assign(node, { threshold: one.threshold, left: add(one.below), right: add(one.from) });
    return number;
  };
  add(root);
  return {
    feature: Int16Array.from(nodes, ({ column }) => column),
    threshold: Float32Array.from(nodes, ({ threshold }) => threshold),
    left: Uint16Array.from(nodes, ({ left }) => left),
    right: Uint16Array.from(nodes, ({ right }) => right),
    value: Float32Array.from(nodes, ({ value }) => value),
  };
}

function walk(tree: Drawn, row: readonly number[]): number {
  if (typeof tree === 'number') return tree;
  return walk((row[tree.column] as number) < tree.threshold ? tree.below : tree.from, row);
}

describe('a forest', () => {
  it('is scored by the binary form of the text that stands beside it', async () => {
    const wabt = await openWabt();
    const parsed = wabt.parseWat(TEXT, readFileSync(TEXT, 'utf8'), { simd: true });
    const source = readFileSync('src/answering/words/forest-scorer.ts', 'utf8');
    expect(source).toContain(Buffer.from(parsed.toBinary({}).buffer).toString('base64'));
  });

  it('gives each of several rows what walking its trees from their roots adds up to', () => {
    const row = fc.array(level, { minLength: WIDTH, maxLength: WIDTH });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }), fc.array(row, { minLength: 1, maxLength: 9 }), (trees, rows) => {
        const forest = forestOf(trees.map(treeOf), WIDTH);
        const sums = rows.map((own) => trees.reduce<number>((sum, tree) => sum + walk(tree, own), 0));
        for (const [i, own] of rows.entries()) forest.scorer.row(i).set(own);
        expect([...forest.scorer.sums(rows.length).subarray(0, rows.length)]).toEqual(sums);
        expect(forestScore(forest, Float32Array.from(rows.flat()), 0)).toBe(sums[0]);
      }),
    );
  });

  it('takes no more rows at once than there is room for', () => {
    const { scorer } = forestOf([treeOf(1)], WIDTH);
    expect(() => scorer.row(32)).toThrow(RangeError);
  });
});

import { expect, it } from 'vitest';
import { trainForest } from '../../data/training/gradient-boosting.js';
import { forestScore } from '../../src/answering/words/forest.js';

it('boosted trees learn which of two columns, and which side of a value, tells the right candidate', () => {
  const examples = Array.from({ length: 60 }, (_, q) => {
    const right = q % 3;
    const values = Float32Array.from([0, 1, 2].flatMap((i) => [i === right ? 0.9 : 0.2, (q * 7 + i) % 5]));
    return { count: 3, values, target: Float32Array.from([0, 1, 2], (i) => Number(i === right)) };
  });
  const forest = trainForest(examples, 2);
  const right = forestScore(forest, Float32Array.from([0.95, 1]), 0);
  const wrong = forestScore(forest, Float32Array.from([0.1, 1]), 0);
  expect(right).toBeGreaterThan(wrong);
});

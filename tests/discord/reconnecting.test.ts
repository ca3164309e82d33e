import { expect, test } from 'vitest';
import { pauseAfter } from '../../src/discord/reconnecting.js';

test.each<[number, number, number]>([
  [0, 0, 0],
  [1, 0, 0],
  [2, 500, 1_000],
  [3, 1_000, 2_000],
  [6, 8_000, 16_000],
  [7, 15_000, 30_000],
  [1_000, 15_000, 30_000],
])('after %i connections in a row that came to nothing, %i to %i ms are waited', (closings, least, most) => {
  expect([pauseAfter(closings, 0), pauseAfter(closings, 1)]).toEqual([least, most]);
});

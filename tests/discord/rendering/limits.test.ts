import { expect, test } from 'vitest';
import { beginningOf } from '../../../src/discord/rendering/limits.js';

test.each([
  ['ferry', 10, 'ferry'],
  ['ferry', 3, 'fer'],
  ['a👩b', 2, 'a'],
  ['a👩b', 3, 'a👩'],
])('the beginning of “%s” of at most %i units is “%s”', (text, length, beginning) => {
  expect(beginningOf(text, length)).toBe(beginning);
});

import { describe, expect, it } from 'vitest';
import { isDenying, oppositesOf } from '../../../src/answering/refusal/lists/opposites.js';

describe('opposites', () => {
  it.each([
    ['first', ['last']],
    ['last', ['first']],
    ['lost', ['gained', 'won']],
    ['harbour', []],
  ])('knows those of "%s"', (word, opposites) => {
    expect([...oppositesOf(word)].sort()).toEqual(opposites);
  });

  it.each([
    ["n't", true],
    ['never', true],
    ['nothing', false],
    ['now', false],
  ])('tells whether "%s" denies', (word, denies) => {
    expect(isDenying(word)).toBe(denies);
  });
});

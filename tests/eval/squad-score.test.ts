import { describe, expect, it } from 'vitest';
import { exactMatch, overlap } from './squad-score.js';

describe('SQuAD’s measures', () => {
  it.each([
    ['The Red House', 'red house.', true],
    ['$4.5 million', '45 million', true],
    ['red house', 'red houses', false],
  ])('“%s” and “%s” match: %s', (said, gold, matches) => expect(exactMatch(said, gold)).toBe(matches));

  it.each([
    ['the old red house', 'red house', 0.8],
    ['a boat', 'the ferry', 0],
    ['green door', 'green door', 1],
  ])('F1 of “%s” against “%s” is %d', (said, gold, f1) => expect(overlap(said, gold)).toBeCloseTo(f1, 10));
});

import { describe, expect, it } from 'vitest';
import { rouge } from './rouge.js';

describe('ROUGE', () => {
  it('is 1 for the reference itself, 0 for other words', () => {
    expect(rouge(['The bridge was closed.'], ['The bridge was closed'])).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
    expect(rouge(['Snow fell.'], ['Prices rise.'])).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  });

  it('counts stems, each as often as both sides have it', () => {
    // 2 of 3 words said (bridge, close), 2 of 4 in the reference; one pair of 2 and 3.
    const { rouge1, rouge2 } = rouge(['bridges closing closing'], ['the bridge closed early']);
    expect(rouge1).toBeCloseTo(4 / 7);
    expect(rouge2).toBeCloseTo(2 / 5);
  });

  it('takes the union of the longest common subsequences of a sentence (the example of Lin 2004, §3.2)', () => {
    // The summary's two sentences share "w1 w2" and "w1 w3 w5" with the reference: four of its five words.
    const { rougeL } = rouge(['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], ['w1 w2 w3 w4 w5']);
    expect(rougeL).toBeCloseTo((2 * 4) / (10 + 5));
  });
});

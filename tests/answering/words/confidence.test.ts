import { describe, expect, it } from 'vitest';
import { confidenceOf, confidenceValues, leadOf, meaningLeadOf } from '../../../src/answering/words/confidence.js';
import { confidenceFeatures } from '../../../src/answering/words/confidence-features.js';
import type { Tree } from '../../../src/answering/words/forest.js';

const asking = {
  kind: 'who',
  namesLacking: 0,
  partLead: 1,
  meaningLead: 2,
  agreeing: 0.6,
  isOnlyPerson: true,
  none: Math.log(0.2),
} as const;

/** The evidence for candidates with these words and chances, by name. */
function evidence(candidates: readonly (readonly [text: string, chance: number])[], own: object = {}) {
  const ranked = candidates.map(([text, chance]) => ({
    text,
    chance,
    recall: 1,
    spanChance: Math.log(chance / 2),
  })) as unknown as Parameters<typeof confidenceValues>[0];
  const values = confidenceValues(ranked, { ...asking, ...own });
  return Object.fromEntries(confidenceFeatures.map((name, i) => [name, values[i] as number]));
}

describe('what the best words are judged by', () => {
  it('adds up the chances of candidates that say the same, articles and marks apart', () => {
    const parted = evidence([
      ['the mayor', 0.3],
      ['mayor!', 0.3],
      ['a boat', 0.1],
    ]);
    const alone = evidence([
      ['the mayor', 0.6],
      ['a boat', 0.1],
    ]);
    expect(parted.chance).toBeCloseTo(alone.chance as number, 5);
    expect(parted.lead).toBeCloseTo(alone.lead as number, 5);
  });

  it('has no evidence without a candidate', () => {
    expect(Object.values(evidence([])).every((value) => value === 0)).toBe(true);
  });

  it('counts the only person of a sentence where a person is asked for, and nowhere else', () => {
    expect(evidence([['ida', 0.5]]).onlyPerson).toBe(1);
    expect(evidence([['ida', 0.5]], { isOnlyPerson: false }).onlyPerson).toBe(0);
    expect(evidence([['ida', 0.5]], { kind: 'where' }).onlyPerson).toBe(0);
  });
});

describe('how far a part is ahead', () => {
  it.each([
    ['ahead', 1, [2, 7, 4], 3],
    ['behind', 0, [2, 7, 4], -5],
    ['level with another', 1, [7, 7], 0],
    ['alone', 0, [3], 0],
  ] as const)('by what it means: %s', (_, part, meanings, lead) => {
    expect(meaningLeadOf(part, Float32Array.from(meanings))).toBe(lead);
  });

  it('by its likelihood', () => {
    const parts = [
      { part: 4, likelihood: 10 },
      { part: 2, likelihood: 7.5 },
    ];
    expect(leadOf(4, parts)).toBe(2.5);
    expect(leadOf(2, parts)).toBe(-2.5);
  });
});

describe('how sure the best words are', () => {
  /** A tree of one split: below the threshold of a column one value, from it on the other. */
  const split = (column: number, threshold: number, below: number, from: number): Tree => ({
    feature: Int16Array.of(column, -1, -1),
    threshold: Float32Array.of(threshold, 0, 0),
    left: Uint16Array.of(1, 0, 0),
    right: Uint16Array.of(2, 0, 0),
    value: Float32Array.of(0, below, from),
  });

  const trees = [split(0, 2, 0.25, 1), split(1, 4, 0.25, 0.5)];

  it.each([
    ['below both thresholds', [0, 0], 0.25],
    ['at a threshold, which counts as above it', [2, 0], 0.625],
    ['above both', [3, 5], 0.75],
  ])('is as the trees hold on average, halfway to what the weights say: %s', (_, evidence, forest) => {
    expect(confidenceOf(evidence, { weights: [0, 0], trees })).toBeCloseTo((0.5 + forest) / 2, 6);
    expect(confidenceOf(evidence, { weights: [9, 9], trees })).toBeGreaterThanOrEqual((0.5 + forest) / 2);
  });

  it('is left to the weights halfway without trees', () => {
    expect(confidenceOf([1, 2], { weights: [0, 0], trees: [] })).toBe(0.25);
  });
});

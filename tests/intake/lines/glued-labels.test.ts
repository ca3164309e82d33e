import { describe, expect, it } from 'vitest';
import { areGluedLabels } from '../../../src/intake/lines/glued-labels.js';

describe('buttons run together on one line', () => {
  it.each([
    ['ShareTweetSave'],
    ['Continue reading the main story Share This Page'],
    ['Facebook Twitter Email'],
    ['Print Save'],
  ])('%j are seen as such', (line) => {
    expect(areGluedLabels(line)).toBe(true);
  });

  it.each([
    ['Share prices fall'],
    ['Save the ferry'],
    ['Post office to close'],
    ['Share'],
    ['More boats'],
    ['FaceTime'],
  ])('%j are none', (line) => {
    expect(areGluedLabels(line)).toBe(false);
  });
});

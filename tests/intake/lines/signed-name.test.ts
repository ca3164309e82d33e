import { describe, expect, it } from 'vitest';
import { isPersonLike } from '../../../src/intake/lines/signed-name.js';

describe('a line of capitalised words', () => {
  it.each([
    ['Tilda Aker'],
    ['INES VARGA'],
    ['Seán O’Neill-Roe'],
    ['Grace Page'],
    ['Mark Story'],
    ['Saibal Dasgupta'],
    ['Jan van der Berg'],
  ])('%j can be a person', (line) => {
    expect(isPersonLike(line)).toBe(true);
  });

  it.each([
    ['Social Sharing'],
    ['Print Article'],
    ['Blog Directory'],
    ['The Harbour Diary'],
    ['American Opportunity'],
    ['Deal Professor'],
    ['Share Your Recipe'],
    ['Editor’s Pick'],
    ['Harbour Notebook'],
    ['World News'],
    ['Reader Services'],
  ])('%j labels something', (line) => {
    expect(isPersonLike(line)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { pairKey } from '../../src/reading/index.js';
import { read } from '../../src/reading/reading.js';

const reading = read({
  headline: 'Goats mow the park',
  paragraphs: ['Forty goats mow the city park. The goats are quiet.', 'A goat costs less than a lawn mower.'],
});
const { index } = reading;
const termOf = (stem: string) => index.termOf.get(stem) ?? -1;

describe('the index', () => {
  it('finds a stem in every sentence that has any form of it', () => {
    const goat = index.terms[termOf('goat')];
    expect(goat?.forms).toEqual(['goats', 'goat']);
    expect([...(goat?.postings.sentences ?? [])]).toEqual([0, 1, 2, 3]);
    expect(goat?.postings.partCount).toBe(3);
  });

  it('counts how often a term stands in a sentence', () => {
    const twice = read({ headline: 'Tea', paragraphs: ['Tea for two is tea for one.'] }).index;
    const tea = twice.terms[twice.termOf.get('tea') ?? -1];
    expect([...(tea?.postings.counts ?? [])]).toEqual([1, 2]);
  });

  it('leaves out stop words and marks', () => {
    expect(index.termOf.has('the')).toBe(false);
    expect(index.termOf.has('.')).toBe(false);
    expect([...(index.termsOfTokens[2] ?? [])]).toEqual([-1, termOf('goat'), -1, termOf('quiet'), -1]);
  });

  it('has the pairs of content words that follow each other, stop words between them left out', () => {
    const mowCity = index.pairs.get(pairKey(termOf('mow'), termOf('citi')));
    expect([...(mowCity?.sentences ?? [])]).toEqual([1]);
    expect(index.pairs.has(pairKey(termOf('citi'), termOf('mow')))).toBe(false);
  });

  it('knows which sentences a part has', () => {
    expect([...index.partOfSentence]).toEqual([0, 1, 1, 2]);
    expect([...index.firstSentence]).toEqual([0, 1, 3, 4]);
  });
});

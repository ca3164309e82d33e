import { describe, expect, it } from 'vitest';
import { cosineWith, dimensions, isKnownWord, rarityOf, writeVector } from '../../src/language/vectors.js';

function vectorOf(word: string): Float32Array {
  const vector = new Float32Array(dimensions());
  writeVector(word, vector, 0);
  return vector;
}

const cosine = (a: string, b: string) => cosineWith(vectorOf(a), vectorOf(b), 0);

describe('word vectors', () => {
  it.each([
    ['boat', 'ship', 'carrot'],
    ['vote', 'election', 'violin'],
    ['mother', 'father', 'asphalt'],
    ['killed', 'died', 'painted'],
  ])('hold "%s" for more like "%s" than like "%s"', (word, like, unlike) => {
    expect(cosine(word, like)).toBeGreaterThan(0.4);
    expect(cosine(word, unlike)).toBeLessThan(0.2);
  });

  it.each(['the', 'zurich', 'co-founder', 'aachen', 'zz'])('have length 1: "%s"', (word) => {
    expect(isKnownWord(word)).toBe(true);
    expect(cosine(word, word)).toBeCloseTo(1, 5);
  });

  it.each(['', 'elction', 'The', 'straße', 'zzzzzzzz', '\n', '🦊'])('do not know "%s"', (word) => {
    const vector = new Float32Array(dimensions());
    expect(isKnownWord(word)).toBe(false);
    expect(writeVector(word, vector, 0)).toBe(false);
    expect(vector.every((x) => x === 0)).toBe(true);
  });

  it('know common words from rare ones', () => {
    expect(rarityOf('the')).toBe(0);
    expect(rarityOf('people')).toBeLessThan(rarityOf('referendum'));
    expect(rarityOf('referendum')).toBeLessThan(rarityOf('lighthouses'));
    expect(rarityOf('elction')).toBe(1);
  });

  it('write where they are told and nowhere else', () => {
    const vectors = new Float32Array(3 * dimensions());
    writeVector('boat', vectors, dimensions());
    expect(vectors.subarray(0, dimensions()).every((x) => x === 0)).toBe(true);
    expect(vectors.subarray(2 * dimensions()).every((x) => x === 0)).toBe(true);
    expect(cosineWith(vectorOf('boat'), vectors, 1)).toBeCloseTo(1, 5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isDictionaryWord, stemOf, tokenise } from '../../src/language/tokens.js';

const words = (text: string) => tokenise(text).tokens.map((token) => token.text);

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["Lund's team", ['Lund', "'s", 'team']],
    ['Lund’s team', ['Lund', '’s', 'team']],
    ["I'm sure", ['I', "'m", 'sure']],
    ['we’ve won', ['we', '’ve', 'won']],
    ["they can't", ['they', 'ca', "n't"]],
    ["O'Brien left", ["O'Brien", 'left']],
    ['a 15-year-old', ['a', '15', '-', 'year', '-', 'old']],
    ['the U.S. team', ['the', 'U.S.', 'team']],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('slice back to the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let at = 0;
        for (const { text: own, start, end } of tokenise(text).tokens) {
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });

  it.each(['http://a.example/'.repeat(40), 'a1-_.'.repeat(90), '😀'.repeat(250)])(
    'of a run without white space are short, and none of it is lost: %#',
    (run) => {
      const tokens = words(run);
      expect(tokens.join('')).toBe(run);
      expect(Math.max(...tokens.map((token) => [...token].length))).toBeLessThanOrEqual(100);
    },
  );

  it('fold case, accents, marks and dashes away', () => {
    expect(fold('“Élan” ‘vital’—ÅBO')).toBe('"elan" \'vital\'-abo');
  });

  it('know the words of the dictionary from names', () => {
    expect(isDictionaryWord('silver')).toBe(true);
    expect(isDictionaryWord('zelenskyy')).toBe(false);
  });

  it.each([
    ['gave', 'give'],
    ['taken', 'takes'],
    ['women', 'woman'],
    ['withdrew', 'withdrawing'],
  ])('bring together %s and %s', (form, word) => {
    expect(stemOf(form)).toBe(stemOf(word));
  });

  it.each([
    ['saw', 'see'],
    ['ground', 'grind'],
    ['given', 'gift'],
    ['foundry', 'find'],
  ])('keep apart %s and %s', (form, word) => {
    expect(stemOf(form)).not.toBe(stemOf(word));
  });

  it('know the country from the pronoun', () => {
    expect(tokenise('The US told us').tokens.map(({ folded }) => folded)).toEqual(['the', 'u.s.', 'told', 'us']);
  });
});

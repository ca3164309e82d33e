import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../src/terminal/printable.js';

describe('what is printed', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a\u0007b\u007fc', 'a␇b␡c'],
    ['\u009b31mred', '\ufffd31mred'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['abc\u202edcba', 'abc\ufffddcba'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['naïve 日本 😀 שלום', 'naïve 日本 😀 שלום'],
  ])('shows %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('holds no control character, and no more or fewer letters than before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.replace(/\P{L}/gu, '')).toBe(text.replace(/\P{L}/gu, ''));
      }),
    );
  });
});

describe('JSON', () => {
  it('reads back as the same value and holds no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const printed = printableJson({ text });
        expect(JSON.parse(printed)).toEqual({ text });
        expect(printed).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

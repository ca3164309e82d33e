import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPart } from '../../src/reading/parts.js';

describe('the sentences of a part', () => {
  it('hold every token in the one sentence it stands in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { tokens, sentences } = readPart({ part: 'paragraph', paragraph: 1, text });
        expect(sentences.flatMap((sentence) => sentence.tokens)).toEqual(tokens);
        for (const { span, tokens: own } of sentences)
          for (const token of own) {
            expect(token.start).toBeGreaterThanOrEqual(span.start);
            expect(token.end).toBeLessThanOrEqual(span.end);
          }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../../src/answering/passages/late-interaction/interaction-weights.js';
import { interact } from '../../../src/answering/passages/late-interaction/late-interaction.js';
import { TokenEncoder } from '../../../src/answering/passages/late-interaction/token-encoder.js';
import { keywordsOf } from '../../../src/answering/question/keywords.js';
import { analyse } from '../../../src/answering/question/question.js';
import { tokenise } from '../../../src/language/tokens.js';
import { read } from '../../../src/reading/reading.js';

const weights = readInteraction();
const encoder = new TokenEncoder(weights);
const { size } = weights;

const harbour = read({
  headline: 'Harbour',
  paragraphs: [
    'The old bridge was knocked down in March because its pillars had rotted.',
    'Ferries sail every hour and carry forty cars.',
    'The architect came from a village near Bergen and had studied in Paris.',
    'A local choir sang while the guests ate fish soup.',
  ],
});

/** The paragraphs, that which means most of the question first, and how much of it is covered. */
function asked(text: string) {
  const question = analyse(text);
  const numbers = [...harbour.sentences.keys()].filter((i) => harbour.sentences[i]?.span.part === 'paragraph');
  const { scores, covered } = interact(harbour, keywordsOf(question.tokens, harbour.index), question, numbers);
  const order = [...numbers.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  return { order: order.map((i) => harbour.sentences[numbers[i] as number]?.span.paragraph), covered };
}

describe('holding sentences against a question', () => {
  it.each([
    ['why did they tear the bridge down', 1],
    ['how many vehicles fit on the boat', 2],
    ['where is the man who designed it from', 3],
    ['what music was there at the dinner', 4],
  ])('finds what says it in other words: %s', (question, paragraph) => {
    expect(asked(question).order[0]).toBe(paragraph);
  });

  it.each([
    ['why was the old bridge knocked down', 'why was the parliament dissolved'],
    ['how many cars do the ferries carry', 'how many goals did the striker score'],
    ['who sang while the guests ate', 'who was convicted of the bank robbery'],
  ])('covers more of “%s” than of “%s”', (about, beside) => {
    expect(asked(about).covered).toBeGreaterThan(asked(beside).covered + 0.1);
  });

  it('says nothing of a question without a token, or without a sentence', () => {
    const question = analyse('');
    expect([...interact(harbour, keywordsOf([], harbour.index), question, [0, 1]).scores]).toEqual([0, 0]);
    const why = analyse('why did it fall');
    expect(interact(harbour, keywordsOf(why.tokens, harbour.index), why, []).scores).toHaveLength(0);
  });
});

describe('the encoder of tokens', () => {
  it('gives every token a vector of length one, whatever the text, of 48 tokens at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { tokens } = tokenise(text);
        const vectors = encoder.encodeSentence(tokens);
        expect(vectors).toHaveLength(Math.min(48, tokens.length) * size);
        for (let start = 0; start < vectors.length; start += size)
          expect(Math.hypot(...vectors.subarray(start, start + size))).toBeCloseTo(1, 4);
      }),
    );
  });

  it('encodes a sentence the same whatever was encoded before', () => {
    const { tokens } = tokenise('The council shut the pool.');
    const alone = encoder.encodeSentence(tokens);
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (before) => {
        encoder.encodeSentence(tokenise(before).tokens);
        const question = analyse(before);
        encoder.encodeQuestion({ tokens: question.tokens, kind: question.kind, keywords: new Set() });
        expect(encoder.encodeSentence(tokens)).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });

  it('compares a question with each sentence by its most like token', () => {
    const sentences = ['The council shut the pool.', 'It rained.', ''].map((own) =>
      encoder.encodeSentence(tokenise(own).tokens),
    );
    const { tokens, kind } = analyse('who closed the swimming bath');
    const question = encoder.encodeQuestion({ tokens, kind, keywords: new Set(['closed', 'swimming', 'bath']) });
    const highest = encoder.compare(question, sentences);
    const count = question.weights.length;
    for (const [s, own] of sentences.entries())
      for (let q = 0; q < count; q++) {
        let most = -1;
        for (let t = 0; t < own.length; t += size) {
          let cosine = 0;
          for (let d = 0; d < size; d++) cosine += (own[t + d] as number) * (question.vectors[q * size + d] as number);
          most = Math.max(most, cosine);
        }
        expect(highest[s * count + q]).toBeCloseTo(most, 4);
      }
  });
});

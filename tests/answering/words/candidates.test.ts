import { describe, expect, it } from 'vitest';
import { candidateSource } from '../../../src/answering/words/candidates.js';
import { model } from '../../../src/answering/words/weights.js';
import { read } from '../../../src/reading/reading.js';

const sentence = 'The mayor, Ida Lund, paid $3,000 for a wooden boat because the old ferry had sunk.';
const reading = read({ headline: 'Boat bought', paragraphs: [sentence] });
const number = reading.sentences.findIndex(({ span }) => span.part === 'paragraph');
const candidates = candidateSource(reading, model().boundary)(number);
const words = Array.from({ length: candidates.count }, (_, c) => {
  const { tokens } = candidates.sentence;
  return sentence.slice(tokens[candidates.first[c] ?? 0]?.start, tokens[candidates.last[c] ?? 0]?.end);
});

describe('the stretches of a sentence that could be an answer', () => {
  it.each(['Ida Lund', 'wooden boat', 'mayor', 'because the old ferry had sunk', 'the old ferry had sunk'.slice(4)])(
    'have “%s” among them',
    (stretch) => expect(words).toContain(stretch),
  );

  it('leave out leading articles and closing marks', () => {
    expect(words.filter((stretch) => /^(?:the|a|an) |[,.]$/i.test(stretch))).toEqual([]);
  });

  it('are each there once, sixty at most', () => {
    const keys = words.map((_, c) => `${candidates.first[c]} ${candidates.last[c]}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(60);
  });
});

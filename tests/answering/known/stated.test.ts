import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Longtime mayor of Galt steps back',
  paragraphs: [
    'Mayor Nora Poe of Galt will step back in spring. She was 71.',
    'The clerk wrote to her brother Ivo, her sister, Edda Brandt, and three nephews.',
    'Rolf Hagen, a 44-year-old baker, watched. “Galt will miss her,” Hagen said.',
    'The new harbour master, Lena Frost, thanked the crew.',
  ],
});

function answered(question: string): readonly [string, string | undefined] {
  const { outcome, best } = ask(reading, question);
  return [outcome, outcome === 'answered' && best ? sliceOf(reading.article, best) : undefined];
}

describe('what the article states of somebody', () => {
  it.each<[string, string]>([
    ['how old is rolf hagen', '44-year-old'],
    ['who is the new harbour master', 'Lena Frost'],
    ['who is the harbour master', 'Lena Frost'],
  ])('is answered: %j', (question, words) => {
    expect(answered(question)).toEqual(['answered', words]);
  });

  it.each(['who is the new mayor of galt', 'how old was hagen when he moved', 'how old is lena frost'])(
    'is not answered with what was of another, or at another time: %j',
    (question) => {
      expect(answered(question)[1]).toBeUndefined();
    },
  );

  it('gives nobody the relation of who is named next', () => {
    expect(answered('who is ivo')[1] ?? '').not.toContain('sister');
  });

  it('takes “what’s … say” for “what does … say”', () => {
    const { best } = ask(reading, "what's hagen say about her");
    expect(best && sliceOf(reading.article, best)).toContain('Galt will miss her');
  });
});

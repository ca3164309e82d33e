import { describe, expect, it } from 'vitest';
import { mentionedIn } from '../../src/answering/mentioned.js';
import { read } from '../../src/reading/reading.js';

const reading = read({
  headline: 'Ferry strike ends',
  paragraphs: [
    'Ann Lee, who runs the ferries, met the crews. She left early.',
    'The crews of both ferries return on Monday.',
  ],
});
const paragraphsOf = (words: string) => mentionedIn(reading, words)?.map(({ span }) => span.paragraph);

describe('the sentences in which words stand', () => {
  it.each([
    ['Lee', [1]],
    ['ferry', [undefined, 1, 2]],
    ['crews', [1, 2]],
    ['crews ferries', [1, 2]],
    ['Monday', [2]],
    ['Iceland', []],
    ['ferries Monday strike', []],
  ])('“%s”', (words, paragraphs) => {
    expect(paragraphsOf(words)).toEqual(paragraphs);
  });

  it('are none that could be looked for where nothing is said', () => {
    expect(paragraphsOf('the')).toBeUndefined();
  });
});

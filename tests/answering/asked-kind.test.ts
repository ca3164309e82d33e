import { describe, expect, it } from 'vitest';
import { isOfOtherKind } from '../../src/answering/asked-kind.js';
import { analyse } from '../../src/answering/question/question.js';
import type { Span } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';

const paragraph =
  'Thieves broke into the villa of Maren Lund, 54, and stole a painting by her husband Olav Berg. The couple have 3 children.';
const reading = read({ headline: 'Painting stolen from a villa', paragraphs: [paragraph] });

function wordsOf(text: string): Span {
  const start = paragraph.indexOf(text);
  return { part: 'paragraph', paragraph: 1, start, end: start + text.length };
}

describe('words of another kind than a question asks for', () => {
  it.each([
    ['what was stolen', 'Maren Lund'],
    ['what did they take', 'Olav Berg'],
    ['how many children do they have', '54'],
  ])('%s: %s', (question, words) => {
    expect(isOfOtherKind(reading, analyse(question), wordsOf(words))).toBe(true);
  });

  it.each([
    ['what was stolen', 'a painting'],
    ['what is the husband called', 'Olav Berg'],
    ['what is the name of the owner', 'Maren Lund'],
    ['who was robbed', 'Maren Lund'],
    ['how old is the owner', '54'],
    ['how many children do they have', '3'],
  ])('but not %s: %s', (question, words) => {
    expect(isOfOtherKind(reading, analyse(question), wordsOf(words))).toBe(false);
  });
});

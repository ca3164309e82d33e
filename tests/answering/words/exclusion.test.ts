import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Calder sues the bank',
  paragraphs: [
    'Mayor Ruth Calder sued the Bank of Norrland in Harlow on Monday. The mayor said she had been misled by a broker.',
    'Calder bought the ferry from Ida Marsh, a shipowner, in May. She wants her money back.',
    'An ally of Calder, Jan Brook, called for calm. Peter Falk beat Otto Lund in the final of the chess cup.',
  ],
});

function words(question: string): string {
  const { best } = ask(reading, question);
  return best ? sliceOf(reading.article, best) : '';
}

describe('whoever stands in the question', () => {
  it.each([
    ['who sold Calder the ferry?', 'Calder'],
    ['who misled the mayor?', 'Calder'],
    ['who misled ruth calder?', 'Calder'],
    ['who sold her the ferry', 'Calder'],
    ['who did Peter Falk beat?', 'Falk'],
    ['who beat Otto Lund?', 'Lund'],
    ['who is suing the Bank of Norrland?', 'Bank of Norrland'],
  ])('is no answer: %s', (question, name) => {
    expect(words(question)).not.toMatch(new RegExp(`${name}$`));
  });

  it.each([
    ['who sued the bank?', 'Ruth Calder'],
    ['who did Peter Falk beat?', 'Otto Lund'],
    ['who beat Otto Lund?', 'Peter Falk'],
    ['who did Calder buy the ferry from?', 'Ida Marsh'],
    ['who called for calm?', 'Jan Brook'],
  ])('leaves the other party: %s', (question, expected) => {
    expect(words(question)).toBe(expected);
  });

  it('may be what a follow-up borrows, which the asker has not said', () => {
    const first = ask(reading, 'when did somebody sue the bank?');
    const { best } = ask(reading, 'and who?', first);
    expect(best && sliceOf(reading.article, best)).toContain('Calder');
  });
});

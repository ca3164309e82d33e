import { describe, expect, it } from 'vitest';
import { amountAsked } from '../../../src/answering/known/amounts.js';
import { analyse } from '../../../src/answering/question/question.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

function amount(sentence: string, question: string): string | undefined {
  const reading = read({ headline: 'Notes', datePublished: '2022-06-10', paragraphs: [sentence] });
  const known = amountAsked(reading, analyse(question));
  return known && sliceOf(reading.article, known.best);
}

describe('an amount right before what it is of', () => {
  it.each([
    [
      'They held the $40 million portrait, and a vase valued at $13 million.',
      'how much is the portrait worth?',
      '$40 million',
    ],
    ['The £2 billion tunnel opened.', 'how much did the tunnel cost?', '£2 billion'],
    ['The $300 stolen bicycle was found.', 'how much was the bicycle worth', '$300'],
    ['A 150-foot ferry sank.', 'how long is the ferry?', '150-foot'],
    ['A 150-foot steel ferry sank.', 'how big was the ferry', '150-foot'],
  ])('of “%s”, asked “%s”: “%s”', (sentence, question, expected) => {
    expect(amount(sentence, question)).toBe(expected);
  });

  it.each([
    ['it is of something else', 'The $40 million vase stood by the portrait.', 'how much is the portrait worth?'],
    ['it is said in two ways', 'A $40 million portrait is a $50 million portrait.', 'how much is the portrait worth?'],
    ['more is asked', 'The £2 billion tunnel opened.', 'how much did the repair of the tunnel cost?'],
    ['no amount is asked for', 'The £2 billion tunnel opened.', 'when did the tunnel open?'],
    ['it counts', 'The 40 tunnels opened.', 'how much did the tunnels cost?'],
    ['another measure is asked for', 'A 150-foot ferry sank.', 'how much did the ferry cost?'],
  ])('is none where %s', (_, sentence, question) => {
    expect(amount(sentence, question)).toBeUndefined();
  });
});

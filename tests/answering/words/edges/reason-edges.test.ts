import { describe, expect, it } from 'vitest';
import { reasonsMended } from '../../../../src/answering/words/edges/reason-edges.js';
import { mendedBy } from '../mended-by.js';

const mend = (sentence: string, question: string, words: string) =>
  mendedBy((tokens, stretch, _, asked) => reasonsMended(tokens, stretch, asked), sentence, question, words);

const CLOSED = 'The pier shut because a storm tore its rails away and left the deck unsafe, the mayor said.';

describe('a reason that is cut at its “and”', () => {
  it.each([
    [
      CLOSED,
      'why did it shut?',
      'because a storm tore its rails away',
      'because a storm tore its rails away and left the deck unsafe',
    ],
    [
      'They left since it was late and had begun to rain.',
      'why did they go?',
      'since it was late',
      'since it was late and had begun to rain',
    ],
  ])('of “%s”, asked “%s”, for “%s”: “%s”', (sentence, question, words, expected) => {
    expect(mend(sentence, question, words)).toBe(expected);
  });

  it.each([
    ['no reason is asked for', CLOSED, 'when did it shut?', 'because a storm tore its rails away'],
    ['no reason opens it', CLOSED, 'why did it shut?', 'a storm tore its rails away'],
    ['a noun follows', 'They left because of rain and wind.', 'why did they leave?', 'because of rain'],
    [
      'somebody else follows',
      'They left because it rained and the mayor left as well.',
      'why did they leave?',
      'because it rained',
    ],
  ])('stays as it is where %s', (_, sentence, question, words) => {
    expect(mend(sentence, question, words)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Brothers fall out over ferry',
  paragraphs: [
    'Otto Lund and his brother Nils quarrelled over a ferry on Monday.',
    'Later on Monday, Otto Lund said of his father: "He knew it all. He would have sold the ship."',
    'Otto Lund said he was tired: "I shall not sail again."',
    'Of the ferry, Otto Lund said: "It was never hers."',
  ],
});

it.each([
  ['what did otto lund say about his dad', 'He knew it all. He would have sold the ship.'],
  ['what did otto lund say about sailing again', 'I shall not sail again.'],
  ['what did otto lund say about the ferry', 'It was never hers.'],
])('takes the words that were said of what is asked about: %s', (question, words) => {
  const { best } = ask(reading, question);
  expect(best && sliceOf(reading.article, best)).toBe(words);
});

describe('the words of another', () => {
  const cousins = read({
    headline: 'Cousins fall out over ferry',
    paragraphs: [
      'Jonas Lund sold the ferry on Monday. Berta Lund and Berta Holm looked on from the quay.',
      'Jonas Lund said of the ferry: "It was never theirs to keep."',
      'Berta Holm said of the ferry: "It was a good old ship."',
    ],
  });

  it.each([
    ['with the same surname', 'what did Hedda Lund say about the ferry', 'It was never theirs to keep.'],
    ['with the same given name', 'what did Berta Lund say about the ferry', 'It was a good old ship.'],
    ['who stood by', 'what did Berta Lund say about the ferry', 'It was never theirs to keep.'],
  ])('%s are no answer: %s', (_, question, words) => {
    const { outcome, best } = ask(cousins, question);
    expect(outcome === 'answered' && best && sliceOf(cousins.article, best)).not.toBe(words);
  });

  it.each([
    ['what did Jonas Lund say about the ferry', 'It was never theirs to keep.'],
    ['what did Holm say about the ferry', 'It was a good old ship.'],
    ['what did Mr Lund say about the ferry', 'It was never theirs to keep.'],
  ])('are told from their own: %s', (question, words) => {
    const { best } = ask(cousins, question);
    expect(best && sliceOf(cousins.article, best)).toBe(words);
  });
});

describe('a name that is a verb too, typed small', () => {
  const mayors = read({
    headline: 'Mayor opens pier',
    paragraphs: [
      'Mayor Ida Grant opened the pier on Monday. Her rival, Tor Pledge, stayed away.',
      '"It is the best pier we ever had," Grant said.',
    ],
  });

  it.each([
    ['what did grant say', 'answered', 'It is the best pier we ever had,'],
    ['what did grant say about the pier?', 'answered', 'It is the best pier we ever had,'],
    ['what did pledge say', 'refused', undefined],
  ])('%s: %s', (question, outcome, words) => {
    const found = ask(mayors, question);
    expect(found.outcome).toBe(outcome);
    expect(found.best && sliceOf(mayors.article, found.best)).toBe(words);
  });
});

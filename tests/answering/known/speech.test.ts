import { expect, it } from 'vitest';
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

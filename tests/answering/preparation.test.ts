import { expect, test, vi } from 'vitest';
import { ask } from '../../src/answering/answer.js';
import { TokenEncoder } from '../../src/answering/passages/late-interaction/token-encoder.js';
import { preparation } from '../../src/answering/preparation.js';
import type { Article } from '../../src/article/article.js';
import { read } from '../../src/reading/reading.js';

const article: Article = {
  headline: 'Lighthouse at Skagen reopens',
  datePublished: '2024-05-02',
  paragraphs: [
    'The lighthouse at Skagen reopened on Friday after three years of repairs, the harbour master said.',
    'Mette Dahl, the harbour master, said that the lamp had cost 40,000 crowns.',
    '“We had feared that it would never shine again,” she said.',
    'Ships had found their way by radio alone since the storm of 2021.',
  ],
};

function prepared(of: Article) {
  const reading = read(of);
  const pieces = [...preparation(reading)].length;
  return { reading, pieces };
}

/** An article of so many sentences, each a paragraph. */
const lamps = (count: number): Article => ({
  ...article,
  paragraphs: Array.from({ length: count }, (_, i) => `Lamp ${i} was lit at noon.`),
});

test.each([
  'who is the harbour master?',
  'what did the lamp cost?',
  'when did the lighthouse reopen?',
  'what had she feared?',
  'who won the cup?',
  '',
])('a prepared article answers “%s” as one does that was not', (question) => {
  expect(ask(prepared(article).reading, question)).toEqual(ask(read(article), question));
});

test('the first question to a prepared article makes nothing of its sentences that others made before', () => {
  const encode = vi.spyOn(TokenEncoder.prototype, 'encodeSentence');
  const { reading } = prepared(article);
  expect(encode).toHaveBeenCalledTimes(reading.sentences.length);
  ask(reading, 'who feared that the lamp would never shine?');
  expect(encode).toHaveBeenCalledTimes(reading.sentences.length);
  ask(read(article), 'who feared that the lamp would never shine?');
  expect(encode.mock.calls.length).toBeGreaterThan(reading.sentences.length);
  encode.mockRestore();
});

test('preparing takes a piece a sentence, and of long articles no more than of one of 150 sentences', () => {
  expect(prepared(lamps(40)).pieces - prepared(lamps(30)).pieces).toBe(10);
  expect(prepared(lamps(400)).pieces).toBe(prepared(lamps(200)).pieces);
});

test('preparing once more changes nothing', () => {
  const { reading, pieces } = prepared(article);
  expect([...preparation(reading)]).toHaveLength(pieces);
  expect(ask(reading, 'what did the lamp cost?')).toEqual(ask(read(article), 'what did the lamp cost?'));
});

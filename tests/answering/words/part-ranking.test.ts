import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/answering/passages/passages.js';
import { keywordsOf } from '../../../src/answering/question/keywords.js';
import { analyse } from '../../../src/answering/question/question.js';
import { rankAgain, weighedParts } from '../../../src/answering/words/part-ranking.js';
import { model } from '../../../src/answering/words/weights.js';
import { articleSchema } from '../../../src/article/article.js';
import { read } from '../../../src/reading/reading.js';

/** Ranks paragraphs again that were ranked as likely as `likelihoods` say; gives their numbers and scores, best first. */
function again(
  paragraphs: readonly string[],
  text: string,
  likelihoods: readonly number[],
  chances: readonly number[],
) {
  const reading = read(articleSchema.parse({ headline: 'Notes', paragraphs }));
  const numberOf = (paragraph: number) => reading.parts.findIndex(({ part }) => part.paragraph === paragraph);
  const parts = new Float32Array(reading.parts.length);
  for (const [i, likelihood] of likelihoods.entries()) parts[numberOf(i + 1)] = likelihood;
  const order = likelihoods.map((_, i) => numberOf(i + 1));
  order.sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0));
  const sentences = new Float32Array();
  const meanings = new Float32Array(reading.parts.length);
  const ranking: Ranking = { sentences, parts, order, features: new Float32Array(), fit: 0, meanings, covered: 0 };
  const question = analyse(text);
  const byPart = new Map(chances.map((chance, i) => [numberOf(i + 1), chance]));
  const keywords = keywordsOf(question.tokens, reading.index);
  const weighed = weighedParts({ reading, question, keywords, ranking });
  const ranked = rankAgain(ranking, weighed, byPart, model().parts);
  return ranked.order.map((part) => ({ paragraph: reading.parts[part]?.part.paragraph, score: ranked.parts[part] }));
}

const paragraphs = (found: readonly { paragraph: number | undefined }[]) => found.map(({ paragraph }) => paragraph);

describe('weighing the likeliest parts again', () => {
  const bridge = ['The bridge was painted green.', 'A green boat passed.', 'Nobody came.'];

  it('leaves the order where nothing else speaks for another part', () => {
    expect(paragraphs(again(bridge, 'Who sang?', [10, 9, 8], []))).toEqual([1, 2, 3]);
  });

  it('puts the part of the likeliest exact words before one that is about as likely', () => {
    expect(paragraphs(again(bridge, 'Who sang?', [10, 9.5, 9], [0.01, 0.9, 0]))).toEqual([2, 1, 3]);
    expect(paragraphs(again(bridge, 'Who sang?', [10, 2, 1], [0.01, 0.9, 0]))).toEqual([1, 2, 3]);
  });

  it('prefers the part that has the wording of the question in one piece', () => {
    const wording = ['The price went up and the bread was sold.', 'So the price of bread was named.'];
    expect(paragraphs(again(wording, 'What was the price of bread?', [10, 9], []))).toEqual([2, 1]);
  });

  it('prefers the part that has the names of the question', () => {
    const named = ['The minister met a farmer.', 'The minister met Ludwig.', 'Ludwig slept.'];
    expect(paragraphs(again(named, 'Why did a minister meet Ludwig?', [10, 9.5, 5], []))[0]).toBe(2);
  });

  it('gives no part a higher score than the one before it, and none below 0', () => {
    const scores = again(bridge, 'Was the bridge painted green?', [1, 10, 0.5], [0.8, 0, 0.1]).map(
      ({ score }) => score,
    );
    expect([...scores].sort((a, b) => (b ?? 0) - (a ?? 0))).toEqual(scores);
    expect(Math.min(...scores.map((score) => score ?? -1))).toBeGreaterThanOrEqual(0);
    expect(scores[0]).toBe(10);
  });
});

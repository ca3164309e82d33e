import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../../../src/answering/passages/passages.js';
import { keywordsOf } from '../../../../src/answering/question/keywords.js';
import { analyse } from '../../../../src/answering/question/question.js';
import { align } from '../../../../src/answering/words/alignment/alignment.js';
import { candidateSource } from '../../../../src/answering/words/candidates.js';
import { spanChances } from '../../../../src/answering/words/network/span-chances.js';
import { model } from '../../../../src/answering/words/weights.js';
import { read } from '../../../../src/reading/reading.js';

const harbour = read({
  headline: 'Harbour bridge opens after two years of work',
  paragraphs: [
    'Mayor Ingrid Solheim opened the rebuilt harbour bridge in Larvik on Monday in front of 4,000 people.',
    'The bridge cost $38 million, twice as much as planned, because divers found an old wreck below the third pier.',
    'Engineers from the Danish company Nordbro worked on it for two years. Ferries carried the traffic meanwhile.',
  ],
});

function chancesOf(text: string, reading = harbour) {
  const question = analyse(text);
  const keywords = keywordsOf(question.tokens, reading.index);
  const ranking = rank(reading, keywords, question);
  const alignment = align(reading, candidateSource(reading, model().boundary), question, keywords, ranking);
  return { alignment, chances: spanChances(reading, alignment, ranking) };
}

/** The words that the network holds likeliest, of up to five tokens. */
function likeliest(text: string): string {
  const { alignment, chances } = chancesOf(text);
  let best = { chance: Number.NEGATIVE_INFINITY, words: '' };
  for (const [s, { candidates }] of alignment.sentences.entries()) {
    const { tokens } = candidates.sentence;
    for (let first = 0; first < tokens.length; first++)
      for (let last = first; last < Math.min(tokens.length, first + 5); last++) {
        const chance = chances.logChance(s, first, last);
        const words = tokens
          .slice(first, last + 1)
          .map((token) => token.text)
          .join(' ');
        if (chance > best.chance) best = { chance, words };
      }
  }
  return best.words;
}

describe('the network', () => {
  it.each([
    ['who opened the bridge', /Ingrid Solheim/],
    ['when was the bridge opened', /Monday/],
    ['how much did the bridge cost', /38 million/],
    ['how long did the engineers work on it', /two years/],
  ])('reads an article that nobody trained it on: %s', (question, answer) => {
    expect(likeliest(question)).toMatch(answer);
  });

  it('gives chances that sum to one, with that of no answer', () => {
    for (const text of ['who opened the bridge', 'why?', 'what did the pope say about the volcano in peru']) {
      const { chances } = chancesOf(text);
      const sum = Math.exp(chances.none) + chances.sentences.reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(1, 5);
    }
  });

  it('holds it likelier that nothing answers a question about something else', () => {
    const on = chancesOf('who opened the bridge').chances.none;
    const off = chancesOf('which striker scored for the visitors in the second half').chances.none;
    expect(off).toBeGreaterThan(on);
  });

  it('gives the same chances whatever was asked before', () => {
    const questions = [
      'who opened the bridge',
      'when',
      'how much did the very old and long harbour bridge in Larvik cost',
    ];
    const alone = questions.map((text) => chancesOf(text).chances.sentences);
    fc.assert(
      fc.property(fc.array(fc.nat(questions.length - 1), { maxLength: 6 }), (order) => {
        for (const i of order) expect(chancesOf(questions[i] as string).chances.sentences).toEqual(alone[i]);
      }),
      { numRuns: 20 },
    );
  });

  it('reads the beginning of a sentence or a question that is too long, and says little of the rest', () => {
    const reading = read({
      headline: 'A list',
      paragraphs: [`The towns are ${Array.from({ length: 300 }, (_, i) => `Town${i}`).join(' and ')}.`],
    });
    const { chances, alignment } = chancesOf(`which towns ${'and which other towns '.repeat(60)}are there`, reading);
    const last = (alignment.sentences[0]?.candidates.sentence.tokens.length ?? 0) - 1;
    expect(chances.logChance(0, last, last)).toBe(-12);
    expect(chances.logChance(0, 3, 3)).toBeGreaterThan(-12);
  });

  it('is sure of nothing where there is nothing to read', () => {
    const { chances } = chancesOf('', read({ headline: 'Empty', paragraphs: ['.'] }));
    expect(Number.isFinite(chances.none)).toBe(true);
  });
});

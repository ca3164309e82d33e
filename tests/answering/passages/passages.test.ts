import { describe, expect, it } from 'vitest';
import { likeliestPassages, passagesOf, rank } from '../../../src/answering/passages/passages.js';
import { keywordsOf } from '../../../src/answering/question/keywords.js';
import { analyse } from '../../../src/answering/question/question.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Harbour bridge reopens after storm repairs',
  datePublished: '2019-05-06',
  paragraphs: [
    'The harbour bridge in Port Wylde reopened to traffic on Monday, three weeks after a storm tore away its railing.',
    'Engineers replaced forty steel cables. The work cost the county two million dollars.',
    'Ferries had carried commuters across the bay in the meantime, and the ferry company says it will keep one boat running.',
    'Mayor Ida Brandt, a former Norwegian rower, founded the repair fund with her brother. She thanked the divers.',
  ],
});

const passagesFor = (text: string) => {
  const question = analyse(text);
  return passagesOf(reading, rank(reading, keywordsOf(question.tokens, reading.index), question));
};
const paragraphsFor = (text: string) => passagesFor(text).map(({ span }) => span.paragraph);

describe('ranking passages', () => {
  it.each([
    ['its own words', 'How many steel cables were replaced?', 2],
    ['its own words without marks or capitals', 'who carried the commuters', 3],
    ['other forms of its words', 'When did the storm tear the railing away?', 1],
    ['words of a like meaning', 'which ship still sails?', 3],
    ['words with a slip of a letter', 'who relpaced the cabels', 2],
    ['a people for its country', 'who rowed for Norway?', 4],
    ['a number in digits', 'what did the 40 lines of steel do?', 2],
    ['a word of the same family', 'who is the founder of the fund?', 4],
  ])('puts the paragraph first that has %s', (_, question, paragraph) => {
    expect(paragraphsFor(question)[0]).toBe(paragraph);
  });

  it('puts a paragraph first that tells of somebody by a pronoun', () => {
    const trial = read({
      headline: 'Sailors in court',
      paragraphs: [
        'Otto Lund and Ida Brandt smuggled rum.',
        'Lund was charged, and his ship was kept in Port Wylde.',
        'Brandt, a former rower, denied it all in a letter. She was released on Friday.',
        'A sailor was released on Sunday in Norway.',
      ],
    });
    const question = analyse('when was ida brandt released?');
    const [first] = passagesOf(trial, rank(trial, keywordsOf(question.tokens, trial.index), question));
    expect(first?.span.paragraph).toBe(3);
  });

  it('prefers a paragraph with something of the asked kind', () => {
    const { article } = reading;
    const two = read({
      ...article,
      paragraphs: ['The ferry strike ended after long talks.', 'The long ferry strike ended in March 2019.'],
    });
    const question = analyse('When did the ferry strike end?');
    const ranking = rank(two, keywordsOf(question.tokens, two.index), question);
    expect(two.parts[ranking.order[0] ?? 0]?.part.paragraph).toBe(2);
  });

  it('gives whole parts, each once', () => {
    const passages = passagesFor('Who reopened the bridge after engineers replaced cables?');
    const keys = passages.map(({ span }) => `${span.part} ${span.paragraph}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(passages.find(({ span }) => span.paragraph === 2)?.span).toEqual({
      part: 'paragraph',
      paragraph: 2,
      start: 0,
      end: 84,
    });
  });

  it('scores the best sentence and the best part 10 and nothing below 0', () => {
    const question = analyse('Who replaced the steel cables?');
    const ranking = rank(reading, keywordsOf(question.tokens, reading.index), question);
    expect(Math.max(...ranking.sentences)).toBe(10);
    expect(Math.max(...ranking.parts)).toBe(10);
    expect(Math.min(...ranking.sentences, ...ranking.parts)).toBeGreaterThanOrEqual(0);
  });

  it('looks for the asked kind alone where the question has no word of its own', () => {
    expect(paragraphsFor('when was it?')[0]).toBe(1);
  });

  it('gives nothing for stop words alone', () => {
    expect(paragraphsFor('what is this about?')).toEqual([]);
  });
});

describe('passages behind the first', () => {
  const likeliest = (text: string) => {
    const question = analyse(text);
    const ranking = rank(reading, keywordsOf(question.tokens, reading.index), question);
    return likeliestPassages(reading, ranking).map(({ span }) => span.paragraph);
  };

  it('have those among them that have no word of the question', () => {
    expect(likeliest('how much money did the cables swallow')).toContain(2);
    expect(likeliest('how much money did the cables swallow').length).toBeGreaterThan(1);
  });

  it('are none where no part has anything of the question', () => {
    expect(likeliest('xylophone quartet')).toEqual([]);
  });
});

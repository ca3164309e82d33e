import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answering/answer.js';
import type { Answer } from '../../src/answering/outcome.js';
import type { Article } from '../../src/article/article.js';
import { sliceOf, textAt } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';

const article: Article = {
  headline: 'Council votes to keep the old bridge',
  byline: 'Jan Brook',
  datePublished: '2021-05-04',
  paragraphs: [
    'The council of Elmstead voted on Monday to keep its old bridge, which was built in 1884.',
    '"It belongs to the town," said Mayor Ruth Calder. She wants to repair it for $2 million.',
    'Engineers warned in March that two of the five arches could fall.',
  ],
};
const reading = read(article);

function expectOwnWords(answer: Answer): void {
  for (const span of [answer.best, answer.sentence, ...answer.passages.map((passage) => passage.span)]) {
    if (span === undefined) continue;
    expect(sliceOf(article, span)).toBe(textAt(article, span)?.slice(span.start, span.end));
    expect(span.end).toBeGreaterThan(span.start);
  }
  const parts = answer.passages.map(({ span }) => `${span.part} ${span.paragraph} ${span.image}`);
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.length).toBeLessThanOrEqual(5);
  for (const probability of [answer.confidence, answer.answerable]) {
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
  }
}

describe('a count', () => {
  const crowd: Article = {
    headline: 'Harvest dinner draws a crowd',
    paragraphs: [
      'The harvest dinner drew 2,000 guests on Sunday.',
      'Ida Marsh, a six-time winner of the baking contest, judged the pies.',
    ],
  };
  it.each([
    ['How many guests came to the harvest dinner?', '2,000'],
    ['How many times did Ida Marsh win the baking contest?', 'six'],
  ])('is the number alone: %s', (question, number) => {
    const { best } = ask(read(crowd), question);
    expect(best && sliceOf(crowd, best)).toBe(number);
  });
});

const word = fc.constantFrom(
  ...[
    'who',
    'when',
    'what',
    'how many',
    'why',
    'did',
    'is',
    'the',
    'council',
    'bridge',
    'Calder',
    '1884',
    'he',
    'that',
  ],
  ...['say', '?', '"', '*', '@everyone', '😀', '\u202e', '\u0000', '{"id":1}', 'and', 'take', 'photo', 'article', '¶'],
);
const question = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6_000 }),
  fc.array(word, { maxLength: 600 }).map((words) => words.join(' ').slice(0, 6_000)),
);

describe('an answer to any question of up to 6,000 characters', () => {
  it('is made of the article’s own words, five passages at most, one a part', () => {
    fc.assert(
      fc.property(question, (text) => expectOwnWords(ask(reading, text))),
      { numRuns: 150 },
    );
  });

  it('follows any answer before it', () => {
    fc.assert(
      fc.property(question, question, (first, then) => expectOwnWords(ask(reading, then, ask(reading, first)))),
      { numRuns: 100 },
    );
  });
});

describe('a follow-up', () => {
  const about = (first: string, then: string) => {
    const answer = ask(reading, then, ask(reading, first));
    return answer.best && sliceOf(article, answer.best);
  };

  it('borrows the sentence of the answer before', () => {
    expect(about('Who warned that the arches could fall?', 'and when?')).toBe('March');
  });

  it('knows whom a pronoun means', () => {
    expect(about('Who said that it belongs to the town?', 'who is she?')).toBe('Ruth Calder');
  });

  it('does not give the words of the answer before again', () => {
    expect(about('who voted to keep the bridge?', 'who else?')).not.toBe('The council of Elmstead');
  });
});

describe('an empty question', () => {
  it.each(['', '   ', '?', '…', '@'])('%j is refused', (text) => {
    expect(ask(reading, text).outcome).toBe('refused');
  });
});

describe('a question in another language', () => {
  it.each(['¿Quién votó el lunes?', 'wer hat am Montag abgestimmt', 'что решил совет?'])(
    'is not looked for: %s',
    (question) => {
      expect(ask(reading, question)).toEqual({
        outcome: 'refused',
        passages: [],
        confidence: 0,
        answerable: 0,
        isForeign: true,
      });
    },
  );

  it.each(['who voted on monday', 'what did the concejo vote', 'Elmstead?'])('is told from English: %s', (question) => {
    expect(ask(reading, question)).not.toHaveProperty('isForeign');
  });
});

describe('an article that is not English', () => {
  const paragraphs = [
    'La mairie de Tolvik a annoncé jeudi la fermeture de la bibliothèque de la rue Marne après la chute du toit.',
    '« Nous avons tout essayé », a dit Ida Lund, la maire de la ville depuis 2014, devant une centaine de lecteurs venus avec leurs enfants.',
    'Le conseil votera lundi, et les travaux, qui coûteront deux millions, dureront un an au moins.',
  ];

  it('is answered with nothing in bold', () => {
    expect(ask(read({ headline: 'La bibliothèque ferme', paragraphs }), 'who is ida lund').outcome).not.toBe(
      'answered',
    );
  });

  it('differs in that from one in English', () => {
    const english = read({ headline: 'Library closes', paragraphs: ['Ida Lund, the mayor, closed the library.'] });
    expect(ask(english, 'who is ida lund').outcome).toBe('answered');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/answering/summary/summary.js';
import type { Article } from '../../src/article/article.js';
import { type Span, samePart, sliceOf } from '../../src/article/spans.js';
import { isRealDate } from '../../src/language/calendar.js';
import { timelineOf } from '../../src/reading/dates/timeline.js';
import { type Reading, read } from '../../src/reading/reading.js';

/** Pieces that the rules look for, so that strings of chance come near them. */
const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  '*',
  '_',
  '`',
  '||',
  '<@1>',
  '@everyone',
  '# ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u0000',
  '\u202e',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  'مرحبا',
  'שלום',
  'İ',
  'ﬁ',
  '. ',
  '? ',
  ', ',
  '—',
  ' said ',
  ' he ',
  'Mr. ',
  'Kari Lie',
  'May ',
  'Nov. 31',
  'Feb. 29',
  'Friday ',
  'last week',
  'two days earlier',
  '2016',
  '1990s',
  '99:99',
  '24:00',
  '12 p.m.',
  '1914–1918',
  '30th century',
  '0 BC',
  'a decade ago',
  'between ',
  ' and ',
  ' to ',
  'Feb. 29 to March 3, 2015',
]; // prettier-ignore

const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 25,
  })
  .map((pieces) => `${pieces.join('')}.`);

const articles: fc.Arbitrary<Article> = fc.record(
  {
    headline: words,
    standfirst: words,
    byline: words,
    datePublished: fc.constantFrom('2020-09-25T15:45', '2020-02-29', '0001-01-01', '9999-12-31', '2020-09', '2020'),
    images: fc.array(fc.record({ caption: words, creditText: words }), { maxLength: 2 }),
    paragraphs: fc.array(words, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['headline', 'paragraphs'] },
);

/** Every span that a reading holds. */
function spansOf({ sentences, people, organisations, places, dates, quotations }: Reading): Span[] {
  const entities = [...people, ...organisations, ...places];
  return [
    ...sentences.map(({ span }) => span),
    ...entities.flatMap(({ mentions, roles }) => [...mentions, ...roles].map(({ span }) => span)),
    ...dates.map(({ span }) => span),
    ...quotations.flatMap(({ pieces, mention, cue }) => [
      ...pieces,
      ...(mention ? [mention] : []),
      ...(cue ? [cue] : []),
    ]),
  ];
}

/** Whether each end of an expression's ISO form is a date or a time that exists. */
function isReal(iso: string): boolean {
  const isTime = (end: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(end);
  return iso.split('/').every((end) => isTime(end) || isRealDate(end) || /^-\d{4}$/.test(end));
}

describe('the reading of any article whatever', () => {
  it('has spans that are the article’s own, none of them empty', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const span of spansOf(read(article))) expect(sliceOf(article, span)).not.toBe('');
      }),
    );
  });

  it('has sentences in order that leave out nothing but white space', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { part, sentences } of read(article).parts) {
          const left = sentences.reduceRight(
            (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
            part.text,
          );
          expect(left.trim()).toBe('');
        }
      }),
    );
  });

  it('dates nothing to a day that the calendar does not have, and no two expressions overlap', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { dates } = read(article);
        for (const [i, { span, iso }] of dates.entries()) {
          if (iso !== undefined) expect(iso).toSatisfy(isReal);
          const next = dates[i + 1];
          if (next && samePart(next.span, span)) expect(next.span.start).toBeGreaterThanOrEqual(span.end);
        }
      }),
    );
  });

  it('has a timeline in order and a summary in order', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 10 }), (article, count) => {
        const reading = read(article);
        const starts = timelineOf(reading).map(({ iso }) =>
          iso === undefined ? Number.POSITIVE_INFINITY : Number.parseInt(iso, 10),
        );
        expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : Number(a > b))));
        const summary = summarise(reading, count).map(({ span }) =>
          reading.sentences.findIndex((own) => own.span === span),
        );
        expect(summary.length).toBeLessThanOrEqual(count);
        expect(summary).toEqual([...summary].sort((a, b) => a - b));
      }),
    );
  });
});

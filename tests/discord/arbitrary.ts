import fc from 'fast-check';
import { type Article, articleSchema } from '../../src/article/article.js';

/** Text made of what Discord might take for something, and anything else. */
export const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '>', '>>> ', '# ', '-# ', '- ', '* ', '1. ', '\n', ' '],
        ...[
          '<@1>',
          '<@&1>',
          '<#1>',
          '<t:1:R>',
          '<:a:1>',
          '</ask:1>',
          '<id:home>',
          ':smile:',
          ':',
          '@everyone',
          '@here',
        ],
        ...['[a](https://b.example)', '[', ']', '(', ')', 'https://b.example/x_y_z', 'http:', '//', '<', '¯\\_(ツ)_/¯'],
        ...['word', 'é', '👩‍👩‍👧', 'שלום', '\u202e', '\u0000', '5'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const text = nasty.filter((candidate) => candidate.trim() !== '');
/** Longer than any message, in words or in one: of letters, since reading other characters without a space is slow. */
const long = fc.oneof(
  fc.tuple(text, fc.integer({ min: 50, max: 500 })).map(([word, times]) => `${word} `.repeat(times).slice(0, 6_000)),
  fc
    .tuple(fc.constantFrom('x', 'x*', 'x_', '[x'), fc.integer({ min: 500, max: 3_000 }))
    .map(([word, times]) => word.repeat(times)),
);
const part = fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: long });

/** Any article: parts of every kind, short, long, and full of what Discord might take for something. */
export const articles: fc.Arbitrary<Article> = fc
  .record(
    {
      headline: part,
      standfirst: part,
      byline: part,
      publisher: part,
      published: part,
      datePublished: fc.constantFrom('2020-09-25T15:45', '1972', '2021-03-02'),
      url: fc.constantFrom(
        'https://b.example/a',
        `https://b.example/${'a'.repeat(500)}`,
        `https://b.example/${'a'.repeat(600)}`,
      ),
      images: fc.array(fc.record({ caption: part, creditText: part }), { maxLength: 2 }),
      paragraphs: fc.array(part, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['headline', 'paragraphs'] },
  )
  .map((article) => articleSchema.parse(article));

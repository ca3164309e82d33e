import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMatch, neededBy } from '../../../src/commands/requests/needed-words.js';
import { quotationPatterns } from '../../../src/commands/requests/quotations-asked.js';
import { RULES } from '../../../src/commands/requests/rules.js';

describe('of what a pattern needs', () => {
  test.each<readonly [string, RegExp, readonly string[]]>([
    ['a phrase is whole', /^catch me up$/, ['catch me up']],
    ['the rarest of several counts', /\bwhat (?:a|the) synopsis\b/, [' synopsis']],
    ['each alternative gives one', /\b(?:gist|recap)\b/, ['gist', 'recap']],
    [
      'the alternatives inside another do',
      /(?:please )?(?:(?:short|quick) )?(?:overview|digest)/,
      ['overview', 'digest'],
    ],
    ['what may be left out is left out', /summar(?:y|ies)? ?notes?/, ['summar']],
    ['what may stand several times is there once', /(?:headline )+/, ['headline ']],
    ['a name of a group is no text', /(?<speaker>[^ ]+) verbatim/, [' verbatim']],
    ['what is looked at beside it is no text', /(?<!how )many(?= people)/, ['many']],
  ])('%s', (_, pattern, needed) => {
    expect(neededBy(pattern)).toEqual(needed);
  });

  test.each<readonly [string, RegExp]>([
    ['one alternative that may be anything', /(?:gist|.+)/],
    ['words of one or two letters alone', /^(?:is|so) it$/],
    ['nothing but what may be left out', /(?:gist)?(?:recap)*/],
    ['either case', /gist/i],
    ['classes of characters', /\p{L}+ gist/u],
  ])('nothing is known with %s', (_, pattern) => {
    expect(neededBy(pattern)).toBeUndefined();
    expect(mayMatch(pattern, '')).toBe(true);
  });
});

test('a text may match where a needed word stands in it, and does not where none does', () => {
  const pattern = /^(?:any )?(?:recap|short version)$/;
  expect(['recap', 'the short version of it', 'what was it about', ''].map((text) => mayMatch(pattern, text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('no pattern of a request is passed over for a text that it matches', () => {
  const patterns = [...RULES.map(({ cue }) => cue), ...quotationPatterns.map(([, pattern]) => pattern)];
  const literals = patterns.flatMap((pattern) => neededBy(pattern) ?? []);
  const word = fc.constantFrom(
    'what',
    'did',
    'the',
    'mayor',
    'say',
    'is',
    'this',
    'about',
    'please',
    'her',
    'in',
    'short',
  );
  const text = fc.array(fc.oneof(word, fc.constantFrom(...literals)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, (words) => {
      const asked = words.join(' ').replace(/\s+/g, ' ').trim();
      for (const pattern of patterns) if (pattern.test(asked)) expect(mayMatch(pattern, asked)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, LONE_SURROGATES } from '../../../src/discord/rendering/escape.js';
import { nasty } from '../arbitrary.js';
import { shownBy } from '../markdown.js';

describe('escaped text', () => {
  test.each([
    ['*bold* _it_ ~~no~~ ||spoiler|| `code`', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`'],
    ['> quoted', '\\> quoted'],
    ['>>> quoted', '\\>>> quoted'],
    ['a > b', 'a > b'],
    ['-# small', '\\-# small'],
    ['# Heading\n## Another', '\\# Heading\n\\## Another'],
    ['- item\n  - item\n1. item', '\\- item\n  \\- item\n1\\. item'],
    ['well-known #1', 'well-known #1'],
    ['<@1> <t:1:R> </cmd:1>', '\\<\\@1> \\<t\\:1:R> \\</cmd:1>'],
    ['so :smile: at 10:30', 'so \\:smile: at 10:30'],
    ['[a](https://b.example)', '\\[a\\](https\\://b.example)'],
    ['@everyone', '\\@everyone'],
    ['a\\b', 'a\\\\b'],
    ['"Moscow denies that charge."', '"Moscow denies that charge."'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('is shown letter for letter, and nothing is made of it, whatever it is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(shownBy(escapeMarkdown(text))).toEqual({ text: text.replace(LONE_SURROGATES, '\ufffd'), rules: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  test('without escapes the same text would not be, or the test above would prove nothing', () => {
    const taken = fc.sample(nasty, { numRuns: 500, seed: 1 }).filter((text) => shownBy(text).rules.length > 0);
    expect(taken.length).toBeGreaterThan(100);
  });
});

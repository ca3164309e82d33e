import { describe, expect, test } from 'vitest';
import { articleLine, citationOf, citationsOf, sourceLine } from '../../src/commands/source-line.js';

const article = {
  headline: 'Ferry runs again after storm',
  byline: 'Ann Reed',
  publisher: 'The Harbour Post',
  datePublished: '2021-03-02T08:15',
  paragraphs: ['The ferry runs again.'],
};

describe('a source line', () => {
  test('names paragraph, headline, byline, publisher and date', () => {
    expect(sourceLine(article, { part: 'paragraph', paragraph: 6 })).toBe(
      '¶6 · Ferry runs again after storm · Ann Reed, The Harbour Post, 2 Mar 2021',
    );
  });

  test('names what the article has and no more', () => {
    expect(articleLine({ headline: 'Ferry runs', paragraphs: ['Yes.'] })).toBe('Ferry runs');
    expect(articleLine({ headline: 'Ferry runs', published: 'TUESDAY', paragraphs: ['Yes.'] })).toBe(
      'Ferry runs · TUESDAY',
    );
  });

  test('cuts an overlong headline at a word and says so', () => {
    const line = articleLine({ headline: 'ferry '.repeat(100), paragraphs: ['Yes.'] });
    expect(line).toBe(`${'ferry '.repeat(33)}[…]`);
  });

  test.each([
    [{ part: 'paragraph', paragraph: 12 } as const, '¶12'],
    [{ part: 'caption', image: 1 } as const, 'caption'],
    [{ part: 'credit', image: 3 } as const, 'photo credit 3'],
    [{ part: 'published' } as const, 'date line'],
  ])('cites %j as “%s”', (ref, words) => {
    expect(citationOf(ref)).toBe(words);
  });

  test('cites each part that names somebody once, and who is never named as mentioned', () => {
    const at = (paragraph: number, start: number, kind: 'name' | 'pronoun' = 'name') => ({
      span: { part: 'paragraph' as const, paragraph, start, end: start + 2 },
      kind,
    });
    expect(citationsOf([at(1, 0), at(1, 9), at(2, 0, 'pronoun'), at(4, 3)])).toBe('¶1, ¶4');
    expect(citationsOf([at(2, 0, 'pronoun')])).toBe('¶2');
  });
});

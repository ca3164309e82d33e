import { describe, expect, it } from 'vitest';
import { isMarkdown, plainOf, unquoted } from '../../../src/intake/pasted/markdown.js';

describe('a text', () => {
  it.each([
    ['a heading', ['# Bridge to close']],
    ['a link with its address', ['The [town hall](https://city.example) is open.']],
    ['a picture', ['![The bridge](bridge.jpg)']],
  ])('with %s is Markdown', (_, lines) => {
    expect(isMarkdown(lines)).toBe(true);
  });

  it.each([
    ['stars alone', ['A **** good film: *** out of *****']],
    ['an address alone', ['https://city.example/bees']],
    ['brackets', ['[The mayor] said so (twice).']],
    ['a number sign before a number', ['#1 in the charts']],
  ])('with %s is none', (_, lines) => {
    expect(isMarkdown(lines)).toBe(false);
  });
});

describe('Markdown', () => {
  it.each([
    ['Reed resigned, **saying** he was *tired*.', 'Reed resigned, saying he was tired.'],
    ['***Both*** and __two__ and _one_.', 'Both and two and one.'],
    ['See [his *family*](https://a.example/f "Home") and [here](https://a.example/(x)).', 'See his family and here.'],
    ['It costs 5 * 3 * 2 dollars.', 'It costs 5 * 3 * 2 dollars.'],
    ['The file snake_case_name stays.', 'The file snake_case_name stays.'],
    ['A \\*star\\* stays a star.', 'A *star* stays a star.'],
    ['Press `Enter` ![key](k.png)now.', 'Press Enter now.'],
    ['![The old bridge](bridge.jpg)', '![The old bridge](bridge.jpg)'],
    ['* an item of a list', '* an item of a list'],
    ['- an item', '- an item'],
  ])('%j reads %j', (text, plain) => {
    expect(plainOf(text)).toBe(plain);
  });

  it.each([
    ['> The bridge is old.', 'The bridge is old.'],
    ['> > Twice quoted.', 'Twice quoted.'],
    ['5 > 3', '5 > 3'],
  ])('%j without its quotation marks is %j', (line, plain) => {
    expect(unquoted(line)).toBe(plain);
  });
});

import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** Each direct quotation with whose it is: a name or a description, else the words beside it. */
function quoted(...paragraphs: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const { article, quotations } = read({ headline: 'Nothing to see', paragraphs: [...paragraphs] });
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ pieces, speaker, mention }) => [
      sliceOf(article, pieces[0]),
      speaker?.name ?? (mention && sliceOf(article, mention)),
    ]);
}

describe('of two clauses with a speaker each', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'a few words belong to the first, though “while” goes on with the second',
      'Nora Lind said the pier would be “badly missed”, while surveyor Oskar Falk described it as a “death trap”.',
      [
        ['badly missed', 'Nora Lind'],
        ['death trap', 'Oskar Falk'],
      ],
    ],
    [
      'they belong to the first behind “and”',
      'Nora Lind said the toll was “a scandal”, and Oskar Falk called it “a bargain”.',
      [
        ['a scandal', 'Nora Lind'],
        ['a bargain', 'Oskar Falk'],
      ],
    ],
    [
      'they belong to the first before a semicolon',
      'Nora Lind called the toll “a scandal”; Oskar Falk told reporters it was “a bargain”.',
      [
        ['a scandal', 'Nora Lind'],
        ['a bargain', 'Oskar Falk'],
      ],
    ],
    [
      'they belong to the speaker behind them where no other clause begins',
      'Nora Lind said the toll was “a scandal”, Oskar Falk said in a statement.',
      [['a scandal', 'Oskar Falk']],
    ],
    [
      'a sentence belongs to who is named behind it, before “while”',
      '“It is a scandal,” said Oskar Falk, while Nora Lind called it “a bargain”.',
      [
        ['It is a scandal,', 'Oskar Falk'],
        ['a bargain', 'Nora Lind'],
      ],
    ],
    [
      '“while” without a comma belongs to who spoke',
      '“It is a scandal,” Oskar Falk said while he waited for Nora Lind.',
      [['It is a scandal,', 'Oskar Falk']],
    ],
    [
      '“but” goes on with the same speaker',
      'Nora Lind admitted it was “hard”, but said it was “worth it”.',
      [
        ['hard', 'Nora Lind'],
        ['worth it', 'Nora Lind'],
      ],
    ],
    ['the words of neither are given to one', 'The ferry stopped “for good”, while Nora Lind said nothing of it.', []],
  ])('%s', (_, sentence, expected) => {
    expect(quoted(sentence)).toEqual(expected);
  });
});

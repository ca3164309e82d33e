import { expect, test } from 'vitest';
import { partsOf } from '../../../src/article/spans.js';
import { chunksOf, wordSentences } from '../../../src/reading/names/chunks.js';
import { readPart } from '../../../src/reading/parts.js';

/** The runs of name words in a paragraph, as they are written. */
function chunks(text: string): readonly string[] {
  const parts = partsOf({ headline: 'Nothing to see', paragraphs: [text] }).map(readPart);
  return wordSentences(parts).flatMap((sentence) =>
    chunksOf(sentence, new Set()).map(({ first, last }) =>
      sentence.words
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' '),
    ),
  );
}

test.each([
  ['Then Ilze van Krauze met the Bank of Norland.', ['Ilze van Krauze', 'Bank of Norland']],
  ['Then he met nobody.', []],
])('the runs of %j', (text, expected) => {
  expect(chunks(text)).toEqual(expected);
});

test('a run without an end is cut, and no word of it is lost', () => {
  const names = 'Ann Bell '.repeat(300).trim();
  const found = chunks(`Then came ${names}.`);
  expect(Math.max(...found.map((one) => one.split(' ').length))).toBeLessThan(70);
  expect(found.join(' ')).toBe(names);
});

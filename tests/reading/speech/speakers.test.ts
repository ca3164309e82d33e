import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** The opening words of each direct quotation with its speaker's name. */
function speakers(...paragraphs: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const { article, quotations } = read({ headline: 'Nothing to see', paragraphs: [...paragraphs] });
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ pieces, speaker }) => [sliceOf(article, pieces[0]).split(' ')[0] ?? '', speaker?.name]);
}

describe('“she added” belongs to who was speaking', () => {
  it.each<[string, readonly string[], string | undefined]>([
    [
      'though her daughter is named between',
      ['“We lost her,” Fiona Marsh said. “As Ella grew worse, nobody came.”', 'She added: “Never again.”'],
      'Fiona Marsh',
    ],
    [
      'though somebody else greeted her',
      [
        '“I am home,” Paula Voss said. She was met by the mayor and his wife, Ida Quist.',
        '“It was long,” she said. “Never again.”',
      ],
      'Paula Voss',
    ],
    [
      'in the same paragraph',
      ['“I am home,” Paula Voss said after a call to Ida Quist. “It was long,” she said. She added: “Never again.”'],
      'Paula Voss',
    ],
    [
      'though the pronoun alone would fit another',
      ['Omar Haddad replied by calling it “a lie”. When pressed by Karl Brenner he added: “Never again.”'],
      'Omar Haddad',
    ],
    [
      'unless somebody else has taken the floor',
      ['“I am home,” Paula Voss said. Ida Quist was there too. “It was long,” she said. “Never again.”'],
      'Ida Quist',
    ],
    ['unless it is a man', ['“I am home,” Paula Voss said.', 'He added: “Never again.”'], undefined],
    [
      'unless another name stands there',
      ['“I am home,” Paula Voss said.', 'Ida Quist added: “Never again.”'],
      'Ida Quist',
    ],
    [
      'unless a role without a name stands there',
      ['“I am home,” Paula Voss said.', 'A nurse added: “Never again.”'],
      'A nurse',
    ],
    ['unless nobody spoke before', ['She added: “Never again.”'], undefined],
    [
      'unless the office of who spoke does',
      ['“I am home,” Paula Voss said.', 'Voss’s office added: “Never again.”'],
      'Voss’s office',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs).at(-1)?.[1]).toBe(expected);
  });
});

describe('a quotation is given', () => {
  it.each<[string, string, string | undefined]>([
    ['to whom a statement is from', 'A statement from Paula Voss reads: “We did nothing wrong.”', 'Paula Voss'],
    [
      'to the body a statement is from',
      '“We did nothing wrong,” read a statement from the Harbour Ministry.',
      'Harbour Ministry',
    ],
    [
      'to the spokesman who is named',
      '“We did nothing wrong,” said a spokesman for the Harbour Ministry, Omar Haddad.',
      'Omar Haddad',
    ],
    ['to the news agency', 'The news agency Petra said the king was “in good health”.', 'Petra'],
    ['to the paper', 'The Daily Courier called the sale “a theft from the town”.', 'Daily Courier'],
    [
      'to the one in an apposition without its second comma',
      'Paula Voss, a diver at the Harbour Institute told the Courier: “It is deep.”',
      'Paula Voss',
    ],
    [
      'to the subject of its own clause',
      'The mayor, Ida Quist, has sent divers, while Omar Haddad, head of the police, promised “a long search”.',
      'Omar Haddad',
    ],
    ['to whom the relative pronoun means', 'Ida Quist met with Omar Haddad, who said: “It is deep.”', 'Omar Haddad'],
    [
      'to whom the participle belongs',
      'The town is angry, with Omar Haddad telling reporters “it is a theft”.',
      'Omar Haddad',
    ],
    ['to who is quoted by another', 'Ida Quist quoted Omar Haddad as saying “it is deep”.', 'Omar Haddad'],
    ['to who was quoted', 'Omar Haddad was quoted as saying “it is deep”.', 'Omar Haddad'],
    ['to who is telling it now', 'Omar Haddad is telling divers that “it is deep”.', 'Omar Haddad'],
    ['to the campaign, not its candidate', '“It is deep,” the Haddad campaign said.', 'the Haddad campaign'],
    ['to aides, who have no name', '“It is deep,” Haddad aides said.', 'Haddad aides'],
    ['to a lawyer, not to the client', '“It is deep,” said a lawyer for Omar Haddad.', 'a lawyer for Omar Haddad'],
    [
      'to a spokesman, not to the ministry',
      '“It is deep,” a spokesman for the Harbour Ministry said.',
      'a spokesman for the Harbour Ministry',
    ],
    [
      'to nobody, for a statement read by somebody is not theirs',
      'A statement from his lawyer read by Omar Haddad said: “It is deep.”',
      undefined,
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(speakers(sentence)[0]?.[1]).toBe(expected);
  });

  it.each<[string, string | undefined, string]>([
    ['to the one of that age', 'Mia Hart', 'Mia Hart, 34, left with Tom Reed, 40.'],
    ['to the one whose age stands before her name', 'Mia Hart', 'They met 34-year-old teacher Mia Hart.'],
    ['to nobody where two are', undefined, 'Mia Hart, 34, left with Tom Reed, 34.'],
    ['to nobody where none is', undefined, 'Mia Hart, 43, left with Tom Reed, 40.'],
  ])('of “the 34-year-old” %s', (_, expected, sentence) => {
    const named = speakers(sentence, '“It is late,” the 34-year-old said.')[0]?.[1];
    expect(named === 'Mia Hart' || named === 'Tom Reed' ? named : undefined).toBe(expected);
  });

  it.each<[string, string | undefined, string]>([
    ['to the one who released it', 'Mia Hart', 'Mia Hart, a spokeswoman, released this statement today.'],
    ['to nobody where it is spoken of', undefined, 'Mia Hart had not read this statement of his.'],
  ])('a statement that a paragraph announces %s', (_, expected, sentence) => {
    expect(speakers(sentence, '“We look forward to the vote.”')[0]?.[1]).toBe(expected);
  });

  it('to the body that a description means', () => {
    expect(
      speakers('The Harbour Warning Centre rang its bells.', 'The centre said it was “a test of the bells”.'),
    ).toEqual([['a', 'Harbour Warning Centre']]);
  });

  it('to no body where two could be meant', () => {
    const named = speakers(
      'The Harbour Warning Centre rang its bells. The Norland Diving Centre closed.',
      'The centre said it was “a test of the bells”.',
    );
    expect(['Harbour Warning Centre', 'Norland Diving Centre']).not.toContain(named[0]?.[1]);
  });
});

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

const NOT_QUOTED = Symbol();

describe('a long description between the speaker and the verb', () => {
  it.each<[string, string, string | undefined | typeof NOT_QUOTED]>([
    [
      'may hold a short form in brackets',
      '“It is a reef of a new kind,” Nora Lind, a fellow at the Harbour Institute of Science (HIS) and head of the survey said in a statement.',
      'Nora Lind',
    ],
    [
      'may do so before the words too',
      'Nora Lind, a fellow at the Harbour Institute (HI) and head of the survey said: “It is a reef of a new kind.”',
      'Nora Lind',
    ],
    [
      'may list what the office is for',
      '“It is a reef of a new kind,” Nora Lind, the deputy secretary for fish, water and the islands in the Department of the Coast and head of the survey said.',
      'Nora Lind',
    ],
    [
      'may hold a relative clause without a comma behind it',
      '“It is a reef of a new kind,” Nora Lind, a diver from Skagen who has written a book on reefs said.',
      'Nora Lind',
    ],
    ['may follow a role', '“It is a reef,” officials at the Harbour Institute (HI) in Skagen said.', 'officials'],
    [
      'is no reason to take another for the speaker of a lawyer’s words',
      '“It is a reef,” a lawyer for Nora Lind, the head of the Harbour Institute (HI) in Skagen said.',
      'a lawyer for Nora Lind, the head of the Harbour Institute',
    ],
    ['is not a clause of its own', '“It is a reef,” the diver left and Nora Lind said.', undefined],
    ['is not what somebody says of it', '“Reef,” a banner above the hall that Nora Lind said was hers.', NOT_QUOTED],
    [
      'is not a person’s to be guessed',
      '“Reef,” a bar in Skagen for people who like to say little, closed.',
      NOT_QUOTED,
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(quoted(sentence).map(([, speaker]) => speaker)).toEqual(expected === NOT_QUOTED ? [] : [expected]);
  });
});

describe('a term in marks inside the paper’s own sentence', () => {
  it.each<[string, string, readonly (readonly [string, string | undefined])[]]>([
    [
      'is nobody’s behind a finished report',
      'Boats will leave as soon as they can, the head of the Harbour Board said Friday as the town braced for a “hundred-year flood.”',
      [],
    ],
    [
      'is nobody’s where the verb at the end reports something else',
      'At the “flatboat” launch in Skagen, Nora Lind said sales were up.',
      [],
    ],
    [
      'is nobody’s where the verb at the end takes an object',
      'Presenting the new “flatboat” in Skagen, managers warmly thanked buyers who had waited.',
      [],
    ],
    [
      'is what a kind goes by behind “and other”',
      'Unlike barges, ferries and other “slow boats,” this one has no cabin, builders said.',
      [],
    ],
    [
      'is the speaker’s in a clause that is reported',
      'The “careless” sale must stop, Nora Lind said on Monday.',
      [['careless', 'Nora Lind']],
    ],
    [
      'is the speaker’s in a clause that reporters are told',
      'The “careless” sale must stop, Nora Lind told reporters.',
      [['careless', 'Nora Lind']],
    ],
    [
      'is the speaker’s behind “when” in what is said',
      'Nora Lind said when the sale was “dead” she would leave.',
      [['dead', 'Nora Lind']],
    ],
    [
      'is the speaker’s where another verb in the clause gives it',
      'Boats will leave, Nora Lind said Friday as she called the town “doomed”.',
      [['doomed', 'Nora Lind']],
    ],
    [
      'is the speaker’s who scolds others by it',
      'Nora Lind condemned bankers and other “crooks”.',
      [['crooks', 'Nora Lind']],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(quoted(sentence)).toEqual(expected);
  });
});

describe('of a paper or a text that somebody speaks of', () => {
  it.each<[string, string, readonly (string | undefined)[]]>([
    [
      'the words belong to who says that it quoted them',
      'Nora Lind said on the radio that the Courier quoted an aide “who left long ago,” and laughed.',
      ['Nora Lind'],
    ],
    [
      'the words belong to who says so without “that”',
      'Nora Lind claimed the Courier cited a clerk “who left long ago”.',
      ['Nora Lind'],
    ],
    [
      'the words that it calls somebody stay its own',
      'Nora Lind said that Oskar Falk called her “a born liar”.',
      ['Oskar Falk'],
    ],
    [
      'the words stay the person’s whom it quotes as saying them',
      'Nora Lind said that the Courier quoted Oskar Falk as saying “no way”.',
      ['Oskar Falk'],
    ],
    [
      'a line reads so, and no country named in it',
      'Nora Lind mentioned a line in the story about a summit with North Korea, which read: “It will be cold on the hill.”',
      ['a line in the story'],
    ],
    [
      'a statement that read so stays its issuer’s',
      'The Harbour Board issued a statement which read: “It will be cold on the hill.”',
      ['Harbour Board'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(quoted(sentence).map(([, speaker]) => speaker)).toEqual(expected);
  });
});

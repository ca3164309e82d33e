import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';
import type { Quotation } from '../../../src/reading/speech/quotations.js';

type Expected = readonly [words: string, mention: string, cue: string];

function quoted(kind: Quotation['kind'], ...paragraphs: readonly string[]): readonly (readonly unknown[])[] {
  const { article, quotations } = read({ headline: 'Nothing to see', paragraphs: [...paragraphs] });
  return quotations
    .filter((quotation) => quotation.kind === kind)
    .map(({ pieces, mention, cue }) => [
      pieces.map((piece) => sliceOf(article, piece)).join(' … '),
      mention && sliceOf(article, mention),
      cue && sliceOf(article, cue),
    ]);
}

describe('what somebody is told to have said', () => {
  it.each<[string, readonly Expected[]]>([
    ['Paula Voss said she wanted a new bridge.', [['she wanted a new bridge', 'Paula Voss', 'said']]],
    [
      'The harbour board said on Monday that the quay was closed.',
      [['the quay was closed', 'The harbour board', 'said']],
    ],
    ['Residents told the Courier they had heard a bang.', [['they had heard a bang', 'Residents', 'told']]],
    [
      'The quay was closed at noon, Paula Voss said on Monday.',
      [['The quay was closed at noon', 'Paula Voss', 'said']],
    ],
    ['The quay, Paula Voss said, was closed at noon.', [['The quay … was closed at noon', 'Paula Voss', 'said']]],
    ['As Paula Voss noted, the quay was closed at noon.', [['the quay was closed at noon', 'Paula Voss', 'noted']]],
    [
      'Paula Voss said the quay was closed, but its cranes were still turning on Monday.',
      [['the quay was closed', 'Paula Voss', 'said']],
    ],
    ['Paula Voss, who says the quay is safe, left the hall early.', [['the quay is safe', 'Paula Voss', 'says']]],
    ['After the police said the road was clear, the buses ran again.', [['the road was clear', 'the police', 'said']]],
    ['Paula Voss vowed to rebuild the quay.', [['to rebuild the quay', 'Paula Voss', 'vowed']]],
    ['He called it a shame and said the town would pay.', [['the town would pay', 'He', 'said']]],
    [
      'The guards did not find any keys, and Omar Haddad said he had lost them.',
      [['he had lost them', 'Omar Haddad', 'said']],
    ],
    [
      'Paula Voss said the quay was shut, adding that the cranes would be sold.',
      [
        ['the quay was shut', 'Paula Voss', 'said'],
        ['the cranes would be sold', 'Paula Voss', 'adding'],
      ],
    ],
    [
      'Paula Voss said people who lost their homes could stay in the hall.',
      [['people who lost their homes could stay in the hall', 'Paula Voss', 'said']],
    ],
    [
      'Paula Voss said that the quay was shut, according to the Hull Courier.',
      [['the quay was shut', 'Paula Voss', 'said']],
    ],
    [
      'The fleet lost nine boats, according to a survey by the harbour board.',
      [['The fleet lost nine boats', 'a survey', 'according to']],
    ],
  ])('%s', (sentence, expected) => {
    expect(quoted('indirect', sentence)).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      'a thing cannot speak',
      'The weeks since then have raised many hopes and few answers as the divers seek the wreck.',
    ],
    ['the verb is a noun', 'Conservative thought leaders such as Omar Haddad are behind the plan.'],
    ['the verb is a place', 'Voters in their home states are undecided, and fear is growing.'],
    ['its object is no clause', 'Omar Haddad condemned the raid on the harbour.'],
    ['its object is a noun with a clause about it', 'Omar Haddad announced plans that will please the crews.'],
    ['nothing is said', 'In a long interview, Mayor Voss also said:'],
    ['nobody did', 'Although no crew claimed the prize, the talk was that a yacht had won it.'],
    ['a participle belongs to a noun', 'Omar Haddad pointed at recently announced cuts that hurt the crews.'],
    ['only its subject is left', 'The tax, which officials said will be paid by crews, comes in May.'],
    ['somebody did something', 'Omar Haddad maintains a large lead over his rivals, who were late.'],
    ['questions were answered and somebody left', 'Omar Haddad was answering questions and refused to leave the quay.'],
    ['a man is named who did something', 'Omar Haddad told of a man who saw the raid on the harbour.'],
    ['the reader is spoken to', 'You say the quay is closed, and we think it is open.'],
    ['the price is in question', 'Of the nine million that it pledged to help the crews, half is left.'],
  ])('is nothing where %s: %s', (_, sentence) => {
    expect(quoted('indirect', sentence)).toEqual([]);
  });
});

describe('what nobody is said to have said', () => {
  it.each<[string]>([
    ['The harbour board never confirmed that it would sell the cranes.'],
    ['The harbour board has not said whether the quay will open.'],
    ['The harbour board has yet to say that the quay is safe.'],
    ['If the judge says the sale is void, the cranes will stay.'],
    ['Unless the judge says the sale is void, the cranes will go.'],
    ['When the judge says the sale is void, the cranes will stay.'],
    ['Did the judge say that the sale was void?'],
    ['Paula Voss refused to say who had paid for the cranes.'],
    ['Paula Voss declined to say whether she would run.'],
    ['Paula Voss will say on Friday that the quay is lost.'],
    ['Paula Voss could say the quay was lost, and nobody would mind.'],
    ['No official said the quay was lost.'],
    ['Neither Voss nor Haddad said the quay was lost.'],
    ['It is not true that Paula Voss said the quay was lost.'],
    ['Paula Voss never claimed Omar Haddad said the quay was lost.'],
  ])('is not told: %s', (sentence) => {
    expect(quoted('indirect', sentence)).toEqual([]);
  });

  it.each<[string]>([
    ['Paula Voss never said “we will sell the cranes”.'],
    ['Paula Voss did not call the sale “a theft from the town”.'],
    ['If Paula Voss says “we will sell the cranes”, we will strike.'],
    ['Did Paula Voss really say “we will sell the cranes”?'],
    ['Nobody said “we will sell the cranes”.'],
    ['Critics might call the sale “a theft from the town”.'],
  ])('is not quoted: %s', (sentence) => {
    expect(quoted('direct', sentence)).toEqual([]);
  });

  it.each<[string, Quotation['kind'], readonly Expected[]]>([
    [
      'Paula Voss denied that she had sold the cranes.',
      'indirect',
      [['she had sold the cranes', 'Paula Voss', 'denied']],
    ],
    [
      'Paula Voss has denied selling the cranes after a quarrel with the town.',
      'indirect',
      [['selling the cranes after a quarrel with the town', 'Paula Voss', 'denied']],
    ],
    ['Paula Voss denied rising costs.', 'indirect', [['Paula Voss denied rising costs', 'Paula Voss', 'denied']]],
    [
      'Paula Voss will say: “We have to sell the cranes.”',
      'direct',
      [['We have to sell the cranes.', 'Paula Voss', 'will say']],
    ],
    [
      'Paula Voss did not resign but said the quay was lost.',
      'indirect',
      [['the quay was lost', 'Paula Voss', 'said']],
    ],
    [
      'Asked if she would resign, Paula Voss said “not before the spring”.',
      'direct',
      [['not before the spring', 'Paula Voss', 'said']],
    ],
    [
      'The harbour board, which did not sell the cranes, said the quay was safe.',
      'indirect',
      [['the quay was safe', 'The harbour board', 'said']],
    ],
  ])('is told apart from what was: %s', (sentence, kind, expected) => {
    expect(quoted(kind, sentence)).toEqual(expected);
  });
});

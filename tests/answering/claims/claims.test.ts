import { describe, expect, it } from 'vitest';
import { compareClaim } from '../../../src/answering/claims/claims.js';
import { sliceOf } from '../../../src/article/spans.js';
import { type Reading, read } from '../../../src/reading/reading.js';

const dam = read({
  headline: 'Dam above Veldsport closed after cracks are found',
  datePublished: '2022-05-19',
  paragraphs: [
    'Engineers closed the Karel dam above Veldsport on Wednesday after divers found three cracks in its northern wall, the water board said.',
    'The dam, built in 1964, holds back 48 million cubic metres of water and supplies 210,000 homes.',
    '"There is no danger to the town today, and we do not plan to move anybody," said Petra Novak, who heads the water board.',
    'Mayor Jonas Lindt disagreed. He ordered two schools below the dam to close until Monday and asked the army for 40 soldiers.',
    'The company that inspected the dam in March, Hydrocheck, denied that it had missed the cracks. Its report, signed by the engineer Ada Brunn, called the wall sound.',
    'Repairs will cost about 12 million euros and will not begin before October, Novak said.',
    'In 1998 a flood killed nine people in Veldsport, most of them in the old harbour quarter.',
  ],
});

const prize = read({
  headline: 'Cellist Mira Osh wins the Halden prize',
  datePublished: '2019-02-12',
  paragraphs: [
    'The cellist Mira Osh, 27, won the Halden prize in Bergen on Sunday, the first player from Georgia to do so.',
    'The jury, led by the conductor Erik Sund, chose her over 61 others from 19 countries. The violinist Paul Weber came second.',
    'Osh will receive 50,000 euros and play with the Oslo Philharmonic in June.',
    '"I never thought that I would win with Britten," she said after the final. "My teacher refused to let me play it for years."',
    'Weber did not attend the ceremony because of a broken wrist.',
    'The prize, founded in 1981 by the shipowner Lars Halden, is given every two years. The last winner was the pianist Ana Ruiz of Spain.',
  ],
});

type Expected = readonly (readonly [kind: string, claim: string | undefined, article: string | undefined])[];

/** The claim, the paragraph it is nearest to (0: none), and every difference, as `[kind, in the claim, in the article]`. */
type Case = readonly [claim: string, paragraph: number, differences: Expected];

const RIGHT: readonly Case[] = [
  ['The Karel dam was closed on Wednesday after divers found cracks.', 1, []],
  ['the dam was built in 1964', 2, []],
  ['Karel dam supplies 210,000 homes', 2, []],
  ['Petra Novak says there is no danger to the town', 3, []],
  ['Mayor Lindt asked the army for forty soldiers', 4, []],
  ['Hydrocheck denied missing the cracks', 5, []],
  ['Mira Osh won the Halden prize in Bergen', 1, []],
  ['osh gets 50,000 euros', 3, []],
  ['Weber did not come to the ceremony', 5, []],
  ['The prize was founded in 1981 by Lars Halden', 6, []],
].map((one) => one as unknown as Case);

const WRONG: readonly Case[] = [
  ['The Karel dam was closed on Monday after divers found three cracks', 1, [['date', 'Monday', 'Wednesday']]],
  ['divers found five cracks in the northern wall of the dam', 1, [['number', 'five', 'three']]],
  ['the dam was built in 1946', 2, [['date', '1946', '1964']]],
  ['Ada Brunn said there is no danger to the town', 3, [['name', 'Ada Brunn', 'Petra Novak']]],
  ['the mayor ordered four schools below the dam to close', 4, [['number', 'four', 'two']]],
  ['Repairs will cost about 21 million euros', 6, [['number', '21 million', '12 million']]],
  ['Paul Weber won the Halden prize in Bergen', 1, [['name', 'Paul Weber', 'Mira Osh']]],
  ['The jury, led by the conductor Lars Halden, chose her over 61 others', 2, [['name', 'Lars Halden', 'Erik Sund']]],
  ['Osh will play with the Oslo Philharmonic in July', 3, [['date', 'July', 'June']]],
  ['the last winner was the pianist Ana Ruiz of Portugal', 6, [['name', 'Portugal', 'Spain']]],
].map((one) => one as unknown as Case);

const NEGATED: readonly Case[] = [
  ['The dam does not supply 210,000 homes', 2, [['negation', 'not', undefined]]],
  ['the water board plans to move anybody', 3, [['negation', undefined, 'not']]],
  ['Hydrocheck admitted that it had missed the cracks', 5, [['negation', undefined, 'denied']]],
  ['Weber attended the ceremony', 5, [['negation', undefined, 'not']]],
  ['Osh never won the Halden prize in Bergen', 1, [['negation', 'never', undefined]]],
].map((one) => one as unknown as Case);

const ELSEWHERE: readonly string[] = [
  'The parliament raised the tax on diesel',
  'Bees are disappearing because of pesticides',
  'The striker scored a hat-trick against Ghana',
  'vaccines cause headaches in one of ten patients',
  'the moon landing was filmed in a studio',
];

const readingOf = (claim: string): Reading =>
  /dam|cracks|town|mayor|repairs|water board|hydrocheck/i.test(claim) ? dam : prize;

function differencesOf(claim: string, reading: Reading) {
  const found = compareClaim(reading, claim);
  return {
    paragraph: found?.sentence.paragraph ?? 0,
    differences: (found?.differences ?? []).map(({ kind, claim: own, article }) => [
      kind,
      own,
      article && sliceOf(reading.article, article),
    ]),
  };
}

/** What earlier versions got wrong, a kind each, with what is right as it stands. */
const KINDS: readonly Case[] = [
  [
    'Petra Novak said "we will move the whole town tonight"',
    3,
    [['quotation', 'we will move the whole town tonight', undefined]],
  ],
  ['Petra Novak said "There is NO danger to the town today"', 3, []],
  ['Osh said "I never thought ... that I would win"', 4, []],
  ['the "Halden prize" was founded in 1981', 6, []],
  ['Mayor Peter Lindt asked the army for 40 soldiers', 4, [['name', 'Peter Lindt', 'He']]],
  ['Mayor Jonas Lindt asked the army for 40 soldiers', 4, []],
  ['the cellist Maria Osh won the Halden prize in Bergen', 1, []],
].map((one) => one as unknown as Case);

describe('a claim', () => {
  it.each(RIGHT)('“%s” stands beside ¶%i and does not differ', (claim, paragraph, differences) => {
    expect(differencesOf(claim, readingOf(claim))).toEqual({ paragraph, differences });
  });

  it.each(WRONG)('“%s” stands beside ¶%i and differs in what is wrong', (claim, paragraph, differences) => {
    expect(differencesOf(claim, readingOf(claim))).toEqual({ paragraph, differences });
  });

  it.each(NEGATED)('“%s” stands beside ¶%i and differs in a denial', (claim, paragraph, differences) => {
    expect(differencesOf(claim, readingOf(claim))).toEqual({ paragraph, differences });
  });

  it.each(KINDS)('“%s” stands beside ¶%i and differs in what it says of whom', (claim, paragraph, differences) => {
    expect(differencesOf(claim, readingOf(claim))).toEqual({ paragraph, differences });
  });

  it.each<[string, string, Expected]>([
    ['The number of the injured rose from 12 to 19.', 'the injured rose to 25', [['number', '25', '19']]],
    ['The eldest, aged 29, weighed 82 pounds.', 'the eldest weighed 92 pounds', [['number', '92', '82']]],
    ['Two of them, one aged 17, escaped and rang 911.', 'one aged 15 escaped and rang', [['number', '15', '17']]],
    ['The eldest, aged 29, weighed 82 pounds.', 'the eldest was aged 28', [['number', '28', '29']]],
    ['The eldest was thirty-two.', 'the eldest was thirty two', []],
    ['The eldest was thirty-two.', 'the eldest was thirty-one', [['number', 'thirty-one', 'thirty-two']]],
    ['The 21st vote ended in a draw.', 'the twenty-first vote ended in a draw', []],
    ['The eldest was born on the twenty-first of June.', 'the eldest was born on June 21', []],
    [
      'The eldest was born on the twenty-first of June.',
      'the eldest was born on the twenty second of june',
      [['date', 'twenty second of June', 'twenty-first of June']],
    ],
    ['A cable failed as workers mended the span.', 'the cable that failed was mended by workers', []],
    ['The workers failed to mend the cable.', 'the workers mended the cable', [['negation', undefined, 'failed']]],
    [
      'The children were rarely allowed outside.',
      'the children were allowed outside',
      [['negation', undefined, 'rarely']],
    ],
    [
      'Mayor Per Dahl denied that he had asked for the toll. He did not attend the meeting.',
      'Per Dahl attended the meeting',
      [['negation', undefined, 'not']],
    ],
    ['Prices of bread declined by 5 percent.', 'prices of bread went down by 5 percent', []],
  ])('beside “%s”: “%s” differs in %j', (sentence, claim, differences) => {
    const reading = read({ headline: 'News', datePublished: '2022-05-19', paragraphs: [sentence] });
    expect(differencesOf(claim, reading).differences).toEqual(differences);
  });

  it.each(ELSEWHERE)('“%s” is near nothing', (claim) => {
    expect(compareClaim(dam, claim)).toBeUndefined();
    expect(compareClaim(prize, claim)).toBeUndefined();
  });
});

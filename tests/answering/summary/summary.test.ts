import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/answering/summary/summary.js';
import { type Article, articleSchema } from '../../../src/article/article.js';
import { sliceOf } from '../../../src/article/spans.js';
import { dataDirectory } from '../../../src/data-directory.js';
import { read } from '../../../src/reading/reading.js';

const LEAD =
  'The harbour council voted on Tuesday to close the old fish market in Larvik and to build flats on its site.';
const REASON =
  'Councillors said the market building, which dates from 1931, would cost too much to repair after the flood.';
const PROTEST = 'Fish sellers protested outside the town hall and said that forty families would lose their living.';
const DATE = 'Demolition of the building will begin in March if the county approves the plan of the council.';

const OTHER = 'The county, which owns the quay beside the market, rejected the vote and called it a mistake.';
const FIGURES = 'The flats on the quay will cost 40 million crowns, more than twice what the town had set aside.';
/** Sentences that nobody needs. */
const FILLERS = [
  'The smell of tar and smoke hangs over the narrow streets behind the quay on most days of the summer.',
  'Gulls circle above the boats that come home in the morning with crabs and nets and wet ropes.',
  'On the hill a white church looks down on the wooden houses and on the ferry to the islands.',
  'Children sell lemonade at the corner and grown men mend engines in the yards of the boat builders.',
];

function article(...paragraphs: string[]): Article {
  return {
    headline: 'Larvik council votes to close fish market',
    images: [
      { caption: 'The old fish market of Larvik, which the council voted to close, in a picture of the harbour' },
    ],
    paragraphs,
  };
}

function summaryOf(source: Article, count: number): string[] {
  return summarise(read(source), count).map(({ span }) => sliceOf(source, span));
}

describe('a summary', () => {
  it('has as many sentences of the body as asked for, in the order of the article', () => {
    const whole = article(LEAD, REASON, PROTEST, DATE);
    expect(summaryOf(whole, 4)).toEqual([LEAD, REASON, PROTEST, DATE]);
    expect(summaryOf(whole, 1)).toEqual([LEAD]);
  });

  it('has fewer where the article has fewer', () => {
    expect(summaryOf(article(LEAD, REASON), 10)).toEqual([LEAD, REASON]);
  });

  it.each([
    [
      'a pronoun that nobody is named for',
      'They said that the council of Larvik had never asked the sellers of the market what they wanted.',
    ],
    [
      'a connective',
      'But the council of Larvik said that the sellers of the market had never answered its many letters.',
    ],
    ['a question', 'Why did the council of Larvik not ask the sellers of the fish market what they wanted to do?'],
    [
      'half a quotation',
      '“The council of Larvik never asked the sellers of the fish market what they wanted, not once.',
    ],
    ['a quotation', '“The council of Larvik never asked the sellers of the fish market what they wanted,” she said.'],
    [
      'a quotation between single marks',
      '‘The council of Larvik never asked the sellers of the fish market what they wanted,’ said Ida Vik.',
    ],
    [
      'a reporter who says “we”',
      'We asked the council of Larvik and the sellers of the market about the vote and about the building.',
    ],
  ])('prefers a plain sentence to %s', (_, sentence) => {
    expect(summaryOf(article(LEAD, sentence, REASON, PROTEST), 3)).toEqual([LEAD, REASON, PROTEST]);
  });

  it('does not take “this week” for a pointer, nor “there were” for a connective', () => {
    const week = 'This week the harbour council of Larvik voted to close its old fish market and to build flats there.';
    const there =
      'There were forty families of fish sellers in the old market of Larvik when the harbour council voted.';
    const pointing = 'This vote of the council on the fish market of Larvik came after a long debate about the flats.';
    expect(summaryOf(article(week, pointing, there), 2)).toEqual([week, there]);
  });

  it.each([
    'Sign up for the Larvik newsletter on the fish market and the harbour council vote.',
    'Read more: Larvik council votes to close the fish market in the harbour.',
    'Reporting by Kari Lie; Editing by Ola Vik, in the fish market of Larvik.',
    'Follow us on Twitter for more about the Larvik council and the fish market.',
    'ADVERTISEMENT',
  ])('never has furniture of the page: %s', (furniture) => {
    expect(summaryOf(article(furniture, LEAD, REASON), 10)).toEqual([LEAD, REASON]);
  });

  it('does not say the same twice', () => {
    const again = 'The harbour council voted to close the old fish market in Larvik and to build flats on its site.';
    expect(summaryOf(article(LEAD, again, REASON, PROTEST), 3)).toEqual([LEAD, REASON, PROTEST]);
  });

  it.each([
    'The council of the harbour has voted that the old fish market in Larvik closes and that flats are built on its site.',
    'The old fish market in Larvik is to close and flats are to be built on its site, the harbour council voted.',
    'To build flats on its site, the harbour council voted on Tuesday to close the old fish market in Larvik.',
    'On Tuesday the Larvik harbour council voted: the old fish market will close, flats will be built.',
    'The harbour council of Larvik voted on Tuesday to close the old fish market and build flats on the site of the market.',
  ])('does not say the same twice in other words: %s', (again) => {
    expect(summaryOf(article(LEAD, again, REASON, PROTEST), 3)).toEqual([LEAD, REASON, PROTEST]);
  });

  it.each([REASON, PROTEST, DATE, OTHER, FIGURES])(
    'is not told that what shares some words is the same: %s',
    (sentence) => {
      expect(summaryOf(article(LEAD, sentence), 3)).toEqual([LEAD, sentence]);
    },
  );

  it.each([
    ['what follows', 'Demolition of the old building will begin in March and take about four months, said the mayor.'],
    ['what is planned', 'The mayor plans to open the flats to the families of the sellers within about two years.'],
    ['the other side', 'The union of the fish sellers rejected the plan and accused the mayor of breaking her word.'],
    ['what others warn of', 'Shopkeepers in the old town warned that the visitors to the harbour would stay away.'],
    ['what is expected', 'The first of the families are expected to leave the hall before the end of the winter.'],
  ])('reaches past what nobody needs for %s', (_, end) => {
    expect(summaryOf(article(LEAD, REASON, ...FILLERS.slice(2), end), 3)).toContain(end);
  });

  it.each([
    'The hall has a roof of green tiles and a clock that the harbour captain winds each morning at seven.',
    'Herring, cod and mackerel lie side by side on the marble counters of the hall under the tall windows.',
    'Visitors from the south like to take pictures of the gulls that sit on the iron rail of the pier.',
    'A small museum of nets and lamps stands behind the hall, in a shed of the old rope works of the town.',
    'In 1931 the first stone of the hall was laid by the king, who liked the smoked eel of the place.',
  ])('does not reach to the end of the article for anything else: %s', (end) => {
    expect(summaryOf(article(LEAD, REASON, PROTEST, ...FILLERS, end), 3)).not.toContain(end);
  });

  it.each([
    ['a pronoun', 'It was the third time in ten years that a plan for the building had come before the members.'],
    [
      'a pronoun behind a preposition',
      'In that meeting the members of the council had promised the sellers a new hall.',
    ],
    ['a connective', 'However, the county and the sellers of the market say that the vote was against the law.'],
    ['another one', 'Another councillor said that the sellers of the market had been asked more than once in vain.'],
    ['those', 'Those plans were first shown to the sellers of the market and to the county in the spring.'],
    [
      'a pronoun that nobody is named for',
      'He said that the sellers of the market in Larvik would have to go by the end of May.',
    ],
  ])('never has %s at a sentence’s beginning without the sentence before it', (_, dependent) => {
    const summary = summaryOf(article(LEAD, REASON, ...FILLERS, dependent), 10);
    expect(!summary.includes(dependent) || summary.includes(FILLERS.at(-1) ?? '')).toBe(true);
    expect(summaryOf(article(LEAD, REASON, ...FILLERS, dependent), 3)).not.toContain(dependent);
  });

  it.each([
    'IT firms from Oslo have asked the harbour council of Larvik for rooms in the new flats on the site.',
    'US tourists of the cruise ships bought most of the fish in Larvik, said the council in its report.',
    'Those who sold fish in Larvik will get half a year of rent from the council, said the mayor.',
    'This spring the harbour council of Larvik will open a new quay beside the site of the market.',
    'Ida Vik, who led the sellers of Larvik, said that her members would go to court over the vote.',
  ])('takes no word for a pointer that points at nothing: %s', (sentence) => {
    expect(summaryOf(article(LEAD, sentence), 3)).toContain(sentence);
  });

  it('has a pronoun whose person is named where it is shown, and one sentence where all point to others', () => {
    const named = 'She said that the council would have to pay back every crown of the rent for the year.';
    const seller = 'Ida Vik, who has sold fish in Larvik for thirty years, called the vote a disgrace.';
    expect(summaryOf(article(LEAD, seller, named), 3)).toContain(named);
    expect(summaryOf(article('It rained in the harbour of the town on the day of the vote.'), 3)).toHaveLength(1);
  });

  it.each([
    'Empty counters left behind in the fish market of Larvik after the vote of the harbour council on Tuesday.',
    'Fish sellers protesting against the vote of the harbour council outside the town hall in Larvik.',
    'The old fish market of Larvik, pictured before the vote of the harbour council.',
    'A seller holds a cod in the old fish market of Larvik, which the council voted to close on Tuesday.',
    'In this May 4, 2012 file photo, sellers stand before the old fish market in Larvik.',
  ])('never has a picture’s description that stands among the paragraphs: %s', (caption) => {
    expect(summaryOf(article(caption, LEAD, REASON, PROTEST), 3)).toEqual([LEAD, REASON, PROTEST]);
    expect(summaryOf(article(caption, LEAD, REASON), 10)).toEqual([LEAD, REASON]);
  });

  it.each([
    'Fish sellers protested against the vote of the harbour council outside the town hall in Larvik.',
    'Left behind by the bigger ports, Larvik has lost half of its fish trade since the harbour was built.',
    'A seller who holds a stall in the market will get half a year of rent, the council said on Tuesday.',
    'The harbour council showed pictures of the flood, which left the market under two metres of water.',
    'Sellers stood outside the town hall on Tuesday and held up cod, crabs and empty boxes.',
  ])('has what only looks like one: %s', (sentence) => {
    expect(summaryOf(article(LEAD, sentence), 3)).toEqual([LEAD, sentence]);
  });

  it('is empty for an article without a sentence', () => {
    expect(summaryOf({ headline: 'Nothing', paragraphs: ['* * *'] }, 3)).toEqual([]);
  });
});

describe('the summary of the article that ships', () => {
  const file = join(dataDirectory, 'articles', 'putin-2020-09-25.json');
  const shipped = articleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const summary = summaryOf(shipped, 3);

  it('is three sentences of the body, the proposal among them', () => {
    expect(summary).toHaveLength(3);
    expect(summary[0]).toBe(
      "President Vladimir Putin called on Friday for an agreement between Russia and the United States to guarantee not to engage in cyber-meddling in each other's elections.",
    );
  });

  it('has nothing of the caption or the byline', () => {
    expect(summary.join(' ')).not.toMatch(/picture|REUTERS|photo/);
  });
});

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

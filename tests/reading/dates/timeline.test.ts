import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/article/article.js';
import { sliceOf } from '../../../src/article/spans.js';
import { dataDirectory } from '../../../src/data-directory.js';
import { timelineOf } from '../../../src/reading/dates/timeline.js';
import { read } from '../../../src/reading/reading.js';

const article = {
  headline: 'Ferry returns to the strait',
  published: 'OCTOBER 9, 2019 08:30',
  datePublished: '2019-10-09T08:30',
  paragraphs: [
    'The ferry sailed again on Wednesday at 7 a.m. after three years in dock. Tickets sold out by 15:45.',
    'It was built in 1972 and rebuilt in the 1970s.',
    'In May 1972 a fire broke out. The yard closed on 3 May 1972, and its gates opened on 3 May 1972 for the last time.',
    'A second ship will follow on Nov. 3.',
  ],
};

describe('the timeline', () => {
  const entries = timelineOf(read(article));

  it('is in order of time, of periods that begin together the longer first', () => {
    expect(entries.map(({ iso }) => iso)).toEqual([
      '1970/1979',
      '1972',
      '1972-05',
      '1972-05-03',
      '2019-10-09',
      '2019-11-03',
    ]);
  });

  it('puts what falls on one day together, in reading order, times of day set aside', () => {
    const day = entries.find(({ iso }) => iso === '2019-10-09');
    expect(day?.expressions.map(({ date }) => sliceOf(article, date.span))).toEqual([
      'OCTOBER 9, 2019 08:30',
      'Wednesday at 7 a.m.',
    ]);
  });

  it('gives each expression its sentence, and a sentence once an entry', () => {
    const day = entries.find(({ iso }) => iso === '1972-05-03');
    expect(day?.expressions.map(({ sentence }) => sliceOf(article, sentence))).toEqual([
      'The yard closed on 3 May 1972, and its gates opened on 3 May 1972 for the last time.',
    ]);
  });

  it('leaves out a time of day without a date, and durations', () => {
    const words = entries.flatMap(({ expressions }) => expressions.map(({ date }) => sliceOf(article, date.span)));
    expect(words).not.toContain('15:45');
    expect(words.join(' ')).not.toContain('three years');
  });
});

describe('the timeline of an article without a date', () => {
  const undated = {
    headline: 'Ferry returns',
    paragraphs: [
      'The ferry sailed on Tuesday.',
      'It was built in 1972, in a yard of about 300 BC.',
      'Tickets went on sale on Tuesday at 9 a.m. The crew came in May. On Tuesday it rained.',
    ],
  };

  it('has what it dates for certain first, then the rest in its own words', () => {
    const entries = timelineOf(read(undated)).map(({ iso, expressions }) => [
      iso,
      ...expressions.map(({ date }) => sliceOf(undated, date.span)),
    ]);
    expect(entries).toEqual([
      ['-0299', '300 BC'],
      ['1972', '1972'],
      [undefined, 'Tuesday', 'Tuesday'],
      [undefined, 'Tuesday at 9 a.m.'],
      [undefined, 'May'],
    ]);
  });
});

describe('the timeline of the article that ships', () => {
  const file = join(dataDirectory, 'articles', 'putin-2020-09-25.json');
  const shipped = articleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

  it('runs from the treaty to the election, each with the article’s words', () => {
    const entries = timelineOf(read(shipped)).map(({ iso, expressions }) => [
      iso,
      expressions.map(({ date }) => sliceOf(shipped, date.span)),
    ]);
    expect(entries).toEqual([
      ['1972', ['1972']],
      ['2016', ['2016']],
      ['2019-10-13', ['October 13, 2019']],
      ['2020-09-25', ['SEPTEMBER 25, 2020 15:45', 'Friday']],
      ['2020-11-03', ['Nov. 3']],
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/article/article.js';
import { type Span, sliceOf } from '../../src/article/spans.js';
import { commands } from '../../src/commands/index.js';
import type { Reply, ReplyOf } from '../../src/commands/reply.js';
import { dataDirectory } from '../../src/data-directory.js';
import { read } from '../../src/reading/reading.js';

const article = articleSchema.parse(
  JSON.parse(readFileSync(join(dataDirectory, 'articles/putin-2020-09-25.json'), 'utf8')),
);
const reading = read(article);
const words = (span: Span) => sliceOf(article, span);

function run<K extends Reply['kind']>(kind: K, name: string, values: Record<string, string | number> = {}): ReplyOf<K> {
  const command = commands.find((each) => each.name === name);
  const reply = command?.run(values, { reading });
  if (reply?.kind !== kind) throw new Error(`/${name} gave ${reply?.kind}`);
  return reply as ReplyOf<K>;
}

describe('/quote on the article that ships', () => {
  const direct = (speaker?: string) =>
    run('quotations', 'quote', speaker === undefined ? {} : { speaker }).quotations.filter(
      ({ kind }) => kind === 'direct',
    );

  it.each(['putin', 'PUTN', 'Vladimir Putin', 'vladimir'])('finds the three quotations of %s in order', (speaker) => {
    const said = direct(speaker);
    expect(said.map(({ pieces }) => pieces[0].paragraph)).toEqual([3, 7, 8]);
    expect(said.map((quotation) => quotation.speaker?.name)).toEqual(Array(3).fill('Vladimir Putin'));
    expect(said.map(({ pieces }) => words(pieces[0]).slice(0, 14))).toEqual([
      '(I propose)...',
      'One of the mai',
      'We would like ',
    ]);
  });

  it('tells by which words each was introduced', () => {
    const [third, seventh, eighth] = direct('putin');
    expect(third?.mention && words(third.mention)).toBe('he');
    expect(seventh?.cue && words(seventh.cue)).toBe('said in the Kremlin statement');
    expect(seventh?.mention && words(seventh.mention)).toBe('Putin');
    expect(eighth?.cue).toBeUndefined();
  });

  it('ranks what somebody said by what it is about', () => {
    const { quotations } = run('quotations', 'quote', { speaker: 'putin', about: 'digital confrontation' });
    expect(quotations[0]?.pieces[0].paragraph).toBe(7);
  });

  it('says where somebody is named who is not quoted', () => {
    const reply = run('quotations', 'quote', { speaker: 'trump' });
    expect(reply.quotations).toEqual([]);
    expect(reply.speaker?.name).toBe('Donald Trump');
    expect(reply.mentionedIn).toEqual([5, 6]);
  });

  it('says who is quoted when nobody is called that', () => {
    const reply = run('quotations', 'quote', { speaker: 'Владимир' });
    expect(reply.speaker).toBeUndefined();
    expect(reply.quotations).toEqual([]);
    expect(reply.quoted.map(({ name }) => name)).toContain('Vladimir Putin');
  });
});

describe('/who, /where and /when on the article that ships', () => {
  it('names everyone once, with the role that the article states', () => {
    const { people } = run('people', 'who');
    const roles = people.map(({ name, roles: [role] }) => [name, role && words(role.span)]);
    expect(roles).toEqual([
      ['Vladimir Putin', 'Russian President'],
      ['Donald Trump', undefined],
      ['Hillary Clinton', 'his rival'],
      ['Joe Biden', 'Democrat'],
    ]);
  });

  it('names no place a person and no person a place', () => {
    const places = run('places', 'where').places.map(({ name }) => name);
    expect(places).toEqual(expect.arrayContaining(['Russia', 'United States', 'Moscow', 'Washington', 'Sochi']));
    expect(places).not.toContain('Putin');
  });

  it('puts what happened in order of time', () => {
    const { entries } = run('timeline', 'when');
    expect(entries.map(({ iso, expressions }) => [iso, ...expressions.map(({ date }) => words(date.span))])).toEqual([
      ['1972', '1972'],
      ['2016', '2016'],
      ['2019-10-13', 'October 13, 2019'],
      ['2020-09-25', 'SEPTEMBER 25, 2020 15:45', 'Friday'],
      ['2020-11-03', 'Nov. 3'],
    ]);
  });
});

describe('/summary, /article and /find on the article that ships', () => {
  it('sums it up in three sentences of the body, the proposal among them', () => {
    const { sentences } = run('summary', 'summary');
    expect(sentences).toHaveLength(3);
    expect(sentences.every(({ part }) => part === 'paragraph')).toBe(true);
    expect(sentences.map(words).join(' ')).toContain('an agreement between Russia and the United States');
  });

  it('gives as many sentences as asked for', () => {
    expect(run('summary', 'summary', { sentences: 5 }).sentences).toHaveLength(5);
  });

  it('shows a paragraph by its number, and says how many there are', () => {
    expect(run('paragraph', 'article', { paragraph: 6 }).paragraph).toBe(6);
    expect(run('notice', 'article', { paragraph: 10 }).text).toBe(
      'There is no ¶10: the article has paragraphs ¶1 to ¶9.',
    );
  });

  it('finds the paragraph that a claim is about, and none for another matter', () => {
    const claim = { text: "Moscow denied hacking Clinton's campaign" };
    expect(run('passages', 'find', claim).passages[0]?.span.paragraph).toBe(5);
    const other = { text: 'My sourdough starter smells of nail polish, is it dead?' };
    expect(run('passages', 'find', other).passages).toEqual([]);
  });
});

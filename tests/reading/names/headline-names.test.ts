import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** Everybody in the headline and the one paragraph below it, with their roles. */
const told = (headline: string, paragraph: string) => {
  const { article, people } = read({ headline, paragraphs: [paragraph] });
  return people.map(({ name, roles }) => [name, ...roles.map(({ span }) => sliceOf(article, span))].join(': '));
};

describe('a word that opens a sentence', () => {
  it.each<[string, string[]]>([
    ['Jane Quillan left. Absent Quillan, nobody sang.', ['Jane Quillan']],
    ['Jane Quillan left. Notice Quillan is late.', ['Jane Quillan']],
    ['Jane Quillan left. Rookie Quillan sang.', ['Jane Quillan: Rookie']],
    ['Jane Quillan left. Hope Quillan sang.', ['Jane Quillan', 'Hope Quillan']],
    ['Jane Quillan left. Ashtar Quillan sang.', ['Jane Quillan', 'Ashtar Quillan']],
  ])('is no given name of hers unless it can be one, in %j', (paragraph, expected) => {
    expect(told('Nothing to see', paragraph)).toEqual(expected);
  });
});

describe('words of a headline', () => {
  it.each<[string, string, string[]]>([
    ['Ex-Mayor Tom Quillan Guilty', 'Tom Quillan was found guilty.', ['Tom Quillan: Ex-Mayor']],
    ['Why Tom Quillan Lost', 'Tom Quillan lost the race.', ['Tom Quillan']],
    ['Actor Tom Quillan Dies At 80', 'Tom Quillan has died.', ['Tom Quillan: Actor']],
    ['Rep. Quillan Says Sen. Orr Lied', 'Tom Quillan said Ann Orr lied.', ['Tom Quillan: Rep.', 'Ann Orr: Sen.']],
  ])('with a capital each are no part of the name in %j', (headline, paragraph, expected) => {
    expect(told(headline, paragraph)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['Quilla sacks minister Lopez', 'Ana Quilla sacked Juan Lopez.', ['Ana Quilla', 'Juan Lopez: minister']],
    ['Rovers hires coach Tom Quillan', 'Tom Quillan came.', ['Tom Quillan: coach']],
  ])('that are verbs are no part of a role in %j', (headline, paragraph, expected) => {
    expect(told(headline, paragraph)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['Tom Quillan met Ann Weeks', 'It rained.', ['Tom Quillan', 'Ann Weeks']],
    ['Mayor Tom Quillan in tears', 'It rained.', ['Tom Quillan: Mayor']],
    ['News sports editor Tom Quillan out', 'It rained.', ['Tom Quillan: News sports editor']],
  ])('are names and roles where it is written as a sentence, as in %j', (headline, paragraph, expected) => {
    expect(told(headline, paragraph)).toEqual(expected);
  });
});

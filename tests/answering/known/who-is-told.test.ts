import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answering/answer.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Harbour case goes on',
  paragraphs: [
    'Ilze Krauze, prosecuting, spoke first. Bruno Haddad, representing the dockers, said the pier had been sold.',
    'Anna Quill of the harbour board and Omari Tasker from Blue Anchor were heard on Monday.',
    'Lena Frost, of Leeds, watched. Emil Maas, who found a ring on the quay, left early.',
    'Rosa Pell, who would later play Lady Macbeth, sang. Krauze’s brother Odo was ill.',
    'The pier had been built by a company called Tidemark Developments, but the land is owned by Goran Petrik, the mayor.',
  ],
});

function answered(question: string): readonly [string, string | undefined] {
  const { outcome, best } = ask(reading, question);
  return [outcome, outcome === 'answered' && best ? sliceOf(reading.article, best) : undefined];
}

describe('who somebody is, of whom the article says no more', () => {
  it.each<[string, string]>([
    ['who is Ilze Krauze', 'prosecuting'],
    ['who is bruno haddad', 'representing the dockers'],
    ['who is Anna Quill', 'of the harbour board'],
    ['who is Omari Tasker', 'from Blue Anchor'],
    ['who is Rosa Pell', 'who would later play Lady Macbeth'],
    ['who is Odo Krauze', 'Krauze’s brother'],
    ['who Goran Petrik', 'mayor'],
    ['who bruno haddad', 'representing the dockers'],
  ])('is what they do, are of or are known for: %j', (question, words) => {
    expect(answered(question)).toEqual(['answered', words]);
  });

  it.each<[string, string]>([
    ['who is Lena Frost', 'pointed'],
    ['who is Emil Maas', 'pointed'],
    ['who is Odo Quarn', 'refused'],
    ['who is Lena Krauze', 'refused'],
    ['who is Goran Krauze', 'refused'],
    ['who Tidemark Developments', 'pointed'],
    ['who is Tidemark Developments', 'pointed'],
    ['who Angela Merkel', 'refused'],
  ])('is not where they come from, what they once did, nor another’s name: %j', (question, outcome) => {
    expect(ask(reading, question).outcome).toBe(outcome);
  });

  it.each<[string, string]>([
    ['who owns the land', 'Goran Petrik'],
    ['who found a ring', 'Emil Maas'],
  ])('leaves a question with a verb to the search: %j', (question, words) => {
    const { best } = ask(reading, question);
    expect(best && sliceOf(reading.article, best)).toContain(words);
  });
});

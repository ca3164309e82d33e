import { describe, expect, it } from 'vitest';
import { askedAbout } from '../../../src/answering/question/asked-about.js';
import { analyse } from '../../../src/answering/question/question.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Calder sues the bank',
  paragraphs: [
    'Mayor Ruth Calder sued the Bank of Norrland in Harlow on Monday. The mayor said she had been misled.',
    'Calder bought the ferry from Ida Marsh, a shipowner, in May. She wants her money back.',
    'Ida Marsh and her brother, Otto Marsh, left for France.',
  ],
});

function about(question: string): readonly string[] {
  const asked = analyse(question);
  return [...askedAbout(reading, asked, asked.tokens)].map(({ name }) => name).sort();
}

describe('whom a question is about', () => {
  it.each([
    ['who did ruth calder sue?', ['Ruth Calder']],
    ['who did Calder sue?', ['Ruth Calder']],
    ['who sold calder the ferry?', ['Ruth Calder']],
    ['who misled the mayor?', ['Ruth Calder']],
    ['who sold her the ferry?', ['Ruth Calder']],
    ['who sued the Bank of Norrland?', ['Bank of Norrland']],
    ["who is Otto Marsh's sister?", ['Otto Marsh']],
    ['which owner went with Ida?', ['Ida Marsh']],
    ['which country did they leave for, not France?', ['France']],
  ])('%s', (question, expected) => {
    expect(about(question)).toEqual(expected);
  });

  it.each([
    ['who sued?'],
    ['who is the mayor?'],
    ['what did Calder buy?'],
    ['when did Calder sue?'],
    ['who sued, Calder or Marsh?'],
    ['who else has the surname Marsh?'],
    ['who may win?'],
    ['who sold it to them?'],
    ['which mayor sued?'],
  ])('nobody: %s', (question) => {
    expect(about(question)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { idiomsIn } from '../../../src/answering/question/idioms.js';
import { stemOf, tokenise } from '../../../src/language/tokens.js';

const found = (question: string) =>
  idiomsIn(tokenise(question).tokens).map(({ tokens, press }) => ({ words: tokens.map(({ text }) => text), press }));

describe('a turn of everyday talk is heard', () => {
  test.each([
    ['when did the two tie the knot', ['tie', 'the', 'knot'], 'marry'],
    ['why were they fed up', ['fed', 'up'], 'angry'],
    ['who put the whole thing up', ['put', 'up'], 'build'],
    ['where did the ferry take off from', ['take', 'off'], 'depart'],
    ['who pulled the plug on the show', ['pulled', 'the', 'plug'], 'cancel'],
    ['when did the singer pass away', ['pass', 'away'], 'die'],
    ['has the judge locked him up', ['locked', 'up'], 'jail'],
    ['who came up with the plan', ['came', 'up', 'with'], 'propose'],
  ])('%s', (question, words, press) => {
    expect(found(question)).toContainEqual({ words, press: expect.arrayContaining([stemOf(press)]) });
  });
});

describe('words that make no turn are left alone', () => {
  test.each([
    'who tied the boat to the pier',
    'what did the minister put in the letter',
    'when does the plane land',
    'off which coast did they take the pictures',
    'who passed the law that sends people away',
    'did he pull a lever near the big red plug',
    'up to how many people live there',
  ])('%s', (question) => {
    expect(found(question)).toEqual([]);
  });
});

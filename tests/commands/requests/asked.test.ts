import { describe, expect, it } from 'vitest';
import { claimAsked } from '../../../src/commands/requests/claim-asked.js';
import { paragraphAsked } from '../../../src/commands/requests/paragraph-asked.js';

describe('the paragraph that a line asks to see', () => {
  it.each<[string, number]>([
    ['paragraph 3', 3],
    ['Show me paragraph 12 please', 12],
    ['¶4', 4],
    ['¶ 4 please', 4],
    ['para. 2?', 2],
    ['what does paragraph 5 say?', 5],
    ['can you read me the second paragraph', 2],
    ['the 3rd paragraph', 3],
    ['read out the eleventh paragraph', 11],
    ['the twenty-second paragraph please', 22],
    ['The Twenty second paragraph', 22],
    ['last paragraph', 7],
    ['summarize paragraph 2', 2],
    ['paragraph 99', 99],
  ])('“%s”: ¶%i', (line, paragraph) => {
    expect(paragraphAsked(line, 7)).toBe(paragraph);
  });

  it.each([
    'who is named in paragraph 3?',
    'how many paragraphs are there',
    'what does paragraph 5 say about tolls?',
    'the first paragraph of the treaty',
    'paragraph',
    'is ¶4 true?',
    'section 3',
    'when was the last paragraph added',
  ])('“%s”: none', (line) => {
    expect(paragraphAsked(line, 7)).toBeUndefined();
  });
});

describe('the claim behind a question whether it is right', () => {
  it.each<[string, string]>([
    ['is it true that Lund has resigned?', 'Lund has resigned'],
    ['so is it really true that Lund resigned on Monday??', 'Lund resigned on Monday'],
    ['True or false: the bridge opens in May', 'the bridge opens in May'],
    ['is this true: the bridge opens in May', 'the bridge opens in May'],
    ['fact check: the toll is 4 euros', 'the toll is 4 euros'],
    ['can you confirm that the toll is 4 euros?', 'the toll is 4 euros'],
    ['verify whether the toll rose', 'the toll rose'],
  ])('“%s”: %s', (line, claim) => {
    expect(claimAsked(line)).toBe(claim);
  });

  it.each([
    'is this true?',
    'true or false?',
    'is it true love',
    'what is true of the bridge',
    'did they confirm that the toll is 4 euros?',
    'who can verify that the toll rose',
    'is it right to charge a toll on the bridge?',
    'check the date of the election',
    'the claim: who made it',
  ])('“%s”: none', (line) => {
    expect(claimAsked(line)).toBeUndefined();
  });
});

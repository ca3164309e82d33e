import { describe, expect, it } from 'vitest';
import { placesMended } from '../../../../src/answering/words/edges/place-edges.js';
import { mendedBy } from '../mended-by.js';

describe('a place and its rank', () => {
  it.each([
    ['It is in the small town of Harlow.', 'where is it?', 'the small town of Harlow', 'Harlow'],
    ['He shot at them in the US state of Ohio.', 'where did he shoot?', 'the US state of Ohio', 'Ohio'],
    ['He died in the small town of Harlow.', 'where did he die?', 'in the small town of Harlow', 'Harlow'],
    [
      'He died at Harlow General Hospital.',
      'where did he die?',
      'at Harlow General Hospital',
      'Harlow General Hospital',
    ],
    ['They met at the harbour.', 'where did they meet?', 'at the harbour', 'the harbour'],
    ['They live in the city of Harlow.', 'which city do they live in?', 'the city of Harlow', 'Harlow'],
    ['The ferry sank between Harlow and Lund.', 'where did it sink?', 'Harlow and Lund', 'between Harlow and Lund'],
    ['The ferry was bound for Lund from Harlow.', 'where was it going?', 'Lund from Harlow', 'Lund'],
    ['The court moved from Harlow to Lund.', 'where did the court move to?', 'Harlow to Lund', 'Lund'],
    ['The court moved from Harlow to Lund.', 'where did the court move from?', 'Harlow to Lund', 'Harlow'],
  ])('of “%s”, asked “%s”, for “%s”: “%s”', (sentence, question, words, expected) => {
    expect(mendedBy(placesMended, sentence, question, words)).toBe(expected);
  });

  it.each([
    ['It is at the University of Lund.', 'where is it?', 'the University of Lund'],
    ['They met in the north of Harlow.', 'where did they meet?', 'the north of Harlow'],
    ['They met in a city of gold.', 'where did they meet?', 'a city of gold'],
    ['They met near the harbour.', 'where did they meet?', 'near the harbour'],
    ['They were found in two of the towns.', 'where were they found?', 'in two of the towns'],
    ['They came from Harlow.', 'where did they come from?', 'from Harlow'],
    ['The town lies 40 miles from Harlow.', 'where is the town?', '40 miles from Harlow'],
    ['They live in Harlow and Lund.', 'where do they live?', 'Harlow and Lund'],
    ['They praised the town of Harlow.', 'what did they praise?', 'the town of Harlow'],
    ['They met near the town hall of Harlow.', 'where did they meet?', 'the town hall of Harlow'],
  ])('stays as it is: of “%s”, asked “%s”, “%s”', (sentence, question, words) => {
    expect(mendedBy(placesMended, sentence, question, words)).toBe(words);
  });
});

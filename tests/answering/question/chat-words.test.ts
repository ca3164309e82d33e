import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/answering/question/chat-words.js';

describe('a question as people type it is put plainly', () => {
  it.each([
    ['what % of voters stayed home', 'what percentage of voters stayed home'],
    ['how many % did it gain', 'what percentage did it gain'],
    ['which % is it', 'which percentage is it'],
    ['is it 5 % or 6 %', 'is it 5 % or 6 %'],
    ['hey whos the coach', 'who is the coach'],
    ['ok so can you tell me when it starts pls?', 'when it starts'],
    ['wheres the match lol', 'where is the match'],
    ['Good morning, what happened?', 'what happened?'],
    ['how many ppl came', 'how many people came'],
    ['wen is the vote', 'when is the vote'],
    ['whn is teh vote', 'when is the vote'],
    ['wich team won', 'which team won'],
    ['hwo won', 'who won'],
    ['did the us join', 'did the US join'],
    ['hwo many came', 'how many came'],
    ['hwo is in charge', 'who is in charge'],
    ['hm goals did they score', 'how many goals did they score'],
    ['how mnay ppl came', 'how many people came'],
    ['waht did she say and wehn', 'what did she say and when'],
  ])('%s', (typed, plain) => expect(plainQuestion(typed)).toBe(plain));

  it.each([
    'What did Hi-Tech build?',
    'Who is U Thant?',
    'Does the U.S. agree?',
    'Who wrote “Thanks”?',
    'Who is Teh-Wei Hu?',
    'hm who won',
    'what did she tell the usher about us',
    'why did they leave us there',
  ])('%s is left as it is', (typed) => expect(plainQuestion(typed)).toBe(typed));
});

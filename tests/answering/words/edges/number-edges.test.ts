import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/answering/question/question.js';
import { numbersMended } from '../../../../src/answering/words/edges/number-edges.js';
import { tokenise } from '../../../../src/language/tokens.js';

/** What is left of, or put to, `words` of a sentence. */
function mend(sentence: string, question: string, words: string): string {
  const { tokens } = tokenise(sentence);
  const start = sentence.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length);
  if (first < 0 || last < first) throw new Error(`no “${words}” in “${sentence}”`);
  const stretch = numbersMended(tokens, { first, last }, analyse(question));
  return sentence.slice(tokens[stretch.first]?.start, tokens[stretch.last]?.end);
}

describe('a number that is cut, or has about it what was not asked for', () => {
  it.each([
    ['A 34-year-old painter was found.', 'how old is the painter?', '34-year-old painter', '34-year-old'],
    [
      'Half went: gems worth half a million dollars.',
      'how much were they worth?',
      'a million dollars',
      'half a million dollars',
    ],
    ['Several hundred guests came.', 'how many guests came?', 'hundred', 'Several hundred'],
    ['A few thousand guests came.', 'how many guests came?', 'thousand', 'A few thousand'],
    ['Some half a dozen boats sank.', 'how many boats sank?', 'a dozen', 'half a dozen'],
    ['Sales rose 2 percent to $4 million.', 'how much were sales?', '2 percent to $4 million', '$4 million'],
    [
      'Sales rose 2 percent to $4 million.',
      'by what percentage did sales rise?',
      '2 percent to $4 million',
      '2 percent',
    ],
    ['They ranged in age from about 66 to 80 years.', 'how old were they?', '80 years', '66 to 80 years'],
    ['Some 50 to 60, or between 50 and 100, homes fell.', 'how many homes fell?', '100', 'between 50 and 100'],
    ['Fees lie between £20 and £30 a year.', 'how much are the fees?', '£20', '£20 and £30'],
    ['It took between 20 and 30 minutes.', 'how long did it take?', 'between 20', 'between 20 and 30 minutes'],
    [
      'Between 50 percent and 90 percent of pupils sleep too little.',
      'what percent of pupils sleep too little?',
      '90 percent',
      'Between 50 percent and 90 percent',
    ],
    ['It cost between $40 and $60.', 'how much did it cost?', '60', 'between $40 and $60'],
    ['Those between the ages of 16 and 24 vote.', 'what is the age of those who vote?', '16', '16 and 24'],
    ['He led it from 1995 to 1999.', 'which years did he lead it?', '1999', '1995 to 1999'],
    ['The pier is 40 miles (64 km) away.', 'how far is the pier?', '40 miles (64 km)', '40 miles'],
    ['At least 300 homes fell.', 'how many homes fell?', '300', 'At least 300'],
    ['The pier cost just over $2 million.', 'how much did the pier cost?', '$2 million', 'just over $2 million'],
    ['No fewer than nine ferries sank.', 'how many ferries sank?', 'nine', 'No fewer than nine'],
    ['It was about 40 miles from shore.', 'how far was it?', '40 miles', 'about 40 miles'],
    ['It was attended by 2000 guests.', 'how many guests attended?', 'by 2000', '2000'],
    ['It weighs 2.5 metric tons.', 'how much does it weigh?', '2.5', '2.5 metric tons'],
    ['It was a three-day visit.', 'how many days did it last?', 'three', 'three-day'],
    ['The boy, a 14-year-old, slept.', 'how old is the boy?', 'a 14', '14-year-old'],
    ['He gave the Lunds 500 euros.', 'how much did he give them?', 'the Lunds 500 euros', '500 euros'],
    ['They opened a 240 hectare park.', 'how big is the park?', 'a 240 hectare park', '240 hectare'],
    ['He got a two-year prison sentence.', 'how long is his sentence?', 'a two-year prison sentence', 'two-year'],
    ['After the eight years of his rule she won.', 'how long did he rule?', 'the eight years', 'eight years'],
    ['A payment of up to a $1 million was made.', 'how much was paid?', 'a $1 million', '$1 million'],
  ])('of “%s”, asked “%s”, for “%s”: “%s”', (sentence, question, words, expected) => {
    expect(mend(sentence, question, words)).toBe(expected);
  });
});

describe('a number that is whole', () => {
  it.each([
    ['The pact between 20 states and Norway holds.', 'how many states are in it?', '20'],
    ['She was chosen between rounds, with 12 votes and two points.', 'how many votes did she get?', '12'],
    ['He led it from 1995 to 1999.', 'what year did he leave?', '1999'],
    ['It is a film about two brothers.', 'how many brothers are there?', 'two'],
    ['They argued over two goals.', 'how many goals were there?', 'two'],
    ['The crew was at sea for most of 40 days.', 'how many days was it at sea?', '40'],
    ['Fees rose to 30 euros, more than anybody paid.', 'how much are the fees?', '30 euros'],
    ['Fees rose from 20 to 30 euros.', 'how much are the fees?', '30 euros'],
    ['The hall (built in 1902) seats 300.', 'where is it?', 'The hall (built in 1902)'],
    ['They won 6 games - a record.', 'how many games did they win?', '6'],
    ['Apollo 11 landed.', 'what landed?', 'Apollo 11'],
    ['It cost a million.', 'how much did it cost?', 'a million'],
    ['It took a third of the vote.', 'what share did it take?', 'a third'],
    ['He is 14 years old.', 'how old is he?', '14 years old'],
    ['It is 40 feet long.', 'how long is it?', '40 feet long'],
    ['They opened a park of 240 hectares.', 'where did they meet?', 'a park of 240 hectares'],
  ])('stays as it is: of “%s”, asked “%s”, “%s”', (sentence, question, words) => {
    expect(mend(sentence, question, words)).toBe(words);
  });
});

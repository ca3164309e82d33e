import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/answering/question/question.js';
import { mended } from '../../../src/answering/words/mending.js';
import { namedIn } from '../../../src/answering/words/named-spans.js';
import { read } from '../../../src/reading/reading.js';

/** What is left of, or put to, `words` of an article of this one sentence. */
function mend(sentence: string, question: string, words: string): string {
  const reading = read({ headline: 'Notes', datePublished: '2022-06-10', paragraphs: [sentence] });
  const number = reading.sentences.findIndex(({ span }) => span.part === 'paragraph');
  const { tokens = [] } = reading.sentences[number] ?? {};
  const start = sentence.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length);
  if (first < 0 || last < first) throw new Error(`no “${words}” in “${sentence}”`);
  const stretch = mended(tokens, { first, last }, namedIn(reading, number), analyse(question));
  return sentence.slice(tokens[stretch.first]?.start, tokens[stretch.last]?.end);
}

describe('what is cut or hangs over at the edges', () => {
  it.each([
    ['It costs 21 per cent more.', 'how much more does it cost?', '21', '21 per cent'],
    ['It costs NZ$26 million in all.', 'how much does it cost?', '$26 million', 'NZ$26 million'],
    ['It sold 2.1 million cans.', 'how many cans were sold?', '2.1', '2.1 million'],
    ['The fair drew 30 to 50 thousand guests.', 'how many guests came?', '30', '30 to 50 thousand'],
    ['The famine of 1984–1985 was long.', 'when was the famine?', '1984', '1984–1985'],
    ['The vote is on Nov. 3 in Harlow.', 'when is the vote?', 'Nov.', 'Nov. 3'],
    ['Captain Ida Marsh scored.', 'who scored?', 'Marsh', 'Ida Marsh'],
    ['They founded a Latin monastery there.', 'what did they found?', 'a Latin', 'a Latin monastery'],
    ['It came after the 2007 election.', 'when did it come?', 'the 2007', '2007'],
    ['They ate a Pringles.', 'what did they eat?', 'a Pringles', 'Pringles'],
    ['They sell bread, cheese and soap there.', 'what do they sell?', 'bread', 'bread, cheese and soap'],
    ['They sell old lamps, cheese, and soap.', 'what do they sell?', 'old lamps', 'old lamps, cheese, and soap'],
    ['They sell cheese and soap.', 'what do they sell?', 'cheese', 'cheese and soap'],
    ['It was like a 1972 treaty.', 'what year was the treaty?', 'a 1972', '1972'],
    ['The clades (genetic branches) of it are old.', 'what are clades?', 'genetic branches) of it', 'genetic branches'],
    [
      'It is near the Great Hall (the old one).',
      'where is it?',
      'the Great Hall (the old one',
      'the Great Hall (the old one)',
    ],
    ['She spoke of the scenario called “as usual” (AU) there.', 'what is it called?', 'as usual” (AU', 'as usual'],
    ["It is Ida Marsh's boat.", 'who owns the boat?', "Ida Marsh's", 'Ida Marsh'],
    ['He came from Harlow to Lund.', 'where did he come from?', 'Harlow to', 'Harlow'],
  ])('of “%s”, asked “%s”, for “%s”: “%s”', (sentence, question, words, expected) => {
    expect(mend(sentence, question, words)).toBe(expected);
  });
});

describe('what is whole', () => {
  it.each([
    ['It rose from 30 to 50 in May.', 'how many were there before?', '30'],
    ['The vote is on Nov. 3, 2020.', 'what year is the vote?', '2020'],
    ['They found a tooth in May.', 'what did they find?', 'a tooth'],
    ['They founded the Latin school.', 'what did they found?', 'the Latin school'],
    ['They ate a dozen.', 'how many did they eat?', 'a dozen'],
    ['The clades (genetic branches) are old.', 'what are old?', 'The clades (genetic branches)'],
    ['She called it “old” there.', 'what did she call it?', '“old”'],
    ['President Ida Marsh came.', 'who came?', 'Ida Marsh'],
    ['It has 21 boats.', 'how many boats has it?', '21'],
    ['That is what it stands for.', 'what is that?', 'what it stands for'],
    ['They sell cheese, and the bakers are glad.', 'what do they sell?', 'cheese'],
    ['They sell cheese, which is old, and soap.', 'what do they sell?', 'cheese'],
    ['They met in Oslo, Bergen and Lund.', 'which town did they meet in?', 'Oslo'],
    ['They sell cheese and soap and the bakers are glad.', 'what do they sell?', 'cheese and soap'],
  ])('stays as it is: of “%s”, asked “%s”, “%s”', (sentence, question, words) => {
    expect(mend(sentence, question, words)).toBe(words);
  });
});

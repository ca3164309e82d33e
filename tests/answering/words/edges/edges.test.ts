import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/answering/question/question.js';
import { shownSpan } from '../../../../src/answering/words/edges/edges.js';
import type { RankedCandidate } from '../../../../src/answering/words/ranking.js';
import { sliceOf } from '../../../../src/article/spans.js';
import { read } from '../../../../src/reading/reading.js';

/** The words shown for the candidate that `words` are, in an article of this one sentence. */
function shown(sentence: string, question: string, words: string): string {
  const reading = read({ headline: 'Notes', paragraphs: [sentence] });
  const number = reading.sentences.findIndex(({ span }) => span.part === 'paragraph');
  const tokens = reading.sentences[number]?.tokens ?? [];
  const start = sentence.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length);
  const candidates = { sentence: reading.sentences[number], first: [first], last: [last] };
  const ranked = { sentence: { candidates }, candidate: 0 } as unknown as RankedCandidate;
  return sliceOf(reading.article, shownSpan(reading, analyse(question), ranked));
}

describe('the edges of the words that are shown', () => {
  it.each([
    ['The feast had 2,000 guests.', 'How many guests came?', '2,000 guests', '2,000'],
    ['The mill ground 3 kilotons of rye.', 'How many tons of rye did it grind?', '3', '3 kilotons'],
    ['The mill ground 3 tons of rye.', 'How many tons of rye did it grind?', '3', '3'],
    ['The fair drew 20 to 30 thousand farmers.', 'How many farmers came?', '30 thousand', '20 to 30 thousand'],
    ['The number rose from 20 to 30 in May.', 'How many were there in May?', '30', '30'],
    ['It costs $40 a day.', 'How much does it cost?', '40', '$40'],
    ['Goalkeeper Ida Marsh saved it.', 'Which player saved it?', 'Goalkeeper Ida Marsh', 'Ida Marsh'],
    ['Goalkeeper Ida Marsh saved it.', 'What did they praise?', 'Goalkeeper Ida Marsh', 'Goalkeeper Ida Marsh'],
    ['They signed a naval treaty.', 'What did they sign?', 'naval treaty', 'a naval treaty'],
    ['They signed a 1930 naval treaty.', 'What did they sign?', 'naval treaty', 'a 1930 naval treaty'],
    ['In 1930 naval officers met.', 'Who met in 1930?', 'naval officers', 'naval officers'],
    ['They had a 40 naval officers’ list.', 'What had they?', 'naval officers’ list', 'naval officers’ list'],
  ])('shows of "%s", asked "%s", for "%s": "%s"', (sentence, question, words, expected) => {
    expect(shown(sentence, question, words)).toBe(expected);
  });
});

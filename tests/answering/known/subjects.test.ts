import { describe, expect, it } from 'vitest';
import { subjectAsked } from '../../../src/answering/known/subjects.js';
import { analyse } from '../../../src/answering/question/question.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

const reading = read({
  headline: 'Toll divides the council',
  paragraphs: [
    'Ida Lund, 54, resigned from the council on Monday after the toll was raised.',
    'Tor Moen resigned on Tuesday. Moen had voted against the toll in May.',
    'If Per Dahl resigned on Friday, the council would have no mayor.',
    'The board approved the budget on Thursday.',
    'An ally of Tor Moen spoke on Sunday. Karl Berg and Ann Reed sang on Saturday.',
    'On Monday afternoon, former mayor Eva Holm drove home.',
    'Nils Vik came third and Olga Strand was in fourth place. Siri Foss won the race and Jon Lie the cup.',
  ],
});

function found(question: string): string | undefined {
  const words = subjectAsked(reading, analyse(question));
  return words && sliceOf(reading.article, words.best);
}

describe('who did what a sentence says in the words of the question', () => {
  it.each([
    ['who resigned on Monday?', 'Ida Lund'],
    ['who resigned on tuesday', 'Tor Moen'],
    ['Who resigned from the council?', 'Ida Lund'],
    ['who drove home', 'Eva Holm'],
    ['who came third', 'Nils Vik'],
    ['who won the race', 'Siri Foss'],
  ])('%s', (question, expected) => {
    expect(found(question)).toBe(expected);
  });

  it.each([
    ['of the verb alone', 'who resigned?'],
    ['of another day', 'who resigned on Wednesday?'],
    ['of what is only supposed', 'who resigned on Friday?'],
    ['of what was not done', 'who did not resign on Monday?'],
    ['of somebody else’s ally', 'who spoke on Sunday?'],
    ['of two together', 'who sang on Saturday?'],
    ['of somebody else behind another verb', 'who came fourth?'],
    ['of somebody else behind an “and”', 'who won the cup?'],
    ['of a body', 'who approved the budget?'],
    ['of whom it was done to', 'who did the council resign on Monday?'],
  ])('is not told this way %s: %s', (_, question) => {
    expect(found(question)).toBeUndefined();
  });
});

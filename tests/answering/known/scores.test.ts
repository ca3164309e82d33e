import { describe, expect, it } from 'vitest';
import { scoreAsked } from '../../../src/answering/known/scores.js';
import { analyse } from '../../../src/answering/question/question.js';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

function score(question: string, ...paragraphs: string[]): string | undefined {
  const reading = read({ headline: 'Notes', paragraphs });
  const found = scoreAsked(reading, analyse(question));
  return found && sliceOf(reading.article, found.best);
}

const WON = 'Elmstead beat Norrland 2-1 on Sunday, when Ida Marsh scored late.';
const OTHERS = 'On Saturday, Lund lost 3-0 at Harlow.';

describe('the score of the game that a report is of', () => {
  it.each([
    ['what was the score', [WON, OTHERS], '2-1'],
    ["what's the final score?", [WON, OTHERS], '2-1'],
    ['what was the score of the lund game', [WON, OTHERS], '3-0'],
    [
      'what was the score',
      ['Ida Marsh wept.', 'Norrland (4-3) trailed by ten.', 'It was a 21-20 loss for Norrland (4-3).'],
      '21-20',
    ],
  ])('“%s” of %j is %s', (question, paragraphs, expected) => {
    expect(score(question, ...paragraphs)).toBe(expected);
  });

  it.each([
    ['of a team that its sentence has not', 'what was the score against harlow', [WON]],
    ['where several games are told and none first', 'what was the score', ['Ida Marsh wept.', WON, OTHERS]],
    ['where it is one on the way', 'what was the score', ['Elmstead won after leading 10-3 at halftime.']],
    ['of a vote', 'what was the score', ['The council passed the budget 16-4.']],
    ['of seasons', 'what was the score', ['Elmstead (4-3) won on Sunday.']],
    ['where something else is asked', 'how many goals did marsh score', [WON]],
  ])('is not known %s: “%s”', (_, question, paragraphs) => {
    expect(score(question, ...paragraphs)).toBeUndefined();
  });
});

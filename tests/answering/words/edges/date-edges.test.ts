import { describe, expect, it } from 'vitest';
import { datesMended } from '../../../../src/answering/words/edges/date-edges.js';
import { mendedBy } from '../mended-by.js';

describe('a date that is cut, or has about it what was not asked for', () => {
  it.each([
    ['The fair is on May 6 - this year.', 'when is the fair?', 'May 6 - this year', 'May 6'],
    ['Ida Marsh (1902–1980) painted.', 'when did Ida Marsh die?', '1902–1980', '1980'],
    ['Ida Marsh (1902–1980) painted.', 'when was Ida Marsh born?', '1902–1980', '1902'],
    ['Ida Marsh (May 2, 1902 – June 9, 1980) painted.', 'when did she die?', 'May 2, 1902', 'June 9, 1980'],
    ['It was built between 1268 and 1273.', 'when was it built?', '1268 and 1273', 'between 1268 and 1273'],
    ['The vote is on Nov. 3 in Harlow.', 'when is the vote?', 'Nov.', 'Nov. 3'],
    ['The quake struck just before midnight.', 'when did it strike?', 'midnight', 'just before midnight'],
    ['The doors closed after 6:30 p.m. in Harlow.', 'when did they close?', '6:30 p.m.', 'after 6:30 p.m.'],
    [
      'It fell at 4:10 am local time (0210 UTC) there.',
      'when did it fall?',
      '4:10 am local time (0210 UTC)',
      '4:10 am',
    ],
    ['It fell at 4:10 am local time there.', 'what time did it fall?', '4:10 am local time', '4:10 am'],
    ['The storm hit on Monday.', 'when did the storm hit?', 'on Monday', 'Monday'],
    ['The mill opened in 2017.', 'when did the mill open?', 'in 2017', '2017'],
    ['It fell on August 19, 1848.', 'what month did it fall?', 'August 19, 1848', 'August'],
    ['It fell on Nov. 19, 1848.', 'what month did it fall?', 'Nov. 19, 1848', 'Nov.'],
    ['It fell on 19 August.', 'which month did it fall?', '19 August', 'August'],
  ])('of “%s”, asked “%s”, for “%s”: “%s”', (sentence, question, words, expected) => {
    expect(mendedBy(datesMended, sentence, question, words)).toBe(expected);
  });
});

describe('a date that is whole', () => {
  it.each([
    ['Ida Marsh ruled (1902–1980).', 'when did Ida Marsh rule?', '1902–1980'],
    ['The club (founded in 1902) folded.', 'when did the club die?', '1902'],
    ['The famine of 1984–1985 was long.', 'when was the famine?', '1984–1985'],
    ['The quake struck at midnight.', 'when did it strike?', 'midnight'],
    ['The mill opens in two weeks.', 'when does the mill open?', 'in two weeks'],
    ['The mill closed by Friday.', 'when did the mill close?', 'by Friday'],
    ['They left before Friday.', 'when did they leave?', 'Friday'],
    ['After 20 May they left.', 'when did they leave?', '20 May'],
    ['They met on May 6 and May 9.', 'when did they meet?', 'May 6 and May 9'],
    ['They sold May 6 - this year.', 'what did they sell?', 'May 6 - this year'],
    ['It fell in August 1848.', 'what month did it fall?', 'August 1848'],
    ['It fell on August 19, 1848.', 'when did it fall?', 'August 19, 1848'],
    ['It fell on Friday (the feast of bread).', 'when did it fall?', 'Friday (the feast of bread)'],
  ])('stays as it is: of “%s”, asked “%s”, “%s”', (sentence, question, words) => {
    expect(mendedBy(datesMended, sentence, question, words)).toBe(words);
  });
});

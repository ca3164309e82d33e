import { describe, expect, test } from 'vitest';
import { calendarWords, shortDate } from '../../src/commands/calendar-words.js';

describe('a date in words', () => {
  test.each([
    ['2020-11-03', '3 November 2020'],
    ['2020-11', 'November 2020'],
    ['1972', '1972'],
    ['1990/1999', '1990 to 1999'],
    ['2020-09-01/2020-09-25', '1 September 2020 to 25 September 2020'],
    ['2020-09-25T15:45', '25 September 2020, 15:45'],
    ['2020-09-25T15:45:30Z', '25 September 2020, 15:45 UTC'],
    ['2020-09-25T15:45+03:00', '25 September 2020, 15:45 UTC+03:00'],
    ['15:45', '15:45'],
  ])('%s is “%s”', (iso, words) => {
    expect(calendarWords(iso)).toBe(words);
  });

  test.each(['', 'soon', '20'])('“%s” is no date and stays as it is', (iso) => {
    expect(calendarWords(iso)).toBe(iso);
  });

  test('in a source line the day stands alone, the month short', () => {
    expect(shortDate('2020-09-25T15:45')).toBe('25 Sep 2020');
    expect(shortDate('2020-09')).toBe('Sep 2020');
  });
});

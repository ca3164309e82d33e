import { describe, expect, it } from 'vitest';
import { dateLineOf } from '../../../src/intake/lines/date-line.js';

describe('a date line', () => {
  it.each([
    ['SEPTEMBER 25, 2020 15:45', 'SEPTEMBER 25, 2020 15:45', '2020-09-25T15:45'],
    ['25 September 2020', '25 September 2020', '2020-09-25'],
    ['Sept. 25, 2020, 3:45 p.m. EDT', 'Sept. 25, 2020, 3:45 p.m. EDT', '2020-09-25T15:45-04:00'],
    ['2020-09-25', '2020-09-25', '2020-09-25'],
    ['2020-09-25T15:45:00Z', '2020-09-25T15:45:00Z', '2020-09-25T15:45Z'],
    ['Published: 25 Sep 2020', '25 Sep 2020', '2020-09-25'],
    ['Published On 25 Sep 2020', '25 Sep 2020', '2020-09-25'],
    ['First published on Fri 25 Sep 2020 15.45 BST', 'Fri 25 Sep 2020 15.45 BST', '2020-09-25T15:45+01:00'],
    ['Published 3:45 PM EDT, Fri September 25, 2020', '3:45 PM EDT, Fri September 25, 2020', '2020-09-25T15:45-04:00'],
    ['June 4, 20195:03 AM ET', 'June 4, 20195:03 AM ET', '2019-06-04T05:03-04:00'],
    ['Friday, September 25, 2020', 'Friday, September 25, 2020', '2020-09-25'],
    ['25th September 2020 | Updated 3 hours ago', '25th September 2020', '2020-09-25'],
    ['25/09/2020', '25/09/2020', '2020-09-25'],
    ['10:12 PM ET, Fri September 25, 2020', '10:12 PM ET, Fri September 25, 2020', '2020-09-25T22:12-04:00'],
    ['Jan. 5, 2021, 9:14 a.m. ET', 'Jan. 5, 2021, 9:14 a.m. ET', '2021-01-05T09:14-05:00'],
    ['September 25, 2020 5 AM PT', 'September 25, 2020 5 AM PT', '2020-09-25T05:00-07:00'],
    ['the twenty-fifth of September, 2020', 'the twenty-fifth of September, 2020', '2020-09-25'],
    ['the twenty fifth day of September, 2020', 'the twenty fifth day of September, 2020', '2020-09-25'],
    ['Friday 25 September 2020 23:58, UK', 'Friday 25 September 2020 23:58, UK', '2020-09-25T23:58'],
    ['Issued on: 25/09/2020 - 18:32Modified: 25/09/2020 - 18:40', '25/09/2020 - 18:32', '2020-09-25T18:32'],
    ['25.09.2020 10:05', '25.09.2020 10:05', '2020-09-25T10:05'],
    ['10/03/2024 05:00 AM EDT', '10/03/2024 05:00 AM EDT', '2024-10-03T05:00-04:00'],
    ['10/03/2024October 3, 2024', 'October 3, 2024', '2024-10-03'],
    ['Oct 3, 2024 - Energy & Environment', 'Oct 3, 2024', '2024-10-03'],
    ['25.09.202025 September 2020', '25 September 2020', '2020-09-25'],
    [
      'October 3, 2024 at 6:12 p.m. EDTyesterday at 6:12 p.m. EDT',
      'October 3, 2024 at 6:12 p.m. EDT',
      '2024-10-03T18:12-04:00',
    ],
    ['Sep 25, 2020 Updated 2 hrs ago', 'Sep 25, 2020', '2020-09-25'],
    [
      'Updated September 26, 2020 — 8.43am first published September 25, 2020 — 3.45pm',
      'September 25, 2020 — 3.45pm',
      '2020-09-25T15:45',
    ],
  ])('%j gives the date as printed and in ISO 8601', (line, published, iso) => {
    expect(dateLineOf(line)).toMatchObject({ published, iso, updated: false });
  });

  it('names the publisher where it says that too', () => {
    expect(dateLineOf('September 25, 2020 / 3:45 PM EDT / CBS News')).toEqual({
      published: 'September 25, 2020 / 3:45 PM EDT',
      iso: '2020-09-25T15:45-04:00',
      publisher: 'CBS News',
      updated: false,
    });
  });

  it.each([
    ['TNN | Sep 25, 2020, 07:12 IST', 'TNN', 'Sep 25, 2020, 07:12 IST'],
    ['Posted on September 25, 2020 by Miriam Roe', 'Miriam Roe', 'September 25, 2020'],
    ['Jane Doe | September 25, 2020', 'Jane Doe', 'September 25, 2020'],
  ])('%j says who signed', (line, byline, published) => {
    expect(dateLineOf(line)).toMatchObject({ byline, published });
  });

  it.each([['Updated September 25, 2020'], ['Last modified on Fri 25 Sep 2020 18.02 BST']])(
    '%j tells of a later change',
    (line) => {
      expect(dateLineOf(line)?.updated).toBe(true);
    },
  );

  it.each([['09/10/2020'], ['25 September'], ['2 hours ago']])('%j gives no date that could be wrong', (line) => {
    expect(dateLineOf(line)?.iso).toBeUndefined();
    expect(dateLineOf(line)?.published).toBe(line);
  });

  it.each([
    ['The bridge closed on September 25, 2020'],
    ['2020 election: what we know'],
    ['Ten years on'],
    ['In 2019'],
    ['September 31, 2020 marks nothing at all'],
    ['Chapter 7'],
    [''],
  ])('%j is none', (line) => {
    expect(dateLineOf(line)).toBeUndefined();
  });
});

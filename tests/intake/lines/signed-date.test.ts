import { describe, expect, it } from 'vitest';
import { signedDateOf } from '../../../src/intake/lines/signed-date.js';

describe('a line that says who signed and when', () => {
  it.each([
    ['By Tilda Aker Oct. 7, 2019', 'Tilda Aker', '2019-10-07'],
    ['By TILDA AKER OCT. 7, 2019', 'TILDA AKER', '2019-10-07'],
    ['by Tilda Aker7 Oct 2019418', 'Tilda Aker', '2019-10-07'],
    ['by Tilda Aker @tildaaker October 7, 2019: 6:15 PM ET', 'Tilda Aker', '2019-10-07T18:15-04:00'],
    ['By TILDA AKER October 7, 2019 6:15 PM Good Evening Sorn', 'TILDA AKER', '2019-10-07T18:15'],
    ['By Tilda Aker, Staff Writer October 7, 2019', 'Tilda Aker, Staff Writer', '2019-10-07'],
    ['By Tilda Aker, CNN Updated 6:15 PM EDT, Mon October 7, 2019', 'Tilda Aker, CNN', '2019-10-07T18:15-04:00'],
    ['Posted by Tilda Aker on Oct 7, 2019', 'Tilda Aker', '2019-10-07'],
    ['Tilda Aker - Oct 7, 2019 6:15 pm UTC', 'Tilda Aker', '2019-10-07T18:15Z'],
    ['Tilda Aker / NVP / Updated: Oct 7, 2019, 18:15 IST', 'Tilda Aker', '2019-10-07T18:15+05:30'],
    [
      'Tilda Aker · CBC News · Posted: Oct 07, 2019 6:15 PM ET | Last Updated: October 8, 2019',
      'Tilda Aker',
      '2019-10-07T18:15-04:00',
    ],
    [
      'Edited by Tilda Aker (with inputs from Agencies)Updated: October 07, 2019 06:15 pm IST',
      'Tilda Aker',
      '2019-10-07T18:15+05:30',
    ],
    ['Tilda Aker Mon 7 Oct 2019 18.15 BST', 'Tilda Aker', '2019-10-07T18:15+01:00'],
    ['October 7, 2019 | Tilda Aker', 'Tilda Aker', '2019-10-07'],
  ])('%j is signed %j on %j', (line, byline, iso) => {
    expect(signedDateOf(line)).toMatchObject({ byline, iso });
  });

  it.each([
    ['By Tilda Aker October 7 at 6:15 PM Follow @tildaaker', 'Tilda Aker', 'October 7 at 6:15 PM'],
    ['Tilda Aker 2 days ago', 'Tilda Aker', '2 days ago'],
  ])('%j gives the date as printed, and no year of its own', (line, byline, published) => {
    expect(signedDateOf(line)).toEqual({ byline, published, updated: false });
  });

  it('names the publisher that is glued to the date', () => {
    expect(signedDateOf('Norvia PressOctober 7, 2019')).toMatchObject({ publisher: 'Norvia Press', iso: '2019-10-07' });
  });

  it.each([
    ['By Monday, October 7, 2019, the river had risen by two metres.'],
    ['By October 7, 2019, nobody was left'],
    ['Night ferry to stop - October 7, 2019'],
    ['Print Edition - October 7, 2019'],
    ['The Harbour Diary / October 7, 2019'],
    ['By Tilda Aker'],
    ['Tilda Aker, who was born on October 7, 2019, is the first child on the island for a decade'],
    ['Bus 7 leaves at 6:15 PM'],
  ])('%j is not signed', (line) => {
    expect(signedDateOf(line)?.byline).toBeUndefined();
  });
});

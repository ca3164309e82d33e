import { describe, expect, it } from 'vitest';
import { misfit } from './misfit.js';

type Row = readonly [sentence: string, question: string, words: string];

describe('a number of something else in its sentence', () => {
  it.each<Row>([
    // Beside another one that has more of what is asked.
    [
      'The jury gave Lund $3,000 in lost wages and $2 million in moral damages.',
      'how much were the lost wages?',
      '$2 million',
    ],
    [
      'The storm killed five people — one in Lund on Friday and four in Harlow on Sunday.',
      'how many died in harlow?',
      'five',
    ],
    ["Norrland had nine corners to Elmstead's four.", 'how many corners did elmstead have?', 'nine'],
    // The price of a share.
    ['Bayline will pay owners $25 a share, a third more than in May.', 'how much is bayline paying for it?', '$25'],
    // Of another time.
    [
      'The mill lost $9 million, compared with a loss of $2 million in the spring.',
      'how much did the mill lose?',
      '$2 million',
    ],
    ['The share of women is down from 40 per cent.', 'what percentage are women now?', '40 per cent'],
    [
      'The mill lost $9 million, compared with $2 million in the spring of 2019.',
      'how much did the mill lose in 2020?',
      '$2 million',
    ],
    // Of another fate.
    ['At least 237 people were killed in Harlow, with 1,500 injured.', 'how many got injured in harlow?', '237'],
    // Foreseen or offered, and nothing that was.
    ["Sales fell below the bankers' forecasts of $8 million.", 'how much were the sales?', '$8 million'],
    ['Lawyers made offers to the heirs for $4 million.', 'how much did they pay the heirs?', '$4 million'],
  ])('“%s” does not answer “%s” by “%s”', (...row) => expect(misfit(...row)).toBe('other event'));

  it.each<Row>([
    [
      'The jury gave Lund $3,000 in lost wages and $2 million in moral damages.',
      'how much were the lost wages?',
      '$3,000',
    ],
    [
      'The storm killed five people — one in Lund on Friday and four in Harlow on Sunday.',
      'how many did the storm kill?',
      'five',
    ],
    ["Norrland had nine corners to Elmstead's four.", 'how many corners did norrland have?', 'nine'],
    ['The fire killed two people and hurt six in the hotel.', 'how many died in the hotel fire?', 'two'],
    ['The fair drew 2,000 guests in three days in Harlow.', 'how many guests came to the fair in harlow?', '2,000'],
    [
      'Of the 131 seats, 129 are for members and two are kept for judges of Harlow.',
      'how many seats are kept for judges?',
      'two',
    ],
    ['Bayline will pay owners $25 a share.', 'how much a share will bayline pay?', '$25'],
    ['Ida Marsh makes $25 an hour at the mill.', 'how much does she make at the mill?', '$25'],
    [
      'The mill lost $9 million, compared with a loss of $2 million the year before.',
      'how much did the mill lose the year before?',
      '$2 million',
    ],
    [
      'The mill lost $9 million, compared with $2 million in 2019.',
      'how much did the mill lose in 2019?',
      '$2 million',
    ],
    ['At least 237 people were killed in Harlow, with 1,500 injured.', 'how many got injured in harlow?', '1,500'],
    ['The storm hit Harlow, killing two and injuring six.', 'how many were killed in harlow?', 'two'],
    ['More than 40 sheep were lost, fewer than in May.', 'how many sheep were lost?', '40'],
    ["Sales fell below the bankers' forecasts of $8 million.", 'how much did the bankers forecast?', '$8 million'],
    ['The heirs accepted an offer of $4 million.', 'how much did the heirs get?', '$4 million'],
  ])('“%s” answers “%s” by “%s”', (...row) => expect(misfit(...row)).toBeUndefined());
});

describe('a number that counts something else', () => {
  it.each<Row>([
    ['A quake of 6.1 in 2015 killed many people in Harlow.', 'how many people died in 2015?', '6.1'],
    ['The fog hurt 24 people on the way to Harlow.', 'how many countries sent people to harlow?', '24'],
    ['Hagen shot two police officers in Harlow.', 'how much did hagen steal in harlow?', 'two'],
    ['The wind was there for 60 seconds.', 'how fast was the wind?', '60 seconds'],
    ['The police searched the offices of two groups in Harlow.', 'how many victims did the group have?', 'two'],
    [
      'Hagen drove off and was caught five minutes later.',
      'how far did hagen get before they caught him?',
      'five minutes',
    ],
  ])('“%s” does not answer “%s” by “%s”', (...row) => expect(misfit(...row)).toMatch(/^other/));

  it.each<Row>([
    ['The wind blew at 60 miles an hour.', 'how fast was the wind?', '60 miles'],
    ['Hagen stole two violins in Harlow.', 'how much did hagen steal in harlow?', 'two'],
    ['Some 2.5 million people voted in Harlow.', 'how many people voted in harlow?', '2.5 million'],
    ['There are 52 species of gull in Norrland.', 'how many kinds of gull are there in norrland?', '52'],
    ['Marsh made four interceptions this season.', 'how many passes did marsh intercept this season?', 'four'],
    ['Lund is two hours away from Harlow by train.', 'how far is lund from harlow?', 'two hours'],
    ['The blaze ruined 10 flats in Harlow.', 'how many flats got burned in harlow?', '10'],
  ])('“%s” answers “%s” by “%s”', (...row) => expect(misfit(...row)).toBeUndefined());
});

describe('an age', () => {
  it.each<Row>([
    [
      'The woman, who is 17 years old, was taken home, while the man was shot twice.',
      'how old is the man who was shot?',
      '17 years old',
    ],
    ['A 31-year-old woman and her dog were found.', 'how old was the guy they found?', '31-year-old'],
    ['Hagen, 50, moved to Lund.', 'how old was hagen when he moved?', '50'],
  ])('“%s” does not answer “%s” by “%s”', (...row) => expect(misfit(...row)).toMatch(/^other/));

  it.each<Row>([
    [
      'The woman, who is 17 years old, was taken home, while the man was shot twice.',
      'how old is the woman?',
      '17 years old',
    ],
    ['A 31-year-old woman was found in a barn.', 'how old is the lady they found?', '31-year-old'],
    ['The painter Rolf Hagen has died at the age of 70, his agent said.', 'how old was he when he died?', '70'],
    ['Marsh led the guests at age 38, the oldest captain of all.', 'how old was marsh when she led the guests?', '38'],
  ])('“%s” answers “%s” by “%s”', (...row) => expect(misfit(...row)).toBeUndefined());
});

describe('a date of something else', () => {
  it.each<Row>([
    ["Bayline pays a third more than June 4's closing price.", 'when will the deal close?', 'June 4'],
    ['The play, first shown in 1980, is about a siege.', 'what is the play about?', '1980'],
    ['The guests won a cup in 1980.', 'what did the guests win?', '1980'],
    ['Hagen said he will resign in May.', 'when did hagen resign?', 'May'],
    ['If nobody pays, the mill would close in May.', 'when did the mill close?', 'May'],
    ['The mill would close in May if nobody paid.', 'when did the mill close?', 'May'],
  ])('“%s” does not answer “%s” by “%s”', (...row) => expect(misfit(...row)).toMatch(/^other/));

  it.each<Row>([
    ['Hagen said he will resign in July.', 'when will hagen resign?', 'July'],
    ["Saturday's quake shook Harlow.", 'when was the quake?', 'Saturday'],
    ['The jury awarded Lund a sum, but a court in March rejected the award.', 'when was the award rejected?', 'March'],
    [
      'In April, the mayor agreed to reopen the mill, which was shut in 2003.',
      'when did the mayor agree to reopen the mill?',
      'April',
    ],
    [
      'Late on Wednesday, Hagen warned that the town may pay if nothing is done.',
      'when did hagen warn the town?',
      'Wednesday',
    ],
    ['The guests play about a siege.', 'what is the play about?', 'a siege'],
  ])('“%s” answers “%s” by “%s”', (...row) => expect(misfit(...row)).toBeUndefined());
});

describe('what somebody faces', () => {
  it('is there where it is charges, and only threatened where it is years', () => {
    expect(
      misfit('Hagen still faces 60 charges of theft.', 'how many charges does hagen still have?', '60'),
    ).toBeUndefined();
    expect(misfit('Hagen faces 60 years in prison.', 'how many years in prison did hagen get?', '60')).toBe(
      'other event',
    );
  });
});

describe('a sentence with nothing of what is asked but what is counted', () => {
  it('is of it where a noun that says enough is counted, or nothing else is asked', () => {
    expect(misfit('Two nights are set aside for the palace.', 'how many nights is he staying?', 'Two')).toBeUndefined();
    expect(misfit('It began at a depth of nine miles.', 'how deep was it?', 'nine miles')).toBeUndefined();
    expect(misfit('All 40 people sang.', 'how many people got lost?', '40')).toBe('beside the point');
  });
});

import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../src/article/spans.js';
import { read } from '../../../src/reading/reading.js';

/** Friday, 25 September 2020, unless a case says otherwise. */
const PUBLISHED = '2020-09-25';

/** What the sentence's dated expressions are and mean: "words = iso", in order. */
function datesOf(sentence: string, datePublished: string | undefined = PUBLISHED): string[] {
  const article = { headline: 'Council meets', paragraphs: [sentence], ...(datePublished && { datePublished }) };
  return read(article)
    .dates.filter(({ span }) => span.part === 'paragraph')
    .map(({ span, iso }) => `${sliceOf(article, span)} = ${iso}`);
}

describe('calendar dates', () => {
  it.each([
    ['The bridge opened on 11 September 2001.', '11 September 2001 = 2001-09-11'],
    ['The bridge opened on September 11, 2001, after a delay.', 'September 11, 2001 = 2001-09-11'],
    ['The bridge will open on Sunday, Oct. 4, officials said.', 'Sunday, Oct. 4 = 2020-10-04'],
    ['The fair ran July 23–25, 2019.', 'July 23–25, 2019 = 2019-07-23/2019-07-25'],
    ['The fair ran from 3-5 June 2019.', '3-5 June 2019 = 2019-06-03/2019-06-05'],
    ['The log reads 2019-10-13.', '2019-10-13 = 2019-10-13'],
    ['The form is dated 10/13/2019.', '10/13/2019 = 2019-10-13'],
    ['She moved there in May 2010.', 'May 2010 = 2010-05'],
    ['In May Parliament voted again.', 'May = 2020-05'],
    ['As of May Boeing had delivered none.', 'May = 2020-05'],
    ['By the end of March Toronto had no beds left.', 'March = 2020-03'],
    ['The riots of June last year cost a minister his post.', 'June last year = 2019-06'],
    ['Prices rose faster than those of May.', 'May = 2020-05'],
    ['He vanished in early 2009.', 'early 2009 = 2009'],
    ['They fought between April 2 and June 30, 1990.', 'April 2 and June 30, 1990 = 1990-04-02/1990-06-30'],
    ['The Sept. 11 attacks changed the airline.', 'Sept. 11 = 2001-09-11'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });

  it('counts a range as one expression, the year given once', () => {
    expect(datesOf('The vote lasted from November 20 to January 9, 2016.')).toEqual([
      'November 20 to January 9, 2016 = 2015-11-20/2016-01-09',
    ]);
    expect(datesOf('Surveys between July 2003 and December 2004 agree.')).toEqual([
      'July 2003 and December 2004 = 2003-07/2004-12',
    ]);
  });
});

describe('dates that leave the year to the reader', () => {
  it.each([
    ['The mayor resigned on September 14.', PUBLISHED, 'September 14 = 2020-09-14'],
    ['Both sides prepare for the vote on Nov. 3.', PUBLISHED, 'Nov. 3 = 2020-11-03'],
    ['The mayor resigned on March 3.', PUBLISHED, 'March 3 = 2020-03-03'],
    ['Sales in the year to March 31 rose.', '2020-12-18', 'March 31 = 2020-03-31'],
    ['The ban lasts until Jan. 4.', '2020-12-18', 'Jan. 4 = 2021-01-04'],
    ['The factory closed in December.', '2021-01-12', 'December = 2020-12'],
    ['The factory will close in December.', '2021-01-12', 'December = 2021-12'],
    ['The trial will start on Feb. 2.', '2020-11-30', 'Feb. 2 = 2021-02-02'],
    ['They married on Tuesday, March 3.', '2021-01-12', 'Tuesday, March 3 = 2020-03-03'],
    ['They married on Thu. March 5.', '2020-09-25', 'Thu. March 5 = 2020-03-05'],
    ['Thus March 3 became a holiday.', '2020-09-25', 'March 3 = 2020-03-03'],
    ['The king died on March 3 last year.', PUBLISHED, 'March 3 last year = 2019-03-03'],
    ['The ferry sank on June 21.', '2022-05-19', 'June 21 = 2021-06-21'],
    ['The ferry sank on the 21st of June.', '2022-05-19', '21st of June = 2021-06-21'],
    ['The ferry sank on the twenty-first of June.', '2022-05-19', 'twenty-first of June = 2021-06-21'],
    ['The ferry will sail on the 21st of June.', '2022-05-19', '21st of June = 2022-06-21'],
    ['The ferry is to sail by the 21st of June.', '2022-05-19', '21st of June = 2022-06-21'],
    ['The law took effect last June.', PUBLISHED, 'last June = 2020-06'],
    ['The shops reopened on Christmas Day.', '2021-01-12', 'Christmas Day = 2020-12-25'],
  ])('%s (published %s)', (sentence, published, expected) => {
    expect(datesOf(sentence, published)).toEqual([expected]);
  });
});

it('takes a dash between two thoughts for no range', () => {
  expect(datesOf('It fell on its founding day - Feb. 6 - this year.')).toEqual([
    'Feb. 6 = 2020-02-06',
    'this year = 2020',
  ]);
});

describe('weekdays', () => {
  it.each([
    ['The senate called on Friday for calm.', 'Friday = 2020-09-25'],
    ['The senate voted on Tuesday.', 'Tuesday = 2020-09-22'],
    ['The senate will vote on Tuesday.', 'Tuesday = 2020-09-29'],
    ['Officials said Wednesday they will appeal.', 'Wednesday = 2020-09-23'],
    ['Officials said Sunday’s vote will be close.', 'Sunday = 2020-09-27'],
    ['On Monday, the envoys are to meet in Oslo.', 'Monday = 2020-09-28'],
    ['He was arrested late Thursday night.', 'late Thursday night = 2020-09-24'],
    ['Voters go to the polls on Tuesday.', 'Tuesday = 2020-09-29'],
    ['The agency said in a statement Thursday that it will appeal.', 'Thursday = 2020-09-24'],
    ['He told reporters that the talks on Monday would be short.', 'Monday = 2020-09-28'],
    ['He set a record Saturday in the pool.', 'Saturday = 2020-09-19'],
    ['Roads were closed due to the storm on Wednesday.', 'Wednesday = 2020-09-23'],
    ['The vote is due on Wednesday.', 'Wednesday = 2020-09-30'],
    ['The body will be shown Monday and Tuesday.', 'Monday and Tuesday = 2020-09-28/2020-09-29'],
    ['The fair lasts from Thursday through Sunday.', 'Thursday through Sunday = 2020-09-24/2020-09-27'],
    ['She left last Friday.', 'last Friday = 2020-09-18'],
    ['It was signed on Tuesday of last week.', 'Tuesday of last week = 2020-09-15'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });
});

describe('expressions relative to the publication', () => {
  it.each([
    ['The strike began yesterday afternoon.', 'yesterday afternoon = 2020-09-24'],
    ['Talks resume tomorrow.', 'tomorrow = 2020-09-26'],
    ['Prices fell last month.', 'last month = 2020-08'],
    ['Prices fell last week.', 'last week = 2020-09-14/2020-09-20'],
    ['Crowds came over the weekend.', 'over the weekend = 2020-09-19/2020-09-20'],
    ['The plant opens next year.', 'next year = 2021'],
    ['It was founded a decade ago.', 'a decade ago = 2010'],
    ['It was founded seventeen years ago.', 'seventeen years ago = 2003'],
    ['The dam broke ten days ago.', 'ten days ago = 2020-09-15'],
    ['It was founded twenty-one years ago.', 'twenty-one years ago = 1999'],
    ['It was founded Twenty One years ago.', 'Twenty One years ago = 1999'],
    ['It was founded a century and a year ago.', 'a year ago = 2019'],
    ['Exports rose in the third quarter of 2019.', 'third quarter of 2019 = 2019-07/2019-09'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });
});

describe('in an article without a date of publication', () => {
  it.each([
    ['The council voted on Tuesday.', 'Tuesday = undefined'],
    ['She resigned on March 3.', 'March 3 = undefined'],
    ['It was the first strike since last December.', 'last December = undefined'],
    ['The Nov. 8 election was close.', 'Nov. 8 = undefined'],
    ['Prices have risen since September.', 'September = undefined'],
    ['The strike began yesterday.', 'yesterday = undefined'],
    ['Prices fell last week.', 'last week = undefined'],
    ['The dam broke two years ago.', 'two years ago = undefined'],
    ['Crowds came over the weekend.', 'over the weekend = undefined'],
    ['The shops reopened on Christmas Day.', 'Christmas Day = undefined'],
    ['Doors open on Tuesday at 9 a.m.', 'Tuesday at 9 a.m. = undefined'],
    ['The fair lasts from Thursday to Sunday.', 'Thursday to Sunday = undefined'],
  ])('stands as it is written, with no year of ours: %s', (sentence, expected) => {
    expect(datesOf(sentence, '')).toEqual([expected]);
  });

  it.each([
    ['He sailed in 1753. On December 12 he landed.', ['1753 = 1753', 'December 12 = undefined']],
    [
      'The 2007-2009 crisis began there. Rates rose last December.',
      ['2007-2009 = 2007/2009', 'last December = undefined'],
    ],
    ['Berg, born in 1953, was arrested on May 4.', ['1953 = 1953', 'May 4 = undefined']],
    ['It fell on Tuesday, two years later.', ['Tuesday = undefined']],
    [
      'They met on 3 May 1972. Nobody came on Friday. Two days later he left.',
      ['3 May 1972 = 1972-05-03', 'Friday = undefined'],
    ],
  ])('takes no year from a date that was named before: %s', (sentence, expected) => {
    expect(datesOf(sentence, '')).toEqual(expected);
  });

  it.each([
    ['She resigned in 2016.', '2016 = 2016'],
    ['It opened on 4 May 2010.', '4 May 2010 = 2010-05-04'],
    ['They met in the summer of 1969.', 'summer of 1969 = 1969-06/1969-08'],
    ['The fair ran July 23–25, 2019.', 'July 23–25, 2019 = 2019-07-23/2019-07-25'],
    ['Doors open at 2pm.', '2pm = 14:00'],
  ])('means what the words say by themselves: %s', (sentence, expected) => {
    expect(datesOf(sentence, '')).toEqual([expected]);
  });

  it.each([
    'Theresa May said nothing.',
    'Shops prepare for Black Friday, every Tuesday and on Sundays.',
    'They may march in the sun on February 30.',
  ])('is no date where it is none elsewhere: %s', (sentence) => {
    expect(datesOf(sentence, '')).toEqual([]);
  });
});

describe('what is past', () => {
  it.each([
    ['Police say the man who died Tuesday was a cook.', 'Tuesday = 2020-09-22'],
    ['The shooting on Monday is the worst in years.', 'Monday = 2020-09-21'],
    ['Monday’s announcement sets in motion a review.', 'Monday = 2020-09-21'],
    ['The road has been closed since Wednesday.', 'Wednesday = 2020-09-23'],
    ['Residents are angry after Tuesday’s vote.', 'Tuesday = 2020-09-22'],
    ['Tuesday’s decision will force the council to sell.', 'Tuesday = 2020-09-22'],
    ['A video posted on Sunday shows the crash.', 'Sunday = 2020-09-20'],
    ['The flood on March 3 is the worst the town has seen.', 'March 3 = 2020-03-03'],
    ['The town, hit by floods on December 12, is still without water.', 'December 12 = 2019-12-12'],
    ['The law, which took effect on October 1, is being challenged.', 'October 1 = 2019-10-01'],
    ['Police are looking for a man last seen on October 10.', 'October 10 = 2019-10-10'],
    ['He has led the party since November.', 'November = 2019-11'],
    ['The November fire is still under investigation.', 'November = 2019-11'],
    ['A mid-December meeting saw the plan fail.', 'mid-December = 2019-12'],
  ])('is not put into the future: %s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });

  it.each([
    ['Talks resume on Monday.', 'Monday = 2020-09-28'],
    ['Tuesday’s vote is expected to be close.', 'Tuesday = 2020-09-29'],
    ['Monday’s game is sold out.', 'Monday = 2020-09-28'],
    ['She is to be sentenced on Monday.', 'Monday = 2020-09-28'],
    ['The firm must pay before Tuesday’s deadline.', 'Tuesday = 2020-09-29'],
    ['Lund said Monday will bring more rain.', 'Monday = 2020-09-28'],
    ['The ban takes effect on October 5.', 'October 5 = 2020-10-05'],
    ['They prepared for the vote on Nov. 3.', 'Nov. 3 = 2020-11-03'],
    ['The king called an election on Nov. 3.', 'Nov. 3 = 2020-11-03'],
    ['The deadline is Nov. 3.', 'Nov. 3 = 2020-11-03'],
    ['The court postponed the trial to December.', 'December = 2020-12'],
    ['The December election was postponed.', 'December = 2020-12'],
  ])('is not seen in what is to come: %s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });
});

describe('a day that may be either side of the publication, or is counted from another', () => {
  it.each([
    ['Monday’s mood is sour.', ['Monday = undefined']],
    ['I went back the next Tuesday and found nobody.', ['next Tuesday = undefined']],
    ['“We lost everything last night,” she said.', ['last night = undefined']],
    ['"I am going home today," he said.', ['today = undefined']],
    ['“We lost everything,” she said last night.', ['last night = 2020-09-24']],
    ['The “best” game was played yesterday.', ['yesterday = 2020-09-24']],
    ['He was injured in the fall.', []],
    ['The vote is planned in the fall.', ['the fall = 2020-09/2020-11']],
  ])('has no date of ours: %s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual(expected);
  });

  it('is not counted from the day of a picture', () => {
    const paragraphs = [
      'She won on May 4, 2010.',
      'Ida Lund, pictured in Oslo on June 8, 2015.',
      'Two days earlier he had quit.',
    ];
    const article = { headline: 'Lund wins', datePublished: PUBLISHED, paragraphs };
    expect(read(article).dates.flatMap(({ span, iso }) => (span.part === 'paragraph' ? [iso] : []))).toEqual([
      '2010-05-04',
      '2015-06-08',
      '2010-05-02',
    ]);
  });
});

describe('years before Christ', () => {
  it.each([
    ['It was built around 1200 BC.', '1200 BC = -1199'],
    ['The temple, of about 300 B.C., was found.', '300 B.C. = -0299'],
    ['Farming began there in 3,000 BCE.', '3,000 BCE = -2999'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });

  it.each(['The 300 bc students came.', 'They drove 40 miles from Vancouver, BC.'])(
    'are not seen in %s',
    (sentence) => {
      expect(datesOf(sentence)).toEqual([]);
    },
  );
});

describe('expressions relative to the date before them', () => {
  it.each([
    ['She won on May 4, 2010. Two days earlier he had quit.', 'Two days earlier = 2010-05-02'],
    ['He moved in October 2001. The following month he quit.', 'The following month = 2001-11'],
    ['He was born in 1972. Three years later they moved.', 'Three years later = 1975'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence).at(-1)).toBe(expected);
  });

  it('are left out where that date is not precise enough, or there is none', () => {
    expect(datesOf('He was born in 1972. The next day it rained.')).toEqual(['1972 = 1972']);
    expect(datesOf('Two days earlier it had rained.')).toEqual([]);
  });
});

describe('days in words', () => {
  it.each([
    ['The pact was signed on the twelfth of May, 1990.', ['twelfth of May, 1990 = 1990-05-12']],
    ['They met on Monday, the twenty-first of September.', ['Monday, the twenty-first of September = 2020-09-21']],
    ['They met on the twenty first of September.', ['twenty first of September = 2020-09-21']],
    ['It closed on the Thirty-first of May, 2018.', ['Thirty-first of May, 2018 = 2018-05-31']],
    ['It closed on the first day of June 2018.', ['first day of June 2018 = 2018-06-01']],
    ['A third of March 2019 was wet.', ['March 2019 = 2019-03']],
    ['The twenty first-graders of Marl School sang in a choir.', []],
    ['On the thirty first of the list nobody spoke.', []],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual(expected);
  });
});

describe('years, decades and centuries', () => {
  it.each([
    ['They invoked a 1972 treaty.', '1972 = 1972'],
    ['Music of the 1990s filled the hall.', '1990s = 1990/1999'],
    ['Carpets of the 16th century were sold.', '16th century = 1501/1600'],
    ['The war of 1914–1918 is taught there.', '1914–1918 = 1914/1918'],
    ['He taught from 1990 to 1995.', '1990 to 1995 = 1990/1995'],
    ['They met in the summer of 1969.', 'summer of 1969 = 1969-06/1969-08'],
    ['Wool was traded in the 10th and 11th centuries.', '10th and 11th centuries = 0901/1100'],
    ['Cranes of the twelfth century stand there.', 'twelfth century = 1101/1200'],
    ['Trams came back in the twenty-first century.', 'twenty-first century = 2001/2100'],
    ['Trams came back in the twenty first century.', 'twenty first century = 2001/2100'],
    ['Lace came up in the first half of the 18th century.', 'first half of the 18th century = 1701/1750'],
    ['Letters of the 1800s are kept there.', '1800s = 1800/1899'],
    ['The party lost as early as 1519.', '1519 = 1519'],
    ['She won in ’92 by a nose.', '’92 = 1992'],
    ['The town fell in AD 79.', 'AD 79 = 0079'],
    ['William landed in 1066.', '1066 = 1066'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });
});

describe('times of day', () => {
  it.each([
    ['Doors open at 2pm.', '2pm = 14:00'],
    ['The quake struck at 15:45 local time.', '15:45 local time = 15:45'],
    ['The court opened at 9:30 a.m. Tuesday.', '9:30 a.m. Tuesday = 2020-09-22T09:30'],
    ['The page says SEPTEMBER 25, 2020 15:45.', 'SEPTEMBER 25, 2020 15:45 = 2020-09-25T15:45'],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual([expected]);
  });
});

describe('what is no date', () => {
  it.each([
    'You may march in the sun now, for a second.',
    'More than 2000 people and 1500 metres of rope were needed.',
    'A 14-year-old won 3-2 against a 2000-year-old rule.',
    'The house cost $1990 and Flight 1549 cost 1,999 crowns.',
    'He waited for three years, then for two more weeks.',
    'Theresa May said nothing.',
    'Shops prepare for Black Friday, every Tuesday and on Sundays.',
    'USA Today and The Sunday Times had it, and Saturday Night Live laughed.',
    'April Ryan asked and Mr. March answered on the March for Work.',
    'The head of May School read a letter by August Wilson and one from June Carter.',
    'Drivers of March Motors voted.',
    'The game was tied with 10:42 left; call 555-2016.',
    'Young people are as kind today as ever, said the 1900 block of Main Street.',
    'It shrank over the last year and will grow in the next decade.',
    'It was a 2000 year old custom.',
  ])('%s', (sentence) => {
    expect(datesOf(sentence)).toEqual([]);
  });
});

describe('certain and implied', () => {
  it.each([
    ['It opened on May 4, 2010.', ['year', 'month', 'day']],
    ['It opened on Friday.', ['weekday']],
    ['It opened on Sept. 3.', ['month', 'day']],
    ['It opened yesterday.', []],
  ])('%s', (sentence, certain) => {
    const article = { headline: 'Council meets', datePublished: PUBLISHED, paragraphs: [sentence] };
    const [date] = read(article).dates.filter(({ span }) => span.part === 'paragraph');
    expect([...(date?.certain ?? [])].sort()).toEqual([...certain].sort());
  });
});

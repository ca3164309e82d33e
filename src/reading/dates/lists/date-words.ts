import { wordList } from '../../../language/word-list.js';

/** English words that dated expressions are made of, and those beside a number that make it no date. */

/** Seasons by the northern hemisphere's meteorological reckoning: the month they begin in; each has three. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['autumn', 9],
  ['fall', 9],
  ['spring', 3],
  ['summer', 6],
  ['winter', 12],
]);

/** Decades of the twentieth century by name: "the sixties". */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** Words before a weekday that make it a name of its own, in lower case: "Black Friday", "Sheffield Wednesday". */
export const WEEKDAY_NAMES_BEFORE = wordList('black, bloody, casual, cyber, fat, giving, ruby, sheffield, super, taco');

/** Words behind a weekday that make it a name of its own, as they are written: "Sunday Times", "Saturday Night Live". */
export const WEEKDAY_NAMES_AFTER = wordList(
  'Express, Fever, Football, Herald, Lights, Live, Mail, Mirror, School, Telegraph, Times, World',
);

/** Words before a date that say that it comes again and again, in lower case. */
export const RECURRING = wordList('any, each, every, most, some');

/** "today" for the present age: what follows it then. */
export const DATELESS_TODAY =
  /^today(?: (?:as|than)\b|['’]s (?:age|america|children|climate|consumers|culture|dollars|economy|generation|kids|market|money|prices|society|standards|technology|teenagers|terms|world|young|youth)\b)/i;

/** What a four-digit number before it counts, so that it is no year: "2000 people", "1500 metres". */
export const COUNTED = wordList(`
  acre, acres, barrel, barrels, billion, block, bottles, calories, cars, cases, children, civilians, copies, cubic,
  customers, days, deaths, degrees, dollars, employees, euros, families, fans, feet, fighters, flights, foot,
  guests, homes, horsepower, hours, houses, inches, jobs, kg, kilograms, kilometer, kilometers, kilometre,
  kilometres, km, kph, liters, litres, members, men, meter, meters, metre, metres, mile, miles, million, minutes,
  months, mph, officers, pages, passengers, patients, people, percent, persons, places, points, police, pound,
  pounds, prisoners, protesters, pupils, refugees, residents, schoolchildren, seats, seconds, shares, signatures,
  soldiers, square, staff, students, thousand, times, ton, tonne, tonnes, tons, tourists, trillion, troops, units,
  victims, villagers, visitors, volunteers, voters, votes, watts, weeks, women, words, workers, yards, year, year-
  old, year-olds, years
`);

/** Words before a four-digit number that make it a count, a name or a price: "more than 2000", "Flight 1549". */
export const COUNTING = wordList(`
  almost, apollo, approximately, boeing, channel, chapter, fiat, flight, gate, highway, model, nearly, no, number,
  page, possibly, room, roughly, route, some, studio, total, windows
`);

/** Words before a number that make even an early one (1066) a year. */
export const YEAR_PREPOSITIONS = wordList(`
  about, after, around, as, before, between, by, c, ca, circa, during, early, from, in, late, mid, of, since, than,
  through, till, to, until, year
`);

import { anyOf } from '../../language/any-of.js';
import { addMonths, centuryOf, isoOf, rangeOf, yearOf } from '../../language/calendar.js';
import { ORDINAL_IN_WORDS, ordinalOf } from '../../language/number-words.js';
import type { Meaning } from './dated-expression.js';
import { COUNTING, DECADES, SEASONS, YEAR_PREPOSITIONS } from './lists/date-words.js';
import { seasonOf } from './periods.js';
import {
  countsNext,
  type DateContext,
  dateRule,
  type Groups,
  isCapital,
  lastWord,
  meaning,
  NUMBER_ENDS,
  offsetOf,
  PART_OF,
  YEAR,
} from './rule.js';

/** Years that a bare number is taken for without a preposition before it. */
const PLAIN_YEARS = { from: 1900, to: 2039 };
/** Earlier ones are taken for years behind an article or a possessive too: "an 1876 law". */
const EARLY_YEARS_FROM = 1500;
const DETERMINER = /(?:\b(?:the|a|an|his|her|its|their|our)|['’]s)\s$/i;
/** A price, a part of a number, of an address or of a web page; "No. 1900". */
const NUMBER_GOES_ON = /[$€£¥#°/@=_&?]\s?$|\d[.,:/–-]$|\b(?:no|nos|pp?)\.\s?$/i;
const AMOUNT = /\b(?:at least|up to|over|(?:fewer|greater|higher|less|more) than)\s$/i;
/** A list or range of years goes on: "in 1541, 1563 and 1581". */
const AFTER_YEAR = new RegExp(`\\b${YEAR}(?:,|,? (?:and|or|to|until)) $`.replaceAll(' ', '\\s'));

function year({ year: digits = '', part }: Groups, context: DateContext): Meaning | undefined {
  const { before, after, next } = context;
  const value = Number(digits);
  const word = lastWord(before);
  if (NUMBER_GOES_ON.test(before) || AMOUNT.test(before) || COUNTING.has(word) || countsNext(context)) return undefined;
  if (/^\s?(?:BCE?|B\.C\.)(?!\p{L})/u.test(after)) return undefined;
  const led = part !== undefined || YEAR_PREPOSITIONS.has(word) || /\($/.test(before) || AFTER_YEAR.test(before);
  const described = DETERMINER.test(before);
  const isPlain = value >= PLAIN_YEARS.from && value <= PLAIN_YEARS.to && value % 100 > 0;
  if (isPlain || (described && value >= EARLY_YEARS_FROM)) return meaning(digits, 'year');
  return led && !isCounted(next, after) ? meaning(digits, 'year') : undefined;
}

/** Whether a number stands before what it may count: a noun, its adjective, another number. */
function isCounted(next: DateContext['next'], after: string): boolean {
  return /^\s/.test(after) && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'NUM');
}

/** Three figures: in an encyclopedia alone, which has no day of publication, behind "in" and before nothing that they count. */
function earlyYear(
  { year: digits = '' }: Groups,
  { published, before, after, next }: DateContext,
): Meaning | undefined {
  if (published !== undefined || !/\b(?:in|since|until)\s$/i.test(before)) return undefined;
  return isCounted(next, after) || next?.folded === 'of' ? undefined : meaning(isoOf(Number(digits)), 'year');
}

function eraYear({ before: era, year: digits, after }: Groups): Meaning | undefined {
  return isCapital(era ?? after ?? '') ? meaning(isoOf(Number(digits)), 'year') : undefined;
}

/** Before Christ, as ISO 8601 counts: there is a year 0, which is 1 BC. */
function yearBeforeChrist({ year: digits = '', era = '' }: Groups): Meaning | undefined {
  const value = Number(digits.replace(',', ''));
  if (!isCapital(era) || value < 2) return undefined;
  return meaning(`-${String(value - 1).padStart(4, '0')}`, 'year');
}

function yearPair({ year: from = '', until = '' }: Groups, context: DateContext): Meaning | undefined {
  const to = from.slice(0, from.length - until.length) + until;
  if (Number(to) <= Number(from) || NUMBER_GOES_ON.test(context.before) || countsNext(context)) return undefined;
  return meaning(rangeOf(from, to), 'year');
}

/** "the 1960s" are ten years, "the 1800s" a hundred. */
function decade({ year: digits = '' }: Groups): Meaning | undefined {
  const first = Number(digits);
  return meaning(rangeOf(isoOf(first), isoOf(first + (first % 100 === 0 && first < 2000 ? 99 : 9))), 'year');
}

function shortDecade({ digits = '' }: Groups): Meaning | undefined {
  return meaning(rangeOf(`19${digits}`, `19${digits[0]}9`), 'year');
}

/** "'92": of this century where it is not ahead of the publication. */
function shortYear({ digits = '' }: Groups, { published }: DateContext): Meaning | undefined {
  const inThisCentury = published !== undefined && Number(digits) <= yearOf(published) % 100;
  return meaning(`${inThisCentury ? '20' : '19'}${digits}`, 'year');
}

function namedDecade({ name = '' }: Groups): Meaning | undefined {
  const first = DECADES.get(name.toLowerCase());
  return meaning(first === undefined ? undefined : rangeOf(isoOf(first), isoOf(first + 9)), 'year');
}

const ordinal = (text = '') => ordinalOf(text) ?? 0;

function century({ nth, until, half }: Groups): Meaning | undefined {
  const [first, last] = centuryOf(ordinal(nth))?.split('/') ?? [];
  if (first === undefined || last === undefined) return undefined;
  if (until !== undefined) return meaning(rangeOf(first, centuryOf(ordinal(until))?.split('/')[1]), 'year');
  if (half === undefined) return meaning(rangeOf(first, last), 'year');
  const middle = yearOf(first) + 49;
  return meaning(/first/i.test(half) ? rangeOf(first, isoOf(middle)) : rangeOf(isoOf(middle + 1), last), 'year');
}

/** A quarter or half of a year as a range of months. */
function partOfYear(
  { nth = '', unit = '', year: digits, which }: Groups,
  { published }: DateContext,
): Meaning | undefined {
  if (digits === undefined && published === undefined) return undefined;
  const of = digits === undefined ? yearOf(published ?? '') + offsetOf(which) : Number(digits);
  const months = /half/i.test(unit) ? 6 : 3;
  const index = /last/i.test(nth) ? 12 / months - 1 : ordinal(nth) - 1;
  const first = isoOf(of, index * months + 1);
  return meaning(
    first && rangeOf(first, addMonths(first, months - 1)),
    ...(digits ? (['year', 'month'] as const) : []),
  );
}

const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_IN_WORDS})`;
const PART = `(?:${PART_OF})?`;

/** Years, spans of years, decades, centuries, and the parts of years and centuries. */
export const YEAR_DATES = [
  dateRule(['0000'], `(?<part>${PART_OF}(?:in )?)?(?<year>${YEAR})${NUMBER_ENDS}`, year),
  dateRule(['000'], `(?<year>[2-9]\\d{2})${NUMBER_ENDS}`, earlyYear),
  dateRule(['ad 0'], `(?<before>ad) (?<year>\\d{1,4})${NUMBER_ENDS}`, eraYear),
  dateRule(
    ['0 ad', '0 ce', '0 a.d.', '0 c.e.'],
    '(?<year>\\d{1,4}) (?<after>ad|ce|a\\.d\\.|c\\.e\\.)(?!\\p{L})',
    eraYear,
  ),
  dateRule(
    ['0 bc', '0 bce', '0 b.c.', '0bc', '0 b.c.e.'],
    '(?:c\\. ?)?(?<year>\\d{1,4}|\\d,\\d{3}) ?(?<era>bce?|b\\.c\\.(?:e\\.)?)(?!\\p{L})',
    yearBeforeChrist,
  ),
  dateRule(['0000'], `(?<year>${YEAR}) ?[-–—/] ?(?<until>${YEAR}|\\d{2})${NUMBER_ENDS}`, yearPair),
  dateRule(
    SEASONS.keys(),
    `${PART}(?<season>${anyOf(SEASONS.keys())})(?: of|,)? (?<year>${YEAR})${NUMBER_ENDS}`,
    ({ season = '', year: of }) => meaning(seasonOf(season, Number(of)), 'year'),
  ),
  dateRule(['000s', "000's"], `${PART}(?<year>1\\d\\d0|20\\d0)['’]?s(?!\\p{L})`, decade),
  dateRule(["'00s"], `${PART}['’](?<digits>\\d0)s(?!\\p{L})`, shortDecade),
  dateRule(["'00"], `(?<=[ (-])['’](?<digits>\\d{2})(?![\\p{L}\\d'’])`, shortYear),
  dateRule(DECADES.keys(), `(?<=the )${PART}(?<name>${anyOf(DECADES.keys())})(?!\\p{L})`, namedDecade),
  dateRule(
    ['century'],
    `(?:(?<half>first|second|latter) half of the )?${PART}(?<nth>${ORDINAL})[ -]century\\b(?! b\\.?c)`,
    century,
  ),
  dateRule(
    ['century', 'centuries'],
    `(?<nth>${ORDINAL})(?:[ -]century)? (?:and|or|to|through) (?:the )?(?<until>${ORDINAL})[ -]centur(?:y|ies)\\b(?! b\\.?c)`,
    century,
  ),
  dateRule(
    ['quarter of', 'half of'],
    `(?<nth>first|second|third|fourth|last) (?<unit>quarter|half) of (?:(?<year>${YEAR})${NUMBER_ENDS}|(?<which>last|this|next) year\\b)`,
    partOfYear,
  ),
];

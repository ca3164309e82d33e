import {
  addDays,
  addMonths,
  daysBetween,
  easterSunday,
  isoOf,
  monthOf,
  nthWeekday,
  rangeOf,
  weekdayOf,
  weekOf,
  yearOf,
} from './calendar.js';
import {
  CARDINALS,
  COUNTED,
  COUNTING,
  DECADES,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  MONTHS,
  ORDINALS,
  SEASONS,
  WEEKDAY_HOLIDAYS,
  WEEKDAY_NAMES,
  WEEKDAYS,
  YEAR_PREPOSITIONS,
} from './date-words.js';
import type { Tense } from './tense.js';

/** What of a date the text itself says; the rest was implied by the publication date or a date named before. */
export type DateComponent = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

/** What a dated expression means: `iso` as in `DatedExpression`. */
export interface Meaning {
  readonly iso: string;
  readonly certain: readonly DateComponent[];
}

/** What an expression is resolved against. */
export interface DateContext {
  /** The day of publication; absent where the article does not give one to the day. */
  readonly published?: string | undefined;
  /** What the last dated expression before this one means, for "two days earlier". */
  readonly anchor?: string | undefined;
  /** The tense the expression stands in. */
  readonly tense: Tense | undefined;
  /** The part's text up to the expression and from its end on. */
  readonly before: string;
  readonly after: string;
}

/** A kind of dated expression: how it is written, and what it means; undefined where it is no date after all. */
export interface DateRule {
  readonly pattern: RegExp;
  mean(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined;
}

const either = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.')
    .replaceAll('’', "['’]");

const MONTH = `(?:${MONTHS.map(([full, ...short]) => [full, ...short.map((form) => `${form}(?:\\.|\\b)`)].join('|')).join('|')})(?![\\p{L}\\d])`;
const WEEKDAY = `(?:${either(WEEKDAYS)})`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1\\d{3}|20\\d{2})';
const NUMBER = `(?:\\d{1,3}|a couple of|(?:${either(CARDINALS.keys())})(?:-(?:${either(CARDINALS.keys())}))?)`;
const DAY_PART = '(?:\\s(?:at\\s)?(?:morning|afternoon|evening|night)\\b)?';
const DASH = '\\s?[-–—]\\s?';
/** No number, unit or word goes on behind a day or a year: "March 10,000", "May 3.5", "2000-year-old". */
const NUMBER_ENDS = '(?![\\p{L}\\d%]|[.,:/]\\d|-\\p{L}|[-–]\\d)';
const PART_OF_PERIOD = '(?:(?:early|mid|late)(?:\\s|-)(?:in\\s)?)?';

const rule = (pattern: string, mean: DateRule['mean']): DateRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'giu'),
  mean,
});

const said = (iso: string | undefined, ...certain: readonly DateComponent[]): Meaning | undefined =>
  iso === undefined ? undefined : { iso, certain };

const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const lastWord = (text: string) => /([\p{L}.]+)[\s-]*$/u.exec(text)?.[1]?.toLowerCase().replace('.', '') ?? '';
const firstWord = (text: string) => /^[\s]([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** 1 to 12; undefined for a word in lower case ("may", "march"), which is no name of a month. */
function monthNumber(name: string | undefined): number | undefined {
  if (name === undefined || !isCapital(name)) return undefined;
  const bare = name.toLowerCase().replace('.', '');
  return MONTHS.findIndex((forms) => forms.includes(bare)) + 1;
}

function weekdayNumber(name: string | undefined): number | undefined {
  return name === undefined || !isCapital(name) ? undefined : WEEKDAYS.indexOf(name.toLowerCase());
}

function cardinal(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (/^a couple/i.test(text)) return 2;
  return text
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (CARDINALS.get(word) ?? 0), 0);
}

/** How much farther a date seems that lies ahead where the tense is past: "prepared for the vote on Nov. 3" is near. */
const AHEAD_OF_PAST = 2;
/** How much farther a date seems that lies back where the tense is future: "will close in December" never looks back. */
const BACK_FROM_FUTURE = 20;
/** News tells of what was rather than of what will be, where the tense does not say. */
const AHEAD_OF_NEWS = 1.25;

/** Of the same date in neighbouring years, the one nearest to the publication, the tense considered. */
function nearest(candidates: readonly (string | undefined)[], { published, tense }: DateContext): string | undefined {
  if (published === undefined) return undefined;
  const distance = (iso: string) => {
    const days = daysBetween(published, iso.length === 7 ? `${iso}-15` : iso);
    if (iso.length === 7 && published.startsWith(iso)) return 0;
    if (days < 0) return -days * (tense === 'future' ? BACK_FROM_FUTURE : 1);
    return days * (tense === 'past' ? AHEAD_OF_PAST : tense === undefined ? AHEAD_OF_NEWS : 1);
  };
  return candidates
    .filter((iso) => iso !== undefined)
    .reduce<string | undefined>((best, iso) => (best && distance(best) <= distance(iso) ? best : iso), undefined);
}

/** Years around the publication's; a named weekday can tell among many, without one only neighbours are in question. */
function yearsAround({ published }: DateContext, back: number): readonly number[] {
  if (published === undefined) return [];
  return Array.from({ length: back + 2 }, (_, i) => yearOf(published) + 1 - i);
}

/** How many years back a weekday is trusted to tell the year of "Tuesday, March 3". */
const WEEKDAY_REACH = 12;

function calendarDay(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const month = monthNumber(groups.month);
  const day = Number.parseInt(groups.day ?? '', 10);
  if (month === undefined || COUNTED.has(firstWord(context.after))) return undefined;
  const weekday = weekdayNumber(groups.weekday);
  const certain: DateComponent[] = weekday === undefined ? ['month', 'day'] : ['month', 'day', 'weekday'];
  const until = groups.until === undefined ? undefined : Number.parseInt(groups.until, 10);
  const whole = (start: string | undefined) =>
    start && until !== undefined ? rangeOf(start, isoOf(yearOf(start), month, until)) : start;
  if (groups.year !== undefined) return said(whole(isoOf(Number(groups.year), month, day)), 'year', ...certain);
  if (month === 9 && day === 11 && /^\s(?:terror\w*\s)?(?:attack|hijack)/i.test(context.after))
    return said('2001-09-11', ...certain);
  const candidates = yearsAround(context, weekday === undefined ? 1 : WEEKDAY_REACH)
    .map((year) => isoOf(year, month, day))
    .filter((iso) => weekday === undefined || (iso !== undefined && weekdayOf(iso) === weekday));
  return said(whole(nearest(candidates, context)), ...certain);
}

/** Months whose names are words or given names too need a preposition, a year or a part of the month beside them. */
const AMBIGUOUS_MONTHS: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);
const MONTH_PREPOSITION =
  /\b(?:by|during|in|of|since|until|till|last|next|this|from|to|between|and|before|after|through|through\sthe\send\sof)\s(?:early\s|late\s|mid-?\s?)?$/i;

function bareMonth(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const month = monthNumber(groups.month);
  if (month === undefined) return undefined;
  if (groups.year !== undefined) return said(isoOf(Number(groups.year), month), 'year', 'month');
  const { published } = context;
  if (published === undefined) return undefined;
  const given = groups.which?.toLowerCase() ?? (groups.part ? 'part' : undefined);
  const followedByName = /^\s\p{Lu}/u.test(context.after);
  if (given === undefined && (AMBIGUOUS_MONTHS.has(month) || followedByName) && !MONTH_PREPOSITION.test(context.before))
    return undefined;
  if (groups.relativeYear !== undefined)
    return said(isoOf(yearOf(published) + offsetOf(groups.relativeYear), month), 'month');
  const here = monthOf(published);
  if (given === 'last') return said(isoOf(yearOf(published) - (month < here ? 0 : 1), month), 'month');
  if (given === 'next') return said(isoOf(yearOf(published) + (month > here ? 0 : 1), month), 'month');
  return said(
    nearest(
      yearsAround(context, 1).map((year) => isoOf(year, month)),
      context,
    ),
    'month',
  );
}

/** -1 for last, 0 for this, 1 for next. */
function offsetOf(which: string): number {
  return /^(?:last|previous|this past|past)/i.test(which)
    ? -1
    : /^(?:next|the coming|this coming|coming)/i.test(which)
      ? 1
      : 0;
}

function weekday(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const wanted = weekdayNumber(groups.weekday);
  const { published } = context;
  if (wanted === undefined || published === undefined || WEEKDAY_NAMES.has(lastWord(context.before))) return undefined;
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const which = groups.which?.toLowerCase();
  if (groups.week !== undefined) return said(inWeek(published, offsetOf(groups.week), wanted), 'weekday');
  if (which === 'next') return said(inWeek(published, 1, wanted), 'weekday');
  if (which === 'last' || which?.endsWith('past')) return said(addDays(published, -(back || 7)), 'weekday');
  const ahead = which?.endsWith('coming') || context.tense === 'future' || context.tense === 'present';
  return said(addDays(published, ahead && back > 0 ? 7 - back : -back), 'weekday');
}

/** The given weekday of the week (Monday to Sunday) that lies `weeks` after the one that `day` is in. */
function inWeek(day: string, weeks: number, wanted: number): string | undefined {
  const monday = weekOf(day, weeks)?.split('/')[0];
  return monday && addDays(monday, (wanted + 6) % 7);
}

function weekend({ published, tense }: DateContext, which: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const back = (weekdayOf(published) + 1) % 7;
  const during = back <= 1;
  const offset = which ? offsetOf(which) : 0;
  const ahead = offset > 0 || (offset === 0 && !during && (tense === 'future' || tense === 'present'));
  const saturday = addDays(published, ahead ? 7 - back : during && offset < 0 ? -back - 7 : -back);
  return saturday && rangeOf(saturday, addDays(saturday, 1));
}

/** The season of a year; winter runs into the next. */
function seasonOf(season: string, year: number): string | undefined {
  const first = isoOf(year, SEASONS.get(season.toLowerCase()) ?? 0);
  return first && rangeOf(first, addMonths(first, 2));
}

/** The period `offset` units away from a day, to the unit's own precision. */
function periodFrom(day: string, unit: string, offset: number): string | undefined {
  switch (unit) {
    case 'day':
      return day.length < 10 ? undefined : addDays(day, offset);
    case 'week':
      return day.length < 10 ? undefined : weekOf(day, offset);
    case 'month':
      return day.length < 7 ? undefined : addMonths(day, offset);
    case 'quarter': {
      if (day.length < 7) return undefined;
      const first = addMonths(day, offset * 3 - ((monthOf(day) - 1) % 3));
      return first && rangeOf(first, addMonths(first, 2));
    }
    case 'year':
      return isoOf(yearOf(day) + offset);
    case 'decade': {
      const first = Math.floor(yearOf(day) / 10) * 10 + offset * 10;
      return rangeOf(isoOf(first), isoOf(first + 9));
    }
    case 'century':
      return centuryOf(Math.floor((yearOf(day) - 1) / 100) + 1 + offset);
    default:
      return undefined;
  }
}

/** The 20th century is 1901 to 2000. */
function centuryOf(nth: number): string | undefined {
  return rangeOf(isoOf((nth - 1) * 100 + 1), isoOf(nth * 100));
}

const unitOf = (word: string) => {
  const unit = word.toLowerCase().replace(/s$/, '').replace('centurie', 'century');
  return /^(?:night|morning|afternoon|evening)$/.test(unit) ? 'day' : unit;
};

/** The day, month or year that a count of units lies from an anchor: a count of weeks is counted in days. */
function counted(anchor: string, count: number, unit: string): string | undefined {
  if (unit === 'week') return periodFrom(anchor, 'day', count * 7);
  if (unit === 'decade') return periodFrom(anchor, 'year', count * 10);
  if (unit === 'century') return periodFrom(anchor, 'year', count * 100);
  return periodFrom(anchor, unit, count);
}

function ago(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  if (context.published === undefined || /\b(?:more than|less than|over|at least|up to)\s$/i.test(context.before))
    return undefined;
  const count = cardinal(groups.count ?? '');
  return said(counted(context.published, -count, unitOf(groups.unit ?? '')));
}

/** The last point that the date before named, for what is counted from it. */
const anchorOf = ({ anchor }: DateContext) => anchor?.split('/').at(-1)?.split('T')[0];

function fromAnchor(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const anchor = anchorOf(context);
  if (anchor === undefined || anchor.includes(':')) return undefined;
  const later = /later|after/i.test(groups.direction ?? '');
  return said(counted(anchor, cardinal(groups.count ?? '') * (later ? 1 : -1), unitOf(groups.unit ?? '')));
}

function neighbour(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const anchor = anchorOf(context);
  if (anchor === undefined || anchor.includes(':')) return undefined;
  const which = groups.which?.toLowerCase() ?? '';
  const offset = /next|following|after/.test(which) ? 1 : /previous|preceding|before/.test(which) ? -1 : 0;
  return said(periodFrom(anchor, unitOf(groups.unit ?? ''), offset));
}

/** The years of the Common Era in which a bare number is taken for a year without a preposition before it. */
const PLAIN_YEARS = { from: 1900, to: 2039 };
const DETERMINER = /\b(?:the|a|an|his|her|its|their|our|’s|'s)\s$/i;

function year(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const value = Number(groups.year);
  const { before, after } = context;
  const next = firstWord(after);
  if (
    /[$€£¥#°]\s?$|\d[.,:/]$|(?:\bno|\bnos|\bpp?)\.\s?$/i.test(before) ||
    COUNTED.has(next) ||
    /^\s?(?:BCE?|B\.C\.)(?!\p{L})/u.test(after)
  )
    return undefined;
  if (COUNTING.has(lastWord(before))) return undefined;
  const led = YEAR_PREPOSITIONS.has(lastWord(before)) || /\($/.test(before) || groups.part !== undefined;
  const ended = next === '' || !/s$/.test(next);
  if (value >= PLAIN_YEARS.from && value <= PLAIN_YEARS.to && (value % 100 > 0 || led || DETERMINER.test(before)))
    return said(groups.year, 'year');
  return (led && ended) || (value >= 1500 && DETERMINER.test(before)) ? said(groups.year, 'year') : undefined;
}

function yearPair(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const from = groups.year ?? '';
  const to = from.slice(0, 4 - (groups.until?.length ?? 4)) + groups.until;
  if (Number(to) <= Number(from) || /[$€£]$/.test(context.before) || COUNTED.has(firstWord(context.after)))
    return undefined;
  return said(rangeOf(from, to), 'year');
}

function holiday(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  if (!isCapital(groups.holiday ?? '')) return undefined;
  const name = (groups.holiday ?? '').toLowerCase().replace("'", '’');
  const inYear = (of: number) => {
    const [month, day] = FIXED_HOLIDAYS.get(name) ?? [];
    if (month !== undefined) return isoOf(of, month, day);
    const [inMonth, on, nth] = WEEKDAY_HOLIDAYS.get(name) ?? [];
    if (inMonth !== undefined && on !== undefined && nth !== undefined) return nthWeekday(of, inMonth, on, nth);
    const easter = easterSunday(of);
    return easter && addDays(easter, EASTER_HOLIDAYS.get(name) ?? 0);
  };
  if (groups.year !== undefined) return said(inYear(Number(groups.year)), 'year', 'month', 'day');
  return said(nearest(yearsAround(context, 1).map(inYear), context), 'month', 'day');
}

function clock(groups: Readonly<Record<string, string | undefined>>, context: DateContext): Meaning | undefined {
  const half = groups.half?.toLowerCase()[0];
  const hour = Number(groups.hour);
  if (
    half === undefined &&
    groups.zone === undefined &&
    groups.hour?.length === 1 &&
    !/\b(?:at|from|until|till|by|around|about|before|after|to)\s$/i.test(context.before)
  )
    return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const minute = groups.minute ?? '00';
  if (of24 > 23 || Number(minute) > 59) return undefined;
  const certain: DateComponent[] = groups.minute === undefined ? ['hour'] : ['hour', 'minute'];
  return said(`${String(of24).padStart(2, '0')}:${minute}`, ...certain);
}

const CASUAL_DAYS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['this', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

const UNIT = '(?:day|week|month|year|decade|centur(?:y|ie))s?';
const WHICH = 'this past|this coming|last|past|next|this';
const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${either(ORDINALS)})`;
const ordinal = (text: string) => Number.parseInt(text, 10) || ORDINALS.indexOf(text.toLowerCase()) + 1;

/** Every kind of dated expression. Where two kinds match at one place the longer match is tried first. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:T(?<time>\\d{2}:\\d{2})[\\d:.Z+]*)?${NUMBER_ENDS}`,
    ({ year: y, month: m, day: d, time }) => {
      const day = isoOf(Number(y), Number(m), Number(d));
      return said(day && (time ? `${day}T${time}` : day), 'year', 'month', 'day');
    },
  ),
  rule(`(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>${YEAR})${NUMBER_ENDS}`, ({ year: y, month: m, day: d }) =>
    said(isoOf(Number(y), Number(m), Number(d)) ?? isoOf(Number(y), Number(d), Number(m)), 'year', 'month', 'day'),
  ),
  rule(`9/11${NUMBER_ENDS}`, () => said('2001-09-11', 'month', 'day')),
  rule(
    `(?:(?<weekday>${WEEKDAY}|mon|tues?|wed|thurs?|thu|fri|sat|sun)\\.?,?\\s(?:the\\s)?)?(?<month>${MONTH})\\s(?<day>${DAY})(?:${DASH}(?<until>${DAY}))?(?:,?\\s(?<year>${YEAR}))?${NUMBER_ENDS}`,
    calendarDay,
  ),
  rule(
    `(?:(?<weekday>${WEEKDAY}),?\\s(?:the\\s)?)?(?<day>${DAY})(?:${DASH}(?<until>${DAY}))?\\s(?:of\\s)?(?<month>${MONTH})(?:,?\\s(?<year>${YEAR}))?${NUMBER_ENDS}`,
    ({ day, until, ...groups }, context) =>
      calendarDay(until ? { ...groups, day, until } : { ...groups, day }, context),
  ),
  rule(
    `(?:(?<which>last|next|this)\\s)?(?<part>${PART_OF_PERIOD})(?<month>${MONTH})(?:,?\\s(?:of\\s)?(?:(?<year>${YEAR})${NUMBER_ENDS}|(?<relativeYear>last|this|next)\\syear\\b))?(?!\\s\\d)`,
    bareMonth,
  ),
  rule(
    `(?:(?:early|late)\\s(?:on\\s)?)?(?:(?<which>${WHICH})\\s)?(?<weekday>${WEEKDAY})(?!\\p{L})(?:\\s(?:of\\s)?(?<week>last|this|next)\\sweek\\b)?${DAY_PART}`,
    weekday,
  ),
  rule(
    `(?<day>the\\sday\\sbefore\\syesterday|the\\sday\\safter\\stomorrow|yesterday|today|tomorrow|last\\snight|tonight)\\b${DAY_PART}`,
    ({ day }, { published }) =>
      said(published && addDays(published, CASUAL_DAYS.get(day?.toLowerCase().replace(/\s/g, ' ') ?? '') ?? 0)),
  ),
  rule(`(?:earlier\\s)?this\\s(?:morning|afternoon|evening)\\b`, (_, { published }) => said(published)),
  rule(
    `(?:(?:earlier|later|early|late)\\s)?(?<which>${WHICH})\\s(?<unit>week|month|quarter|year|decade|century)\\b`,
    ({ which, unit }, { published, before }) =>
      /\b(?:the|over)\s$/i.test(before) || (/^past/i.test(which ?? '') && !/^this/i.test(which ?? ''))
        ? undefined
        : said(published && periodFrom(published, unitOf(unit ?? ''), offsetOf(which ?? ''))),
  ),
  rule(
    `(?:earlier|later|(?:the\\s)?(?:end|middle|beginning|start))\\s(?:in|of)\\sthe\\s(?<unit>week|month|year|decade|century)\\b(?!\\s\\d)`,
    ({ unit }, { published }) => said(published && periodFrom(published, unitOf(unit ?? ''), 0)),
  ),
  rule(`(?:(?<which>${WHICH}|the|over\\sthe|at\\sthe)\\s)?weekend\\b`, ({ which }, context) =>
    which === undefined ? undefined : said(weekend(context, which)),
  ),
  rule(
    `(?:(?:the\\s)?(?:early|mid|late)[\\s-])?(?<season>${either(SEASONS.keys())})(?:\\sof|,)?\\s(?<year>${YEAR})${NUMBER_ENDS}`,
    ({ season, year: y }) => said(seasonOf(season ?? '', Number(y)), 'year'),
  ),
  rule(
    `(?:(?<which>this|last|next)|(?<=\\bin\\s)the)\\s(?:early\\s|late\\s)?(?<season>${either(SEASONS.keys())})\\b(?!\\sof)`,
    ({ which, season }, context) => {
      const { published } = context;
      if (published === undefined) return undefined;
      const tense = /last/i.test(which ?? '') ? 'past' : /next/i.test(which ?? '') ? 'future' : context.tense;
      const starts = yearsAround(context, 1).map((of) => seasonOf(season ?? '', of)?.split('/')[0]);
      const first = nearest(
        starts.filter(
          (start) =>
            start !== undefined && (!/last/i.test(which ?? '') || (addMonths(start, 2) ?? '') < published.slice(0, 7)),
        ),
        { ...context, tense },
      );
      return said(first && rangeOf(first, addMonths(first, 2)));
    },
  ),
  rule(`(?<count>${NUMBER})\\s(?<unit>${UNIT})\\sago\\b`, ago),
  rule(
    `(?<count>${NUMBER})\\s(?<unit>${UNIT})\\s(?<direction>earlier|later|before(?=[.,;”"]|$)|after(?=[.,;”"]|$))`,
    fromAnchor,
  ),
  rule(
    `(?:the|that)\\s(?:very\\s)?(?<which>next|following|previous|preceding|same)\\s(?<unit>day|night|morning|afternoon|evening|week|month|year|decade|century)\\b`,
    neighbour,
  ),
  rule(
    `(?<which>that)\\s(?<unit>same\\sday|day|night|morning|afternoon|evening|month|year)\\b`,
    ({ which, unit }, context) => neighbour({ which, unit: unit?.replace(/same\s/i, '') }, context),
  ),
  rule(`the\\s(?<unit>day|night|week|month|year)\\s(?<which>before|after)(?=[.,;”"]|$)`, neighbour),
  rule(`(?<part>${PART_OF_PERIOD})(?<year>${YEAR})${NUMBER_ENDS}`, ({ part, ...groups }, context) =>
    year(part ? { ...groups, part } : groups, context),
  ),
  rule(`(?<year>${YEAR})\\s?[-–—/]\\s?(?<until>${YEAR}|\\d{2})${NUMBER_ENDS}`, yearPair),
  rule(
    `(?:(?:early|mid|late)[\\s-]?(?:to\\slate\\s)?)?(?<decade>${YEAR.replace('\\d{3}', '\\d\\d0').replace('\\d{2}', '\\d0')})['’]?s(?!\\p{L})`,
    ({ decade }) => said(rangeOf(decade, isoOf(Number(decade) + 9)), 'year'),
  ),
  rule(`(?:(?:early|mid|late)[\\s-])?['’](?<decade>\\d0)s(?!\\p{L})`, ({ decade }) =>
    said(rangeOf(`19${decade}`, `19${decade?.[0]}9`), 'year'),
  ),
  rule(`(?<=the\\s)(?:(?:early|mid|late)[\\s-])?(?<decade>${either(DECADES.keys())})(?!\\p{L})`, ({ decade }) => {
    const first = DECADES.get(decade?.toLowerCase() ?? '') ?? 0;
    return said(rangeOf(isoOf(first), isoOf(first + 9)), 'year');
  }),
  rule(`(?:(?:early|mid|late)[\\s-])?(?<nth>${ORDINAL})[\\s-]century\\b(?!\\sB\\.?C)`, ({ nth }) =>
    said(centuryOf(ordinal(nth ?? '')), 'year'),
  ),
  rule(
    `(?<nth>first|second|third|fourth|last)\\s(?<unit>quarter|half)\\sof\\s(?:(?<year>${YEAR})${NUMBER_ENDS}|(?<which>last|this|next)\\syear\\b)`,
    ({ nth, unit, year: y, which }, { published }) => {
      const of = y ? Number(y) : published && yearOf(published) + offsetOf(which ?? '');
      return of === undefined || of === ''
        ? undefined
        : said(partOfYear(of, nth ?? '', unit ?? ''), ...(y ? (['year', 'month'] as const) : []));
    },
  ),
  rule(
    `(?:(?<=\\p{L})\\s)?(?<holiday>${either([...FIXED_HOLIDAYS.keys(), ...WEEKDAY_HOLIDAYS.keys(), ...EASTER_HOLIDAYS.keys()])})(?!\\p{L})(?:,?\\s(?<year>${YEAR})${NUMBER_ENDS})?`,
    holiday,
  ),
  rule(`(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s?(?:(?<half>[ap](?:\\.m\\.|m\\b))|(?<zone>o['’]clock))`, clock),
  rule(
    `(?<hour>\\d{1,2}):(?<minute>\\d{2})(?:\\s(?<zone>GMT|UTC|local\\stime|hours|[ECMP][SD]?T))?(?![\\p{L}\\d:.]\\d)`,
    clock,
  ),
  rule(`(?<hour>\\d{2})(?<minute>\\d{2})\\s(?<zone>GMT|UTC|local\\stime|hours)\\b`, clock),
  rule(`noon\\b`, () => said('12:00', 'hour')),
  rule(`midnight\\b`, () => said('00:00', 'hour')),
];

/** A quarter or half of a year as a range of months. */
function partOfYear(of: number, nth: string, unit: string): string | undefined {
  const months = unit.toLowerCase() === 'half' ? 6 : 3;
  const index = nth.toLowerCase() === 'last' ? 12 / months - 1 : ORDINALS.indexOf(nth.toLowerCase());
  const first = isoOf(of, index * months + 1);
  return first && rangeOf(first, addMonths(first, months - 1));
}

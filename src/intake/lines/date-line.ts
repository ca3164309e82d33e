import { casual, type ParsedComponents } from 'chrono-node';
import { isRealDate } from '../../language/calendar.js';
import { ORDINAL_IN_WORDS, ordinalOf } from '../../language/number-words.js';
import { bylineOf, isSignature } from './byline.js';
import { isMenu, isPublisher } from './publisher-line.js';

/** A line that says when the article was published. */
export interface DateLine {
  /** The date as it is printed, without "Published" before it. */
  readonly published: string;
  /** ISO 8601, as far as the line is certain; absent where it names no year, or could be read two ways. */
  readonly iso?: string;
  /** Whose page it is, where the line says that too. */
  readonly publisher?: string;
  /** Who signed, where the line says that too. */
  readonly byline?: string;
  /** Whether it is the date of a later change. */
  readonly updated: boolean;
}

/** The longest line that is taken for a date, in UTF-16 units: "Last modified on Wed 30 September 2020 16.02 BST" twice. */
const MAX_LENGTH = 120;

const LABEL =
  /^(first |originally |article |story )?(published|posted|updated|last updated|last modified|modified|issued|created|date|publication date|pub date)( (at|on|date|online))?\s*[:–—-]?\s*/i;
/** "Updated October 8, 2019 first published October 7, 2019": the earlier date is what counts. */
const FIRST = /^(?:last )?(?:updated|modified)\b.{4,60}?\b(?<first>(?:first|originally) published\b.*)$/i;
/** Dates that depend on the day the page was looked at, which nobody knows. */
const RELATIVE = /\b(ago|yesterday|today|tonight|now|last|this|earlier)\b/i;
/** Two elements of a page without a space between them: "June 4, 20195:03 AM". */
const YEAR_AND_CLOCK = /\b((?:19|20)\d{2})(\d{1,2}:\d{2})\b/g;
/** The same between a day in figures and in words: "10/03/2024October 3, 2024". */
const SAID_TWICE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?=\p{Lu}\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4})/u;
/** A date once more, as the page tells it by the day it was looked at: "6:12 p.m. EDTyesterday at 6:12 p.m. EDT". */
const TOLD_AGAIN = /(?<=\d [AaPp]\.?[Mm]\.? [ECMP][DS]?T)(?:today|yesterday|\d+ \p{L}+ ago)\b.*$/iu;
/** The same between a clock time and the label of a later change: "18:32Modified: 25/09/2020". */
const CLOCK_AND_LABEL =
  /(?:\d|[CEMP][DS]?T|[AP]M|[ap]m)(?=(?:Updated|UPDATED|Modified|MODIFIED|Last (?:updated|modified))\b)/;
const UPDATED = /\b(updated|modified)\b/i;
/** What else may stand on a date line: a time zone, a clock time that chrono leaves, separators, a count of minutes. */
const BESIDE =
  /\b(\d{3,4} (gmt|hkt)|gmt|hkt|utc|uk( time)?|[ecmp][sd]?t|ist|bst|cest|cet|msk|aest|local time|first|originally|published|posted|updated|last|modified|on|at|date|hrs?|a\.?m\.?|p\.?m\.?|\d+ (min|minute)s? (read|ago)|\d+ (second|sec|minute|min|hour|hr|day|week|month|year)s? ago|yesterday|today)\b/gi;

/** Whose clock it is: "(Paris)". */
const PLACE_OF_CLOCK = /\(\p{Lu}[\p{L} ]{2,30}\)/gu;

/** What a line says about the date of publication; undefined for a line that says more than that. */
export function dateLineOf(line: string): DateLine | undefined {
  const text = line.trim();
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return undefined;
  const first = FIRST.exec(text)?.groups?.first;
  if (first !== undefined) return dateLineOf(first);
  const label = LABEL.exec(text)?.[0] ?? '';
  const printed = text.slice(label.length).replace(SAID_TWICE, '').replace(TOLD_AGAIN, '');
  const rest = spelledInDigits(printed).replace(CLOCK_AND_LABEL, '$& ');
  const found = casual.parse(rest.replace(YEAR_AND_CLOCK, '$1 $2')).filter((result) => !RELATIVE.test(result.text));
  const dated = found.find(({ start }) => start.isCertain('month') && start.isCertain('day'));
  const clock = found.find(({ start }) => start.isCertain('hour'));
  const relative = /^\(?\d+ ?(sec|second|min|minute|hour|hr|day|week|month|year)s? ago\)?$/i.test(rest);
  if (dated === undefined && !relative) return undefined;
  let residue = rest.replace(YEAR_AND_CLOCK, '$1 $2');
  for (const { text: words } of found) residue = residue.replace(words, ' ');
  const beside = residue
    .replace(BESIDE, ' ')
    .replace(PLACE_OF_CLOCK, ' ')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  const publisher = isPublisher(beside) ? beside : undefined;
  const byline = publisher === undefined ? signedBeside(beside, rest) : undefined;
  const section = /^[\s|·•–—-]/.test(residue.trim()) && isMenu(beside);
  if (beside !== '' && publisher === undefined && byline === undefined && !section) return undefined;
  const published =
    dated === undefined || SPELLED_DAY.test(printed)
      ? printed
      : publishedIn(rest, found, publisher ?? byline ?? (section ? beside : undefined));
  const iso =
    dated && (isAmerican(rest) || !isAmbiguous(dated.text))
      ? isoOf(dated.start, (clock ?? dated).start, rest)
      : undefined;
  return {
    published,
    ...(iso !== undefined && { iso }),
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    updated: UPDATED.test(label),
  };
}

const SPELLED_DAY = new RegExp(`\\b(?:the )?(${ORDINAL_IN_WORDS})(?: day)? of (?=\\p{Lu})`, 'iu');

/** A line with its day in digits where it is in words: "Friday the twenty-fifth of September, 2020". */
function spelledInDigits(line: string): string {
  return line.replace(SPELLED_DAY, (_, day: string) => `${ordinalOf(day)} `);
}

/** Who signed beside a date: "by Jane Doe", or names or an agency's initials that a bar parts from it. */
function signedBeside(beside: string, line: string): string | undefined {
  const labelled = bylineOf(beside);
  if (labelled !== undefined) return labelled;
  if (!/[|·•/]/.test(line) || beside === '') return undefined;
  return isSignature(beside) || /^\p{Lu}{2,5}$/u.test(beside) ? beside : undefined;
}

/** The date and the clock time beside it, without who signed, and what a page says of a later change behind it. */
function publishedIn(rest: string, found: ReturnType<typeof casual.parse>, signed: string | undefined): string {
  const changed = /[\s|·•,;(/–—-]*\b(updated|(last )?modified)\b.*$/i;
  const from = Math.min(...found.map(({ index }) => index));
  const words = rest
    .slice(from)
    .replace(signed ?? '', '')
    .replace(changed, '')
    .replace(/[\s|·•,/–—-]*(\sby)?[\s|·•,/–—-]*$/i, '');
  return words.replace(/^(on|at)\s+/i, '') || rest;
}

/** "09/10/2020" is a day in September in America and in October elsewhere; "25/09/2020" and "09/09/2020" are plain. */
function isAmbiguous(text: string): boolean {
  const [, first, second] = /\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(text) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Whether a clock time is told as in America, where the month goes before the day: "05:00 AM EDT". */
const isAmerican = (line: string): boolean => /\d ?[AaPp]\.?[Mm]\.? [ECMP][SD]?T\b/.test(line);

const pad = (value: number | null, width = 2) => String(value ?? 0).padStart(width, '0');

/** A date as ISO 8601 as far as it is certain; undefined without a year. */
function isoOf(day: ParsedComponents, time: ParsedComponents, line: string): string | undefined {
  if (!day.isCertain('year')) return undefined;
  const date = `${pad(day.get('year'), 4)}-${pad(day.get('month'))}-${pad(day.get('day'))}`;
  const clock = time.isCertain('hour') ? `T${pad(time.get('hour'))}:${pad(time.get('minute'))}` : '';
  const american = AMERICAN_ZONES.get(/\b[ECMP]T\b/.exec(line)?.[0] ?? '');
  const iso = clock === '' ? date : date + clock + (american === undefined ? zoneOf(time) : offsetIn(american, date));
  return isRealDate(iso) ? iso : undefined;
}

/** What American papers print without saying whether it is summer there. */
const AMERICAN_ZONES: ReadonlyMap<string, string> = new Map([
  ['CT', 'America/Chicago'],
  ['ET', 'America/New_York'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
]);

/** How far a time zone is from UTC at noon of a day, as "-04:00"; nothing for a day that is none. */
function offsetIn(timeZone: string, day: string): string {
  if (!isRealDate(day)) return '';
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(new Date(`${day}T12:00Z`)).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') ?? '';
}

function zoneOf(start: ParsedComponents): string {
  const minutes = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The first whole date in a line of other things (a menu that opens with the date), as ISO 8601. */
export function dateWithin(line: string): string | undefined {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(line)?.[0];
  return iso !== undefined && isRealDate(iso) ? iso : undefined;
}

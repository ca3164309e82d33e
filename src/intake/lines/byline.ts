import { anyOf } from '../../language/any-of.js';
import { capitalised, FULL_MONTHS, FULL_WEEKDAYS } from '../../language/calendar-names.js';
import { AGENCIES, PUBLISHERS } from '../lists/publishers.js';
import { isPublisher } from './publisher-line.js';

/** The longest byline, in UTF-16 units: three names with their desks. */
const MAX_LENGTH = 160;
const MAX_WORDS = 24;

const LABEL =
  /^(?:(?:written|words|story|report|reporting|text|posted|reported|analysis|opinion|column|commentary|review|interview) by|by|authors?|words(?=\s*:)|reporter(?=\s*:))\s*:?\s+(?=\S)/i;

/** A name as it is signed: "Jane Doe", "J. R. van der Berg", "Seán O’Neill-Roe", "REUTERS". */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|van|von|\p{Lu}[\p{L}.'’-]*)){1,4}`;
const NAMES = String.raw`${NAME}(?:\s*(?:,|&|[|/·]|\band\b)\s*(?:and\s+)?${NAME}){0,5}`;
/** A name, or one capitalised word that is all there is, without the full stop of a sentence behind it. */
const BEGINS_WITH_NAME = new RegExp(
  String.raw`^(?:${NAME}(?:[\s,|&–—-].*)?|\p{Lu}[\p{L}'’-]*)(?<![a-z]{2}[.!?])$`,
  'u',
);
/** The description of a picture of who signed, and the name beside it: "Portrait of Jane Doe Jane Doe". */
const PORTRAYED = /^(?:Portrait|Headshot|Photo|Picture) of (\p{Lu}.{2,60}) \1$/u;
/** The same beside the label, and whom they write for: "Jane Doe By Jane Doe Harbour News". */
const BESIDE_LABEL = /^(\p{Lu}[\p{L}.'’ -]{2,60}) By \1(?: \p{Lu}.{0,40})?$/u;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and |the |of )?\p{Lu}[\p{L}.'’-]*){0,4}`;
const SIGNED = new RegExp(String.raw`^${NAMES}(?:\s+(?:in|at|for)\s+(?:the\s+)?${PLACE}|,\s*\p{Lu}[\p{L}’'-]+)?$`, 'u');
/** Names and the job behind them without a comma, as a page's two columns are copied: "Jane Doe Environment editor". */
const BESIDE_JOB = new RegExp(
  String.raw`^${NAMES}\s+(?:(?:in|of|for|at|and|the|chief|deputy|senior)\s+)*(?:analyst|columnist|commentator|contributor|correspondent|editor|journalist|reporter|writer)s?$`,
  'u',
);
const WITH_JOB = new RegExp(String.raw`^${NAMES}\s*[,|–—-]\s*(?<job>[^.]{3,80})$`, 'u');

/** What people who sign articles are, as the words behind a name: "Political correspondent". */
const JOB_WORDS =
  /\b(analyst|bureau chief|columnist|commentator|contributor|correspondent|editor|fellow|intern|journalist|photographer|producer|reporter|staff|writer)s?\b/i;

/** A name and who that is, in a sentence: "Jane Doe, a senior reporter who covers the harbour. She has …". */
const INTRODUCED = new RegExp(
  String.raw`^(${NAME}), (?:an?|the|our) (?:[\p{L}-]+ ){0,6}(?:columnist|correspondent|critic|editor|journalist|producer|reporter|writer)s?\b`,
  'u',
);

/** When something has happened by: "By Monday the river …", "By March 5 …". */
const WHEN = new RegExp(`^(?:${anyOf(capitalised(FULL_WEEKDAYS))}|${anyOf(capitalised(FULL_MONTHS))} \\d)`);

/** Who signed, of a line that says so in so many words ("By Jane Doe", "Written by …"); else undefined. */
export function bylineOf(line: string): string | undefined {
  const text = line.trim();
  const portrayed = (PORTRAYED.exec(text) ?? BESIDE_LABEL.exec(text))?.[1];
  if (portrayed !== undefined) return portrayed;
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return undefined;
  const introduced = INTRODUCED.exec(text.slice(label.length))?.[1];
  if (introduced !== undefined) return introduced;
  if (!isShort(text)) return undefined;
  const signed = text.slice(label.length).trim();
  if (/^reporting/i.test(label) && /[;()]|\bediting\b/i.test(signed)) return undefined;
  if (WHEN.test(signed)) return undefined;
  return AGENCIES.has(signed.toLowerCase()) || BEGINS_WITH_NAME.test(signed) ? signed : undefined;
}

/** Those who write for a paper, as one: "Courier Staff", "CNN Newsroom". */
const STAFF =
  /^(?:The )?\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,3} (?:staff|staff reports?|newsroom|editorial (?:board|team))$/iu;

export const isStaff = (line: string): boolean => STAFF.test(line.trim());

/** Whether a line names somebody and, without a mark between, the job: "Jane Doe Environment editor". */
export const isNameBesideJob = (line: string): boolean => BESIDE_JOB.test(line.trim());

/** Whether a line without "By" is a signature: an agency, names, names "in Paris", or names and what they are. */
export function isSignature(line: string): boolean {
  const text = line.trim();
  if (!isShort(text)) return false;
  if (AGENCIES.has(text.toLowerCase())) return true;
  const job = WITH_JOB.exec(text)?.groups?.job;
  if (job !== undefined && (JOB_WORDS.test(job) || PUBLISHERS.has(job.toLowerCase()) || isPublisher(job))) return true;
  return SIGNED.test(text) || BESIDE_JOB.test(text) || STAFF.test(text);
}

/** Whether a line is what somebody who signs is, alone: "Political correspondent", "BBC News, Washington". */
export function isJobTitle(line: string): boolean {
  const text = line.trim();
  if (text.split(/\s+/).length > 8 || /[.!?:]$/.test(text)) return false;
  const [employer = ''] = text.split(',');
  return JOB_WORDS.test(text) || /^@\w+$/.test(text) || (employer !== text && PUBLISHERS.has(employer.toLowerCase()));
}

/** What those who signed do, as the note about them says it behind a name. */
const NOTE_VERB =
  /^\s+(?:(?:is|are) (?:an?|the|our|based)|(?:also )?(?:covers?|edits?|has (?:been|covered|reported|worked|written)|joined|can be reached|reports|reported (?:from|on)|contributed|writes?))\b/i;

/** The names in a byline, with what else stands between its commas. */
export const namesIn = (byline: string): readonly string[] => byline.split(/\s*(?:[,|&/·]|\band\b)\s*/);

/** Whether a line opens with a name and says what its bearer does for whose page it is. */
export function isNoteOn(line: string, name: string): boolean {
  return line.toLowerCase().startsWith(`${name.toLowerCase()} `) && NOTE_VERB.test(line.slice(name.length));
}

/**
 * Whether a line is the note about those who signed that pages print below an article: it opens with one of their names,
 * first and last, and says what they do.
 */
export function isNoteOnAuthor(line: string, byline: string): boolean {
  const text = line.trim().replace(/^[—–-]\s*/, '');
  return namesIn(byline).some((signed) => {
    const [first = '', second = ''] = signed.split(/\s+/);
    return [signed, `${first} ${second}`].some((name) => {
      const opens = second !== '' && text.toLowerCase().startsWith(name.toLowerCase());
      const rest = text.slice(name.length);
      const again = rest.toLowerCase().startsWith(` ${first.toLowerCase()} `) ? rest.slice(first.length + 1) : rest;
      return opens && NOTE_VERB.test(again);
    });
  });
}

/** The publisher that a byline names behind the names: "Jane Doe, CNN". */
export function publisherInByline(byline: string): string | undefined {
  const last = byline.split(/\s*[,|]\s*/).at(-1);
  return last !== undefined && last !== byline && PUBLISHERS.has(last.toLowerCase()) ? last : undefined;
}

function isShort(text: string): boolean {
  return text.length <= MAX_LENGTH && text.split(/\s+/).length <= MAX_WORDS;
}

import { anyOf } from '../../language/any-of.js';
import { capitalised, MONTHS_AND_ABBREVIATIONS, WEEKDAYS_AND_ABBREVIATIONS } from '../../language/calendar-names.js';
import { bylineOf, isSignature } from './byline.js';
import { type DateLine, dateLineOf } from './date-line.js';
import { isPublisher } from './publisher-line.js';
import { isPersonLike } from './signed-name.js';

const MONTH = anyOf(capitalised(MONTHS_AND_ABBREVIATIONS));
const CHANGED = '(?:Last )?(?:Updated|UPDATED|Posted|POSTED|Published|PUBLISHED|Modified|MODIFIED)';

/** Where two elements of a page were copied without a space between them, and what stands too much behind a year. */
const GLUED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`(\p{Ll})(?=${MONTH}\.? \d{1,2}\b)`, 'gu'), '$1 '],
  [new RegExp(String.raw`(\p{L})(?=\d{1,2} ${MONTH}\.?,? (?:19|20)\d{2})`, 'gu'), '$1 '],
  [new RegExp(String.raw`(${MONTH}\.? (?:\d{1,2},? )?(?:19|20)\d{2})\d{1,5}(?![\d:])`, 'gu'), '$1'],
  [new RegExp(String.raw`([\p{Ll})])(?=${CHANGED}\b)`, 'gu'), '$1 '],
  [/[\s,|]*(?:\b[Ff]ollow\s+)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])@\w{2,30}\b)/g, ''],
];

const SEPARATOR = /\s+[-–—/|·•]\s+|\s*[|·•]\s*/;
const DESK = /^\p{Lu}{2,5}$/u;
/** What editors are said to have done on the line of a date: "Edited by Jane Doe (with inputs from agencies)". */
const EDITED = /^(?:edited|reported|compiled) by\s+(?=\p{Lu})/iu;
const ASIDE = /\s*\([^()]{2,60}\)/g;
const AGO = /^(.{4,60}?)[\s,|·•–—-]+(\d{1,2} (?:second|minute|min|hour|hr|day|week|month)s? ago|\d{1,2}[hmd])$/i;

/** The longest line of names and a date, in UTF-16 units, and the most words that may follow the date of a byline. */
const MAX_LENGTH = 200;
const WORDS_BEHIND = 6;

/** What a line says that gives both who signed and when; undefined for a line that says more, or less. */
export function signedDateOf(line: string): DateLine | undefined {
  if (line.length > MAX_LENGTH || !/\d/.test(line)) return undefined;
  const text = GLUED.reduce((words, [glue, apart]) => words.replace(glue, apart), line.trim());
  return (
    behindByline(text) ?? inParts(text) ?? besideName(text) ?? (text === line.trim() ? undefined : dateLineOf(text))
  );
}

/** Where a date or the label of one begins behind names. */
const DATE_BEGINS = new RegExp(
  String.raw`(?<=\s)(?:${CHANGED}\b|${MONTH}\.? \d|\d|${anyOf(WEEKDAYS_AND_ABBREVIATIONS)}\b)`,
  'iu',
);

/** "By JANE DOE March 5, 2024 3:46 PM Good Morning Harbour": what stands behind the date says nothing of either. */
function behindByline(text: string): DateLine | undefined {
  if (!/^(by|written by|edited by|reported by|compiled by|posted by)\b/i.test(text)) return undefined;
  const at = DATE_BEGINS.exec(text)?.index;
  const byline = at === undefined ? undefined : signedBy(text.slice(0, at));
  if (byline === undefined) return undefined;
  const words = text.slice(at).split(/\s+/);
  for (let behind = 0; behind <= Math.min(WORDS_BEHIND, words.length - 1); behind++) {
    const date = dateLineOf(words.slice(0, words.length - behind).join(' '));
    if (date !== undefined && date.byline === undefined && !/[^.]\.$|[!?]$/.test(behind > 0 ? text : ''))
      return { ...date, byline };
  }
  return undefined;
}

/** "Jane Doe Mon 7 Oct 2019 18.15 BST": names and a whole date, with nothing between them. */
function besideName(text: string): DateLine | undefined {
  const at = DATE_BEGINS.exec(text)?.index;
  const name = text.slice(0, at).trim();
  const date = at === undefined ? undefined : dateLineOf(text.slice(at));
  if (date?.iso === undefined || date.byline !== undefined || date.publisher !== undefined) return undefined;
  return isSignature(name) && isPersonLike(name) && !isPublisher(name) ? { ...date, byline: name } : undefined;
}

/** Who signed, of the words before a date. */
function signedBy(words: string): string | undefined {
  const bare = words.replace(ASIDE, '').replace(/(?:\s+(?:on|at))?[\s,|·•/:–—-]*$/, '');
  const edited = EDITED.exec(bare)?.[0];
  if (edited !== undefined) return isSignature(bare.slice(edited.length)) ? bare.slice(edited.length) : undefined;
  return bylineOf(bare);
}

/** "Jane Doe / PHN / Updated: Mar 5, 2024", "Jane Doe - Mar 5, 2024", "Jane Doe 1 day ago". */
function inParts(text: string): DateLine | undefined {
  const [, who = '', ago] = AGO.exec(text) ?? [];
  const signed = bylineOf(who) ?? (isSignature(who) && isPersonLike(who) ? who : undefined);
  if (ago !== undefined && signed !== undefined) return { published: ago, byline: signed, updated: false };
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const dates = parts.map((part) => dateLineOf(part));
  const others = parts.filter((_, i) => dates[i] === undefined);
  const found = dates.filter((date) => date !== undefined);
  const date =
    found.find(({ iso, updated }) => iso !== undefined && !updated) ?? found.find(({ iso }) => iso !== undefined);
  const names = others.filter((part) => isSignature(part) && !isPublisher(part) && isPersonLike(part));
  const [byline] = names;
  const known = others.every((part) => names.includes(part) || DESK.test(part) || isPublisher(part));
  if (date === undefined || byline === undefined || !known) return undefined;
  const publisher = others.find((part) => isPublisher(part));
  return { ...date, byline, ...(publisher !== undefined && { publisher }) };
}

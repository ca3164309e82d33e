import { AGENCIES, NEWSPAPER_WORDS, PUBLISHERS } from '../lists/publishers.js';
import { SECTION_WORDS } from '../lists/sections.js';
import { keyOf } from './line.js';

/** What stands between a page's title and its publisher, or between a publisher and the menu. */
const SEPARATOR = /\s+[-–—|»·•]\s+|\s*\|\s*/;

/** Share of a line's words that must be names of sections for it to be a menu. */
const MENU_SHARE = 0.5;
/** So many names of sections make a menu of a line in which every word is capitalised. */
const MENU_WORDS = 3;

const wordsOf = (text: string) => text.split(/[\s,|·•/&-]+/).filter((word) => /[\p{L}\d]/u.test(word));
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Whether a line is a menu of the site or the name of a section: "World News", "Home Politics Business Sport". */
export function isMenu(line: string): boolean {
  const words = wordsOf(line);
  const sections = words.filter((word) => SECTION_WORDS.has(bare(word))).length;
  if (words.length === 0 || AGENCIES.has(line.trim().toLowerCase()) || /[.!?]["”’']?$/.test(line.trim())) return false;
  const capitalised = words.every((word) => /[\p{Lu}\d]/u.test(word) || /^(date|and|the|of|in)$/.test(word));
  return capitalised && (sections / words.length >= MENU_SHARE || (sections >= MENU_WORDS && words.length >= 8));
}

/** Whether a text is the name of a publisher: a known one, or capitalised words that end as newspapers' names do. */
export function isPublisher(text: string): boolean {
  const name = text.trim();
  if (PUBLISHERS.has(name.toLowerCase().replace(/ in english$/, ''))) return true;
  const words = name.split(/\s+/);
  const last = bare(words.at(-1) ?? '');
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !/[,;:|]/.test(name) &&
    (NEWSPAPER_WORDS.has(last) || /^(the )?(daily|evening|morning|sunday|weekly) /i.test(name)) &&
    words.every((word) => /^(\p{Lu}|(of|and|the|de|&)$)/u.test(word)) &&
    !(SECTION_WORDS.has(bare(words[0] ?? '')) && SECTION_WORDS.has(last))
  );
}

/** Whether a line asks for money for whose page it is: "Support The Harbour Times", "Donate to NPR". */
export function isAppeal(line: string): boolean {
  const name = /^(?:support|donate to|subscribe to) (.{2,60})$/i.exec(line.trim())?.[1];
  return name !== undefined && isPublisher(name.replace(/^the /, 'The '));
}

/** The publisher that a menu opens with, behind a date perhaps: "The Harbour Times - Home News Sport". */
export function publisherInMenu(line: string): string | undefined {
  const [first = '', ...others] = line
    .trim()
    .replace(/^(date\s+)?\d{4}-\d{2}-\d{2}\s+/i, '')
    .split(SEPARATOR);
  return others.length > 0 && isPublisher(first) ? first : undefined;
}

/** A page's title in its two halves: "Bridge to close - The Harbour Times"; undefined where no publisher ends it. */
export function pageTitleOf(line: string): { readonly headline: string; readonly publisher: string } | undefined {
  const cuts = [...line.matchAll(new RegExp(SEPARATOR, 'g'))];
  const cut = cuts.at(-1);
  if (cut === undefined) return undefined;
  const headline = line.slice(0, cut.index).trim();
  const publisher = line.slice(cut.index + cut[0].length).trim();
  return headline !== '' && isPublisher(publisher) ? { headline, publisher } : undefined;
}

/** Whose copyright a line claims: "© 2020 The Harbour Times. All rights reserved." */
export function publisherInCopyright(line: string): string | undefined {
  const name =
    /^(?:[\w-]+(?:\.[\w-]+)+\s+)?(?:copyright|©|\(c\))[\s©(c)]*(?:\d{4}(?:[-–]\d{2,4})?)?[\s,]*(?<name>[^.,|©]{2,60})/iu
      .exec(line.trim())
      ?.groups?.name?.trim();
  return name !== undefined && isPublisher(name) ? name : undefined;
}

/** The fewest letters and digits of a headline that a breadcrumb may end with. */
const BREADCRUMB_LENGTH = 20;

/** Whether a line is the way through the site to a page, run together with the page's headline: "NewsIndia NewsBridge to close". */
export function isBreadcrumb(line: string, headline: string): boolean {
  const [way, end] = [keyOf(line), keyOf(headline)];
  return end.length >= BREADCRUMB_LENGTH && way.length > end.length && way.endsWith(end);
}

import { DEMONYMS } from '../../language/lists/demonyms.js';
import { ROLES } from '../../language/lists/roles.js';
import { TITLES } from '../../language/lists/titles.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import { isGivenName } from './known-names.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { PORTFOLIOS, TITLE_MODIFIERS } from './lists/title-words.js';

export function isTitle({ folded }: Word): boolean {
  return TITLES.has(folded) || ROLES.has(folded) || isJoinedTitle(folded) || PLURAL_TITLES.test(folded);
}

/** Letters behind a name that are no part of it: "Jane Doe QC". */
export const POSTNOMINAL = /^(?:AC|AM|AO|CBE|DBE|KBE|KC|MBE|MD|MEP|MLA|MP|MSP|OBE|PhD|QC|SC|TD)$/;

/** Titles of several: "Senators Doe and Roe". */
export const PLURAL_TITLES =
  /^(?:ambassadors|archbishops|bishops|brothers|captains|cardinals|colonels|congressmen|councillors|detectives|generals|governors|judges|justices|mayors|ministers|presidents|professors|representatives|secretaries|senators|sergeants|sisters)$/;

/** What an office ends in behind a hyphen. */
const BEHIND_HYPHEN =
  /^(?:ceo|chair|chairman|chancellor|chief|colonel|commander|commissioner|designate|elect|general|governor|mayor|president|secretary|senator)$/;

/** "Attorney-General", "President-elect", "Vice-Chancellor". */
export function isJoinedTitle(folded: string): boolean {
  const hyphen = folded.indexOf('-');
  if (hyphen < 0 || !BEHIND_HYPHEN.test(folded.slice(folded.lastIndexOf('-') + 1))) return false;
  const opener = folded.slice(0, hyphen);
  return opener === 'then' || TITLES.has(opener) || ROLES.has(opener) || TITLE_MODIFIERS.has(opener);
}

export function isTitleWord(word: Word | undefined): boolean {
  return word !== undefined && (isTitle(word) || TITLE_MODIFIERS.has(word.folded));
}

export function isTitlePhrase(words: readonly Word[], first: number, last: number): boolean {
  const own = words.slice(first, last + 1);
  const isLast = own.at(-1);
  return isLast !== undefined && isTitle(isLast) && own.every((word) => isTitleWord(word) || DEMONYMS.has(word.folded));
}

/** "Vice President" behind "Executive". */
export function isTitleNotName(rest: readonly Word[]): boolean {
  const [opener, last] = [rest[0], rest.at(-1)];
  if (rest.length < 2 || !opener || !last || !isTitle(last) || isGivenName(opener.folded)) return false;
  // "Gov. Hollis Barber"
  const isName = rest.length === 2 && SURNAMES_LIKE_THINGS.has(last.folded);
  return !isName || isTitleWord(opener) || isDictionaryWord(opener.folded);
}

/** "Lucas County Sheriff": three words that end in an office. */
export function isOffice(rest: readonly Word[]): boolean {
  const last = rest.at(-1);
  return rest.length > 2 && last !== undefined && isTitle(last);
}

/** Where the title before a name begins: "Prime Minister", "Afghan Ambassador", not the organisation before them. */
export function titleStart(words: readonly Word[], first: number, start: number): number {
  let title = start;
  while (title > first && isTitleWord(words[title - 1])) title--;
  return title;
}

/** In words. */
const LONGEST_PERSONAL_NAME = 4;

/** Index of the last word of an office that opens the chunk, "Secretary of State"; undefined where none does. */
export function officeEnd(words: readonly Word[], first: number, last: number): number | undefined {
  const head = words.findIndex(({ folded }, i) => i > first && i < last && /^(?:of|for)$/.test(folded));
  if (head < 0 || !isTitleWord(words[head - 1])) return undefined;
  for (let i = first; i < head; i++) if (!isTitleWord(words[i])) return undefined;
  let end = head;
  const isTheirs = (i: number) => i <= last && (PORTFOLIOS.has(words[i]?.folded ?? '') || isCommonNoun(words, i, last));
  for (;;) {
    // "Secretary of State for Industry"
    const isLinked = /^(?:of|for)$/.test(words[end + 1]?.folded ?? '') && isTheirs(end + 2);
    if (isLinked) end += 2;
    else if (isTheirs(end + 1)) end++;
    else break;
  }
  if (end < last && /^(?:of|for)$/.test(words[end + 1]?.folded ?? '')) return last;
  return end > head && last - end <= LONGEST_PERSONAL_NAME ? end : undefined;
}

/** "Steel Development" of "Minister of Mines and Steel Development Jane Doe": a word of English with a name of two words behind. */
function isCommonNoun(words: readonly Word[], i: number, last: number): boolean {
  const word = words[i];
  return (
    word !== undefined && i <= last - 2 && /^(?:and|of|for|&)$/.test(words[i - 1]?.folded ?? '') && isCommonWord(word)
  );
}

function isCommonWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.folded.length > 4 &&
    isDictionaryWord(word.folded) &&
    !isGivenName(word.folded) &&
    !SURNAMES_LIKE_THINGS.has(word.folded) &&
    !isTitleWord(word)
  );
}

/** Of "Public Works Jane Doe" behind "Director of" only the name is one. */
export function behindPortfolio(words: readonly Word[], from: number, last: number): number {
  // "Minister for Trade, Mining and Tourism Jane Doe": behind all that the office is for
  let office = from;
  while (/^(?:and|,|&)$/.test(words[office - 1]?.folded ?? '') && isPortfolio(words[office - 2])) {
    office -= 2;
    while (isPortfolio(words[office - 1])) office--;
  }
  if (!/^(?:of|for)$/.test(words[office - 1]?.folded ?? '') || !isTitleWord(words[office - 2])) return from;
  let first = from;
  while (first <= last && PORTFOLIOS.has(words[first]?.folded ?? '')) first++;
  while (first > from && isCommonWord(words[first]) && first <= last - 2) first++;
  // "Mayor of Elton Jane Doe"
  if (first === from) {
    const given = words.findIndex(({ folded }, i) => i > from && i < last && isGivenName(folded));
    if (given > from && !isGivenName(words[from]?.folded ?? '')) return given;
  }
  // "secretary of State Doe"
  const isSurname = first === last && first > from && !isDictionaryWord(words[first]?.folded ?? '');
  return last > first || isSurname || (office < from && first > last) ? first : from;
}

function isPortfolio(word: Word | undefined): boolean {
  return word?.capital === true && PORTFOLIOS.has(word.folded);
}

import { REGNAL_TITLES } from '../../language/lists/titles.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import type { Word } from '../../language/words.js';
import type { NameType } from './entity.js';
import { isGivenName } from './known-names.js';
import { KNOWN_ORGANISATIONS } from './lists/organisation-words.js';
import { CALLED_BEHIND, SHIP_PREFIXES, THINGS_CALLED } from './lists/things-called.js';
import { isTitleWord } from './titles.js';

/**
 * What a name as of a person is that something else bears: a ship, a work, a building, a firm. The name begins at `start`
 * in the chunk from `first` to `last`; undefined where it may well be a person's.
 */
export function typeOfNamesake(
  words: readonly Word[],
  start: number,
  first: number,
  last: number,
): NameType | undefined {
  if (isThingCalledAfter(words, start, first, last)) return 'other';
  // "Alfa Romeo Giulia"
  const opening = `${words[first]?.folded} ${words[first + 1]?.folded}`;
  if (start <= first + 1 && last > first + 1 && KNOWN_ORGANISATIONS.has(opening) && !isTitleWord(words[start - 1]))
    return 'other';
  if (start === first && isCalledFirm(words, first)) return 'organisation';
  if (opensLikePlace(words, start, first, last)) return 'place';
  return start === first && last > first && isFirm(words, first, last) ? 'organisation' : undefined;
}

/** "a company called Jane Doe", "a firm, named Doe & Roe": what bears the name is no person. */
export function isCalledFirm(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  if (words[at]?.folded === 'as' && words[at - 1]?.folded === 'known') at--;
  if (!/^(?:called|dubbed|known|named)$/.test(words[at]?.folded ?? '')) return false;
  return FIRMS.test(words[words[at - 1]?.text === ',' ? at - 2 : at - 1]?.folded ?? '');
}

/** Nouns of which nobody is one; not those that people share, "a broker named Doe". */
const FIRMS =
  /^(?:agency|airline|association|bank|brokerage|business|chain|charity|club|company|firm|nonprofit|organi[sz]ation|start-?up|store|think-tank|union)$/;

/** "the USS Jane Doe", "the carrier Jane Doe", "the Jane Doe left port": a ship, a work or a team with somebody's name. */
function isThingCalledAfter(words: readonly Word[], start: number, first: number, last: number): boolean {
  let whole = start;
  while (whole > first && isTitleWord(words[whole - 1])) whole--;
  const before = words[whole - 1];
  if (whole === last) return false;
  if (start === first && isEponym(words, last)) return true;
  if (before === undefined) return false;
  if (SHIP_PREFIXES.has(before.folded.replaceAll('.', '')) && /^[\p{Lu}.]+$/u.test(before.text)) return true;
  if (CODE_NAMED.test(before.folded) && before.capital) return true;
  if (whole > first) return false;
  if (isInCastOf(words, whole, last)) return true;
  const isDefinite = words[whole - 1]?.folded === 'the';
  if (endsInThing(words, last, isDefinite ? MOST_BETWEEN : 0)) return true;
  // "the ferry Princess Jane", but "the late Princess Jane left"
  if (
    start > first &&
    !(start === last && REGNAL_TITLES.has(words[whole]?.folded ?? '') && THINGS_CALLED.has(before.folded))
  )
    return false;
  const next = words[last + 1];
  const goesOn = next !== undefined && !next.capital && /^(?:NOUN|ADJ)$/.test(next.pos);
  if (before.folded === 'the') return !goesOn && !/^(?:['’]s?|of|and|or|who|,|\(|-|–|—)$/.test(next?.folded ?? '.');
  // "in a film Jane Doe made" tells of her.
  return THINGS_CALLED.has(before.folded) &&
    !/^(?:VERB|AUX|PRON)$/.test(next?.pos ?? '') &&
    !/^['’]s?$/.test(next?.text ?? '')
    ? true
    : THINGS_CALLED.has(before.folded) &&
        words[whole - 2]?.folded === 'the' &&
        /^(?:VERB|AUX)$/.test(next?.pos ?? '') &&
        SAILS.test(next?.folded ?? '');
}

/** The most words between "in" and a work in "starred in Jane Doe, Tom Roe and Ann Orr". */
const LONGEST_CAST = 10;

/** "starred in Jane Doe", "a role in Jane Doe": a film or a play; not "appeared in John Doe's film". */
function isInCastOf(words: readonly Word[], first: number, last: number): boolean {
  if (/^['’]s?$/.test(words[last + 1]?.text ?? '')) return false;
  let i = first - 1;
  while (i > first - LONGEST_CAST && (words[i]?.capital || /^(?:,|and)$/.test(words[i]?.folded ?? ''))) i--;
  return (
    words[i]?.folded === 'in' && /^(?:acted|cameo|roles?|starred|starring|stars)$/.test(words[i - 1]?.folded ?? '')
  );
}

/** "Jane Doe's disease", "Doe's Law": what bears the name of who found or suffered it. */
function isEponym(words: readonly Word[], last: number): boolean {
  if (!/^['’]s?$/.test(words[last + 1]?.text ?? '')) return false;
  const thing = words[last + 2];
  return thing !== undefined && (thing.capital ? /^(?:act|day|disease|law)$/ : EPONYMS).test(thing.folded);
}

const EPONYMS = /^(?:comet|conjecture|disease|lymphoma|palsy|paradox|syndrome|theorem)$/;

/** What storms, comets and campaigns are called by before the name they are given. */
export const CODE_NAMED = /^(?:asteroid|comet|cyclone|hurricane|operation|typhoon)$/;

/** What ships, works and animals do. */
const SAILS = /^(?:aired|arrived|barked|capsized|departed|docked|hit|is|opened|premiered|ran|sailed|sank|was|won)$/;

/** Of "the Jane Doe thermal power plant", words between the name and its noun. */
const MOST_BETWEEN = 2;

/** "the Edmund Halley pub", not "the Jane Doe museum director". */
function endsInThing(words: readonly Word[], last: number, between: number): boolean {
  for (let i = last + 1; i <= last + 1 + between; i++) {
    const word = words[i];
    if (!word || word.capital) return false;
    if (CALLED_BEHIND.has(word.folded))
      return !isRoleNoun(words[i + 1]) && !CALLED_BEHIND.has(words[i + 1]?.folded ?? '');
    if (!/^(?:NOUN|ADJ)$/.test(word.pos) || isRoleNoun(word)) return false;
  }
  return false;
}

/** "Fort Sam Houston", "Mount Mary Austin": no title of anybody's, and a name of two words behind. */
function opensLikePlace(words: readonly Word[], start: number, first: number, last: number): boolean {
  return (
    start === first + 1 &&
    last === start + 1 &&
    /^(?:camp|cape|court|fort|lake|mount|mt\.|place|plaza|port|rue|stade|via)$/.test(words[first]?.folded ?? '') &&
    isGivenName(words[start]?.folded ?? '')
  );
}

/** "an analyst at Jane Doe", "worked at Jane Doe", "shares of Jane Doe", "Jane Doe shares": a firm that bears its founder's name. */
function isFirm(words: readonly Word[], first: number, last: number): boolean {
  const [before, earlier, next] = [words[first - 1], words[first - 2], words[last + 1]];
  if (/^['’]s?$/.test(next?.text ?? '')) return false;
  if (before?.folded === 'at')
    return isRoleNoun(earlier) ? !isTitleWord(words[first]) : /^work(?:s|ed|ing)?$/.test(earlier?.folded ?? '');
  const isTraded = /^(?:shares|stock)$/;
  return (
    (before?.folded === 'of' && isTraded.test(earlier?.folded ?? '')) ||
    (isTraded.test(next?.folded ?? '') && /^(?:AUX|VERB|ADP)$/.test(words[last + 2]?.pos ?? ''))
  );
}

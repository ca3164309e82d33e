import { DEMONYMS } from '../../language/lists/demonyms.js';
import { REGNAL_TITLES } from '../../language/lists/titles.js';
import { isPluralRole, isRoleNoun } from '../../language/role-nouns.js';
import { isDictionaryWord } from '../../language/tokens.js';
import type { Word } from '../../language/words.js';
import { endsLikeThing, hasEnding, typeByEnding } from './endings.js';
import type { NameType } from './entity.js';
import { isGivenName, isKnownPlace, isPeople } from './known-names.js';
import { CAR_MAKES } from './lists/car-makes.js';
import { MONONYMS } from './lists/mononyms.js';
import { KNOWN_ORGANISATIONS, OTHER_ABBREVIATIONS } from './lists/organisation-words.js';
import { COUNTRIES, REGIONS } from './lists/place-names.js';
import { SURNAMES_LIKE_THINGS } from './lists/surnames.js';
import { NOBODYS_NAMES } from './lists/things-called.js';
import { CODE_NAMED, typeOfNamesake } from './namesakes.js';
import { isRareGivenName, personStart } from './personal-names.js';
import { behindPortfolio, isTitlePhrase, isTitleWord, officeEnd, POSTNOMINAL, titleStart } from './titles.js';

/** A name inside a chunk, with what it seems to be: indices into the sentence's words, both inclusive. */
export interface TypedName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType | 'unknown';
  /** The index of the first word of the title that stands before a person's name: "President" in "President Lund". */
  readonly title?: number;
}

const folded = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map((word) => word.folded)
    .join(' ');

/** Splits a chunk into names and types each by its own words; what only the article can tell stays `unknown`. */
export function typeNames(words: readonly Word[], from: number, last: number): readonly TypedName[] {
  const own = last > from && SCORN.test(words[from]?.folded ?? '') ? from + 1 : from;
  // "Jane Doe QC"
  if (last - own > 1 && POSTNOMINAL.test(words[last]?.text ?? '')) return typeNames(words, own, last - 1);
  const behind = behindPortfolio(words, own, last);
  const first = isHeadOfList(words, behind, last) ? behind + 1 : behind;
  if (first > last) return [];
  const whole = folded(words, first, last);
  const name = (type: TypedName['type']): TypedName => ({ first, last, type });
  if (KNOWN_ORGANISATIONS.has(whole)) return [name('organisation')];
  if (isKnownPlace(whole)) return [name('place')];

  if (namesTownOfState(words, first, last)) return [name('place')];
  if (NOBODYS_NAMES.has(whole)) return [name('other')];
  if (MONONYMS.has(whole) || isNumbered(words, first, last)) return [name('person')];
  const office = officeEnd(words, first, last);
  if (office === last) return [];
  if (office !== undefined) return [{ first: office + 1, last, type: 'person', title: first }];
  const found = personStart(words, first, last);
  if (found !== undefined) {
    const namesake = typeOfNamesake(words, found, first, last);
    if (namesake !== undefined) return [name(namesake)];
    let start = found;
    while (start > first && /^\p{Lu}\.$/u.test(words[start - 1]?.text ?? '')) start--;
    const isIntroduced =
      isRoleNoun(words[first - 1]) && words[first - 1]?.capital === false && !isTitleWord(words[first]);
    if (start === first + 1 && start < last && (isIntroduced || isRareGivenName(words[first]))) start = first;
    const regnal = start - 1 >= first && start === last && REGNAL_TITLES.has(words[start - 1]?.folded ?? '');
    const title = titleStart(words, first, start);
    const person: TypedName = {
      first: regnal ? start - 1 : start,
      last,
      type: 'person',
      ...(title < start && !regnal && { title }),
    };
    return [...typeNames(words, first, title - 1).filter((before) => isKnown(words, before)), person];
  }
  // "Vector Systems CEO": the office at the end is no part of the name.
  if (last > first && OFFICE_BEHIND.test(words[last]?.folded ?? '')) return typeNames(words, first, last - 1);
  const head = words[last]?.folded ?? '';
  if (isPeople(words[last])) return [];
  if (isTitlePhrase(words, first, last)) return [];
  if (first === last && /^\p{L}\.?$/u.test(head)) return [];
  if (first === last && (DEMONYMS.has(head) || DEMONYMS.has(head.replace(/s$/, '')))) return [];
  if (last > first && head === 'state') return [name('organisation')];
  const ending = hasEnding(head) && !endsLikeThing(words, first, last) ? undefined : typeByEnding(words, first, last);
  if (ending !== undefined) return [name(ending)];
  if (first === last && isAbbreviation(words[first]))
    return OTHER_ABBREVIATIONS.has(head) ? [] : [name('organisation')];
  // "a white Chevrolet Silverado"
  const opener = words[first]?.folded ?? '';
  if (last > first && (CAR_MAKES.has(opener) || CODE_NAMED.test(opener))) return [name('other')];
  // "Nokia Lumia", "Everton Ladies"
  if (last > first && isBrand(opener)) return [name('other')];
  const inner = innerPlace(words, first, last);
  if (inner !== undefined) return inner;
  return [name('unknown')];
}

/** An organisation that nobody and nothing else is called as. */
function isBrand(folded: string): boolean {
  return (
    KNOWN_ORGANISATIONS.has(folded) &&
    !isDictionaryWord(folded) &&
    !isGivenName(folded) &&
    !isKnownPlace(folded) &&
    !SURNAMES_LIKE_THINGS.has(folded) &&
    !FIRMS_OF_FAMILIES.test(folded)
  );
}

/** Of those the ones that are surnames. */
const FIRMS_OF_FAMILIES = /^(?:boeing|chrysler|daimler|disney|merck|pfizer|porsche|siemens)$/;

/** What politicians are called by before their name: "Crooked Jane". */
const SCORN = /^(?:candidate|crazy|crooked|lyin['’]?|lying|nominee|shifty|sleepy)$/;

/** "Bandmates Noel and Mike Doe" at the beginning of a sentence: the capital is the sentence's. */
function isHeadOfList(words: readonly Word[], first: number, last: number): boolean {
  const own = words[first];
  return (
    first === 0 &&
    last > first &&
    own !== undefined &&
    isPluralRole(own) &&
    !isGivenName(own.folded) &&
    isGivenName(words[first + 1]?.folded ?? '') &&
    !hasEnding(words[last]?.folded ?? '')
  );
}

/** "Ptolemy II", "Benedict XVI": no word of English before a number that rulers have. */
function isNumbered(words: readonly Word[], first: number, last: number): boolean {
  const own = words[first];
  return (
    last === first + 1 &&
    own !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(own.text) &&
    /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI{0,3}|XIX|XXI{0,3})$/.test(words[last]?.text ?? '') &&
    (isGivenName(own.folded) || !isDictionaryWord(own.folded)) &&
    !isKnownPlace(own.folded) &&
    !KNOWN_ORGANISATIONS.has(own.folded)
  );
}

const OFFICE_BEHIND =
  /^(?:ambassador|ceo|cfo|chairman|chairwoman|commissioner|coo|cto|governor|mayor|minister|president|secretary|spokesman|spokeswoman|superintendent)$/;

const isAbbreviation = (word: Word | undefined): boolean => /^(?:\p{Lu}\.?&?){2,6}s?$/u.test(word?.text ?? '');

/** "Oslo City Court" is typed by its ending; of "French Riviera Paris" at least the place at the end is known. */
function innerPlace(words: readonly Word[], first: number, last: number): readonly TypedName[] | undefined {
  if (first === last) return undefined;
  if (DEMONYMS.has(words[first]?.folded ?? '')) return typeNames(words, first + 1, last);
  return undefined;
}

/** "in Ann Arbor, Mich.": a town with its state, whatever it is called. */
function namesTownOfState(words: readonly Word[], first: number, last: number): boolean {
  if (words[last + 1]?.text !== ',' || isPossessed(words, last + 2)) return false;
  const state = words[last + 2]?.folded ?? '';
  const governed = /^(?:in|near|from|at|of|to|outside)$/.test(words[first - 1]?.folded ?? '');
  return (REGIONS.has(state) || COUNTRIES.has(state)) && (governed || first === 0);
}

/** "Jane Doe, Ohio's governor": what stands behind the comma owns what follows. */
function isPossessed(words: readonly Word[], i: number): boolean {
  return /^['’]s?$/.test(words[i + 1]?.text ?? '');
}

/** What stands before a title is a name of its own only if it is known for one: not "District" in "District Judge". */
function isKnown(words: readonly Word[], { first, last, type }: TypedName): boolean {
  const own = folded(words, first, last);
  return type === 'organisation' || isKnownPlace(own) || KNOWN_ORGANISATIONS.has(own);
}

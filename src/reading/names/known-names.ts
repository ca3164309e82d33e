import { DEMONYMS } from '../../language/lists/demonyms.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import type { Word } from '../../language/words.js';
import { CITIES, COUNTRIES, REGIONS } from './lists/place-names.js';

const isListedGivenName = (folded: string): boolean => MALE_NAMES.has(folded) || FEMALE_NAMES.has(folded);

/** A given name, or two that a hyphen joins: "Anne-Sophie", "Jean-Yves". */
export function isGivenName(folded: string): boolean {
  if (isListedGivenName(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && isListedGivenName(folded.slice(0, hyphen)) && isListedGivenName(folded.slice(hyphen + 1));
}

export const isKnownPlace = (folded: string): boolean =>
  COUNTRIES.has(folded) || REGIONS.has(folded) || CITIES.has(folded);

/** "Iranians", "Huguenots": a plural that no surname is; known ones alone, since many surnames end in "s". */
export function isPeople(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return folded.endsWith('s') && DEMONYMS.has(folded.slice(0, -1));
}

import { DEMONYMS } from '../../language/lists/demonyms.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import type { Word } from '../../language/words.js';
import { CITIES, COUNTRIES, REGIONS } from './lists/place-names.js';

export const isGivenName = (folded: string): boolean => MALE_NAMES.has(folded) || FEMALE_NAMES.has(folded);
export const isKnownPlace = (folded: string): boolean =>
  COUNTRIES.has(folded) || REGIONS.has(folded) || CITIES.has(folded);

/** "Iranians", "Huguenots": a plural that no surname is; known ones alone, since many surnames end in "s". */
export function isPeople(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return folded.endsWith('s') && DEMONYMS.has(folded.slice(0, -1));
}

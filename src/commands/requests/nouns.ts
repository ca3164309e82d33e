import { ROLES } from '../../language/lists/roles.js';
import { PERSON_NOUNS } from './lists/person-nouns.js';
import { PLACE_NOUNS } from './lists/place-nouns.js';

/** Whether a word of a request's wording is a plural for people: "players", "scientists". */
export function isPersonNoun(word: string): boolean {
  return (
    PERSON_NOUNS.has(word) ||
    (word.endsWith('s') && ROLES.has(word.slice(0, -1))) ||
    ROLES.has(word.replace(/men$/, 'man'))
  );
}

/** Whether a word of a request's wording names a kind of place, one or several: "islands", "city". */
export function isPlaceNoun(word: string): boolean {
  return PLACE_NOUNS.has(word) || PLACE_NOUNS.has(word.replace(/ies$/, 'y')) || PLACE_NOUNS.has(word.replace(/s$/, ''));
}

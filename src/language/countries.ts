import { COUNTRY_FORMS } from './lists/country-adjectives.js';
import { DEMONYMS } from './lists/demonyms.js';
import { PEOPLES } from './lists/peoples.js';

const KEY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRY_FORMS.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
);
const FORMS_OF: ReadonlyMap<string, readonly string[]> = new Map(COUNTRY_FORMS.map((forms) => [forms[0] ?? '', forms]));
const LONGEST_FORM = 4;
/** "Iraq" and "Iraqi", "Norland" and "Norlander": so many letters shared, and at most so many more on either. */
const SHARED_LETTERS = 4;
const LONGEST_ENDING = 3;

/**
 * Replaces what names a country or what belongs to one, "U.S.", "American", by one word for it. Words are folded; a
 * country of regular adjective stays as it is: `isSamePlace` knows those.
 */
export function withCountriesJoined(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => word.replaceAll('.', ''));
  const joined: string[] = [];
  for (let i = 0; i < plain.length; i++) {
    let length = Math.min(LONGEST_FORM, plain.length - i);
    while (length > 0 && !KEY_OF.has(plain.slice(i, i + length).join(' '))) length--;
    joined.push(KEY_OF.get(plain.slice(i, i + length).join(' ')) ?? plain[i] ?? '');
    if (length > 1) i += length - 1;
  }
  return joined;
}

/**
 * The names and adjectives of the country that a folded word stands for, the word itself among them ("brit", "British",
 * "united kingdom"); none where it stands for no country or for one whose adjective begins as its name does.
 */
export function formsOfCountry(word: string): readonly string[] {
  const plain = word.replaceAll('.', '');
  return FORMS_OF.get(KEY_OF.get(plain) ?? PEOPLES.get(plain) ?? '') ?? [];
}

/** Whether two words are one place, or a place and the adjective of it: both folded, irregular ones joined before. */
export function isSamePlace(a: string, b: string): boolean {
  if (a === b) return true;
  if (!DEMONYMS.has(a) && !DEMONYMS.has(b) && !/(?:an|i|ese|ish|er)$/.test(a) && !/(?:an|i|ese|ish|er)$/.test(b))
    return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= SHARED_LETTERS && Math.max(a.length, b.length) - shared <= LONGEST_ENDING;
}

/** Whether a folded word names a country, or what belongs to one, beyond doubt. */
export function namesCountry(word: string): boolean {
  return KEY_OF.has(word) || DEMONYMS.has(word) || COUNTRY_FORMS.some(([key]) => key === word);
}

import { DEMONYMS } from '../../language/lists/demonyms.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../language/lists/given-names.js';
import { LABEL_WORDS } from '../lists/label-words.js';
import { SECTION_WORDS } from '../lists/sections.js';

/** How nouns end that name what people do or are, and hardly any family name. */
const ENDS_LIKE_NOUN = /(?:ability|ation|ction|ement|ience|iness|ings|ism|ities|ment|ology|ority|ship|tion|unity)s?$/;

const isGiven = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);

const isLabel = (word: string): boolean =>
  LABEL_WORDS.has(word) || SECTION_WORDS.has(word) || DEMONYMS.has(word) || ENDS_LIKE_NOUN.test(word);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}.'’-]*/gu) ?? [];

/**
 * Whether a line of capitalised words can be the name of a person rather than a button, a rubric or a column: none of
 * its words is one that pages label things with, or it opens with a given name.
 */
export function isPersonLike(text: string): boolean {
  const [first = '', ...others] = wordsOf(text);
  if (/['’]s$/.test(first)) return false;
  if (isGiven(first) && others.length > 0) return !others.every(isLabel) || others.length === 1;
  return !isLabel(first) && !others.some(isLabel);
}

/** Whether a line opens with a common given name: it is surely a person's name where names stand. */
export const isSurelyPerson = (text: string): boolean => isGiven(wordsOf(text)[0] ?? '');

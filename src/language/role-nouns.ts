import { KIN } from './lists/kin.js';
import { ROLES } from './lists/roles.js';
import { HONORIFICS, TITLES } from './lists/titles.js';
import { remembered } from './remembered.js';
import type { Word } from './words.js';

/** Endings that make a noun for somebody by what they do: too many words to list. */
const AGENT_ENDINGS =
  /\p{L}(?:ologist|ographer|onomist|iatrist|trician|ctician|maker|keeper|holder|player|leader|officer|writer|worker|owner|founder|winner|driver|teacher|master|mate|[bcdgnprtv]ist|ialist|eteer)$/u;

const isRole = (folded: string): boolean => ROLES.has(folded) || AGENT_ENDINGS.test(folded);

/** Whether a word is a noun for what a person can be, in the singular or the plural. */
export function isRoleNoun(word: Word | Pick<Word, 'folded'> | undefined): boolean {
  return word !== undefined && namesRole(word.folded);
}

const namesRole = remembered((folded) => {
  if (HONORIFICS.has(folded)) return false;
  if (isRole(folded) || TITLES.has(folded)) return true;
  const pieces = folded.split('-');
  // "father-of-two"
  if (pieces[1] === 'of' && ROLES.has(pieces[0] ?? '')) return true;
  return (pieces.length > 1 && (ROLES.has(pieces.at(-1) ?? '') || isOfficeToBe(pieces))) || isPluralRole({ folded });
});

/** "president-elect", "attorney-general". */
function isOfficeToBe(pieces: readonly string[]): boolean {
  return /^(?:designate|elect|general)$/.test(pieces.at(-1) ?? '') && isRole(pieces[0] ?? '');
}

/** "photographers", "attorneys", "spokesmen". */
export function isPluralRole({ folded }: Pick<Word, 'folded'>): boolean {
  return (
    (folded.endsWith('s') && isRole(folded.slice(0, -1))) ||
    (folded.endsWith('ies') && isRole(`${folded.slice(0, -3)}y`)) ||
    (folded.endsWith('men') && (isRole(`${folded.slice(0, -2)}an`) || TITLES.has(`${folded.slice(0, -2)}an`)))
  );
}

/** "sons", "brothers": what several are to somebody or to each other. */
export function isPluralKin({ folded }: Pick<Word, 'folded'>): boolean {
  return folded.endsWith('s') && KIN.has(folded.slice(0, -1));
}

/** How much of a word is its singular where that is the word without its "s": 12 of "photographers"; else all of it. */
export function singularLength(text: string): number {
  return /s$/.test(text) && isRole(text.slice(0, -1).toLowerCase()) ? text.length - 1 : text.length;
}

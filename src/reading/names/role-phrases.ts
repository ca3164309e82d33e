import { SENTENCE_OPENERS } from '../../language/lists/sentence-openers.js';
import type { Word } from '../../language/words.js';
import { ROLE_PARTICIPLES } from './lists/role-words.js';
import { isRoleNoun } from './role-nouns.js';

/** Words of a sentence that say who somebody is: indices, both inclusive, and how much the construction is worth. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** How telling a construction is before its length counts. */
export const WEIGHT = {
  apposition: 4,
  appositionBefore: 3.5,
  title: 3,
  copula: 2,
  list: 2.5,
  affiliation: 0.5,
} as const;

export const JOINS = /^(?:of|to|at|for|in|on|from|with)$/;

export const DETERMINERS = /^(?:the|a|an|this|that|another|one|some|both|its|their)$/;
export const POSSESSIVES = /^(?:his|her|their|its|my|our|your)$/;

/** Whether a word can stand before the head of a noun phrase: adjective, noun, number, possessor. */
export function isPremodifier(word: Word | undefined): boolean {
  if (!word || !/[\p{L}\p{N}]/u.test(word.text)) return word !== undefined && /^['’]s?$/.test(word.text);
  if (/^['’]s$/.test(word.text)) return true;
  if (isRoleNoun(word) || ROLE_PARTICIPLES.has(word.folded)) return true;
  if (
    /^(?:when|while|that|also|then|as|because|but|not|yesterday|today|tomorrow|including|like|both|even)$/.test(
      word.folded,
    )
  )
    return false;
  if (word.capital) return (word.pos !== 'ADP' && !SENTENCE_OPENERS.has(word.folded)) || /^\p{Lu}{2,}/u.test(word.text);
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos);
}

/** Where the noun phrase ending at `last` begins, without article and with "his"; `last + 1` if there is none. */
export function phraseStart(words: readonly Word[], last: number): number {
  let first = last + 1;
  while (first > 0) {
    const word = words[first - 1];
    if (!word) break;
    if (isPremodifier(word)) first--;
    else if (word.folded === 'and' && isRoleNoun(words[first - 2]) && isRoleNoun(words[last])) first--;
    else break;
  }
  while (first <= last && /^(?:['’]s?|\d{4})$/.test(words[first]?.text ?? '')) first++;
  if (first > 0 && POSSESSIVES.test(words[first - 1]?.folded ?? '')) first--;
  return first;
}

/** The end of the noun phrase that begins at `first`: through "of", "and" and possessors, up to a comma or a verb. */
function phraseEnd(words: readonly Word[], first: number): number {
  let last = first - 1;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (isPremodifier(word) || DETERMINERS.test(word.folded) || POSSESSIVES.test(word.folded)) last = i;
    else if ((JOINS.test(word.folded) || /^(?:and|&)$/.test(word.folded)) && startsPhrase(words, i + 1)) last = i;
    else break;
  }
  while (last > first && (DETERMINERS.test(words[last]?.folded ?? '') || JOINS.test(words[last]?.folded ?? ''))) last--;
  return last;
}

function startsPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && (isPremodifier(word) || DETERMINERS.test(word.folded) || POSSESSIVES.test(word.folded));
}

/** The role phrase that begins at `first`, its article left out; undefined where no noun for a person heads it. */
export function roleFrom(words: readonly Word[], first: number, weight: number): RolePhrase | undefined {
  let start = first;
  while (/^(?:the|a|an|both|one|now|also|then|currently|formerly|once)$/.test(words[start]?.folded ?? '')) start++;
  if (words[start]?.folded === 'and') return undefined;
  const last = phraseEnd(words, start);
  if (last < start) return undefined;
  const joint = words.findIndex(({ folded }, i) => i >= start && i <= last && JOINS.test(folded));
  const headEnd = joint < 0 ? last : joint - 1;
  const head = words.findIndex((word, i) => i >= start && i <= headEnd && isRoleNoun(word));
  return head < 0 ? undefined : { first: start, last, weight };
}

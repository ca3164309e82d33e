import type { Word } from '../../language/words.js';

/** The most words of what describes a role behind it: "the expert who led the plan". */
const LONGEST_MODIFIER = 14;
const CLOSES = /^(?:[,.;:()—–]|["”])$/;
/** Participles that open what describes somebody, before a preposition. */
const PARTICIPLES =
  /^(?:accused|appointed|arrested|based|born|charged|convicted|credited|detained|elected|employed|hired|injured|involved|jailed|killed|known|named|represented|suspected|trained|wanted|wounded)$/;

/**
 * The end of a role with the clause that is part of it, "a captain of a boat which sank": where one stands right behind
 * and runs to the next mark; `last` itself where none does.
 */
export function modifiedEnd(words: readonly Word[], last: number): number {
  if (!opensModifier(words, last + 1)) return last;
  for (let i = last + 2; i <= last + 1 + LONGEST_MODIFIER; i++) {
    const word = words[i];
    if (word === undefined) return i - 1;
    if (CLOSES.test(word.text)) return i - 1;
  }
  return last;
}

/** Where the infinitive ends that says the first or the only one of what: "the first woman to lead it"; `last` where none does. */
export function infinitiveEnd(words: readonly Word[], first: number, last: number): number {
  const isOnlyOne = words
    .slice(first, last + 1)
    .some(({ folded }) => /^(?:\d*(?:st|nd|rd|th)|first|fourth|last|only|second|third|\p{L}+est)$/u.test(folded));
  if (!isOnlyOne || words[last + 1]?.folded !== 'to' || words[last + 2]?.pos !== 'VERB') return last;
  for (let i = last + 3; i <= last + 1 + LONGEST_MODIFIER; i++) {
    const word = words[i];
    if (word === undefined || CLOSES.test(word.text)) return i - 1;
  }
  return last;
}

/** Whether a clause or a participle that describes what stands before it begins at `i`. */
export function opensModifier(words: readonly Word[], i: number): boolean {
  const [opener, next] = [words[i], words[i + 1]];
  if (!opener || !next) return false;
  if (/^(?:who|which|whose)$/.test(opener.folded)) return true;
  if (/^\p{Ll}{2,}ing$/u.test(opener.text) && opener.pos === 'VERB')
    return !/^(?:saying|adding|including)$/.test(opener.folded);
  return PARTICIPLES.test(opener.folded) && /^(?:as|at|by|for|from|in|of|on|to|with)$/.test(next.folded);
}

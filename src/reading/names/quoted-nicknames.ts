import type { Word } from '../../language/words.js';
import { isGivenName } from './known-names.js';

/** In words. */
const LONGEST = 3;

/** Chesley "Sully" Sullenberger, Joe 'the Plumber' Orr: index of the mark that closes what opens at `open`; undefined where none does. */
export function quotedNicknameEnd(words: readonly Word[], open: number): number | undefined {
  const [mark, inner] = [words[open], words[open + 1]];
  if (!mark || !/^["“'‘]$/.test(mark.text) || mark.end !== inner?.start) return undefined;
  const isDouble = /["“]/.test(mark.text);
  // Smith 'shocked' Jones
  if (!isDouble && !isGivenName(words[open - 1]?.folded ?? '')) return undefined;
  const closing = isDouble ? /^["”]$/ : /^['’]$/;
  for (let i = open + 2; i <= open + 1 + LONGEST; i++) {
    const word = words[i];
    if (!word || /^[,.;:]$/.test(word.text)) return undefined;
    if (!closing.test(word.text)) continue;
    return word.start === words[i - 1]?.end && words.slice(open + 1, i).some(({ capital }) => capital) ? i : undefined;
  }
  return undefined;
}

/** A given name, two marks and what is between them, marks counted. */
const FEWEST_WORDS = 4;

/** Where the marks of the nickname inside a name stand, as indices into its words; undefined where there is none. */
export function quotedNickname(own: readonly Word[]): readonly [open: number, close: number] | undefined {
  if (own.length < FEWEST_WORDS) return undefined;
  const open = own.findIndex(({ text }, i) => i > 0 && /^["“'‘]$/.test(text));
  if (open < 0) return undefined;
  const close = own.findIndex(({ text }, i) => i > open + 1 && /^["”'’]$/.test(text));
  return close < 0 ? undefined : [open, close];
}

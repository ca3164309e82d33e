import { isRoleNoun } from '../../language/role-nouns.js';
import { isKin } from './kin-nouns.js';
import type { Occurrence } from './occurrences.js';

/** The most words between "son" and the name in "the son of the legendary coach Lee Orr". */
const FARTHEST = 6;

/** Whether a name stands in a list of somebody's children, grandsons, sisters: "her sons, Ted and Bo". */
export function isListedAsKin({ at: { words }, first }: Occurrence): boolean {
  let i = first - 1;
  while (words[i]?.capital || /^(?:,|and)$/.test(words[i]?.folded ?? '')) i--;
  return isKin(words[i]?.folded ?? '') && /s$|children$/.test(words[i]?.folded ?? '');
}

/**
 * Whether a name stands where the article says whose kin somebody is, before it ("her brother, producer Lee Orr", "the wife
 * of Senator Lee Orr") or, possessed, behind it ("Ann Orr, Orr's mother,").
 */
export function isIntroducedAsKin({ at: { words }, first, last, title }: Occurrence): boolean {
  for (let i = (title ?? first) - 1; i >= Math.max(0, (title ?? first) - FARTHEST); i--) {
    const word = words[i];
    if (isKin(word?.folded ?? '') || (word?.folded === 'to' && words[i - 1]?.folded === 'born')) return true;
    const leads =
      word &&
      (/^(?:,|of|the|a|late|and)$/.test(word.folded) || isRoleNoun(word) || /^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.pos));
    if (!leads) break;
  }
  if (words[last + 1]?.text !== ',') return false;
  for (let i = last + 2; i <= last + 5; i++) {
    const opener = words[i];
    if (/^(?:his|her|their)$/.test(opener?.folded ?? '') || /^['’]s?$/.test(opener?.text ?? ''))
      return [i + 1, i + 2, i + 3].some(
        (k) =>
          isKin(words[k]?.folded ?? '') && words.slice(i + 1, k).every(({ pos }) => /^(?:ADJ|NUM|NOUN)$/.test(pos)),
      );
    if (!opener?.capital) return false;
  }
  return false;
}

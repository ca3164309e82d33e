import { KIN } from '../../language/lists/kin.js';
import { isRoleNoun } from '../../language/role-nouns.js';
import type { Word } from '../../language/words.js';
import type { Occurrence } from './occurrences.js';

/** Kin by marriage, and who shares somebody's life. */
const MARRIED =
  /^(?:boyfriend|children|dad|ex-husband|ex-wife|father|fiancee?|girlfriend|husband|mom|mother|mum|partner|spouse|stepfather|stepmother|widow|widower|wife)$/;
/** The most words between "son" and the name in "the son of the legendary coach Lee Orr". */
const FARTHEST = 6;

function isKin(word: Word | undefined): boolean {
  const folded = word?.folded ?? '';
  return KIN.has(folded) || KIN.has(folded.replace(/s$/, '')) || MARRIED.test(folded) || /-in-law$/.test(folded);
}

/** Whether a name stands in a list of somebody's children, grandsons, sisters: "her sons, Ted and Bo". */
export function isListedAsKin({ at: { words }, first }: Occurrence): boolean {
  let i = first - 1;
  while (words[i]?.capital || /^(?:,|and)$/.test(words[i]?.folded ?? '')) i--;
  return isKin(words[i]) && /s$|children$/.test(words[i]?.folded ?? '');
}

/**
 * Whether a name stands where the article says whose kin somebody is, before it ("her brother, producer Lee Orr", "the wife
 * of Senator Lee Orr") or, possessed, behind it ("Ann Orr, Orr's mother,").
 */
export function isIntroducedAsKin({ at: { words }, first, last, title }: Occurrence): boolean {
  for (let i = (title ?? first) - 1; i >= Math.max(0, (title ?? first) - FARTHEST); i--) {
    const word = words[i];
    if (isKin(word) || (word?.folded === 'to' && words[i - 1]?.folded === 'born')) return true;
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
        (k) => isKin(words[k]) && words.slice(i + 1, k).every(({ pos }) => /^(?:ADJ|NUM|NOUN)$/.test(pos)),
      );
    if (!opener?.capital) return false;
  }
  return false;
}

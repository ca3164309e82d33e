import { FOREIGN_WORDS } from './lists/foreign-words.js';
import { stopWords } from './lists/stop-words.js';

/** A single foreign word is too little beside others: a name, a title of a film, a slip. */
const MIN_FOREIGN_WORDS = 2;
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»/g;

/**
 * Whether a question of a line or so is in another language than English: most of its letters are of another script, or
 * small words of one other language stand in it, a telling one among them, and fewer of English. Names and quoted titles
 * alone never make it so.
 */
export function isForeignQuestion(text: string): boolean {
  if (isMostlyOfOtherScript(text)) return true;
  const words = new Set(
    text
      .replace(QUOTED, ' ')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .match(/\p{L}+/gu),
  );
  const all = [...words];
  if (!all.some((word) => TELLING.has(word))) return false;
  const english = all.filter((word) => stopWords.has(word)).length;
  return Object.values(FOREIGN_WORDS).some(({ telling, common }) => {
    const tells = all.filter((word) => telling.has(word)).length;
    const foreign = tells + all.filter((word) => common.has(word)).length;
    return tells > 0 && foreign > english && (foreign >= MIN_FOREIGN_WORDS || foreign === all.length);
  });
}

/** The telling words of all languages: nearly every question has none of them. */
const TELLING = new Set(Object.values(FOREIGN_WORDS).flatMap(({ telling }) => [...telling]));

function isMostlyOfOtherScript(text: string): boolean {
  if (ASCII.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.filter(isLatin).length * 2 < letters.length;
}

const ASCII = /^[ -~\s]*$/;

const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter);

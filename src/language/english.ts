import { englishOnlyWords } from './lists/english-only-words.js';

/** A shorter text is not judged, in words. */
const MIN_WORDS = 40;
/** The least share of such words: 61 English news articles had 19 to 27 in a hundred, other languages have next to none. */
const MIN_SHARE = 0.04;

/** Whether a text may be English: false only for one long enough to tell that has hardly any of its small words. */
export function seemsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return !isOtherScript(text);
  return words.filter((word) => englishOnlyWords.has(word)).length / words.length >= MIN_SHARE;
}

/** Whether most letters of a text are of another script than Latin. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 < letters.length;
}

/** What is said of a text that seems to be in another language; undefined for English. */
export function languageWarning(text: string): string | undefined {
  return seemsEnglish(text) ? undefined : 'this article does not seem to be English; Pilcrow reads English alone';
}

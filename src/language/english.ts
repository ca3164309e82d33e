/**
 * Words that hardly a sentence of English does without, and that no other language written in Latin letters has among
 * its own frequent words ("in", "is", "was", "of", "on" and "a" are left out: Dutch, German or Italian have them too).
 */
const ENGLISH: ReadonlySet<string> = new Set(
  'and are been but by for from had has have he his it its not she that the their they this to were which who will with would'.split(
    ' ',
  ),
);

/** A shorter text is not judged, in words. */
const MIN_WORDS = 40;
/** The least share of such words: English news has 18 to 30 in a hundred, lists of results and recipes 8 or more. */
const MIN_SHARE = 0.04;

/** Whether a text may be English: false only for one long enough to tell that has hardly any of its small words. */
function seemsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return !isOtherScript(text);
  return words.filter((word) => ENGLISH.has(word)).length / words.length >= MIN_SHARE;
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

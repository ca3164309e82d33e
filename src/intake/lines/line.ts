/** What two spellings of one line share: its letters and digits. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How many words a text has: what stands between spaces and has a letter or digit, "don’t" and "well-known" one each. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Whether a text ends as a sentence does, whatever closing marks follow. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;,]["”’'»)\]]*$/.test(text) && !/\b(\p{Lu}\.|\p{Lu}\.\p{Lu}\.|Jr\.|Sr\.|Inc\.|Corp\.)$/u.test(text);
}

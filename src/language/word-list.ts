/** The entries of a list written as one text, separated by commas, each a word or several in lower case, wherever its lines break. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' ')));
}

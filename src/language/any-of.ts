/** A pattern for any of the words, the longest first; either apostrophe will do. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.join('|').replaceAll('.', '\\.').replaceAll("'", "['’]")})`;
}

/** Words for those who talk and those they talk to: a line with one asks them, not an article. Folded, sorted. */
export const TALKING_WORDS: ReadonlySet<string> = new Set([
  'i',
  'me',
  'mine',
  'my',
  'our',
  'ours',
  'u',
  'ur',
  'we',
  'you',
  'your',
  'yours',
]);

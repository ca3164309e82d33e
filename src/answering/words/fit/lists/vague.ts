import { wordList } from '../../../../language/word-list.js';

/** Adjectives that tell no thing from another of its kind, folded: "a long illness" is any illness. */
export const VAGUE = wordList(
  `big, brief, certain, different, few, further, good, great, large, latest, long, longtime, major, many, minor, new, old, other,
  own, particular, previous, recent, same, senior, serious, several, severe, short, similar, small, some, specific, such, top,
  undisclosed, unidentified, unknown, unnamed, unspecified, various, very`,
);

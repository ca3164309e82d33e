import { wordList } from '../../language/word-list.js';

/** First halves of words that are written with a hyphen wherever they stand in a line. */
export const HYPHENATED_PREFIXES = wordList(
  `all, anti, co, cross, eight, ex, five, four, half, high, left, long, low, mid, multi, nine, non, one, part,
  post, pre, pro, right, self, semi, seven, short, six, so, ten, three, two, well`,
);

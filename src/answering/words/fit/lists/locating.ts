import { wordList } from '../../../../language/word-list.js';

/** Prepositions before where something is or goes, folded. */
export const LOCATING = wordList(
  `above, across, along, around, aboard, at, behind, below, beneath, beside, between, beyond, from, in, inside, into,
  near, nearby, off, on, onto, opposite, outside, over, through, throughout, to, toward, towards, under, underneath, via,
  within`,
);

import { wordList } from '../../../language/word-list.js';

/** Verbs by which whoever was speaking goes on. */
export const CARRYING_ON = wordList(`
  add, adds, added, continue, continues, continued, went, goes, conclude, concludes, concluded
`);

/** What somebody does who is about to speak, where no other cue says that they do. */
export const REACTING = wordList(`
  agreed, agrees, chuckled, concurred, concurs, disagreed, disagrees, frowned, grimaced, grinned, laughed, laughs,
  nodded, nods, paused, shrugged, shrugs, sighed, sighs, smiled, smiles
`);

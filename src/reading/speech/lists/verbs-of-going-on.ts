import { wordList } from '../../../language/word-list.js';

/** Verbs by which whoever was speaking goes on. */
export const CARRYING_ON = wordList(`
  add, adds, added, continue, continues, continued, went, goes, conclude, concludes, concluded
`);

/** What somebody does who is about to speak, where no other cue says that they do. */
export const REACTING = wordList(`
  agreed, agrees, beamed, beams, chuckled, chuckles, concurred, concurs, disagreed, disagrees, frowned, grimaced, grinned, grins, hesitated, laughed, laughs,
  nodded, nods, paused, pauses, shakes, shook, shrugged, shrugs, sighed, sighs, smiled, smiles, winced, winces
`);

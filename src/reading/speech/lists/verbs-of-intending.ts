import { wordList } from '../../../language/word-list.js';

/** Verbs that with "to" tell what somebody means to do, in their own words where it is quoted. */
export const INTENDING = wordList(`
  aim, aims, hope, hoped, hopes, hoping, intend, intended, intends, plan, planned, plans, want, wanted, wants
`);

/** Behind "is" these do the same. */
export const READY_TO = wordList(`
  committed, desperate, determined, eager, keen, prepared, proud, ready, resolved, unable, unwilling, willing
`);

import { wordList } from '../../../language/word-list.js';

/** Verbs whose "to say" has been said, not only wanted or refused: "took to the stage to say". */
export const GOING_ON = wordList(`
  appeared, breaks, broke, came, comes, continued, continues, cut, cuts, emailed, goes, intervened, interrupted,
  interrupts, liked, likes, loved, loves, paused, pauses, phoned, proceeded, rang, returned, rose, rushed, stepped,
  steps, stood, stopped, stops, takes, telephoned, texted, took, turned, turns, used, uses, went, wrote
`);

/** Behind "was" these lead to what was said: "was quick to say". */
export const READY = wordList(`
  careful, first, forced, happy, heard, keen, moved, overheard, pains, quick, swift
`);

/** Infinitives behind which somebody's words stand. */
export const INFINITIVES_OF_SPEECH = wordList(`
  accuse, add, admit, announce, ask, blame, blast, brand, call, claim, complain, condemn, criticise, criticize, declare,
  decry, denounce, deny, describe, dismiss, explain, express, hail, insist, label, lament, note, praise, proclaim,
  quip, remark, say, slam, stress, suggest, tell, thank, urge, vent, voice, vow, warn, welcome
`);

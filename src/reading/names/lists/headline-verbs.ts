import { wordList } from '../../../language/word-list.js';

/** What a name does to somebody in the present of headlines, forms that taggers take for nouns, in lower case: "X sacks minister Y". */
export const HEADLINE_VERBS = wordList(`
  accuses, appoints, arrests, asks, attacks, axes, backs, beats, begs, blames, blasts, bans, calls, confirms, dates,
  defeats, defends, detains, dismisses, drops, dumps, elects, endorses, fires, frees, greets, hires, honors, honours,
  jails, joins, kills, leaves, loses, marries, meets, mourns, names, nominates, ousts, picks, poaches, praises, promotes,
  recalls, releases, remembers, removes, replaces, rips, sacks, says, seeks, signs, slams, sues, suspends, tabs, taps,
  tells, thanks, threatens, trades, urges, visits, wants, warns, weds, welcomes, wins
`);

import { wordList } from '../../../language/word-list.js';

/** What a name does to somebody in headlines, in the present and in "-ing", forms that taggers take for nouns, in lower case: "X sacks minister Y". */
export const HEADLINE_VERBS = wordList(`
  accuses, accusing, appoints, arrests, asks, attacking, attacks, axes, backing, backs, bans, beating, beats, begs,
  blames, blaming, blasting, blasts, calling, calls, confirms, dates, defeating, defeats, defends, detains, dismisses,
  drops, dumps, elects, endorses, facing, fires, frees, greeting, greets, helping, hires, honors, honours, inviting,
  jails, joining, joins, kills, leaves, loses, marries, marrying, meets, mocking, mourns, names, naming, nominates,
  ousting, ousts, picks, poaches, praises, praising, promotes, recalls, releases, remembers, removes, replaces,
  replacing, rips, sacks, says, seeing, seeks, signs, slamming, slams, sues, suing, suspends, tabs, taps, telling,
  tells, thanking, thanks, threatens, trades, urges, urging, visits, wants, warning, warns, weds, welcomes, welcoming,
  wins
`);

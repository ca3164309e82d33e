import { wordList } from '../../../language/word-list.js';

/** What teams do in match reports, in the forms that follow their name. */
export const MATCH_VERBS = wordList(`
  beat, beats, defeated, defeats, downed, drew, edged, equalised, equalized, faced, faces, host, hosted, hosts, led,
  lost, routed, scored, started, substituted, thrashed, tied, topped, trailed, visit, visited, visits, won
`);

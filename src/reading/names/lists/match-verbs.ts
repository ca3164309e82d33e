import { wordList } from '../../../language/word-list.js';

/** What teams do in match reports, in the forms that follow their name. */
export const MATCH_VERBS = wordList(`
  beat, beats, defeated, defeats, downed, drew, edged, equalised, equalized, faced, faces, host, hosted, hosts, led,
  lost, routed, scored, started, substituted, thrashed, tied, topped, trailed, visit, visited, visits, won
`);

/** What a player alone does with the ball, in the past tense: no side heads or volleys. */
export const PLAYERS_VERBS = wordList(`
  batted, bowled, bundled, chipped, curled, dinked, dribbled, headed, hooked, jinked, lobbed, nodded, nutmegged,
  outjumped, pirouetted, poked, pounced, scuffed, skied, slalomed, slotted, tapped, volleyed
`);

/** What is done to a player alone: "Doe was …". */
export const DONE_TO_PLAYERS = wordList(`
  booked, bowled, caught, concussed, red-carded, sin-binned, stretchered, stumped, substituted, tripped, unmarked,
  yellow-carded
`);

/** What a player alone has: "Doe's …", "a Doe …". */
export const PLAYERS_NOUNS = wordList(`
  backhand, backheel, century, cross, flick, forehand, free-kick, half-volley, hat-trick, header, overhead, pass, shin,
  tap-in, through-ball, throw-in, volley
`);

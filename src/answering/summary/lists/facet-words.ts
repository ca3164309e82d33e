import { wordList } from '../../../language/word-list.js';

/** Words by which the other side speaks, folded as in `fold`. */
export const DISPUTES = wordList(`
  accused, accuses, alleged, alleges, apologised, apologized, condemned, condemns, contested, contradicted, critic, critics, criticised,
  criticises, criticism, criticized, criticizes, blamed, blames, concluded, decried, defended, defends, denied, denies, deny, denounced, disagreed,
  dismissed, dismisses, disputed, disputes, objected, opponent, opponents, oppose, opposed, opposes, opposition, protest,
  protested, protesters, protests, questioned, rebuffed, refused, refuses, refuted, rejected, rejects, skeptical,
  slammed, sceptical, sued, urged, vowed, warned, warns
`);

/** Words of what came of it, folded as in `fold`. */
export const OUTCOMES = wordList(`
  acquitted, agreed, approved, arrested, awarded, banned, cancelled, charged, convicted, dead, deaths, died, elected,
  evacuated, fined, hospitalised, hospitalized, injured, jailed, killed, outvoted, passed, ruled, sentenced, suspended,
  vote, voted, votes, wounded
`);

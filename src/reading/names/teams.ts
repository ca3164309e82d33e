import type { Span } from '../../article/spans.js';
import type { LinkedNames } from './links.js';
import { MATCH_VERBS } from './lists/match-verbs.js';
import { type Occurrence, spanOf } from './occurrences.js';

/** Words before the side that the player named in the sentence does not play for. */
const OPPONENT = /^(?:against|past|over|to|beat|defeated|faced|from|v|vs\.?|versus|debutants?)$/;
/** "saved by Doe": by somebody of the other side. */
const OTHER_SIDE = /^(?:saved|stopped|blocked|denied|tackled|fouled|beaten|caught|intercepted)$/;
const FEWEST_TEAMS = 2;

/**
 * In a match report (two sides or more that beat, face or host), the side that a player without a stated role plays
 * for: the only one named in a sentence with the player that is not the opponent. Elsewhere nobody has a side.
 */
export function teamsOf(linked: readonly LinkedNames[]): (player: readonly Occurrence[]) => Span | undefined {
  const teams = linked.filter(
    ({ type, forms }) =>
      type !== 'person' && forms.occurrences.some(({ at, last }) => MATCH_VERBS.has(at.words[last + 1]?.folded ?? '')),
  );
  if (teams.length < FEWEST_TEAMS) return () => undefined;
  const named = teams.flatMap((team) => team.forms.occurrences.map((occurrence) => ({ team, occurrence })));
  return (player) => {
    for (const { at, first } of player) {
      const before = at.words[first - 1]?.folded ?? '';
      if (before === 'by' && OTHER_SIDE.test(at.words[first - 2]?.folded ?? '')) continue;
      const own = named.filter(
        ({ occurrence }) => occurrence.at === at && !OPPONENT.test(at.words[occurrence.first - 1]?.folded ?? ''),
      );
      const [only] = own;
      if (only && own.every(({ team }) => team === only.team)) return spanOf(only.occurrence);
    }
    return undefined;
  };
}

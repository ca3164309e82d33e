import { CALENDAR_NAMES } from '../../../language/calendar-names.js';
import type { Token } from '../../../language/tokens.js';
import { isNumber } from './numbers.js';
import type { Shown } from './shown.js';

const BETWEEN_CLAUSES = /^(?:[,;:]|and|but|while|whereas)$/;

/**
 * Whether the number that is shown stands in a clause beside another, with a number of its own, that has all that this one
 * has of what is asked and more: "**nine** will open in May" and "two will open in June" for "how many open in June".
 */
export function isOfOtherClause({ question, tokens, first }: Shown): boolean {
  if (question.kind !== 'how many') return false;
  const clauses = clausesOf(tokens);
  const own = clauses.find(([from, to]) => from <= first && first < to);
  if (own === undefined || !hasVerb(tokens, own)) return false;
  const asked = new Set(question.tokens.filter(isTelling).map(({ stem }) => stem));
  asked.delete(question.focus?.stem ?? '');
  const metIn = (clause: Clause) =>
    new Set(tokens.slice(...clause).flatMap(({ stem }) => (asked.has(stem) ? [stem] : [])));
  const met = metIn(own);
  return clauses.some((one) => {
    if (one === own || !hasVerb(tokens, one) || !tokens.slice(...one).some(isNumber)) return false;
    const there = metIn(one);
    return there.size > met.size && [...met].every((stem) => there.has(stem));
  });
}

/** Names stand in the first of several clauses for all of them. */
function isTelling({ pos, folded }: Token): boolean {
  return CALENDAR_NAMES.has(folded) || /^(?:ADJ|ADV|NOUN|VERB)$/.test(pos);
}

/** From the index of its first token to the one behind its last. */
type Clause = readonly [from: number, to: number];

function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const [i, { folded }] of tokens.entries())
    if (BETWEEN_CLAUSES.test(folded)) {
      clauses.push([from, i]);
      from = i + 1;
    }
  return [...clauses, [from, tokens.length]];
}

function hasVerb(tokens: readonly Token[], clause: Clause): boolean {
  return tokens.slice(...clause).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

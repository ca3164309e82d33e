import type { Token } from '../../../language/tokens.js';
import { isNumber } from './numbers.js';
import type { Shown } from './shown.js';

const BETWEEN_CLAUSES = /^(?:[,;:]|and|but|while|whereas)$/;

/**
 * Whether the number that is shown stands in a clause of its own beside one that has what is asked: "**nine** will open in
 * May" and "two in June" for "how many open in June". What both clauses share, their subject and their verb, tells nothing.
 */
export function isOfOtherClause(shown: Shown): boolean {
  const { question, tokens, first, pointAt, verbAt, named } = shown;
  if (question.kind !== 'how many') return false;
  const clauses = clausesOf(tokens);
  const own = clauses.find(([from, to]) => from <= first && first < to);
  if (own === undefined || !hasFinite(tokens, own)) return false;
  const isName = (i: number) =>
    named.names.some(
      ({ kind, start, end }) => kind === 'name' && start <= (tokens[i]?.start ?? -1) && (tokens[i]?.end ?? 0) <= end,
    );
  const asked = new Set(question.tokens.map(({ stem }) => stem));
  const isTelling = (i: number, { stem }: Token) =>
    asked.has(stem) && stem !== question.focus?.stem && !verbAt.includes(i) && !isName(i);
  const telling = pointAt.filter((i) =>
    tokens.slice(i, i + 1).some((token) => isTelling(i, token) && !isNumber(token)),
  );
  const isIn = ([from, to]: Clause) => telling.some((i) => i >= from && i < to);
  if (telling.length === 0 || isIn(own)) return false;
  return clauses.some(
    (one) => one !== own && isIn(one) && hasFinite(tokens, one) && tokens.slice(...one).some(isNumber),
  );
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

function hasFinite(tokens: readonly Token[], clause: Clause): boolean {
  return tokens.slice(...clause).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

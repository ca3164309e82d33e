import type { Token } from '../../../language/tokens.js';
import type { Shown } from './shown.js';

const OPENS_CLAUSE = /^(?:[,;:()"]|who|which|that|when|while|after|before|because|but|if|where|whose|and)$/;
const BEFORE_DATE = /^(?:on|in|at|of|for|by|since|until|from|late|early|last|next|this|the)$/;

/**
 * Whether the date that is shown can be that of what is asked: not the date of a noun that the question has not ("the
 * **vote** on Monday") in a phrase without a verb, and not in a clause with a verb of its own where the asked verb stands
 * in another one.
 */
export function isOfTheEvent({ question, tokens, first, last }: Shown): boolean {
  const asked = new Set(question.tokens.map(({ stem }) => stem));
  const from = clauseStart(tokens, first);
  const to = clauseEnd(tokens, last);
  const clause = tokens.slice(from, to);
  const hasVerb = clause.some(isFull);
  if (!hasVerb) {
    // "In a letter before the vote on Monday, Doe said": what leads in the sentence.
    if (from > 0 || tokens[to]?.folded !== ',') return true;
    const noun = nounBefore(tokens, first, from);
    return noun === undefined || asked.has(noun.stem);
  }
  const exact = [...tokens.keys()].filter((i) => tokens[i]?.pos === 'VERB' && asked.has(tokens[i]?.stem ?? ''));
  return exact.length === 0 || exact.some((i) => (i >= from && i < to) || !hasVerbAbout(tokens, from, to));
}

function isFull({ pos, folded }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && !/^(?:to)$/.test(folded);
}

function hasVerbAbout(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === 'VERB');
}

/** The noun that a date hangs on where nothing but a preposition lies between. */
function nounBefore(tokens: readonly Token[], first: number, from: number): Token | undefined {
  let i = first - 1;
  while (i >= from && BEFORE_DATE.test(tokens[i]?.folded ?? '')) i--;
  const token = tokens[i];
  return i >= from && i < first - 1 && (token?.pos === 'NOUN' || token?.pos === 'PROPN') ? token : undefined;
}

function clauseStart(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > 0 && !OPENS_CLAUSE.test(tokens[i - 1]?.folded ?? '')) i--;
  return i;
}

function clauseEnd(tokens: readonly Token[], last: number): number {
  let i = last + 1;
  while (i < tokens.length && !OPENS_CLAUSE.test(tokens[i]?.folded ?? '')) i++;
  return i;
}

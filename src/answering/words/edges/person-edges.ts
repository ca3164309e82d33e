import type { Token } from '../../../language/tokens.js';
import type { Question } from '../../question/question.js';
import type { NamedSentence } from '../named-spans.js';
import type { Stretch } from '../stretch.js';

/**
 * Whoever is asked for by the name: "Ida Marsh" of "the new mayor, Ida Marsh,"; without what a bracket adds to it, "the
 * Labour Party" of "the Labour Party (Lab)".
 */
export function personsMended(
  tokens: readonly Token[],
  { first, last }: Stretch,
  { names }: NamedSentence,
  { kind }: Question,
): Stretch {
  if (kind !== 'who') return { first, last };
  // "Students thronged": what they did is no part of who they are.
  if (
    last > first &&
    tokens[last]?.pos === 'VERB' &&
    /^(?:NOUN|PROPN)$/.test(tokens[last - 1]?.pos ?? '') &&
    /ed$/.test(tokens[last]?.folded ?? '')
  )
    return { first, last: last - 1 };
  // "LONDON — Ida Marsh": where it was written is no part of who it was.
  const dash = tokens.findIndex(({ text }, i) => i > first && i < last && /^[—–]$/.test(text));
  const isDateline = (words: readonly Token[]) => words.every(({ text }) => !/\p{Ll}/u.test(text));
  if (dash > 0 && isDateline(tokens.slice(0, dash))) return { first: dash + 1, last };
  const open = tokens.findIndex(({ text }, i) => i > first && i < last && text === '(');
  if (open > 0 && tokens[last]?.text === ')') return { first, last: open - 1 };
  const [start, comma, opener] = [tokens[first]?.start ?? 0, tokens[last + 1], tokens[last + 2]];
  if (comma?.folded !== ',' || opener === undefined || tokens[last]?.pos !== 'NOUN') return { first, last };
  const isNamed = names.some((name) => name.kind === 'name' && name.start >= start && name.end === tokens[last]?.end);
  const person = names.find(
    ({ kind, entity, start }) => kind === 'name' && entity.type === 'person' && start === opener.start,
  );
  const end = tokens.findIndex((token) => token.end === person?.end);
  const closes = /^[,.;)]$/.test(tokens[end + 1]?.text ?? '');
  return !isNamed && end > last && closes ? { first: last + 2, last: end } : { first, last };
}

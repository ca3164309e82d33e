import type { Token } from '../../language/tokens.js';
import { typeWantedBy } from './lists/focus-nouns.js';
import { analyse } from './question.js';

const ARTICLES = /^(?:the|a|an|this|that|his|her|their|its)$/;
const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * What a question is about that is one thing, as it stands there: "the bridge" of "who built the bridge?"; undefined where
 * it names none, or people and times alone.
 */
export function thingBefore(asked: string): string | undefined {
  const { tokens, at, focus } = analyse(asked);
  for (let from = at + 1; from < tokens.length; from += 1) {
    const phrase = phraseFrom(tokens, from);
    if (phrase.length === 0) continue;
    const head = phrase.at(-1);
    if (head !== undefined && head !== focus && isThing(head)) return phrase.map(({ text }) => text).join(' ');
    from += phrase.length - 1;
  }
  return undefined;
}

/** The noun phrase that begins at a token: an article before a noun at least; empty where none does. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  if (!ARTICLES.test(tokens[from]?.folded ?? '')) return [];
  let to = from + 1;
  while (INSIDE.has(tokens[to]?.pos ?? '')) to += 1;
  const phrase = tokens.slice(from, to);
  const last = phrase.findLastIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return last < 1 ? [] : phrase.slice(0, last + 1);
}

/** Whether a noun is of one thing: no plural, nobody, no place or time that a question word asks for. */
function isThing({ folded, pos }: Token): boolean {
  if (/[^s]s$/.test(folded) && pos === 'NOUN') return false;
  return typeWantedBy(folded) === undefined;
}

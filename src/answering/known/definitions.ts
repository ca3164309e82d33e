import type { Span } from '../../article/spans.js';
import { fold, type Token } from '../../language/tokens.js';
import type { Reading } from '../../reading/reading.js';
import type { Question } from '../question/question.js';

/** What the article says in so many words that somebody or something is. */
export interface Definition {
  readonly kind: 'expansion' | 'role';
  readonly words: Span;
}

/** The answer to "what is ICT?" or "who is Jane Doe?", where the article spells it out or states who it is. */
export function definitionAsked(reading: Reading, question: Question): Definition | undefined {
  const asked = question.tokens.slice(question.at + 1).filter(({ pos }) => pos !== 'PUNCT');
  if (/^(?:is|are|was|were|'s)$/.test(asked[0]?.folded ?? '')) return define(reading, question.kind, asked.slice(1));
  // "what does ICT stand for", "what does ICT mean"
  const isMeaning = /^(?:does|do|did)$/.test(asked[0]?.folded ?? '') && /^(?:mean|stand)$/.test(asked[2]?.folded ?? '');
  return isMeaning ? define(reading, 'definition', asked.slice(1, 2)) : undefined;
}

function define(reading: Reading, kind: Question['kind'], named: readonly Token[]): Definition | undefined {
  const [only] = named;
  if (only && named.length === 1 && kind !== 'who') {
    const words = expansionOf(reading, only.folded);
    if (words) return { kind: 'expansion', words };
  }
  if (kind !== 'who' || named.length === 0) return undefined;
  const name = named.map(({ folded }) => folded).join(' ');
  const person = reading.people.find((entity) => [entity.name, ...entity.aliases].some((form) => fold(form) === name));
  return person?.role && { kind: 'role', words: person.role };
}

/** Words that may stand in a name without a letter in its acronym. */
const SKIPPED = /^(?:a|an|and|at|by|de|for|in|of|on|the|to|&)$/;
/** As many words are looked at before an acronym for each of its letters. */
const WORDS_A_LETTER = 2;

/** The words whose initials an acronym is, where they stand before or inside brackets beside it: "World Bank (WB)". */
function expansionOf(reading: Reading, acronym: string): Span | undefined {
  const letters = acronym.replace(/\./g, '');
  if (!/^\p{L}{2,8}$/u.test(letters)) return undefined;
  for (const { tokens, span } of reading.sentences)
    for (const [i, { folded, text }] of tokens.entries()) {
      if (folded.replace(/\./g, '') !== letters || !/^\p{Lu}+$/u.test(text.replace(/[.s]/g, ''))) continue;
      const found =
        tokens[i - 1]?.text === '(' ? expandsBefore(tokens, i - 2, letters) : expandsAfter(tokens, i, letters);
      if (found) return { ...span, start: found[0], end: found[1] };
    }
  return undefined;
}

function expandsBefore(tokens: readonly Token[], last: number, letters: string): readonly [number, number] | undefined {
  const end = tokens[last]?.end;
  for (let first = last; first >= 0 && first > last - WORDS_A_LETTER * letters.length - 1; first--)
    if (end !== undefined && spells(tokens.slice(first, last + 1), letters)) return [tokens[first]?.start ?? 0, end];
  return undefined;
}

function expandsAfter(tokens: readonly Token[], i: number, letters: string): readonly [number, number] | undefined {
  if (tokens[i + 1]?.text !== '(') return undefined;
  const close = tokens.findIndex(({ text }, k) => k > i && text === ')');
  const inside = close < 0 ? [] : tokens.slice(i + 2, close);
  return inside.length > 0 && spells(inside, letters) ? [inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0] : undefined;
}

/** Whether the initials of the words, small words aside or not, spell the letters. */
function spells(words: readonly Token[], letters: string): boolean {
  if (SKIPPED.test(words[0]?.folded ?? '')) return false;
  const initials = (own: readonly Token[]) =>
    own
      .filter(({ folded }) => /^\p{L}/u.test(folded))
      .map(({ folded }) => folded[0])
      .join('');
  return initials(words) === letters || initials(words.filter(({ folded }) => !SKIPPED.test(folded))) === letters;
}

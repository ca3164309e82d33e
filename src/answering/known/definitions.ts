import type { Span } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import type { Reading } from '../../reading/reading.js';
import type { Question } from '../question/question.js';

/** The answer to "what does ICT stand for?", where the article spells it out. */
export function meaningAsked(reading: Reading, { tokens, at }: Question): Span | undefined {
  const asked = tokens.slice(at + 1).filter(({ pos }) => pos !== 'PUNCT');
  const isMeaning = /^(?:does|do|did)$/.test(asked[0]?.folded ?? '') && /^(?:mean|stand)$/.test(asked[2]?.folded ?? '');
  return isMeaning && asked[1] ? expansionOf(reading, asked[1].folded) : undefined;
}

/** Words that may stand in a name without a letter in its acronym. */
const SKIPPED = /^(?:a|an|and|at|by|de|for|in|of|on|the|to|&)$/;
/** As many words are looked at before an acronym for each of its letters. */
const WORDS_A_LETTER = 2;

/** The words whose initials an acronym is, where they stand before or inside brackets beside it: "World Bank (WB)". */
export function expansionOf(reading: Reading, acronym: string): Span | undefined {
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

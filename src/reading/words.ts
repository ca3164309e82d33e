import type { PartOfSpeech, Token } from './tokens.js';

/** A word as syntax sees it: compounds joined by hyphens are one ("Joo-Ho", "15-year-old"). Offsets are the part's. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  /** Written with a capital, an Arabic article before it aside ("al-Amr"). */
  readonly capital: boolean;
}

const HYPHEN = /^[-‐‑]$/;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^(?:(?:al|el|an|ad|ar|as|ash|at|d'|d’|l'|l’)-?)?\p{Lu}/u;

/** The words of a sentence in order; punctuation marks are words of their own. */
export function wordsOf(tokens: readonly Token[], text: string): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined) break;
    let last = first;
    for (;;) {
      const hyphen = tokens[i + 1];
      const next = tokens[i + 2];
      if (hyphen?.start !== last.end || next?.start !== hyphen.end) break;
      if (!HYPHEN.test(hyphen.text) || !WORD.test(last.text) || !WORD.test(next.text)) break;
      last = next;
      i += 2;
    }
    const own = first === last ? first.text : text.slice(first.start, last.end);
    words.push({
      text: own,
      folded: first === last ? first.folded : own.toLowerCase(),
      start: first.start,
      end: last.end,
      pos: last.pos,
      capital: CAPITAL.test(own),
    });
  }
  return words;
}

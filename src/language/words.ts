import { BEFORE_A_NAME } from './lists/abbreviations.js';
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

/** A legislator's party and place: "D-N.Y.", "R-Bowling Green". */
const PARTY_TAG = /[DRI]-\p{Lu}[\p{L}'’]*\.?(?:\p{Lu}\.)*(?:(?:\s\p{Lu}\p{L}+){1,2}(?=[,)]|$))?/uy;

export function isPartyTag({ text }: Pick<Word, 'text'>): boolean {
  PARTY_TAG.lastIndex = 0;
  return text.length > 3 && PARTY_TAG.test(text) && PARTY_TAG.lastIndex === text.length;
}

/** Index of the last token of a party tag that begins at token `i`, behind a comma or a bracket; `i` where none does. */
function partyTagEnd(tokens: readonly Token[], i: number, text: string): number {
  const own = tokens[i];
  if (own?.text.length !== 1 || !/[DRI]/.test(own.text) || !/^[,(]$/.test(tokens[i - 1]?.text ?? '')) return i;
  const { start } = own;
  PARTY_TAG.lastIndex = start;
  if (!PARTY_TAG.test(text)) return i;
  const end = PARTY_TAG.lastIndex;
  let last = i;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return last;
}

/** Whether the token at `i` is an abbreviated title whose full stop is a token of its own: "Maj" "." */
function isCutTitle(tokens: readonly Token[], i: number): boolean {
  const own = tokens[i];
  const stop = tokens[i + 1];
  return (
    own !== undefined &&
    stop?.text === '.' &&
    stop.start === own.end &&
    tokens[i + 2] !== undefined &&
    /^\p{Lu}/u.test(own.text) &&
    BEFORE_A_NAME.has(own.folded)
  );
}

/** The words of a sentence in order; punctuation marks are words of their own. */
export function wordsOf(tokens: readonly Token[], text: string): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined) break;
    const tagEnd = partyTagEnd(tokens, i, text);
    let last = tokens[tagEnd] ?? first;
    i = tagEnd;
    if (last === first && isCutTitle(tokens, i)) last = tokens[++i] ?? first;
    for (;;) {
      const hyphen = tokens[i + 1];
      const next = tokens[i + 2];
      if (hyphen?.start !== last.end || next?.start !== hyphen.end) break;
      if (!HYPHEN.test(hyphen.text) || !WORD.test(last.text) || !WORD.test(next.text)) break;
      last = next;
      i += 2;
    }
    const own = first === last ? first.text : text.slice(first.start, last.end);
    const folded = first === last ? first.folded : own.toLowerCase();
    words.push({
      text: own,
      folded,
      start: first.start,
      end: last.end,
      pos: last.pos,
      // A token that folding leaves as it is has no capital: a cheaper test than the pattern, for most words.
      capital: (first !== last || own !== folded) && CAPITAL.test(own),
    });
  }
  return words;
}

import { stopWords } from './lists/stop-words.js';
import type { Token } from './tokens.js';
import { wordList } from './word-list.js';

/** A name of several words with the letters that an acronym for it would have. */
interface InitialedName {
  /** Folded: "un" for "United Nations", "bbcw" for "BBC World". */
  readonly initials: string;
  /** Indices of its capitalised words among the tokens. */
  readonly words: readonly number[];
}

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}{2,5}$/u;
const HYPHEN = /^[-‐‑]$/;
/** Small words that may stand inside a name. */
const JOINING = wordList('and, for, of, on, the');
/** An acronym of fewer letters could be any word, of more is hardly one. */
const [LEAST_LETTERS, MOST_LETTERS] = [2, 6];

/** The names among some tokens that an acronym could stand for: capitalised words, small ones between them left out. */
export function initialedNames(tokens: readonly Token[]): readonly InitialedName[] {
  const found: InitialedName[] = [];
  let words: number[] = [];
  const close = () => {
    const initials = words.map((i) => lettersOf(tokens[i] as Token)).join('');
    if (words.length > 1 && initials.length >= LEAST_LETTERS && initials.length <= MOST_LETTERS)
      found.push({ initials, words });
    words = [];
  };
  for (const [i, { text, folded }] of tokens.entries()) {
    const isSmall = stopWords.has(folded);
    // "and the" leads to another name.
    const isJoining = JOINING.has(folded) && !(folded === 'the' && tokens[i - 1]?.folded === 'and');
    if (CAPITAL.test(text) && !isSmall) words.push(i);
    else if (!isJoining && !HYPHEN.test(text)) close();
  }
  close();
  return found;
}

function lettersOf({ text, folded }: Token): string {
  return ALL_CAPITALS.test(text) ? folded : (folded[0] ?? '');
}

/** The forms in which an acronym is written, folded: "un", "u.n.". */
export function acronymForms(initials: string): readonly string[] {
  return [initials, `${[...initials].join('.')}.`];
}

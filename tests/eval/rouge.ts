import { tokenise } from '../../src/language/tokens.js';

/** F1 of n-grams or of the longest common subsequence, 0 to 1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
}

/**
 * ROUGE (Lin 2004) of a summary against its reference, both as sentences: F1 of unigrams and bigrams, and ROUGE-L at
 * summary level (the union of each reference sentence's longest common subsequences, §3.2), over Porter stems of runs of
 * letters and digits in lower case, as the ROUGE-1.5.5 script with -m counts.
 */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
  const said = summary.map(stems);
  const gold = reference.map(stems);
  return {
    rouge1: overlap(said.flat(), gold.flat()),
    rouge2: overlap(pairs(said.flat()), pairs(gold.flat())),
    rougeL: summaryLevel(said, gold),
  };
}

/** ROUGE-1.5.5 leaves words of three letters and fewer unstemmed. */
const UNSTEMMED_LENGTH = 3;

function stems(sentence: string): readonly string[] {
  const words = sentence.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (word.length > UNSTEMMED_LENGTH ? (tokenise(word).tokens[0]?.stem ?? word) : word));
}

function pairs(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function counts(terms: readonly string[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const term of terms) all.set(term, (all.get(term) ?? 0) + 1);
  return all;
}

function overlap(said: readonly string[], gold: readonly string[]): number {
  const wanted = counts(gold);
  let hits = 0;
  for (const [term, count] of counts(said)) hits += Math.min(count, wanted.get(term) ?? 0);
  return f1(hits, said.length, gold.length);
}

function f1(hits: number, said: number, gold: number): number {
  return hits === 0 ? 0 : (2 * hits) / (said + gold);
}

function summaryLevel(said: readonly (readonly string[])[], gold: readonly (readonly string[])[]): number {
  const left = counts(said.flat());
  const wanted = counts(gold.flat());
  let hits = 0;
  for (const sentence of gold) {
    const common = new Set(said.flatMap((candidate) => commonSubsequence(sentence, candidate)));
    for (const position of common) {
      const term = sentence[position] ?? '';
      const [unused = 0, needed = 0] = [left.get(term), wanted.get(term)];
      if (unused === 0 || needed === 0) continue;
      left.set(term, unused - 1);
      wanted.set(term, needed - 1);
      hits++;
    }
  }
  return f1(hits, said.flat().length, gold.flat().length);
}

/** The positions in `a` of one longest common subsequence of `a` and `b`. */
function commonSubsequence(a: readonly string[], b: readonly string[]): readonly number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const positions: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) {
      positions.push(i++);
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return positions;
}

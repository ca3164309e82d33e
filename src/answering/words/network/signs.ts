import type { Reading } from '../../../reading/reading.js';
import type { Ranking } from '../../passages/passages.js';
import type { AlignedSentence, Alignment } from '../alignment/alignment.js';
import { MAX_TOKENS, SENTENCE_SIGNS, TOKEN_SIGNS } from './network-memory.js';

/** What is known of a sentence's tokens in the light of the question: `TOKEN_SIGNS` numbers each. */
export function tokenSigns({ weights, totalWeight }: Alignment, sentence: AlignedSentence): Float32Array {
  const count = Math.min(MAX_TOKENS, sentence.candidates.sentence.tokens.length);
  const signs = new Float32Array(count * TOKEN_SIGNS);
  const raise = (at: number, sign: number, value: number) => {
    const place = at * TOKEN_SIGNS + sign;
    if (at < count && value > (signs[place] as number)) signs[place] = value;
  };
  for (let i = 0; i < count; i++) {
    signs[i * TOKEN_SIGNS] = sentence.isAsked[i] as number;
    signs[i * TOKEN_SIGNS + 3] = sentence.likeFocus[i] as number;
  }
  for (const [m, at] of sentence.matchAt.entries()) {
    const strength = sentence.matchStrength[m] as number;
    raise(at, 1, strength);
    raise(at, 2, (strength * (weights[sentence.matchKeyword[m] as number] as number)) / totalWeight);
  }
  for (const at of sentence.focusAt) raise(at, 4, 1);
  for (const at of sentence.verbAt) raise(at, 5, 1);
  return signs;
}

/** What is known of a sentence in the light of the question; `rank` counts from 0. */
export function sentenceSigns(
  { index }: Reading,
  sentence: AlignedSentence,
  ranking: Ranking,
  rank: number,
): Float32Array {
  const { number } = sentence.candidates;
  const part = index.partOfSentence[number] ?? 0;
  const signs = new Float32Array(SENTENCE_SIGNS);
  signs.set([
    sentence.recall,
    ranking.sentences[number] ?? 0,
    ranking.parts[part] ?? 0,
    rank / RANKS,
    Number(number === index.firstSentence[part]),
  ]);
  return signs;
}

/** Sentences that are aligned at most: the rank is put in as a share of them. */
const RANKS = 8;

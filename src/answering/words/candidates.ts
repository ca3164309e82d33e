import type { Token } from '../../language/tokens.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import { type BoundaryWeights, boundaryOdds } from './boundary.js';
import { FIXED_COUNT, featureIndex, measuredFeatures } from './features.js';
import { FLAG_BYTES, flagOf, setFlag } from './flags.js';
import { sentenceForm, writeForm } from './form.js';
import { LEADING_ARTICLES, RELATIVE_WORDS } from './lists/cue-words.js';
import { tokenTypes } from './token-types.js';

/** A sentence with the stretches of it that could be an answer, likeliest first, and all that no question changes. */
export interface Candidates {
  readonly sentence: Sentence;
  /** Number of the sentence in `reading.sentences`. */
  readonly number: number;
  readonly count: number;
  /** By candidate: indices into the sentence's tokens, `last` inclusive. Leading articles are left out. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** By candidate: `FLAG_BYTES` with the features that no question changes, as `flagOf` reads them. */
  readonly flags: Uint8Array;
  /** By candidate: those of them that are no flags, in the order of `measuredFeatures`. */
  readonly measured: Float32Array;
  /** By token: what it is part of, by `TOKEN_TYPE`. */
  readonly types: Uint8Array;
  /** By token: number of its term in the index, −1 for stop words and marks. */
  readonly terms: readonly number[];
  /** By token: number of its clause; how many verbs and how many marks stand before it in the sentence. */
  readonly clauses: Uint8Array;
  readonly verbsBefore: Uint8Array;
  readonly marksBefore: Uint8Array;
  readonly contentBefore: Uint8Array;
  /** By token: index of the token before it, or before the article before it; below 0 for none. */
  readonly before: Int16Array;
  /** By token: index of the nearest verb, and of the nearest noun, to its left and to its right; 255 for none. */
  readonly verbToLeft: Uint8Array;
  readonly verbToRight: Uint8Array;
  readonly nounToLeft: Uint8Array;
  readonly nounToRight: Uint8Array;
}

/** Longest candidate, in tokens: 96% of the training answers are shorter. */
const MAX_CANDIDATE_TOKENS = 22;
/** Candidates kept of a sentence: with 60, 95% of the answers to other articles' questions are among them. */
const MAX_CANDIDATES = 60;
/** What a token more costs a candidate, in log-odds. */
const LENGTH_COST = 0.2;

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const WORD_OR_OPENING = /[\p{L}\p{N}"'“‘($£€#@]/u;

/** The candidates of a sentence, by its number. */
export type CandidateSource = (number: number) => Candidates;

/** What the candidates of all sentences are made with. */
interface Workshop {
  readonly reading: Reading;
  readonly weights: BoundaryWeights;
  readonly types: readonly Uint8Array[];
}

/** Gives the candidates of a reading's sentences, each sentence's made at its first use and kept. */
export function candidateSource(reading: Reading, weights: BoundaryWeights): CandidateSource {
  const made: Candidates[] = [];
  const workshop = { reading, weights, types: tokenTypes(reading) };
  return (number) => {
    made[number] ??= findCandidates(workshop, number);
    return made[number];
  };
}

function findCandidates({ reading, weights, types }: Workshop, number: number): Candidates {
  const sentence = reading.sentences[number] as Sentence;
  const { tokens } = sentence;
  const part = reading.index.partOfSentence[number] ?? 0;
  const firstOfPart = reading.index.firstSentence[part] ?? 0;
  let offset = 0;
  for (let s = firstOfPart; s < number; s++) offset += reading.sentences[s]?.tokens.length ?? 0;
  const ownTypes = (types[part] as Uint8Array).subarray(offset, offset + tokens.length);
  const form = sentenceForm(tokens, ownTypes);
  const { starts, ends } = boundaryOdds(tokens, weights);
  const stretches = likelyStretches(tokens, starts, ends);
  const count = stretches.length;
  const first = Uint16Array.from(stretches, (stretch) => stretch >> LAST_BITS);
  const last = Uint16Array.from(stretches, (stretch) => stretch & LAST_MASK);
  const flags = new Uint8Array(count * FLAG_BYTES);
  const measured = new Float32Array(count * measuredFeatures.length);
  const values = new Float32Array(FIXED_COUNT);
  values[featureIndex.sentencePlace] = Math.min(5, number - firstOfPart) / 5;
  for (let c = 0; c < count; c++) {
    const [from, to] = [first[c] as number, last[c] as number];
    const own = c * FLAG_BYTES;
    writeForm(flags, own, values, form, from, to);
    values[featureIndex.startOdds] = starts[from] as number;
    values[featureIndex.endOdds] = ends[to] as number;
    if (number === firstOfPart) setFlag(flags, own, featureIndex.firstSentence);
    for (const [m, at] of measuredFeatures.entries()) measured[c * measuredFeatures.length + m] = values[at] as number;
  }
  return {
    sentence,
    number,
    count,
    first,
    last,
    flags,
    measured,
    types: ownTypes,
    terms: reading.index.termsOfTokens[number] ?? [],
    clauses: clauseNumbers(tokens),
    verbsBefore: countsBefore(tokens, ({ pos }) => pos === 'VERB'),
    marksBefore: countsBefore(tokens, ({ pos }) => pos === 'PUNCT'),
    contentBefore: countsBefore(tokens, ({ pos }) => CONTENT.has(pos)),
    before: Int16Array.from(tokens, (_, i) => (LEADING_ARTICLES.has(tokens[i - 1]?.folded ?? '') ? i - 2 : i - 1)),
    ...nearestOf('verb', tokens, ({ pos }) => pos === 'VERB'),
    ...nearestOf('noun', tokens, ({ pos }) => pos === 'NOUN' || pos === 'PROPN'),
  };
}

/** Writes the values of candidate `c` that no question changes to the beginning of `x`. */
export function writeFixed({ flags, measured }: Candidates, c: number, x: Float32Array): void {
  const own = c * FLAG_BYTES;
  for (let i = 0; i < FIXED_COUNT; i++) x[i] = flagOf(flags, own, i);
  const count = measuredFeatures.length;
  for (let m = 0; m < count; m++) x[measuredFeatures[m] as number] = measured[c * count + m] as number;
}

/** A stretch as a number: that of its first token, then that of its last in the lower bits. */
const LAST_BITS = 16;
const LAST_MASK = (1 << LAST_BITS) - 1;

/** The stretches that the boundary model likes best, best first, of equals the one that starts, then ends, earlier. */
function likelyStretches(tokens: readonly Token[], starts: readonly number[], ends: readonly number[]): Int32Array {
  const scores = new Float64Array(MAX_CANDIDATES);
  const best = new Int32Array(MAX_CANDIDATES);
  let count = 0;
  for (const [first, token] of tokens.entries()) {
    if (LEADING_ARTICLES.has(token.folded) || !WORD_OR_OPENING.test(token.text)) continue;
    const start = starts[first] as number;
    const beyond = Math.min(tokens.length, first + MAX_CANDIDATE_TOKENS);
    for (let last = first; last < beyond; last++) {
      if (tokens[last]?.pos === 'PUNCT') continue;
      const score = start + (ends[last] as number) - LENGTH_COST * (last - first);
      // Most stretches end here.
      if (count === MAX_CANDIDATES && score <= (scores[MAX_CANDIDATES - 1] as number)) continue;
      // By hand, where `keepBest` takes objects: it is done some three hundred times a sentence.
      let at = count < MAX_CANDIDATES ? count++ : MAX_CANDIDATES - 1;
      for (; at > 0 && (scores[at - 1] as number) < score; at--) {
        scores[at] = scores[at - 1] as number;
        best[at] = best[at - 1] as number;
      }
      scores[at] = score;
      best[at] = (first << LAST_BITS) | last;
    }
  }
  return best.subarray(0, count);
}

/** By sentence, the texts of the candidates that were looked at. */
const texts = new WeakMap<Candidates, string[]>();

/** The folded words of a candidate, joined: what two mentions of one thing share. */
export function textOf(candidates: Candidates, candidate: number): string {
  let own = texts.get(candidates);
  if (own === undefined) {
    own = [];
    texts.set(candidates, own);
  }
  own[candidate] ??= joined(candidates, candidate);
  return own[candidate];
}

function joined({ sentence: { tokens }, first, last }: Candidates, candidate: number): string {
  return tokens
    .slice(first[candidate], (last[candidate] ?? 0) + 1)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Clauses, roughly: what commas, dashes, brackets, subordinating conjunctions and relative pronouns part. */
function clauseNumbers(tokens: readonly Token[]): Uint8Array {
  const clauses = new Uint8Array(tokens.length);
  let clause = 0;
  for (const [i, { folded, pos }] of tokens.entries()) {
    const parts = pos === 'PUNCT' ? /^[,;:()-]/.test(folded) : pos === 'SCONJ' || (RELATIVE_WORDS.has(folded) && i > 0);
    if (parts && clause < 255) clause++;
    clauses[i] = clause;
  }
  return clauses;
}

function countsBefore(tokens: readonly Token[], counted: (token: Token) => boolean): Uint8Array {
  const counts = new Uint8Array(tokens.length + 1);
  let count = 0;
  for (const [i, token] of tokens.entries()) {
    counts[i] = Math.min(255, count);
    if (counted(token)) count++;
  }
  counts[tokens.length] = Math.min(255, count);
  return counts;
}

const NONE = 255;

function nearestOf<K extends 'verb' | 'noun'>(
  kind: K,
  tokens: readonly Token[],
  wanted: (token: Token) => boolean,
): Record<`${K}ToLeft` | `${K}ToRight`, Uint8Array> {
  const left = new Uint8Array(tokens.length);
  const right = new Uint8Array(tokens.length);
  const isWanted = (i: number) => i < NONE && wanted(tokens[i] as Token);
  let nearest = NONE;
  for (let i = 0; i < tokens.length; i++) {
    left[i] = nearest;
    if (isWanted(i)) nearest = i;
  }
  nearest = NONE;
  for (let i = tokens.length - 1; i >= 0; i--) {
    right[i] = nearest;
    if (isWanted(i)) nearest = i;
  }
  return { [`${kind}ToLeft`]: left, [`${kind}ToRight`]: right } as Record<`${K}ToLeft` | `${K}ToRight`, Uint8Array>;
}

import type { Reading } from '../reading/reading.js';
import type { Sentence } from '../reading/sentences.js';
import type { Token } from '../reading/tokens.js';
import { FIXED_COUNT, featureIndex } from './features.js';
import { LEADING_ARTICLE, RELATIVE, tokenTypes, writeForm } from './form.js';

/** Weights of the boundary model by feature name: how likely an answer starts or ends at a token. */
export type BoundaryWeights = ReadonlyMap<string, number>;

/** A sentence with the stretches of it that could be an answer, likeliest first, and all that no question changes. */
export interface Candidates {
  readonly sentence: Sentence;
  /** Number of the sentence in `reading.sentences`. */
  readonly number: number;
  readonly count: number;
  /** By candidate: indices into the sentence's tokens, `last` inclusive. Leading articles are left out. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** By candidate: `FIXED_COUNT` values. */
  readonly fixed: Float32Array;
  /** By candidate: its folded words, joined: what two mentions of one thing share. */
  readonly texts: readonly string[];
  /** By token: number of its term in the index, −1 for stop words and marks. */
  readonly terms: readonly number[];
  /** By token: number of its clause; how many verbs and how many marks stand before it in the sentence. */
  readonly clauses: Uint8Array;
  readonly verbsBefore: Uint8Array;
  readonly marksBefore: Uint8Array;
  readonly contentBefore: Uint8Array;
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

const CLOSED_CLASS = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART', 'DET', 'AUX', 'PRON', 'PUNCT', 'SYM']);
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const WORD_OR_OPENING = /[\p{L}\p{N}"'“‘($£€#@]/u;

/** The class of a token for the boundary model: the word itself if its class is closed, else tag and shape. */
function classOf({ pos, folded, text }: Token): string {
  if (CLOSED_CLASS.has(pos)) return folded;
  if (pos === 'NUM') return /^(?:1\d|20)\d\d$/.test(folded) ? 'YEAR' : 'NUM';
  if (/^\p{Lu}/u.test(text)) return `${pos}^`;
  if (pos === 'VERB') return folded.endsWith('ing') ? 'VERBing' : folded.endsWith('ed') ? 'VERBed' : 'VERB';
  return pos === 'ADV' && folded.endsWith('ly') ? 'ADVly' : pos;
}

/** The classes of a sentence's tokens, for `startFeatures` and `endFeatures`. */
export function tokenClasses(tokens: readonly Token[]): readonly string[] {
  return tokens.map(classOf);
}

/** Names of the features that say whether an answer starts at token `i`. */
export function startFeatures(classes: readonly string[], i: number): readonly string[] {
  const at = (k: number) => classes[i + k] ?? '#';
  const [p2, p, c, n] = [at(-2), at(-1), at(0), at(1)];
  return [`s ${p} |`, `s | ${c}`, `s ${p} | ${c}`, `s ${p2} ${p} | ${c}`, `s | ${c} ${n}`, `s ${p} | ${c} ${n}`];
}

/** Names of the features that say whether an answer ends with token `i`. */
export function endFeatures(classes: readonly string[], i: number): readonly string[] {
  const at = (k: number) => classes[i + k] ?? '#';
  const [p, c, n, n2] = [at(-1), at(0), at(1), at(2)];
  return [`e | ${n}`, `e ${c} |`, `e ${c} | ${n}`, `e ${c} | ${n} ${n2}`, `e ${p} ${c} |`, `e ${p} ${c} | ${n}`];
}

/** The candidates of a sentence, by its number. */
export type CandidateSource = (number: number) => Candidates;

/** Gives the candidates of a reading's sentences, each sentence's made at its first use and kept. */
export function candidateSource(reading: Reading, weights: BoundaryWeights): CandidateSource {
  const made: Candidates[] = [];
  const types = tokenTypes(reading);
  const counts = new Map<string, number>();
  for (const { tokens } of reading.sentences)
    for (const { folded } of tokens) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return (number) => {
    made[number] ??= findCandidates(reading, number, weights, types, counts);
    return made[number];
  };
}

function findCandidates(
  reading: Reading,
  number: number,
  weights: BoundaryWeights,
  types: readonly Uint8Array[],
  counts: ReadonlyMap<string, number>,
): Candidates {
  const sentence = reading.sentences[number] as Sentence;
  const { tokens } = sentence;
  const part = reading.index.partOfSentence[number] ?? 0;
  const firstOfPart = reading.index.firstSentence[part] ?? 0;
  let offset = 0;
  for (let s = firstOfPart; s < number; s++) offset += reading.sentences[s]?.tokens.length ?? 0;
  const ownTypes = (types[part] as Uint8Array).subarray(offset, offset + tokens.length);
  const stretches = likelyStretches(tokens, weights);
  const fixed = new Float32Array(stretches.length * FIXED_COUNT);
  for (const [c, { first, last, start, end }] of stretches.entries()) {
    const x = fixed.subarray(c * FIXED_COUNT, (c + 1) * FIXED_COUNT);
    writeForm(x, tokens, ownTypes, first, last, counts);
    x[featureIndex.startOdds] = start;
    x[featureIndex.endOdds] = end;
    x[featureIndex.sentencePlace] = Math.min(5, number - firstOfPart) / 5;
    x[featureIndex.firstSentence] = Number(number === firstOfPart);
  }
  return {
    sentence,
    number,
    count: stretches.length,
    first: Uint16Array.from(stretches, ({ first }) => first),
    last: Uint16Array.from(stretches, ({ last }) => last),
    fixed,
    texts: stretches.map(({ first, last }) => foldedText(tokens, first, last)),
    terms: reading.index.termsOfTokens[number] ?? [],
    clauses: clauseNumbers(tokens),
    verbsBefore: countsBefore(tokens, ({ pos }) => pos === 'VERB'),
    marksBefore: countsBefore(tokens, ({ pos }) => pos === 'PUNCT'),
    contentBefore: countsBefore(tokens, ({ pos }) => CONTENT.has(pos)),
    ...nearestOf('verb', tokens, ({ pos }) => pos === 'VERB'),
    ...nearestOf('noun', tokens, ({ pos }) => pos === 'NOUN' || pos === 'PROPN'),
  };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function likelyStretches(tokens: readonly Token[], weights: BoundaryWeights): readonly Stretch[] {
  const classes = tokenClasses(tokens);
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  const starts = tokens.map((_, i) => sum(startFeatures(classes, i)));
  const ends = tokens.map((_, i) => sum(endFeatures(classes, i)));
  const all: Stretch[] = [];
  for (const [first, token] of tokens.entries()) {
    if (LEADING_ARTICLE.has(token.folded) || !WORD_OR_OPENING.test(token.text)) continue;
    const start = starts[first] ?? 0;
    for (let last = first; last < Math.min(tokens.length, first + MAX_CANDIDATE_TOKENS); last++) {
      if (tokens[last]?.pos === 'PUNCT') continue;
      const end = ends[last] ?? 0;
      all.push({ first, last, start, end, score: start + end - LENGTH_COST * (last - first) });
    }
  }
  all.sort((a, b) => b.score - a.score || a.first - b.first || a.last - b.last);
  return all.slice(0, MAX_CANDIDATES);
}

function foldedText(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) text += ` ${tokens[i]?.folded}`;
  return text;
}

/** Clauses, roughly: what commas, dashes, brackets, subordinating conjunctions and relative pronouns part. */
function clauseNumbers(tokens: readonly Token[]): Uint8Array {
  const clauses = new Uint8Array(tokens.length);
  let clause = 0;
  for (const [i, { folded, pos }] of tokens.entries()) {
    const parts = pos === 'PUNCT' ? /^[,;:()-]/.test(folded) : pos === 'SCONJ' || (RELATIVE.has(folded) && i > 0);
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
  const left = new Uint8Array(tokens.length).fill(NONE);
  const right = new Uint8Array(tokens.length).fill(NONE);
  const indices = [...tokens.keys()].filter((i) => i < NONE && wanted(tokens[i] as Token));
  for (const index of indices) for (let i = index + 1; i < tokens.length; i++) left[i] = index;
  for (const index of indices.reverse()) for (let i = 0; i < index; i++) right[i] = index;
  return { [`${kind}ToLeft`]: left, [`${kind}ToRight`]: right } as Record<`${K}ToLeft` | `${K}ToRight`, Uint8Array>;
}

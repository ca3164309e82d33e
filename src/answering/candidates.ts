import type { Reading } from '../reading/reading.js';
import type { Sentence } from '../reading/sentences.js';
import type { Token } from '../reading/tokens.js';
import { type BoundaryWeights, boundaryOdds, numberFor } from './boundary.js';
import { FIXED_COUNT, featureIndex } from './features.js';
import { LEADING_ARTICLE, RELATIVE, sentenceForm, tokenTypes, writeForm } from './form.js';
import { keepBest } from './shortlist.js';

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
  /** By candidate: the number of its text among those of the whole article. */
  readonly textNumbers: Uint32Array;
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
  /** How often each folded word stands in the article. */
  readonly counts: ReadonlyMap<string, number>;
  /** The numbers of the folded words and of the candidates' texts, in the order in which they were met. */
  readonly wordNumbers: Map<string, number>;
  readonly textNumbers: Map<number, number>;
}

/** Gives the candidates of a reading's sentences, each sentence's made at its first use and kept. */
export function candidateSource(reading: Reading, weights: BoundaryWeights): CandidateSource {
  const made: Candidates[] = [];
  const counts = new Map<string, number>();
  for (const { tokens } of reading.sentences)
    for (const { folded } of tokens) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const workshop = {
    reading,
    weights,
    types: tokenTypes(reading),
    counts,
    wordNumbers: new Map(),
    textNumbers: new Map(),
  };
  return (number) => {
    made[number] ??= findCandidates(workshop, number);
    return made[number];
  };
}

function findCandidates(workshop: Workshop, number: number): Candidates {
  const { reading, weights, types, counts } = workshop;
  const sentence = reading.sentences[number] as Sentence;
  const { tokens } = sentence;
  const part = reading.index.partOfSentence[number] ?? 0;
  const firstOfPart = reading.index.firstSentence[part] ?? 0;
  let offset = 0;
  for (let s = firstOfPart; s < number; s++) offset += reading.sentences[s]?.tokens.length ?? 0;
  const form = sentenceForm(tokens, (types[part] as Uint8Array).subarray(offset, offset + tokens.length), counts);
  const stretches = likelyStretches(tokens, weights);
  const fixed = new Float32Array(stretches.length * FIXED_COUNT);
  const texts: string[] = [];
  for (const [c, { first, last, start, end }] of stretches.entries()) {
    const base = c * FIXED_COUNT;
    writeForm(fixed, base, form, first, last);
    fixed[base + featureIndex.startOdds] = start;
    fixed[base + featureIndex.endOdds] = end;
    fixed[base + featureIndex.sentencePlace] = Math.min(5, number - firstOfPart) / 5;
    fixed[base + featureIndex.firstSentence] = Number(number === firstOfPart);
    texts.push(foldedText(tokens, first, last));
  }
  return {
    sentence,
    number,
    count: stretches.length,
    first: Uint16Array.from(stretches, ({ first }) => first),
    last: Uint16Array.from(stretches, ({ last }) => last),
    fixed,
    texts,
    textNumbers: numbersOfTexts(workshop, tokens, stretches),
    terms: reading.index.termsOfTokens[number] ?? [],
    clauses: clauseNumbers(tokens),
    verbsBefore: countsBefore(tokens, ({ pos }) => pos === 'VERB'),
    marksBefore: countsBefore(tokens, ({ pos }) => pos === 'PUNCT'),
    contentBefore: countsBefore(tokens, ({ pos }) => CONTENT.has(pos)),
    before: Int16Array.from(tokens, (_, i) => (LEADING_ARTICLE.has(tokens[i - 1]?.folded ?? '') ? i - 2 : i - 1)),
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

/** The stretches that the boundary model likes best, best first, of equals the one that starts, then ends, earlier. */
function likelyStretches(tokens: readonly Token[], weights: BoundaryWeights): readonly Stretch[] {
  const { starts, ends } = boundaryOdds(tokens, weights);
  const best: Stretch[] = [];
  for (const [first, token] of tokens.entries()) {
    if (LEADING_ARTICLE.has(token.folded) || !WORD_OR_OPENING.test(token.text)) continue;
    const start = starts[first] as number;
    const beyond = Math.min(tokens.length, first + MAX_CANDIDATE_TOKENS);
    for (let last = first; last < beyond; last++) {
      if (tokens[last]?.pos === 'PUNCT') continue;
      const end = ends[last] as number;
      const score = start + end - LENGTH_COST * (last - first);
      // Most stretches end here: nothing is made for them.
      if (best.length === MAX_CANDIDATES && score <= (best[MAX_CANDIDATES - 1] as Stretch).score) continue;
      keepBest(best, { first, last, start, end, score }, MAX_CANDIDATES);
    }
  }
  return best;
}

function foldedText(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) text += ` ${tokens[i]?.folded}`;
  return text;
}

/** More than there are different words in an article of the greatest length. */
const MAX_WORDS = 2 ** 24;

/**
 * The numbers of the texts of some stretches: the same for the same words. A text's number is that of its text but for the
 * last word, followed by that word, so that no text has to be looked up as a string.
 */
function numbersOfTexts(
  { wordNumbers, textNumbers }: Workshop,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): Uint32Array {
  const words = tokens.map(({ folded }) => numberFor(folded, wordNumbers));
  /** By first token: the numbers of the texts that start there, as far as they were asked for, by length. */
  const known: number[][] = tokens.map(() => [0]);
  return Uint32Array.from(stretches, ({ first, last }) => {
    const texts = known[first] as number[];
    for (let i = first + texts.length - 1; i <= last; i++)
      texts.push(numberFor((texts.at(-1) as number) * MAX_WORDS + (words[i] as number), textNumbers));
    return texts[last - first + 1] as number;
  });
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

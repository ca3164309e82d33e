import { initialedNames } from '../language/initials.js';
import { stopWords } from '../language/lists/stop-words.js';
import type { Token } from '../language/tokens.js';
import { addVector, dimensions, normaliseVectors, rarityOf, vectorsOf, type WordVectors } from '../language/vectors.js';
import type { ReadPart } from './parts.js';
import type { TypedSpan } from './typed-spans.js';

/** Where a term stands: parallel arrays, one entry a sentence that has it, in reading order. */
export interface Postings {
  /** Numbers of sentences, ascending, in the order of `Reading.sentences`. */
  readonly sentences: readonly number[];
  /** How often the term stands in each. */
  readonly counts: readonly number[];
  /** In how many parts the term stands. */
  readonly partCount: number;
}

/** A content word of the article: all forms that share a stem. */
interface Term {
  readonly stem: string;
  /** Its forms as the article has them, folded, in order of first appearance. */
  readonly forms: readonly string[];
  readonly postings: Postings;
}

/** A word of the article as it stands there, folded. */
interface Form {
  readonly form: string;
  readonly term: number;
}

/** The ranking index over an article's sentences and parts: built once when the article is read. */
export interface Index {
  readonly terms: readonly Term[];
  /** The number of a stem in `terms`. */
  readonly termOf: ReadonlyMap<string, number>;
  /** By number of the term. */
  readonly vectors: WordVectors;
  /** By number of the sentence and of the part: the direction of its words' vectors, rare words first of all. */
  readonly sentenceVectors: Float32Array;
  readonly partVectors: Float32Array;
  /** Every form of every term, by its first letter: what a word is compared with letter by letter. */
  readonly formsByLetter: ReadonlyMap<string, readonly Form[]>;
  /** By the initials of a name of several words, folded: the terms that its words are. */
  readonly termsByInitials: ReadonlyMap<string, ReadonlySet<number>>;
  /** By number of the sentence: the number of each token's term, −1 for stop words and marks. */
  readonly termsOfTokens: readonly (readonly number[])[];
  /** By number of the sentence: the names, dates and numbers in it. */
  readonly typed: readonly (readonly TypedSpan[])[];
  /** Pairs of content words that follow each other, by the key that `pairKey` makes of their terms' numbers. */
  readonly pairs: ReadonlyMap<number, Postings>;
  /** By number of the sentence: the part it stands in. */
  readonly partOfSentence: Uint32Array;
  /** By number of the part: its first sentence; one entry more than there are parts: the number of sentences. */
  readonly firstSentence: Uint32Array;
  /** Content words of each sentence and of each part. */
  readonly sentenceLengths: Float32Array;
  readonly partLengths: Float32Array;
}

/** Whether a token is a word that a text can be about: letters or digits, and no stop word. */
export function isContent(token: Token): boolean {
  return !stopWords.has(token.folded) && /[\p{L}\p{N}]/u.test(token.folded);
}

/** The key of two terms that follow each other, stop words between them left out. */
export function pairKey(first: number, second: number): number {
  return first * 2 ** 24 + second;
}

/** How much a word says about what a text is about: the square of how rare it is in general English. */
export function salience(word: string): number {
  return rarityOf(word) ** 2;
}

/** Indexes the parts; `typed` has an entry for each of their sentences, in reading order. */
export function buildIndex(parts: readonly ReadPart[], typed: readonly (readonly TypedSpan[])[]): Index {
  const termOf = new Map<string, number>();
  const terms: { readonly stem: string; readonly forms: string[]; readonly postings: GatheredPostings }[] = [];
  const pairs = new Map<number, GatheredPostings>();
  const partOfSentence: number[] = [];
  const firstSentence: number[] = [];
  const sentenceLengths: number[] = [];
  const partLengths: number[] = [];
  const termsOfTokens: number[][] = [];
  const termsByInitials = new Map<string, Set<number>>();

  const addTerm = ({ stem, folded }: Token, sentence: number, partStart: number): number => {
    const number = termOf.get(stem) ?? terms.length;
    const term = terms[number];
    if (term === undefined) {
      termOf.set(stem, number);
      terms.push({ stem, forms: [folded], postings: firstPosting(sentence) });
    } else {
      if (!term.forms.includes(folded)) term.forms.push(folded);
      addPosting(term.postings, sentence, partStart);
    }
    return number;
  };
  const addPair = (key: number, sentence: number, partStart: number): void => {
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, firstPosting(sentence));
    else addPosting(pair, sentence, partStart);
  };

  for (const [part, { sentences }] of parts.entries()) {
    const partStart = partOfSentence.length;
    firstSentence.push(partStart);
    let partLength = 0;
    for (const { tokens } of sentences) {
      const sentence = partOfSentence.length;
      let length = 0;
      let before = -1;
      const ownTerms: number[] = tokens.map(() => -1);
      for (const [i, token] of tokens.entries()) {
        if (!isContent(token)) continue;
        const term = addTerm(token, sentence, partStart);
        ownTerms[i] = term;
        if (before >= 0) addPair(pairKey(before, term), sentence, partStart);
        before = term;
        length++;
      }
      termsOfTokens.push(ownTerms);
      for (const { initials, words } of initialedNames(tokens)) {
        const named = termsByInitials.get(initials) ?? new Set();
        for (const i of words) if ((ownTerms[i] as number) >= 0) named.add(ownTerms[i] as number);
        termsByInitials.set(initials, named);
      }
      partOfSentence.push(part);
      sentenceLengths.push(length);
      partLength += length;
    }
    partLengths.push(partLength);
  }
  firstSentence.push(partOfSentence.length);

  const vectors = vectorsOf(terms.map(({ forms }) => forms));
  return {
    terms,
    ...directionsOf(terms, vectors, partOfSentence, parts.length),
    formsByLetter: byLetter(terms),
    termsByInitials,
    termsOfTokens,
    typed,
    termOf,
    vectors,
    pairs,
    partOfSentence: Uint32Array.from(partOfSentence),
    firstSentence: Uint32Array.from(firstSentence),
    sentenceLengths: Float32Array.from(sentenceLengths),
    partLengths: Float32Array.from(partLengths),
  };
}

function byLetter(terms: readonly Term[]): ReadonlyMap<string, readonly Form[]> {
  const found = new Map<string, Form[]>();
  for (const [term, { forms }] of terms.entries())
    for (const form of forms) {
      const letter = form[0] ?? '';
      const alike = found.get(letter);
      if (alike) alike.push({ form, term });
      else found.set(letter, [{ form, term }]);
    }
  return found;
}

/** The direction of each sentence and part: the sum of its words' vectors, each as often as it stands there. */
function directionsOf(
  terms: readonly Term[],
  vectors: WordVectors,
  partOfSentence: readonly number[],
  partCount: number,
): { readonly sentenceVectors: Float32Array; readonly partVectors: Float32Array } {
  const size = dimensions();
  const sentenceVectors = new Float32Array(partOfSentence.length * size);
  const partVectors = new Float32Array(partCount * size);
  for (const [number, { forms, postings }] of terms.entries()) {
    const weight = salience(forms[0] ?? '');
    for (const sentence of postings.sentences) {
      addVector(vectors, number, weight, sentenceVectors, sentence);
      addVector(vectors, number, weight, partVectors, partOfSentence[sentence] ?? 0);
    }
  }
  normaliseVectors(sentenceVectors);
  normaliseVectors(partVectors);
  return { sentenceVectors, partVectors };
}

/** Postings while they are gathered: plain arrays, since most have one entry and a typed array costs 200 bytes empty. */
interface GatheredPostings {
  readonly sentences: number[];
  readonly counts: number[];
  partCount: number;
}

/** The first entry of a term, of exactly the size that most stay at. */
function firstPosting(sentence: number): GatheredPostings {
  return { sentences: [sentence], counts: [1], partCount: 1 };
}

/** Notes that a term stands in a sentence once more; sentences must come in order. `partStart` is the first of its part. */
function addPosting(postings: GatheredPostings, sentence: number, partStart: number): void {
  const { sentences, counts } = postings;
  const last = sentences.length - 1;
  const before = sentences[last] ?? -1;
  if (before === sentence) counts[last] = (counts[last] ?? 0) + 1;
  else {
    sentences.push(sentence);
    counts.push(1);
    if (before < partStart) postings.partCount++;
  }
}

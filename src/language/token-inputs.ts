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
export function writeInput(folded: string, into: Float32Array, at: number): void {
  const size = dimensions();
  const isKnown = writeVector(folded, into, at);
  if (isKnown) for (let i = 0; i < size; i++) into[at + i] = VECTOR_SCALE * (into[at + i] as number);
  else into.fill(0, at, at + size);
  into[at + size] = isKnown ? rarityOf(folded) : UNKNOWN_RARITY;
}

/** How a token is written, in three bits: with a capital first, all in capitals, with a digit. */
export function shapeOf({ text }: Token): number {
  return Number(/^\p{Lu}/u.test(text)) + 2 * Number(/^\p{Lu}{2,}$/u.test(text)) + 4 * Number(/\d/.test(text));
}

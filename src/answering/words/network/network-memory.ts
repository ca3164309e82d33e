import { MatrixMemory } from '../../../language/matrix-memory.js';
import { inputSize } from '../../../language/token-inputs.js';
import type { NetworkWeights } from './network-weights.js';

/** Tokens of a sentence, and of a question, that the network reads; of the training questions 99 in 100 have no more. */
export const MAX_TOKENS = 64;
export const MAX_QUESTION_TOKENS = 30;
/** `MAX_QUESTION_TOKENS` as a number of columns that a product takes. */
export const QUESTION_COLUMNS = 32;
/** What is known of a token in the light of the question, and of its sentence. */
export const TOKEN_SIGNS = 6;
export const SENTENCE_SIGNS = 5;

/** Rows before the first and after the last token, and one for a product of an odd number of rows. */
const SPARE_ROWS = 3;

/** The blocks of weights that rows are multiplied with; the others are added. */
const MATRICES = /^(?:word|questionContext|questionOut|attention|mix|context\d+|whole)$/;

/** Where everything stands in the memory of the network, in numbers from its start. */
export interface Places {
  readonly matrices: ReadonlyMap<string, number>;
  /** Words as they are put in. */
  readonly inputs: number;
  /** The question's tokens as rows, as columns to be compared with, and as they were before their context. */
  readonly question: number;
  readonly compared: number;
  readonly plain: number;
  /** A sentence's tokens: as they are, how like each is to the question's, what the question has there, all together. */
  readonly tokens: number;
  readonly likeness: number;
  readonly aligned: number;
  readonly mixed: number;
  /** What is known of each token after the mix, with an empty row before and behind; and what a layer adds to it. */
  readonly known: number;
  readonly added: number;
}

/** The memory of a network with its matrices in place. */
export function networkMemory({ width, blocks }: NetworkWeights): { memory: MatrixMemory; places: Places } {
  let size = 0;
  const room = (numbers: number) => {
    const start = size;
    size += numbers;
    return start;
  };
  const matrices = new Map<string, number>();
  for (const [name, { length }] of blocks) if (MATRICES.test(name)) matrices.set(name, room(length));
  const rows = MAX_TOKENS + SPARE_ROWS;
  const places = {
    matrices,
    inputs: room(rows * inputSize()),
    question: room(rows * width),
    compared: room(width * QUESTION_COLUMNS),
    plain: room(rows * width),
    tokens: room(rows * width),
    likeness: room(rows * QUESTION_COLUMNS),
    aligned: room(rows * width),
    mixed: room(rows * mixedSize(width)),
    known: room(rows * width),
    added: room(rows * width),
  };
  const memory = new MatrixMemory(size);
  for (const [name, start] of matrices) memory.values.set(blocks.get(name) as Float32Array, start);
  return { memory, places };
}

/** Numbers of a token that the mix is made of: itself, the question's there, both together, itself with the whole question, signs. */
export function mixedSize(width: number): number {
  return 4 * width + TOKEN_SIGNS + SENTENCE_SIGNS;
}

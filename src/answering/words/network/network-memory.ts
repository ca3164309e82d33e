import { MatrixMemory, pairedWeights, roomToConvolve } from '../../../language/matrix-memory.js';
import { inputSize } from '../../../language/token-inputs.js';
import type { NetworkWeights } from './network-weights.js';

/** Tokens of a sentence, and of a question, that the network reads; of the training questions 99 in 100 have no more. */
export const MAX_TOKENS = 64;
export const MAX_QUESTION_TOKENS = 30;
/** Products make sixteen columns at a time. */
export const LEAST_COLUMNS = 16;
/** What is known of a token in the light of the question, and of its sentence. */
export const TOKEN_SIGNS = 6;
export const SENTENCE_SIGNS = 5;

/** Rows before the first and after the last token, and one for a product of an odd number of rows. */
const SPARE_ROWS = 3;

/** Blocks of weights that see a token beside its neighbours. */
const CONVOLUTION = /^(?:questionContext|sentenceContext|context\d+)$/;

/** Where everything stands in the memory of the network, in numbers from its start. */
export interface Places {
  /** Blocks of weights by name, those that see neighbours as `pairedWeights` has them. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words as they are put in, and a row for each as they come out. */
  readonly inputs: number;
  readonly words: number;
  /** The question's tokens as rows, with an empty one before and behind; as columns to be compared with; as they count in the mix. */
  readonly question: number;
  readonly compared: number;
  readonly asked: number;
  /** The question as a whole, and what a token itself counts in its light: a matrix. */
  readonly whole: number;
  readonly own: number;
  /** What a token's numbers are weighed by where an answer starts and where it ends: `LEAST_COLUMNS` columns. */
  readonly edges: number;
  /** A sentence's tokens: as they are, how like each is to the question's, what the question has there, what is known of it. */
  readonly tokens: number;
  readonly likeness: number;
  readonly aligned: number;
  readonly tokenSigns: number;
  readonly signs: number;
  /** What is known of each token after the mix, with an empty row before and behind; what adds to it; and what comes out. */
  readonly known: number;
  readonly added: number;
  readonly scores: number;
  /** Two short rows that are used at once, and room for what comes in between. */
  readonly row: number;
  readonly other: number;
  readonly room: number;
}

/** The memory of a network with its weights in place. */
export function networkMemory({ width, blocks }: NetworkWeights): { memory: MatrixMemory; places: Places } {
  let size = 0;
  const room = (numbers: number) => {
    const start = size;
    size += numbers;
    return start;
  };
  const inPlace = new Map([...blocks].map(([name, own]) => [name, CONVOLUTION.test(name) ? pairedWeights(own) : own]));
  const weights = new Map([...inPlace].map(([name, { length }]) => [name, room(length)]));
  const rows = MAX_TOKENS + SPARE_ROWS;
  const short = MAX_QUESTION_TOKENS + SPARE_ROWS;
  const places = {
    weights,
    inputs: room(rows * inputSize()),
    words: room(rows * width),
    question: room(short * width),
    compared: room(width * 2 * LEAST_COLUMNS),
    asked: room(short * width),
    whole: room(width),
    own: room(width * width),
    edges: room(width * LEAST_COLUMNS),
    tokens: room(rows * width),
    likeness: room(rows * 2 * LEAST_COLUMNS),
    aligned: room(rows * width),
    tokenSigns: room(rows * TOKEN_SIGNS),
    signs: room(2 * SENTENCE_SIGNS),
    known: room(rows * width),
    added: room(rows * width),
    scores: room(rows * LEAST_COLUMNS),
    row: room(4 * width),
    other: room(4 * width),
    room: room(roomToConvolve(MAX_TOKENS, width)),
  };
  const memory = new MatrixMemory(size);
  for (const [name, start] of weights) memory.values.set(inPlace.get(name) as Float32Array, start);
  return { memory, places };
}

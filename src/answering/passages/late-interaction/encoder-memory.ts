import { MatrixMemory, pairedWeights, roomToConvolve } from '../../../language/matrix-memory.js';
import { inputSize } from '../../../language/token-inputs.js';
import type { InteractionWeights } from './interaction-weights.js';

/** Tokens of a sentence, and of a question, that are encoded: as trained. */
export const MAX_TOKENS = 48;
export const MAX_ASKED = 30;
/** Vectors of a question beside those of its tokens: of what would be an answer. */
export const WANTED = 2;
/** What is known of a question's token: whether it is the focus, the verb, the question word, a keyword. */
export const SIGNS = 4;
/** Sentences that are held against a question: of news articles all but a few have no more that could answer. */
export const MOST_SENTENCES = 32;
/** Products make sixteen columns at a time; a question has two times as many at most. */
export const LEAST_COLUMNS = 16;

/** Rows before the first and after the last token, and one for a product of an odd number of rows. */
const SPARE_ROWS = 3;

/** Blocks of weights that see a token beside its neighbours. */
const CONVOLUTION = /Context\d+$/;

/** Where everything stands in the memory of the encoder, in numbers from its start. */
export interface Places {
  /** Blocks of weights by name, those that see neighbours as `pairedWeights` has them. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words as they are put in, and a row for each as they come out. */
  readonly inputs: number;
  readonly words: number;
  /** What is known of each token, with an empty row before and behind, and room for what comes in between. */
  readonly known: number;
  readonly room: number;
  readonly vectors: number;
  /** A question's vectors as columns, the tokens of all sentences as rows, and how like they are. */
  readonly asked: number;
  readonly rows: number;
  readonly likeness: number;
}

/** The memory of an encoder with its weights in place. */
export function encoderMemory({ width, size, blocks }: InteractionWeights): { memory: MatrixMemory; places: Places } {
  let used = 0;
  const room = (numbers: number) => {
    const start = used;
    used += numbers;
    return start;
  };
  const inPlace = new Map([...blocks].map(([name, own]) => [name, CONVOLUTION.test(name) ? pairedWeights(own) : own]));
  const weights = new Map([...inPlace].map(([name, { length }]) => [name, room(length)]));
  const rows = MAX_TOKENS + SPARE_ROWS;
  const all = MOST_SENTENCES * MAX_TOKENS + 1;
  const places = {
    weights,
    inputs: room(rows * inputSize()),
    words: room(rows * width),
    known: room(rows * width),
    room: room(roomToConvolve(MAX_TOKENS, width)),
    vectors: room(rows * size),
    asked: room(size * 2 * LEAST_COLUMNS),
    rows: room(all * size),
    likeness: room(all * 2 * LEAST_COLUMNS),
  };
  const memory = new MatrixMemory(used);
  for (const [name, start] of weights) memory.values.set(inPlace.get(name) as Float32Array, start);
  return { memory, places };
}

import { MatrixMemory } from '../../../language/matrix-memory.js';
import { inputSize, shapeOf, writeInput } from '../../../language/token-inputs.js';
import type { Token } from '../../../language/tokens.js';
import { dotProduct } from '../../../language/vectors.js';
import type { InteractionWeights } from './interaction-weights.js';

/** Tokens of a sentence, and of a question, that are encoded: as trained. */
const MAX_TOKENS = 48;
const MAX_ASKED = 30;
/** Vectors of a question beside those of its tokens: of what would be an answer. */
export const WANTED = 2;
/** `MAX_ASKED` and `WANTED` together; a number of columns that a product takes. */
const MAX_COLUMNS = 32;
const COLUMNS_AT_ONCE = 16;
/** Sentences that are held against a question at once. */
export const MOST_SENTENCES = 32;
/** Rows before the first and after the last token, and one for a product of an odd number of rows. */
const SPARE_ROWS = 3;

/** A question as it is held against sentences. */
export interface EncodedQuestion {
  /** The vectors of its tokens and then of what is wanted, each of length 1. */
  readonly vectors: Float32Array;
  /** By vector: how much it matters, above 0. */
  readonly weights: Float32Array;
  /** Tokens that were encoded: so many vectors are theirs. */
  readonly tokens: number;
}

/** What is asked, as far as the encoder looks at it. */
export interface AskedTokens {
  readonly tokens: readonly Token[];
  readonly kind: string;
  readonly focus?: Token;
  readonly verb?: Token;
  /** Index of the question word. */
  readonly at?: number;
  /** The folded words that are looked for. */
  readonly keywords: ReadonlySet<string>;
}

/**
 * Gives each token of a sentence, or of a question, a vector in the light of its neighbours, so that tokens which mean the
 * same, or answer one another, have like ones. Learnt by data/training/train-late-interaction.py; the idea is that of ColBERT (Khattab &
 * Zaharia 2020), the encoder a small one: a word's vector, part of speech and shape, then convolutions over three tokens.
 */
export class TokenEncoder {
  readonly #weights: InteractionWeights;
  readonly #memory: MatrixMemory;
  readonly #matrices = new Map<string, number>();
  readonly #posNumbers: ReadonlyMap<string, number>;
  readonly #inputs: number;
  readonly #known: number;
  readonly #added: number;
  readonly #out: number;
  readonly #asked: number;
  readonly #rows: number;
  readonly #likeness: number;

  constructor(weights: InteractionWeights) {
    this.#weights = weights;
    this.#posNumbers = new Map(weights.partsOfSpeech.map((name, number) => [name, number]));
    const { width, size, blocks } = weights;
    let used = 0;
    const room = (numbers: number) => {
      const start = used;
      used += numbers;
      return start;
    };
    for (const [name, { length }] of blocks) if (MATRICES.test(name)) this.#matrices.set(name, room(length));
    const rows = MAX_TOKENS + SPARE_ROWS;
    this.#inputs = room(rows * inputSize());
    this.#known = room(rows * width);
    this.#added = room(rows * width);
    this.#out = room(rows * size);
    this.#asked = room(size * MAX_COLUMNS);
    this.#rows = room((MOST_SENTENCES * MAX_TOKENS + 1) * size);
    this.#likeness = room((MOST_SENTENCES * MAX_TOKENS + 1) * MAX_COLUMNS);
    this.#memory = new MatrixMemory(used);
    for (const [name, start] of this.#matrices) this.#memory.values.set(this.#block(name), start);
  }

  /** The vectors of a sentence's tokens, `size` numbers each, of length 1. */
  encodeSentence(tokens: readonly Token[]): Float32Array {
    const read = tokens.slice(0, MAX_TOKENS);
    const first = this.#words(read);
    const { values } = this.#memory;
    const { width } = this.#weights;
    const shapes = this.#block('shape');
    for (const [i, token] of read.entries()) {
      const row = first + i * width;
      const shape = width * shapeOf(token);
      for (let d = 0; d < width; d++)
        values[row + d] = Math.max(0, (values[row + d] as number) + (shapes[shape + d] as number));
    }
    this.#contexts('sentence', read.length);
    return this.#vectors('sentence', read.length);
  }

  encodeQuestion({ tokens, kind, focus, verb, at, keywords }: AskedTokens): EncodedQuestion {
    const read = tokens.slice(0, MAX_ASKED);
    const count = read.length;
    const { values } = this.#memory;
    const { width, size, kinds } = this.#weights;
    const first = this.#words(read);
    const signRows = this.#block('questionSigns');
    const signs = read.map((token, i) => [token === focus, token === verb, i === at, keywords.has(token.folded)]);
    for (const [i, own] of signs.entries()) {
      const row = first + i * width;
      for (let d = 0; d < width; d++) {
        let sum = values[row + d] as number;
        for (let s = 0; s < own.length; s++) if (own[s]) sum += signRows[s * width + d] as number;
        values[row + d] = Math.max(0, sum);
      }
    }
    this.#contexts('question', count);
    const matters = this.#block('matters');
    const together = new Float32Array(2 * width);
    const weights = new Float32Array(count + WANTED);
    for (const [i, own] of signs.entries()) {
      const row = first + i * width;
      let sum = (this.#block('mattersBias')[0] as number) + dotProduct(values, row, matters, 0, width);
      for (let s = 0; s < own.length; s++) if (own[s]) sum += matters[width + s] as number;
      weights[i] = softplus(sum);
      for (let d = 0; d < width; d++) together[d] = Math.max(together[d] as number, values[row + d] as number);
    }
    const number = Math.max(0, kinds.indexOf(kind));
    together.set(this.#block('kind').subarray(number * width, (number + 1) * width), width);
    const vectors = new Float32Array((count + WANTED) * size);
    vectors.set(this.#vectors('question', count));
    const wanted = timesMatrix(together, this.#block('wanted'), this.#block('wantedBias'));
    for (let i = 0; i < WANTED; i++) normalise(wanted, i * size, size);
    vectors.set(wanted, count * size);
    weights.set(
      timesMatrix(together, this.#block('wantedMatters'), this.#block('wantedMattersBias')).map(softplus),
      count,
    );
    return { vectors, weights, tokens: count };
  }

  /**
   * For each of `MOST_SENTENCES` encoded sentences at most, and each vector of the question: the cosine of the sentence's
   * token that is most like it; of a sentence without tokens −1.
   */
  compare({ vectors, weights }: EncodedQuestion, sentences: readonly Float32Array[]): Float32Array {
    const { size } = this.#weights;
    const { values } = this.#memory;
    const count = weights.length;
    const columns = COLUMNS_AT_ONCE * Math.ceil(count / COLUMNS_AT_ONCE);
    values.fill(0, this.#asked, this.#asked + size * columns);
    for (let q = 0; q < count; q++)
      for (let d = 0; d < size; d++) values[this.#asked + d * columns + q] = vectors[q * size + d] as number;
    let length = 0;
    for (const own of sentences) {
      values.set(own, this.#rows + length);
      length += own.length;
    }
    const tokens = length / size;
    values.fill(0, this.#likeness, this.#likeness + (tokens + 1) * columns);
    this.#memory.multiply({
      rows: this.#rows,
      stride: size,
      inner: size,
      weights: this.#asked,
      columns,
      sums: this.#likeness,
      count: tokens,
    });
    const highest = new Float32Array(sentences.length * count).fill(-1);
    let row = this.#likeness;
    for (const [s, own] of sentences.entries())
      for (const end = row + (own.length / size) * columns; row < end; row += columns)
        for (let q = 0; q < count; q++) {
          const value = values[row + q] as number;
          if (value > (highest[s * count + q] as number)) highest[s * count + q] = value;
        }
    return highest;
  }

  #block(name: string): Float32Array {
    const block = this.#weights.blocks.get(name);
    if (block === undefined) throw new Error(`data/tables/late-interaction.bin has no “${name}”: train again`);
    return block;
  }

  /** Puts a bias into each of `count` rows, and one more. */
  #fill(name: string, start: number, count: number): void {
    const bias = this.#block(name);
    for (let i = 0; i <= count; i++) this.#memory.values.set(bias, start + i * bias.length);
  }

  /** Writes a row for each word, from its vector and part of speech, with an empty row before and behind; gives where the first is. */
  #words(tokens: readonly Token[]): number {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const size = inputSize();
    const count = tokens.length;
    for (const [i, { folded }] of tokens.entries()) writeInput(folded, values, this.#inputs + i * size);
    values.fill(0, this.#inputs + count * size, this.#inputs + (count + 1) * size);
    const first = this.#known + width;
    values.fill(0, this.#known, first);
    this.#fill('wordBias', first, count);
    this.#multiply('word', this.#inputs, size, size, width, first, count);
    values.fill(0, first + count * width, first + (count + 2) * width);
    const posRows = this.#block('partOfSpeech');
    for (const [i, { pos }] of tokens.entries()) {
      const own = width * (this.#posNumbers.get(pos) ?? 0);
      for (let d = 0; d < width; d++)
        values[first + i * width + d] = (values[first + i * width + d] as number) + (posRows[own + d] as number);
    }
    return first;
  }

  /** Adds to each row what its neighbours make of it. */
  #contexts(side: 'sentence' | 'question', count: number): void {
    const { width, layers } = this.#weights;
    for (let layer = 0; layer < layers; layer++) {
      this.#fill(`${side}Context${layer}Bias`, this.#added, count);
      this.#multiply(`${side}Context${layer}`, this.#known, width, 3 * width, width, this.#added, count);
      this.#memory.addPositive(this.#added, this.#known + width, count * width);
    }
  }

  /** The vectors of the rows at hand: what their context says and, past it, what the word alone does. */
  #vectors(side: 'sentence' | 'question', count: number): Float32Array {
    const { width, size } = this.#weights;
    const { values } = this.#memory;
    const own = inputSize();
    this.#fill(`${side}OutBias`, this.#out, count);
    this.#multiply(`${side}Out`, this.#known + width, width, width, size, this.#out, count);
    this.#multiply('alone', this.#inputs, own, own, size, this.#out, count);
    for (let i = 0; i < count; i++) normalise(values, this.#out + i * size, size);
    return values.slice(this.#out, this.#out + count * size);
  }

  #multiply(
    name: string,
    rows: number,
    stride: number,
    inner: number,
    columns: number,
    sums: number,
    count: number,
  ): void {
    const weights = this.#matrices.get(name) ?? this.#block(name).length;
    this.#memory.multiply({ rows, stride, inner, weights, columns, sums, count });
  }
}

/** The blocks of weights that rows are multiplied with; the others are added, or multiplied once a question. */
const MATRICES = /^(?:word|alone|(?:sentence|question)(?:Context\d+|Out))$/;

function softplus(value: number): number {
  return Math.log1p(Math.exp(value));
}

/** Brings `length` numbers from `start` on to length 1, in place. */
function normalise(values: Float32Array, start: number, length: number): void {
  const scale = 1 / Math.sqrt(dotProduct(values, start, values, start, length) || 1);
  for (let i = start; i < start + length; i++) values[i] = (values[i] as number) * scale;
}

/** The bias with the product of a vector with a matrix added, which has a row of as many numbers for each of the vector's. */
function timesMatrix(vector: Float32Array, matrix: Float32Array, bias: Float32Array): Float32Array {
  const sums = bias.slice();
  for (let i = 0; i < vector.length; i++)
    for (let d = 0; d < sums.length; d++)
      sums[d] = (sums[d] as number) + (vector[i] as number) * (matrix[i * sums.length + d] as number);
  return sums;
}

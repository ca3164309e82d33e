import type { MatrixMemory } from '../../../language/matrix-memory.js';
import { inputSize, makeWordRows, shapeOf } from '../../../language/token-inputs.js';
import type { Token } from '../../../language/tokens.js';
import { dotProduct } from '../../../language/vectors.js';
import { encoderMemory, LEAST_COLUMNS, MAX_ASKED, MAX_TOKENS, type Places, SIGNS, WANTED } from './encoder-memory.js';
import type { InteractionWeights } from './interaction-weights.js';

/** A question as it is held against sentences. */
interface EncodedQuestion {
  /** The vectors of its tokens and then of what is wanted, each of length 1. */
  readonly vectors: Float32Array;
  /** By vector: how much it matters, above 0. */
  readonly weights: Float32Array;
  /** Tokens that were encoded: so many vectors are theirs. */
  readonly tokens: number;
}

/** What is asked, as far as the encoder looks at it. */
interface AskedTokens {
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
 * same, or answer one another, have like ones. The idea is that of ColBERT (Khattab & Zaharia 2020); the encoder is a small
 * one: a word's vector, part of speech and shape, then convolutions over three tokens. Learnt by
 * data/training/train-late-interaction.py.
 */
export class TokenEncoder {
  /** What a sentence's own tokens count, and those of its whole part. */
  readonly shares: readonly [inSentence: number, inPart: number];
  readonly #width: number;
  readonly #size: number;
  readonly #layers: number;
  readonly #memory: MatrixMemory;
  readonly #places: Places;
  readonly #posNumbers: ReadonlyMap<string, number>;
  readonly #kindNumbers: ReadonlyMap<string, number>;

  constructor(weights: InteractionWeights) {
    const { memory, places } = encoderMemory(weights);
    this.#width = weights.width;
    this.#size = weights.size;
    this.#layers = weights.layers;
    this.#memory = memory;
    this.#places = places;
    this.#posNumbers = new Map(weights.partsOfSpeech.map((name, i) => [name, i]));
    this.#kindNumbers = new Map(weights.kinds.map((name, i) => [name, i]));
    const [inSentence = 0, inPart = 0] = weights.blocks.get('shares') ?? [];
    this.shares = [inSentence, inPart];
  }

  /** The vectors of a sentence's first `MAX_TOKENS` tokens, each of length 1. No question changes them. */
  encodeSentence(tokens: readonly Token[]): Float32Array {
    const read = tokens.slice(0, MAX_TOKENS);
    makeWordRows(read, this.#memory, this.#places, this.#width, this.#posNumbers);
    const shapes = this.#weights('shape');
    for (const [i, token] of read.entries()) this.#addRow(shapes, shapeOf(token), i);
    this.#contexts('sentence', read.length);
    return this.#vectors('sentence', read.length);
  }

  encodeQuestion({ tokens, kind, focus, verb, at, keywords }: AskedTokens): EncodedQuestion {
    const width = this.#width;
    const { values } = this.#memory;
    const first = this.#places.known + width;
    const read = tokens.slice(0, MAX_ASKED);
    const count = read.length;
    makeWordRows(read, this.#memory, this.#places, this.#width, this.#posNumbers);
    const signs = read.map((token, i) => [token === focus, token === verb, i === at, keywords.has(token.folded)]);
    const signRows = this.#weights('questionSigns');
    for (const [i, own] of signs.entries()) for (let s = 0; s < SIGNS; s++) if (own[s]) this.#addRow(signRows, s, i);
    this.#contexts('question', count);
    const weights = new Float32Array(count + WANTED);
    const matters = this.#weights('matters');
    for (const [i, own] of signs.entries()) {
      let sum = values[this.#weights('mattersBias')] as number;
      sum += dotProduct(values, first + i * width, values, matters, width);
      for (let s = 0; s < SIGNS; s++) if (own[s]) sum += values[matters + width + s] as number;
      weights[i] = softplus(sum);
    }
    const vectors = new Float32Array((count + WANTED) * this.#size);
    const whole = this.#whole(count, this.#kindNumbers.get(kind) ?? 0);
    vectors.set(this.#vectors('question', count));
    vectors.set(this.#wanted(whole), count * this.#size);
    weights.set(this.#wantedMatters(whole), count);
    return { vectors, weights, tokens: count };
  }

  /**
   * For each of `MOST_SENTENCES` encoded sentences at most, and each vector of the question: the cosine of the sentence's
   * token that is most like it; of a sentence without tokens −1.
   */
  compare({ vectors, weights }: EncodedQuestion, sentences: readonly Float32Array[]): Float32Array {
    const size = this.#size;
    const { values } = this.#memory;
    const { asked, rows, likeness } = this.#places;
    const count = weights.length;
    const columns = count <= LEAST_COLUMNS ? LEAST_COLUMNS : 2 * LEAST_COLUMNS;
    values.fill(0, asked, asked + size * columns);
    for (let q = 0; q < count; q++)
      for (let d = 0; d < size; d++) values[asked + d * columns + q] = vectors[q * size + d] as number;
    let length = 0;
    for (const own of sentences) {
      values.set(own, rows + length);
      length += own.length;
    }
    const tokens = length / size;
    values.fill(0, likeness, likeness + (tokens + 1) * columns);
    this.#multiply(rows, size, asked, columns, likeness, tokens);
    const highest = new Float32Array(sentences.length * count).fill(-1);
    let row = likeness;
    for (const [s, own] of sentences.entries()) {
      if (own.length === 0) continue;
      // The question's columns have been used: their place is free for a row.
      this.#memory.highest(row, asked, own.length / size, columns);
      highest.set(values.subarray(asked, asked + count), s * count);
      row += (own.length / size) * columns;
    }
    return highest;
  }

  /** Where a block of weights starts. */
  #weights(name: string): number {
    const start = this.#places.weights.get(name);
    if (start === undefined) throw new Error(`data/tables/late-interaction.bin has no “${name}”: train again`);
    return start;
  }

  #multiply(rows: number, inner: number, weights: number, columns: number, sums: number, count: number): void {
    this.#memory.multiply({ rows, stride: inner, inner, weights, columns, sums, count });
  }

  /** Adds a row of a table of weights to that of a word. */
  #addRow(table: number, row: number, word: number): void {
    this.#memory.addToEach(table + row * this.#width, this.#places.words + word * this.#width, 1, this.#width);
  }

  /** What is known of each token: its word, and what its neighbours add. */
  #contexts(side: 'sentence' | 'question', count: number): void {
    const columns = this.#width;
    const { words, known, room } = this.#places;
    this.#memory.values.fill(0, known, known + (count + 3) * columns);
    this.#memory.addPositive(words, known + columns, count * columns);
    for (let layer = 0; layer < this.#layers; layer++) {
      const name = `${side}Context${layer}`;
      const bias = this.#weights(`${name}Bias`);
      this.#memory.convolve({ rows: known, weights: this.#weights(name), bias, room, count, columns });
    }
  }

  /** The vectors of the tokens at hand: what is known of them and, past it, what the word alone says. */
  #vectors(side: 'sentence' | 'question', count: number): Float32Array {
    const width = this.#width;
    const size = this.#size;
    const { values } = this.#memory;
    const { inputs, known, vectors } = this.#places;
    this.#memory.repeat(this.#weights(`${side}OutBias`), vectors, count + 1, size);
    this.#multiply(known + width, width, this.#weights(`${side}Out`), size, vectors, count);
    this.#multiply(inputs, inputSize(), this.#weights('alone'), size, vectors, count);
    const made = values.slice(vectors, vectors + count * size);
    for (let i = 0; i < count; i++) normalise(made, i * size, size);
    return made;
  }

  /** The question as a whole: the highest of each of its tokens' numbers, and its kind. */
  #whole(count: number, kind: number): Float32Array {
    const width = this.#width;
    const { values } = this.#memory;
    const whole = new Float32Array(2 * width);
    const { known, words } = this.#places;
    if (count > 0) {
      this.#memory.highest(known + width, words, count, width);
      whole.set(values.subarray(words, words + width));
    }
    const own = this.#weights('kind') + kind * width;
    whole.set(values.subarray(own, own + width), width);
    return whole;
  }

  #wanted(whole: Float32Array): Float32Array {
    const made = this.#timesWhole(whole, 'wanted', WANTED * this.#size);
    for (let i = 0; i < WANTED; i++) normalise(made, i * this.#size, this.#size);
    return made;
  }

  #wantedMatters(whole: Float32Array): Float32Array {
    return this.#timesWhole(whole, 'wantedMatters', WANTED).map(softplus);
  }

  /** The bias of a block of weights with the product of the whole with it added. */
  #timesWhole(whole: Float32Array, name: string, columns: number): Float32Array {
    const { values } = this.#memory;
    const bias = this.#weights(`${name}Bias`);
    const weights = this.#weights(name);
    const sums = values.slice(bias, bias + columns);
    for (let i = 0; i < whole.length; i++)
      for (let d = 0; d < columns; d++)
        sums[d] = (sums[d] as number) + (whole[i] as number) * (values[weights + i * columns + d] as number);
    return sums;
  }
}

function softplus(value: number): number {
  return Math.log1p(Math.exp(value));
}

/** Brings `length` numbers from `start` on to length 1, in place. */
function normalise(values: Float32Array, start: number, length: number): void {
  const scale = 1 / Math.sqrt(dotProduct(values, start, values, start, length) || 1);
  for (let i = start; i < start + length; i++) values[i] = (values[i] as number) * scale;
}

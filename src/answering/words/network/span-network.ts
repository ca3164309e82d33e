import type { MatrixMemory } from '../../../language/matrix-memory.js';
import { makeWordRows, shapeOf } from '../../../language/token-inputs.js';
import type { Token } from '../../../language/tokens.js';
import { dotProduct } from '../../../language/vectors.js';
import { type Question, questionKinds } from '../../question/question.js';
import type { QuestionCode, SentenceInput, SentenceScores } from './codes.js';
import {
  LEAST_COLUMNS,
  MAX_QUESTION_TOKENS,
  MAX_TOKENS,
  networkMemory,
  type Places,
  SENTENCE_SIGNS,
  TOKEN_SIGNS,
} from './network-memory.js';
import type { NetworkWeights } from './network-weights.js';
import { softmax } from './softmax.js';

/**
 * A small network that reads a sentence in the light of a question and says where the answer starts and ends: each token
 * beside what the question has of it, then its neighbours (convolutions). After FastQA (Weissenborn et al. 2017) and the
 * soft alignment of DrQA (Chen et al. 2017), with convolutions for recurrence, as in QANet (Yu et al. 2018).
 *
 * It was trained with a mix of four things of a token: itself, what the question has there, the product of these two, and
 * its product with the question as a whole. The first and the last are one product with a matrix that is made once a
 * question, and so is the second, of the question's few tokens for the sentence's many.
 */
export class SpanNetwork {
  /** By the number of tokens from the first to the last: what speaks for that length. */
  readonly lengths: Float32Array;
  readonly #width: number;
  readonly #layers: number;
  readonly #memory: MatrixMemory;
  readonly #places: Places;
  readonly #posNumbers: ReadonlyMap<string, number>;
  readonly #kindNumbers: ReadonlyMap<string, number>;

  constructor(weights: NetworkWeights) {
    const { memory, places } = networkMemory(weights);
    this.#width = weights.width;
    this.#layers = weights.layers;
    this.#memory = memory;
    this.#places = places;
    this.#posNumbers = new Map(weights.partsOfSpeech.map((name, i) => [name, i]));
    this.#kindNumbers = new Map(weights.kinds.map((name, i) => [name, i]));
    this.lengths = weights.blocks.get('length') ?? new Float32Array(0);
  }

  /**
   * The first `MAX_TOKENS` tokens of a sentence as rows, each in the light of its neighbours; `types` by token as
   * `TOKEN_TYPE` has them. No question changes them.
   */
  encode(tokens: readonly Token[], types: Uint8Array): Float32Array {
    const width = this.#width;
    const memory = this.#memory;
    const { words, known } = this.#places;
    const read = tokens.slice(0, MAX_TOKENS);
    makeWordRows(read, memory, this.#places, width, this.#posNumbers);
    const typeRows = this.#weights('type');
    const shapeRows = this.#weights('shape');
    for (const [i, token] of read.entries()) {
      memory.addToEach(typeRows + width * (types[i] ?? 0), words + i * width, 1, width);
      memory.addToEach(shapeRows + width * shapeOf(token), words + i * width, 1, width);
    }
    const first = known + width;
    const end = first + read.length * width;
    memory.values.fill(0, known, end + 2 * width);
    memory.addPositive(words, first, end - first);
    this.#convolve('sentenceContext', known, read.length);
    return memory.values.slice(first, end);
  }

  /** Reads a question; the sentences that are scored afterwards are held against it. */
  ask({ tokens, kind, focus, verb, at }: Question): QuestionCode {
    const width = this.#width;
    const memory = this.#memory;
    const { words, question, asked } = this.#places;
    const read = tokens.slice(0, MAX_QUESTION_TOKENS);
    const count = read.length;
    const first = question + width;
    makeWordRows(read, memory, this.#places, width, this.#posNumbers);
    const signRows = this.#weights('questionSigns');
    for (const [i, token] of read.entries()) {
      const row = words + i * width;
      if (token === focus) memory.addToEach(signRows, row, 1, width);
      if (token === verb) memory.addToEach(signRows + width, row, 1, width);
      if (i === at) memory.addToEach(signRows + 2 * width, row, 1, width);
    }
    memory.values.fill(0, question, question + (count + 3) * width);
    memory.addPositive(words, first, count * width);
    this.#convolve('questionContext', question, count);
    const none = this.#understand(count, this.#kindNumbers.get(kind) ?? questionKinds.indexOf(kind));
    this.#compare(count);
    memory.values.fill(0, asked, asked + (count + 1) * width);
    this.#multiply(first, width, width, this.#weights('mix') + width * width, width, asked, count);
    return { count, none };
  }

  /** What speaks for an answer in a sentence; `code` is what the last call of `ask` gave. */
  score({ encoded, tokenSigns, signs }: SentenceInput, code: QuestionCode): SentenceScores {
    const width = this.#width;
    const memory = this.#memory;
    const { known, added } = this.#places;
    const count = encoded.length / width;
    this.#align(encoded, code.count, count);
    this.#mix(tokenSigns, signs, code.count, count);
    const first = known + width;
    memory.values.fill(0, known, known + (count + 3) * width);
    memory.addPositive(added, first, count * width);
    for (let layer = 0; layer < this.#layers; layer++) {
      this.#convolve(`context${layer}`, known, count);
      if (layer === 0) this.#addWhole(first, count);
    }
    return this.#ends(first, count, signs);
  }

  /** Where a block of weights starts. */
  #weights(name: string): number {
    const start = this.#places.weights.get(name);
    if (start === undefined) throw new Error(`data/tables/span-network.bin has no “${name}”: train again`);
    return start;
  }

  #multiply(
    rows: number,
    stride: number,
    inner: number,
    weights: number,
    columns: number,
    sums: number,
    count: number,
  ): void {
    this.#memory.multiply({ rows, stride, inner, weights, columns, sums, count });
  }

  #convolve(name: string, rows: number, count: number): void {
    const { room } = this.#places;
    const bias = this.#weights(`${name}Bias`);
    this.#memory.convolve({ rows, weights: this.#weights(name), bias, room, count, columns: this.#width });
  }

  /**
   * Makes the question as a whole, its tokens each as much as it matters and its kind, and what is done with a sentence's
   * tokens in its light; what speaks for no answer at all.
   */
  #understand(count: number, kind: number): number {
    const width = this.#width;
    const memory = this.#memory;
    const { values } = memory;
    const { question, whole, own, edges, row, other } = this.#places;
    const first = question + width;
    const matters = this.#weights('matters');
    for (let i = 0; i < count; i++) values[row + i] = dotProduct(values, first + i * width, values, matters, width);
    softmax(values, row, count);
    memory.repeat(this.#weights('kind') + kind * width, other, 1, width);
    this.#multiply(row, width, count, first, width, other, 1);
    memory.repeat(this.#weights('questionOutBias'), row, 1, width);
    this.#multiply(other, width, width, this.#weights('questionOut'), width, row, 1);
    values.fill(0, whole, whole + width);
    memory.addPositive(row, whole, width);
    const mix = this.#weights('mix');
    memory.addScaled(mix, mix + 3 * width * width, whole, own, width, width);
    memory.repeat(this.#weights('edgesBias'), row, 1, 2 * width);
    this.#multiply(whole, width, width, this.#weights('edges'), 2 * width, row, 1);
    for (let d = 0; d < width; d++) {
      values[edges + d * LEAST_COLUMNS] = values[row + d] as number;
      values[edges + d * LEAST_COLUMNS + 1] = values[row + width + d] as number;
    }
    return (
      (values[this.#weights('noneBias')] as number) + dotProduct(values, whole, values, this.#weights('none'), width)
    );
  }

  /** Puts the question's tokens into columns, for the products that say how like a sentence's tokens are to them. */
  #compare(count: number): void {
    const width = this.#width;
    const { values } = this.#memory;
    const { question, compared, added } = this.#places;
    const columns = columnsFor(count);
    values.fill(0, added, added + (count + 1) * width);
    this.#multiply(question + width, width, width, this.#weights('attention'), width, added, count);
    values.fill(0, compared, compared + width * columns);
    for (let i = 0; i < count; i++)
      for (let d = 0; d < width; d++)
        values[compared + d * columns + i] = LIKENESS_SCALE * (values[added + i * width + d] as number);
  }

  /** For each token of a sentence: how like it each of the question's is, and both together. */
  #align(encoded: Float32Array, asked: number, count: number): void {
    const width = this.#width;
    const { values } = this.#memory;
    const { tokens, likeness, aligned, compared, question } = this.#places;
    const columns = columnsFor(asked);
    values.set(encoded, tokens);
    values.fill(0, tokens + encoded.length, tokens + encoded.length + width);
    values.fill(0, likeness, likeness + (count + 1) * columns);
    this.#multiply(tokens, width, width, compared, columns, likeness, count);
    for (let i = 0; i < count; i++) softmax(values, likeness + i * columns, asked);
    values.fill(0, aligned, aligned + (count + 1) * width);
    this.#multiply(likeness, columns, asked, question + width, width, aligned, count);
    this.#memory.multiplyEach(aligned, tokens, count * width);
  }

  /** Adds up what is known of each token, from itself, from what the question has there, and from the signs. */
  #mix(tokenSigns: Float32Array, signs: Float32Array, asked: number, count: number): void {
    const width = this.#width;
    const memory = this.#memory;
    const places = this.#places;
    const { added, row, tokens, likeness, aligned } = places;
    const mix = this.#weights('mix');
    const signRows = mix + 4 * width * width;
    memory.values.set(tokenSigns, places.tokenSigns);
    memory.values.set(signs, places.signs);
    memory.repeat(this.#weights('mixBias'), row, 1, width);
    this.#multiply(places.signs, SENTENCE_SIGNS, SENTENCE_SIGNS, signRows + TOKEN_SIGNS * width, width, row, 1);
    memory.repeat(row, added, count + 1, width);
    this.#multiply(tokens, width, width, places.own, width, added, count);
    this.#multiply(likeness, columnsFor(asked), asked, places.asked, width, added, count);
    this.#multiply(aligned, width, width, mix + 2 * width * width, width, added, count);
    this.#multiply(places.tokenSigns, TOKEN_SIGNS, TOKEN_SIGNS, signRows, width, added, count);
  }

  /** Adds to each token what the sentence has as a whole. */
  #addWhole(first: number, count: number): void {
    const width = this.#width;
    const memory = this.#memory;
    const { row, other } = this.#places;
    memory.highest(first, row, count, width);
    memory.repeat(this.#weights('wholeBias'), other, 1, width);
    this.#multiply(row, width, width, this.#weights('whole'), width, other, 1);
    memory.addToEach(other, first, count, width);
  }

  #ends(first: number, count: number, signs: Float32Array): SentenceScores {
    const width = this.#width;
    const { values } = this.#memory;
    const { row, edges, scores } = this.#places;
    this.#memory.highest(first, row, count, width);
    const weights = this.#weights('sentence');
    const sentence =
      (values[this.#weights('sentenceBias')] as number) +
      dotProduct(values, row, values, weights, width) +
      dotProduct(signs, 0, values, weights + width, SENTENCE_SIGNS);
    values.fill(0, scores, scores + (count + 1) * LEAST_COLUMNS);
    this.#multiply(first, width, width, edges, LEAST_COLUMNS, scores, count);
    const starts = new Float32Array(count);
    const ends = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      starts[i] = sentence + (values[scores + i * LEAST_COLUMNS] as number);
      ends[i] = values[scores + i * LEAST_COLUMNS + 1] as number;
    }
    return { starts, ends };
  }
}

/** Columns for as many tokens of a question. */
function columnsFor(asked: number): number {
  return asked <= LEAST_COLUMNS ? LEAST_COLUMNS : 2 * LEAST_COLUMNS;
}

/** As trained: about one through the root of the width. */
const LIKENESS_SCALE = Math.fround(1 / 7);

import type { MatrixMemory } from '../../../language/matrix-memory.js';
import { inputSize, shapeOf, writeInput } from '../../../language/token-inputs.js';
import type { Token } from '../../../language/tokens.js';
import { dotProduct } from '../../../language/vectors.js';
import { type Question, questionKinds } from '../../question/question.js';
import type { QuestionCode, SentenceInput, SentenceScores } from './codes.js';
import {
  MAX_QUESTION_TOKENS,
  MAX_TOKENS,
  mixedSize,
  networkMemory,
  type Places,
  QUESTION_COLUMNS,
  SENTENCE_SIGNS,
  TOKEN_SIGNS,
} from './network-memory.js';
import type { NetworkWeights } from './network-weights.js';
import { highestOf, softmax, timesMatrix } from './rows.js';

/**
 * A small network that reads a sentence in the light of a question and says where the answer starts and ends: each token
 * beside what the question has of it, then its neighbours (convolutions). After FastQA (Weissenborn et al. 2017) and the
 * soft alignment of DrQA (Chen et al. 2017), with convolutions for recurrence, as in QANet (Yu et al. 2018).
 */
export class SpanNetwork {
  /** By the number of tokens from the first to the last: what speaks for that length. */
  readonly lengths: Float32Array;
  readonly #weights: NetworkWeights;
  readonly #memory: MatrixMemory;
  readonly #places: Places;
  readonly #posNumbers: ReadonlyMap<string, number>;
  readonly #kindNumbers: ReadonlyMap<string, number>;

  constructor(weights: NetworkWeights) {
    this.#weights = weights;
    const { memory, places } = networkMemory(weights);
    this.#memory = memory;
    this.#places = places;
    this.#posNumbers = new Map(weights.partsOfSpeech.map((name, i) => [name, i]));
    this.#kindNumbers = new Map(weights.kinds.map((name, i) => [name, i]));
    this.lengths = this.#block('length');
  }

  /** The first `MAX_TOKENS` tokens of a sentence as rows; `types` by token as `TOKEN_TYPE` has them. No question changes them. */
  encode(tokens: readonly Token[], types: Uint8Array): Float32Array {
    const { width } = this.#weights;
    const read = tokens.slice(0, MAX_TOKENS);
    const start = this.#places.tokens;
    this.#words(read, start);
    const { values } = this.#memory;
    const typeRows = this.#block('type');
    const shapeRows = this.#block('shape');
    for (const [i, token] of read.entries()) {
      const type = width * (types[i] ?? 0);
      const shape = width * shapeOf(token);
      const row = start + i * width;
      for (let d = 0; d < width; d++)
        values[row + d] = Math.max(
          0,
          (values[row + d] as number) + (typeRows[type + d] as number) + (shapeRows[shape + d] as number),
        );
    }
    return values.slice(start, start + read.length * width);
  }

  /** Reads a question; the sentences that are scored afterwards are held against it. */
  ask({ tokens, kind, focus, verb, at }: Question): QuestionCode {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const { question, plain, compared } = this.#places;
    const read = tokens.slice(0, MAX_QUESTION_TOKENS);
    const count = read.length;
    const first = plain + width;
    values.fill(0, plain, plain + (count + 3) * width);
    this.#words(read, first);
    const signRows = this.#block('questionSigns');
    for (const [i, token] of read.entries()) {
      const signs = [token === focus, token === verb, i === at];
      const row = first + i * width;
      for (let d = 0; d < width; d++) {
        let sum = values[row + d] as number;
        for (const [s, isSo] of signs.entries()) if (isSo) sum += signRows[s * width + d] as number;
        values[row + d] = Math.max(0, sum);
      }
    }
    values.fill(0, first + count * width, first + (count + 2) * width);
    this.#fill('questionContextBias', question, count);
    this.#multiply('questionContext', plain, width, 3 * width, width, question, count);
    for (let i = 0; i < count * width; i++)
      values[question + i] = (values[first + i] as number) + Math.max(0, values[question + i] as number);
    values.fill(0, question + count * width, question + (count + 1) * width);
    const whole = this.#wholeQuestion(count, this.#kindNumbers.get(kind) ?? questionKinds.indexOf(kind));
    this.#compare(count, compared);
    const edges = timesMatrix(whole, this.#block('edges'), this.#block('edgesBias'));
    return { whole, edges, count, none: timesMatrix(whole, this.#block('none'), this.#block('noneBias'))[0] as number };
  }

  /** What speaks for an answer in a sentence; `code` is what the last call of `ask` gave. */
  score({ encoded, tokenSigns, signs }: SentenceInput, code: QuestionCode): SentenceScores {
    const { width, layers } = this.#weights;
    const { values } = this.#memory;
    const { known, added, mixed } = this.#places;
    const count = encoded.length / width;
    this.#align(encoded, code, count);
    this.#mix(tokenSigns, signs, code, count);
    const first = known + width;
    values.fill(0, known, known + (count + 3) * width);
    this.#fill('mixBias', added, count);
    this.#multiply('mix', mixed, mixedSize(width), mixedSize(width), width, added, count);
    this.#memory.addPositive(added, first, count * width);
    for (let layer = 0; layer < layers; layer++) {
      this.#fill(`context${layer}Bias`, added, count);
      this.#multiply(`context${layer}`, known, width, 3 * width, width, added, count);
      this.#memory.addPositive(added, first, count * width);
      if (layer === 0) this.#addWhole(first, count);
    }
    return this.#ends(first, count, signs, code);
  }

  #block(name: string): Float32Array {
    const block = this.#weights.blocks.get(name);
    if (block === undefined) throw new Error(`data/tables/span-network.bin has no “${name}”: train again`);
    return block;
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
    const weights = this.#places.matrices.get(name) ?? this.#block(name).length;
    this.#memory.multiply({ rows, stride, inner, weights, columns, sums, count });
  }

  /** Puts a bias into each of `count` rows, and one more. */
  #fill(name: string, start: number, count: number): void {
    const bias = this.#block(name);
    for (let i = 0; i <= count; i++) this.#memory.values.set(bias, start + i * bias.length);
  }

  /** Writes a row for each word, from its vector and part of speech, from `start` on. */
  #words(tokens: readonly Token[], start: number): void {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const { inputs } = this.#places;
    const size = inputSize();
    for (const [i, { folded }] of tokens.entries()) writeInput(folded, values, inputs + i * size);
    values.fill(0, inputs + tokens.length * size, inputs + (tokens.length + 1) * size);
    this.#fill('wordBias', start, tokens.length);
    this.#multiply('word', inputs, size, size, width, start, tokens.length);
    const posRows = this.#block('partOfSpeech');
    for (const [i, { pos }] of tokens.entries()) {
      const own = width * (this.#posNumbers.get(pos) ?? 0);
      for (let d = 0; d < width; d++)
        values[start + i * width + d] = (values[start + i * width + d] as number) + (posRows[own + d] as number);
    }
  }

  /** The question's tokens, each as much as it matters, with the kind of question. */
  #wholeQuestion(count: number, kind: number): Float32Array {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const { question, plain } = this.#places;
    const matters = this.#block('matters');
    const weights = new Float32Array(count);
    for (let i = 0; i < count; i++)
      for (let d = 0; d < width; d++)
        weights[i] = (weights[i] as number) + (matters[d] as number) * (values[question + i * width + d] as number);
    softmax(weights, 0, count);
    const kinds = this.#block('kind');
    for (let d = 0; d < width; d++) {
      let sum = kinds[kind * width + d] as number;
      for (let i = 0; i < count; i++) sum += (weights[i] as number) * (values[question + i * width + d] as number);
      values[plain + d] = sum;
      values[plain + width + d] = 0;
    }
    const out = plain + 2 * width;
    this.#fill('questionOutBias', out, 1);
    this.#multiply('questionOut', plain, width, width, width, out, 1);
    return values.slice(out, out + width).map((value) => Math.max(0, value));
  }

  /** Puts the question's tokens into columns, for the products that say how like a sentence's tokens are to them. */
  #compare(count: number, compared: number): void {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const { question, plain } = this.#places;
    values.fill(0, plain, plain + (count + 1) * width);
    this.#multiply('attention', question, width, width, width, plain, count);
    const scale = Math.fround(1 / LIKENESS_SCALE);
    values.fill(0, compared, compared + width * QUESTION_COLUMNS);
    for (let i = 0; i < count; i++)
      for (let d = 0; d < width; d++)
        values[compared + d * QUESTION_COLUMNS + i] = scale * (values[plain + i * width + d] as number);
  }

  /** For each token of a sentence: what the question has that is like it. */
  #align(encoded: Float32Array, { count: asked }: QuestionCode, count: number): void {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const { tokens, likeness, aligned, compared, question } = this.#places;
    values.set(encoded, tokens);
    values.fill(0, tokens + encoded.length, tokens + encoded.length + width);
    values.fill(0, likeness, likeness + (count + 1) * QUESTION_COLUMNS);
    this.#memory.multiply({
      rows: tokens,
      stride: width,
      inner: width,
      weights: compared,
      columns: QUESTION_COLUMNS,
      sums: likeness,
      count,
    });
    for (let i = 0; i < count; i++) softmax(values, likeness + i * QUESTION_COLUMNS, asked);
    values.fill(0, aligned, aligned + (count + 1) * width);
    this.#memory.multiply({
      rows: likeness,
      stride: QUESTION_COLUMNS,
      inner: asked,
      weights: question,
      columns: width,
      sums: aligned,
      count,
    });
  }

  #mix(tokenSigns: Float32Array, signs: ArrayLike<number>, { whole }: QuestionCode, count: number): void {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const { tokens, aligned, mixed } = this.#places;
    const size = mixedSize(width);
    for (let i = 0; i < count; i++) {
      const row = mixed + i * size;
      for (let d = 0; d < width; d++) {
        const own = values[tokens + i * width + d] as number;
        const other = values[aligned + i * width + d] as number;
        values[row + d] = own;
        values[row + width + d] = other;
        values[row + 2 * width + d] = own * other;
        values[row + 3 * width + d] = own * (whole[d] as number);
      }
      const behind = row + 4 * width;
      for (let s = 0; s < TOKEN_SIGNS; s++) values[behind + s] = tokenSigns[i * TOKEN_SIGNS + s] as number;
      for (let s = 0; s < SENTENCE_SIGNS; s++) values[behind + TOKEN_SIGNS + s] = signs[s] as number;
    }
    values.fill(0, mixed + count * size, mixed + (count + 1) * size);
  }

  /** Adds to each token what the sentence has as a whole. */
  #addWhole(first: number, count: number): void {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const { added } = this.#places;
    values.set(highestOf(values, first, count, width), added);
    values.fill(0, added + width, added + 2 * width);
    const out = added + 2 * width;
    this.#fill('wholeBias', out, 1);
    this.#multiply('whole', added, width, width, width, out, 1);
    for (let row = first; row < first + count * width; row += width)
      for (let d = 0; d < width; d++) values[row + d] = (values[row + d] as number) + (values[out + d] as number);
  }

  #ends(first: number, count: number, signs: ArrayLike<number>, { edges }: QuestionCode): SentenceScores {
    const { width } = this.#weights;
    const { values } = this.#memory;
    const together = new Float32Array(width + SENTENCE_SIGNS);
    together.set(highestOf(values, first, count, width));
    together.set(signs, width);
    const sentence = timesMatrix(together, this.#block('sentence'), this.#block('sentenceBias'))[0] as number;
    const starts = new Float32Array(count);
    const ends = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      starts[i] = sentence + dotProduct(values, first + i * width, edges, 0, width);
      ends[i] = dotProduct(values, first + i * width, edges, width, width);
    }
    return { starts, ends };
  }
}

/** As trained: about the root of the width. */
const LIKENESS_SCALE = 7;

import type { Reading } from '../../../reading/reading.js';
import type { Keywords } from '../../question/keywords.js';
import type { Wanted } from '../../question/question.js';
import { MOST_SENTENCES } from './encoder-memory.js';
import { readInteraction } from './interaction-weights.js';
import { TokenEncoder } from './token-encoder.js';

/** How well sentences mean what is asked, whichever words they say it in. */
interface Interaction {
  /** By place among the sentences that were compared: the higher the better; log-odds that share an unknown constant. */
  readonly scores: Float32Array;
  /** The share, −1 to 1, of what the question's tokens mean that the part has which has most of it. */
  readonly covered: number;
}

let loaded: TokenEncoder | undefined;

function encoder(): TokenEncoder {
  loaded ??= new TokenEncoder(readInteraction());
  return loaded;
}

/** By sentence of a reading: the vectors of its tokens, made when first needed and kept. */
const vectorsOf = new WeakMap<Reading, (Float32Array | undefined)[]>();

/** The vectors of the tokens of the sentence with this number. */
export function sentenceVectors(reading: Reading, sentence: number): Float32Array {
  let all = vectorsOf.get(reading);
  if (all === undefined) {
    all = [];
    vectorsOf.set(reading, all);
  }
  all[sentence] ??= encoder().encodeSentence(reading.sentences[sentence]?.tokens ?? []);
  return all[sentence] as Float32Array;
}

/** What a question without tokens is said to be covered by: as much as is usual of those that are answered, by judgement. */
const USUALLY_COVERED = 0.7;

/**
 * Compares each token of a question with each of the sentences with these numbers, `MOST_SENTENCES` of them at most: a
 * sentence is as good as the tokens that are most like the question's, in it and in its part, by how much each matters.
 */
export function interact(
  reading: Reading,
  { words }: Keywords,
  wanted: Wanted,
  sentences: readonly number[],
): Interaction {
  const { tokens = [], ...asked } = wanted;
  const compared = sentences.slice(0, MOST_SENTENCES);
  if (tokens.length === 0 || compared.length === 0)
    return { scores: new Float32Array(compared.length), covered: USUALLY_COVERED };
  const keywords = new Set(words.map(({ token }) => token.folded));
  const question = encoder().encodeQuestion({ ...asked, tokens, keywords });
  const count = question.weights.length;
  const ofSentences = encoder().compare(
    question,
    compared.map((sentence) => sentenceVectors(reading, sentence)),
  );
  const places = new Map<number, Float32Array>();
  for (const [i, sentence] of compared.entries()) {
    const part = reading.index.partOfSentence[sentence] as number;
    const own = ofSentences.subarray(i * count, (i + 1) * count);
    const known = places.get(part);
    if (known === undefined) places.set(part, own.slice());
    else for (let q = 0; q < count; q++) known[q] = Math.max(known[q] as number, own[q] as number);
  }
  const [inSentence, inPart] = encoder().shares;
  const ofParts = new Map([...places].map(([part, own]) => [part, weighed(own, question.weights, count)]));
  const scores = Float32Array.from(compared, (sentence, i) => {
    const part = reading.index.partOfSentence[sentence] as number;
    const own = ofSentences.subarray(i * count, (i + 1) * count);
    return inSentence * weighed(own, question.weights, count) + inPart * (ofParts.get(part) as number);
  });
  const [[best]] = [...ofParts].sort(([, a], [, b]) => b - a) as [[number, number]];
  const all = question.weights.subarray(0, question.tokens).reduce((sum, weight) => sum + weight, 0);
  const covered = weighed(places.get(best) as Float32Array, question.weights, question.tokens) / (all || 1);
  return { scores, covered };
}

/** The sum of the first `count` values by their weights. */
function weighed(values: Float32Array, weights: Float32Array, count: number): number {
  let sum = 0;
  for (let q = 0; q < count; q++) sum += (weights[q] as number) * (values[q] as number);
  return sum;
}

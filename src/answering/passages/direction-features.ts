import { addVector, cosineWith, dimensions, normaliseVectors, vectorsOf } from '../../language/vectors.js';
import { type Index, salience } from '../../reading/index.js';
import type { Keyword, Keywords } from '../question/keywords.js';
import { FEATURE_COUNT, featureIndex } from './features.js';

/** How near every sentence and part is to the direction of the question's words. */
export function addDirections(features: Float32Array, { words }: Keywords, index: Index): void {
  const direction = directionOf(words);
  for (let part = 0; part < index.partLengths.length; part++) {
    const ofPart = cosineWith(direction, index.partVectors, part);
    const end = index.firstSentence[part + 1] as number;
    for (let sentence = index.firstSentence[part] as number; sentence < end; sentence++) {
      const base = sentence * FEATURE_COUNT;
      features[base + featureIndex.partDirection] = ofPart;
      features[base + featureIndex.direction] = cosineWith(direction, index.sentenceVectors, sentence);
    }
  }
}

/** The direction of the question's words, as the index has it for sentences. */
function directionOf(words: readonly Keyword[]): Float32Array {
  const sum = new Float32Array(dimensions());
  const vectors = vectorsOf(words.map(({ token }) => [token.folded]));
  for (const [k, { token }] of words.entries()) addVector(vectors, k, salience(token.folded), sum, 0);
  normaliseVectors(sum);
  return sum;
}

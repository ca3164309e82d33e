import type { Reading } from '../../reading/reading.js';
import type { Keywords } from '../question/keywords.js';
import type { Wanted } from '../question/question.js';
import { addAnswerTypes } from './answer-type-features.js';
import { addDirections } from './direction-features.js';
import { frameOf } from './fixed-features.js';
import { addKeywords, addPairs } from './keyword-features.js';

/** The features of every sentence of the article, `featureNames.length` numbers each, in reading order. */
export function passageFeatures(reading: Reading, keywords: Keywords, wanted: Wanted): Float32Array {
  const { index } = reading;
  const features = frameOf(reading).blank.slice();
  addKeywords(features, reading, keywords.words);
  addPairs(features, keywords, index);
  addDirections(features, keywords, index);
  addAnswerTypes(features, reading, keywords, wanted);
  return features;
}

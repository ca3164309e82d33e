import type { Reading } from '../../reading/reading.js';
import { isReason } from '../question/answer-words.js';
import { FEATURE_COUNT, featureIndex } from './features.js';

/** What a reading's features have in common for all questions: made once, at the first. */
interface Frame {
  /** The features of every sentence that no question changes; 0 for all others. */
  readonly blank: Float32Array;
  readonly meanSentence: number;
  readonly meanPart: number;
  /** Number of the headline among the parts; −1 for none. */
  readonly headline: number;
  /** By sentence: 1 where it has a word that leads in a reason. */
  readonly hasReason: Uint8Array;
}

const frames = new WeakMap<Reading, Frame>();

export function frameOf(reading: Reading): Frame {
  const known = frames.get(reading);
  if (known) return known;
  const { index, parts, sentences } = reading;
  const blank = new Float32Array(sentences.length * FEATURE_COUNT);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const part = index.partOfSentence[sentence] as number;
    const base = sentence * FEATURE_COUNT;
    blank[base + featureIndex.firstParagraph] = Number(parts[part]?.part.paragraph === 1);
    blank[base + featureIndex.partLength] = Math.log1p(index.partLengths[part] as number);
    blank[base + featureIndex.opensPart] = Number(sentence === index.firstSentence[part]);
    blank[base + featureIndex.length] = Math.log1p(index.sentenceLengths[sentence] as number);
  }
  const made = {
    blank,
    meanSentence: meanOf(index.sentenceLengths),
    meanPart: meanOf(index.partLengths),
    headline: parts.findIndex(({ part }) => part.part === 'headline'),
    hasReason: Uint8Array.from(sentences, ({ tokens }) => Number(tokens.some(({ folded }) => isReason(folded)))),
  };
  frames.set(reading, made);
  return made;
}

function meanOf(lengths: Float32Array): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
}

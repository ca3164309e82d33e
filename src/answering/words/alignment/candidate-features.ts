import { writeFixed } from '../candidates.js';
import { FIXED_COUNT } from '../features.js';
import { FLAG_BYTES } from '../flags.js';
import type { AlignedSentence, Alignment } from './alignment.js';
import { writeFocus } from './focus-features.js';
import { writeNearness } from './nearness-features.js';
import { writeSyntax } from './syntax-features.js';
import { writeTypes } from './type-features.js';

/** Writes the `FEATURE_COUNT` values of candidate `c` of a sentence to `x`. */
export function writeFeatures(alignment: Alignment, sentence: AlignedSentence, c: number, x: Float32Array): void {
  writeAsked(alignment, sentence, c, x);
  writeFixed(sentence.candidates, c, x);
}

/** Writes those values alone that depend on the question: from `FIXED_COUNT` on. */
export function writeAsked(alignment: Alignment, sentence: AlignedSentence, c: number, x: Float32Array): void {
  const { question } = alignment;
  const { candidates } = sentence;
  const first = candidates.first[c] as number;
  const last = candidates.last[c] as number;
  x.set(sentence.shared, FIXED_COUNT);
  const nearestAt = writeNearness(alignment, sentence, first, last, x);
  writeSyntax(question, sentence, first, last, nearestAt, x);
  if (question.focus) writeFocus(alignment, sentence, first, last, x);
  writeTypes(question, candidates.flags, c * FLAG_BYTES, x);
}

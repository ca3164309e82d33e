import type { Reading } from '../reading/reading.js';
import type { Sentence } from '../reading/sentences.js';

/** The article's own key sentences, in the order in which they stand; at most `count`, body paragraphs only. */
export function summarise(reading: Reading, count: number): readonly Sentence[] {
  return reading.sentences.filter(({ span }) => span.part === 'paragraph').slice(0, count);
}

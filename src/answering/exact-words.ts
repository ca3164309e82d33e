import { type Span, samePart } from '../article/model.js';
import type { Reading } from '../reading/reading.js';
import { align } from './alignment.js';
import { type CandidateSource, candidateSource } from './candidates.js';
import { confidenceOf } from './confidence.js';
import { shownSpan } from './edges.js';
import type { Keywords } from './keywords.js';
import { model } from './model.js';
import type { Ranking } from './passages.js';
import type { Question } from './question.js';
import { rankCandidates } from './ranking.js';

/** The words that answer a question best, the sentence they stand in, and the probability that they are right. */
export interface ExactWords {
  readonly best?: Span;
  readonly sentence?: Span;
  readonly confidence: number;
}

const sources = new WeakMap<Reading, CandidateSource>();

function sourceOf(reading: Reading): CandidateSource {
  const known = sources.get(reading);
  if (known) return known;
  const made = candidateSource(reading, model().boundary);
  sources.set(reading, made);
  return made;
}

/** Looks for the exact words in the sentences that the ranking holds likeliest; what overlaps `taken` is no answer. */
export function exactWords(
  reading: Reading,
  question: Question,
  keywords: Keywords,
  ranking: Ranking,
  taken?: Span,
): ExactWords {
  const alignment = align(reading, sourceOf(reading), question, keywords, ranking);
  const ranked = rankCandidates(alignment, model());
  const best = taken
    ? ranked.find((candidate) => !overlaps(shownSpan(reading, question, candidate), taken))
    : ranked[0];
  if (best === undefined) return { confidence: 0 };
  const { sentence } = best.sentence.candidates;
  return {
    best: shownSpan(reading, question, best),
    sentence: sentence.span,
    confidence: confidenceOf(ranked, model().confidence),
  };
}

function overlaps(a: Span, b: Span): boolean {
  return samePart(a, b) && a.start < b.end && b.start < a.end;
}

import { overlaps, type Span } from '../../article/spans.js';
import type { Reading } from '../../reading/reading.js';
import type { Ranking } from '../passages/passages.js';
import { align } from './alignment/alignment.js';
import { type CandidateSource, candidateSource } from './candidates.js';
import { confidenceOf, leadOf } from './confidence.js';
import { shownSpan } from './edges.js';
import { rankAgain, weighedParts } from './part-ranking.js';
import { type RankedCandidate, rankCandidates } from './ranking.js';
import type { Search } from './search.js';
import { model } from './weights.js';

/** The words that answer a question best, the sentence they stand in, and the probability that they are right. */
interface ExactWords {
  readonly best?: Span;
  readonly sentence?: Span;
  readonly confidence: number;
}

/** The exact words, and the ranking of the parts in the light of them: `best` stands in the first part that has a candidate. */
interface Found {
  readonly exact: ExactWords;
  readonly ranking: Ranking;
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
export function exactWords(search: Search, taken?: Span): Found {
  const { reading, question, keywords, ranking } = search;
  const alignment = align(reading, sourceOf(reading), question, keywords, ranking);
  const all = rankCandidates(alignment, model());
  const ranked = taken ? all.filter((one) => !overlaps(shownSpan(reading, question, one), taken)) : all;
  if (ranked.length === 0) return { exact: { confidence: 0 }, ranking };
  const partOf = ({ sentence }: RankedCandidate) => reading.index.partOfSentence[sentence.candidates.number] ?? 0;
  const chances = new Map<number, number>();
  for (const one of ranked) chances.set(partOf(one), Math.max(one.chance, chances.get(partOf(one)) ?? 0));
  const parts = weighedParts(search);
  const again = rankAgain(ranking, parts, chances, model().parts);
  const part = again.order.find((number) => chances.has(number));
  const best = ranked.find((one) => partOf(one) === part) ?? (ranked[0] as RankedCandidate);
  const namesLacking = parts.find(({ part }) => part === partOf(best))?.namesLacking ?? 0;
  const asking = { kind: question.kind, namesLacking, partLead: leadOf(partOf(best), parts) };
  const { sentence } = best.sentence.candidates;
  return {
    exact: {
      best: shownSpan(reading, question, best),
      sentence: sentence.span,
      confidence: confidenceOf([best, ...ranked.filter((one) => one !== best)], asking, model().confidence),
    },
    ranking: again,
  };
}

import { overlaps, type Span } from '../../article/spans.js';
import type { Token } from '../../language/tokens.js';
import type { Reading } from '../../reading/reading.js';
import type { Ranking } from '../passages/passages.js';
import { askedAbout } from '../question/asked-about.js';
import { align } from './alignment/alignment.js';
import { type CandidateSource, candidateSource } from './candidates.js';
import {
  confidenceOf,
  confidenceValues,
  leadOf,
  meaningLeadOf,
  type NetworkOdds,
  networkOddsIn,
} from './confidence.js';
import { shownSpan, shownStretch } from './edges/edges.js';
import { exclusionOf } from './exclusion.js';
import { type Misfit, misfitOf } from './fit/fit.js';
import { type Shown, shownWords } from './fit/shown.js';
import { namedIn } from './named-spans.js';
import { spanChances } from './network/span-chances.js';
import { rankAgain, weighedParts } from './part-ranking.js';
import { type RankedCandidate, rankCandidates } from './ranking.js';
import type { Search } from './search.js';
import { TOKEN_TYPE } from './token-types.js';
import { type Model, model } from './weights.js';

export type { NetworkOdds } from './confidence.js';

/** The words that answer a question best, the sentence they stand in, and the probability that they are right. */
interface ExactWords {
  readonly best?: Span;
  readonly sentence?: Span;
  readonly confidence: number;
  /** Log-odds of the best words, and of nothing's answering, as the network has it; absent where there are none. */
  readonly networkOdds?: NetworkOdds;
  /** Why the best words cannot be the answer after all; absent where nothing speaks against them. */
  readonly misfit?: Misfit;
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

/** Reads what was learnt, which the first question to any reading would wait for. */
export function loadWeights(): void {
  model();
}

/** Makes what looking for words needs of a reading whatever is asked, a piece a turn; not the candidates, which are made a sentence at a time. */
export function* preparedWords(reading: Reading): Generator<void, void> {
  yield loadWeights();
  yield void sourceOf(reading);
  yield void namedIn(reading, 0);
}

/** What the asker has said, and what was answered before. */
interface Asked {
  /** The words of the question, without those that a follow-up borrows. */
  readonly own: readonly Token[];
  /** The words that answered the question before: what overlaps them is no answer to this one. */
  readonly taken?: Span;
}

/** Looks for the exact words in the sentences that the ranking holds likeliest. */
export function exactWords(search: Search, asked: Asked): Found {
  const found = bestWords(search, asked, sourceOf(search.reading), model());
  if (found === undefined) return { exact: { confidence: 0 }, ranking: search.ranking };
  const { evidence, ranking, ...exact } = found;
  const confidence = confidenceOf(evidence, model().confidence);
  return { exact: { ...exact, confidence, networkOdds: networkOddsIn(evidence) }, ranking };
}

/** The best words with the values of `confidenceFeatures` in place of the confidence that follows from them. */
interface BestWords extends Required<Pick<ExactWords, 'best' | 'sentence'>>, Pick<ExactWords, 'misfit'> {
  readonly evidence: readonly number[];
  readonly ranking: Ranking;
}

/** The best words as these weights have it; undefined where no sentence has any. */
export function bestWords(
  search: Search,
  { own, taken }: Asked,
  source: CandidateSource,
  weights: Model,
): BestWords | undefined {
  const { reading, question, ranking } = search;
  const { ranked: all, none } = likelyWords(search, own, source, weights);
  const ranked = taken ? shared(all.filter((one) => !overlaps(shownSpan(reading, question, one), taken))) : all;
  if (ranked.length === 0) return undefined;
  const partOf = (one: RankedCandidate) => partOfWords(reading, one);
  const chances = chancesOfParts(reading, ranked);
  const parts = weighedParts(search);
  const again = rankAgain(ranking, parts, chances, weights.parts);
  const part = again.order.find((number) => chances.has(number));
  // The part that answers best is the one whose words are taken.
  const there = taken ? [] : ranked.filter((one) => partOf(one) === part);
  const [[likeliest], [likeliestThere]] = [ranked, there];
  const isOutweighed = (likeliest?.chance ?? 0) > OUTWEIGHED_FROM * (likeliestThere?.chance ?? 0);
  const elsewhere = ranked.filter((one) => partOf(one) !== part);
  const fitting = bestFitting(search, own, isOutweighed ? ranked : [...there, ...elsewhere]);
  const { misfit, out } = fitting;
  const left = out.size > 0 ? shared(ranked.filter((one) => !out.has(one))) : ranked;
  const isBest = ({ sentence, candidate }: RankedCandidate) =>
    candidate === fitting.best.candidate && sentence === fitting.best.sentence;
  const best = left.find(isBest) ?? fitting.best;
  const namesLacking = parts.find(({ part }) => part === partOf(best))?.namesLacking ?? 0;
  const asking = {
    kind: question.kind,
    namesLacking,
    partLead: leadOf(partOf(best), parts),
    meaningLead: meaningLeadOf(partOf(best), ranking.meanings),
    agreeing: left.reduce((sum, one) => (overlap(one, best) ? sum + one.chance : sum), 0),
    isOnlyPerson: isOnlyPerson(best),
    none,
  };
  return {
    best: shownSpan(reading, question, best),
    sentence: best.sentence.candidates.sentence.span,
    evidence: confidenceValues([best, ...left.filter((one) => one !== best)], asking),
    ranking: again,
    ...(misfit && { misfit }),
  };
}

/** The candidates, likeliest first, and the natural logarithm of the chance that none answers, as the network has it. */
export function likelyWords(
  { reading, question, keywords, ranking }: Search,
  own: readonly Token[],
  source: CandidateSource,
  weights: Model,
): { readonly ranked: readonly RankedCandidate[]; readonly none: number } {
  const alignment = align(reading, source, question, keywords, ranking);
  const spans = spanChances(reading, alignment, ranking);
  const isExcluded = exclusionOf(reading, askedAbout(reading, question, own));
  return { ranked: rankCandidates(alignment, weights, spans, isExcluded), none: spans.none };
}

function partOfWords({ index }: Reading, { sentence }: RankedCandidate): number {
  return index.partOfSentence[sentence.candidates.number] ?? 0;
}

/** By number of a part that has any: the chance of the likeliest words in it. */
export function chancesOfParts(reading: Reading, ranked: readonly RankedCandidate[]): ReadonlyMap<number, number> {
  const chances = new Map<number, number>();
  for (const one of ranked) {
    const part = partOfWords(reading, one);
    chances.set(part, Math.max(one.chance, chances.get(part) ?? 0));
  }
  return chances;
}

/** Candidates that are left with the chances of those that cannot be the answer or are taken, each by its share. */
function shared(left: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const all = left.reduce((sum, { chance }) => sum + chance, 0);
  return left.map((one) => ({ ...one, chance: one.chance / all }));
}

function isOnlyPerson({ sentence: { candidates }, candidate }: RankedCandidate): boolean {
  const { types, first, last } = candidates;
  const isPerson = (i: number) => types[i] === TOKEN_TYPE.person;
  const starts = [...types.keys()].filter((i) => isPerson(i) && !isPerson(i - 1));
  const [only] = starts;
  return (
    starts.length === 1 &&
    only !== undefined &&
    (first[candidate] as number) <= only &&
    only <= (last[candidate] as number)
  );
}

/** Whether two candidates share tokens of a sentence. */
function overlap(one: RankedCandidate, other: RankedCandidate): boolean {
  if (one.sentence !== other.sentence) return false;
  const { first, last } = one.sentence.candidates;
  return (
    (first[one.candidate] as number) <= (last[other.candidate] as number) &&
    (first[other.candidate] as number) <= (last[one.candidate] as number)
  );
}

/**
 * Words so many times as likely as the best of the part that answers best are preferred to them: with 2 to 4 half a point to
 * one of a hundred answers more is right than with none, and its paragraph.
 */
const OUTWEIGHED_FROM = 2;

/** Words of this share of the best ones' chance stand in for them where those cannot be the answer. */
const STANDS_IN_FROM = 0.1;

interface Fitting {
  readonly best: RankedCandidate;
  readonly misfit?: Misfit;
  /** Those among the likeliest that cannot be the answer. */
  readonly out: ReadonlySet<RankedCandidate>;
}

/** The likeliest that can be the answer if it is not far behind, else the likeliest with what speaks against it. */
function bestFitting(search: Search, said: readonly Token[], ranked: readonly RankedCandidate[]): Fitting {
  const [best] = ranked as readonly [RankedCandidate];
  const misfits = (one: RankedCandidate): Misfit | undefined => misfitOf(shownOf(search, one), said);
  // Which sentence it is in is for the ranking to say: another one is no better for having a word of the question.
  const canBe = (reason: Misfit | undefined) => reason === undefined || reason === 'beside the point';
  const judged = ranked
    .filter(({ chance }) => chance >= STANDS_IN_FROM * best.chance)
    .map((one) => ({ one, misfit: misfits(one) }));
  const fitting = judged.find(({ misfit }) => canBe(misfit));
  const chosen = fitting ?? { one: best, misfit: judged[0]?.misfit };
  const out = new Set(fitting ? judged.flatMap(({ one, misfit }) => (canBe(misfit) ? [] : [one])) : []);
  return { best: chosen.one, ...(chosen.misfit && { misfit: chosen.misfit }), out };
}

function shownOf({ reading, question }: Search, one: RankedCandidate): Shown {
  const stretch = shownStretch(reading, question, one);
  return shownWords(reading, question, one.sentence.candidates.number, stretch, one.sentence);
}

import { contains } from '../../article/spans.js';
import { type Token, tokenise } from '../../language/tokens.js';
import { comparedWord, cosineOf } from '../../language/vectors.js';
import type { Entity } from '../../reading/names/names.js';
import type { Sentence } from '../../reading/parts.js';
import type { Reading } from '../../reading/reading.js';
import type { Ranking } from '../passages/passages.js';
import type { Keywords } from '../question/keywords.js';
import type { Question } from '../question/question.js';
import type { CandidateSource, Candidates } from './candidates.js';
import { FEATURE_COUNT, FIXED_COUNT, featureIndex } from './features.js';
import { keepBest } from './shortlist.js';

/** A question with what its features need from the article; made once a question. */
export interface Alignment {
  readonly question: Question;
  readonly reading: Reading;
  readonly ranking: Ranking;
  /** By keyword: its weight, and where it stands in the question. */
  readonly weights: Float32Array;
  readonly places: Int16Array;
  readonly totalWeight: number;
  /** The sentences that are searched for the exact words, likeliest first. */
  readonly sentences: readonly AlignedSentence[];
  /** The cosine of a term of the article with the focus; 0 where either has no vector. */
  readonly focusCosines: (term: number) => number;
}

/** A sentence with the places where it matches the question. */
export interface AlignedSentence {
  readonly candidates: Candidates;
  /** The tokens that match a keyword: index, number of the keyword, how well (0 to 1). In order. */
  readonly matchAt: readonly number[];
  readonly matchKeyword: readonly number[];
  readonly matchStrength: readonly number[];
  /** By token: 1 where the question has the very word, stop words included. */
  readonly isAsked: Uint8Array;
  /** Index of the token nearest to the focus and to the main verb of the question: all of them, ascending. */
  readonly focusAt: readonly number[];
  readonly verbAt: readonly number[];
  /** By token: how like the focus it is. */
  readonly likeFocus: Float32Array;
  /** Of the features that depend on the question those that all candidates of the sentence share; 0 for the others. */
  readonly shared: Float32Array;
  readonly recall: number;
}

/** Sentences that are searched for the exact words. */
const SENTENCES = 8;
/** What a part's probability counts beside its sentence's own: few, to order sentences that match alike. */
const PART_SHARE = 0.1;
/** Keywords beyond this many are not aligned: no question of a person has as many. */
const MAX_KEYWORDS = 30;
/** The rank of a part that has nothing of the question: far behind. */
const NO_RANK = 99;
const SEARCHED_PARTS = new Set(['paragraph', 'caption', 'standfirst']);

const {
  sentenceRecall,
  sentenceExact,
  sentenceScore,
  sentenceRank,
  partScore,
  partRank,
  bestPart,
  bestSentence,
  pairs: pairsFeature,
  contextRecall,
  focusLikeSentence,
  focusLikeHead,
  focusLikeFirst,
  focusLikeNear,
} = featureIndex;

/** Aligns a question with the likeliest sentences of an article. */
export function align(
  reading: Reading,
  source: CandidateSource,
  question: Question,
  keywords: Keywords,
  ranking: Ranking,
): Alignment {
  const words = keywords.words.slice(0, MAX_KEYWORDS);
  const weights = Float32Array.from(words, ({ sentenceIdf }) => sentenceIdf);
  const keywordOf = new Map(words.map(({ token }, k) => [token.stem, k]));
  const asked: Asked = {
    reading,
    question,
    ranking,
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    met: metByTerm(words),
    focusKeyword: keywordOf.get(question.focus?.stem ?? '') ?? -1,
    verbKeyword: keywordOf.get(question.verb?.stem ?? '') ?? -1,
    referents: referentsAsked(reading, keywordOf),
    stems: new Set(question.tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ stem }) => stem)),
    strengths: new Map(),
  };
  const sentences = likeliestSentences(reading, ranking).map((number, rank) =>
    alignSentence(asked, source(number), rank),
  );
  return {
    question,
    reading,
    ranking,
    weights,
    places: Int16Array.from(words, ({ token }) => question.tokens.findIndex(({ stem }) => stem === token.stem)),
    totalWeight: asked.totalWeight,
    sentences,
    focusCosines: focusCosines(reading, question),
  };
}

/** What sentences are aligned with. */
interface Asked extends Pick<Alignment, 'reading' | 'question' | 'ranking' | 'weights' | 'totalWeight'> {
  /** By term of the article: the keywords that it meets. */
  readonly met: ReadonlyMap<number, readonly Met[]>;
  /** Numbers of the keywords that are the focus and the main verb; −1 for none. */
  readonly focusKeyword: number;
  readonly verbKeyword: number;
  /** By sentence. */
  readonly referents: ReadonlyMap<number, readonly ReferentAsked[]>;
  /** Stems of the question's words, stop words included. */
  readonly stems: ReadonlySet<string>;
  /** By sentence, as far as they were needed: how well it meets each keyword. */
  readonly strengths: Map<number, Float32Array>;
}

function metByTerm(words: Keywords['words']): ReadonlyMap<number, readonly Met[]> {
  const met = new Map<number, Met[]>();
  for (const [k, { matches }] of words.entries())
    for (const { term, strength } of matches) {
      const own = met.get(term);
      if (own) own.push({ k, strength });
      else met.set(term, [{ k, strength }]);
    }
  return met;
}

function alignSentence(asked: Asked, candidates: Candidates, rank: number): AlignedSentence {
  const { question, weights, met } = asked;
  const { tokens } = candidates.sentence;
  const { focus, verb } = question;
  const referents = asked.referents.get(candidates.number) ?? [];
  const matchAt: number[] = [];
  const matchKeyword: number[] = [];
  const matchStrength: number[] = [];
  const match = (i: number, k: number, strength: number) => {
    matchAt.push(i);
    matchKeyword.push(k);
    // As the weights were learnt with it.
    matchStrength.push(Math.fround(strength));
  };
  const isAsked = new Uint8Array(tokens.length);
  const focusAt: number[] = [];
  const verbAt: number[] = [];
  const likeFocus = new Float32Array(tokens.length);
  const exactlyMet = new Uint8Array(weights.length);
  let exact = 0;
  let pairs = 0;
  let before = -2;
  for (let i = 0; i < tokens.length; i++) {
    const { stem, start, end } = tokens[i] as Token;
    if (asked.stems.has(stem)) isAsked[i] = 1;
    if (stem === focus?.stem) focusAt.push(i);
    if (stem === verb?.stem) verbAt.push(i);
    for (const referent of referents)
      if (start >= referent.start && end <= referent.end)
        for (const k of referent.keywords) match(i, k, REFERENT_STRENGTH);
    const term = candidates.terms[i] as number;
    if (term < 0) continue;
    for (const { k, strength } of met.get(term) ?? []) {
      if (strength < PLACED_STRENGTH) continue;
      match(i, k, strength);
      if (k === asked.focusKeyword) likeFocus[i] = strength;
      if (k === asked.verbKeyword && strength >= LIKE_VERB && stem !== verb?.stem) verbAt.push(i);
      if (strength < 1) continue;
      if (k === before + 1) pairs++;
      before = k;
      if (!exactlyMet[k]) exact += weights[k] as number;
      exactlyMet[k] = 1;
    }
  }
  const recall = recallOf(asked, [candidates.number]);
  return {
    candidates,
    matchAt,
    matchKeyword,
    matchStrength,
    isAsked,
    focusAt,
    verbAt,
    likeFocus,
    shared: sharedFeatures(asked, candidates.number, rank, { recall, exact, pairs, likeFocus }),
    recall,
  };
}

/** How well a sentence as a whole meets the question. */
interface MetInSentence {
  readonly recall: number;
  readonly exact: number;
  readonly pairs: number;
  readonly likeFocus: Float32Array;
}

/** The features that all candidates of a sentence share. */
function sharedFeatures(
  asked: Asked,
  sentence: number,
  rank: number,
  { recall, exact, pairs, likeFocus }: MetInSentence,
): Float32Array {
  const { ranking, totalWeight, weights } = asked;
  const { partOfSentence } = asked.reading.index;
  const part = partOfSentence[sentence] ?? 0;
  const rankOfPart = ranking.order.indexOf(part);
  const neighbours = [sentence - 1, sentence, sentence + 1].filter((s) => partOfSentence[s] === part);
  const all = new Float32Array(FEATURE_COUNT);
  const shared = all.subarray(FIXED_COUNT);
  all[sentenceRecall] = recall;
  all[sentenceExact] = exact / totalWeight;
  all[sentenceScore] = Math.log((ranking.sentences[sentence] ?? 0) + 1e-4);
  all[sentenceRank] = 1 / (1 + rank);
  all[bestSentence] = Number(rank === 0);
  all[partScore] = ranking.parts[part] ?? 0;
  all[partRank] = 1 / (1 + (rankOfPart < 0 ? NO_RANK : rankOfPart));
  all[bestPart] = Number(rankOfPart === 0);
  all[pairsFeature] = pairs / Math.max(1, weights.length - 1);
  all[contextRecall] = recallOf(asked, neighbours);
  all[focusLikeSentence] = likeFocus.reduce((most, like) => Math.max(most, like), 0);
  return shared;
}

/** The share of the keywords' weight that sentences have between them. */
function recallOf(asked: Asked, sentences: readonly number[]): number {
  const { weights, totalWeight } = asked;
  const strengths = sentences.map((sentence) => strengthsIn(asked, sentence));
  let mass = 0;
  for (let k = 0; k < weights.length; k++) {
    let best = 0;
    for (const own of strengths) best = Math.max(best, own[k] as number);
    mass += best * (weights[k] as number);
  }
  return mass / totalWeight;
}

function strengthsIn({ reading, weights, met, referents, strengths }: Asked, sentence: number): Float32Array {
  const known = strengths.get(sentence);
  if (known) return known;
  const best = new Float32Array(weights.length);
  const raise = (k: number, strength: number) => {
    if (strength > (best[k] as number)) best[k] = strength;
  };
  for (const term of reading.index.termsOfTokens[sentence] ?? [])
    if (term >= 0) for (const { k, strength } of met.get(term) ?? []) raise(k, strength);
  for (const { keywords } of referents.get(sentence) ?? []) for (const k of keywords) raise(k, REFERENT_STRENGTH);
  strengths.set(sentence, best);
  return best;
}

/** From this strength on it matters where a match stands; weaker ones only say what the sentence is about. */
const PLACED_STRENGTH = 0.25;

function focusCosines({ index }: Reading, { focus }: Question): (term: number) => number {
  const compared = focus && comparedWord(focus.folded);
  return (term) => (compared === undefined || term < 0 ? 0 : cosineOf(compared, index.vectors, term));
}

/** How like the question's verb another verb must be to stand for it. */
const LIKE_VERB = 0.3;
/** How well "he" matches the name of whom it means. */
const REFERENT_STRENGTH = 0.8;

/** A keyword that a term of the article meets. */
interface Met {
  readonly k: number;
  readonly strength: number;
}

interface ReferentAsked {
  readonly start: number;
  readonly end: number;
  readonly keywords: readonly number[];
}

/** By sentence: pronouns and descriptions of the people whose names the question has. */
function referentsAsked(
  { people, sentences }: Reading,
  keywordOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly ReferentAsked[]> {
  const found = new Map<number, ReferentAsked[]>();
  for (const person of people) {
    if (person.mentions.every(({ kind }) => kind === 'name')) continue;
    const keywords = stemsOf(person.name).flatMap((stem) => keywordOf.get(stem) ?? []);
    if (keywords.length === 0) continue;
    for (const { number, start, end } of referentsOf(person, sentences)) {
      const own = found.get(number);
      if (own) own.push({ start, end, keywords });
      else found.set(number, [{ start, end, keywords }]);
    }
  }
  return found;
}

/** A pronoun or a description, and the number of the sentence it stands in. */
interface Referent {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** By person: looked for at the first question that names them. */
const referents = new WeakMap<Entity, readonly Referent[]>();

function referentsOf(person: Entity, sentences: readonly Sentence[]): readonly Referent[] {
  const known = referents.get(person);
  if (known) return known;
  const made = person.mentions.flatMap(({ span, kind }) => {
    if (kind === 'name') return [];
    const number = sentences.findIndex((sentence) => contains(sentence.span, span));
    return [{ number, start: span.start, end: span.end }];
  });
  referents.set(person, made);
  return made;
}

const nameStems = new Map<string, readonly string[]>();

function stemsOf(name: string): readonly string[] {
  const known = nameStems.get(name);
  if (known) return known;
  const stems = tokenise(name).tokens.map(({ stem }) => stem);
  if (nameStems.size > 5_000) nameStems.clear();
  nameStems.set(name, stems);
  return stems;
}

/** The numbers of the searched sentences, likeliest first, of equals the earlier first. */
function likeliestSentences({ index, sentences }: Reading, ranking: Ranking): readonly number[] {
  const best: { readonly sentence: number; readonly score: number }[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    if (!SEARCHED_PARTS.has(sentences[sentence]?.span.part ?? '')) continue;
    const part = index.partOfSentence[sentence] as number;
    const score = (ranking.sentences[sentence] ?? 0) + PART_SHARE * (ranking.parts[part] ?? 0);
    // Nearly all sentences of a long article end here.
    if (score <= (best[SENTENCES - 1]?.score ?? Number.NEGATIVE_INFINITY)) continue;
    keepBest(best, { sentence, score }, SENTENCES);
  }
  return best.map(({ sentence }) => sentence);
}

const {
  missing,
  inside,
  headInside,
  allInside,
  outsideRecall,
  nearestLeft,
  nearestRight,
  proximity,
  clauseRecall,
  leftRecall,
  rightRecall,
  leftShare,
  nearRecall,
  firstProximity,
  lastProximity,
  beforeAsked,
  afterAsked,
  beforeTwoAsked,
  afterTwoAsked,
  verbRecall,
  verbProximity,
  verbLeft,
  verbRight,
  sameClauseVerb,
  subjectSide,
  objectSide,
  verbsBetween,
  commasBetween,
  focusInside,
  focusHead,
  focusBefore,
  focusAfter,
  focusAfterTwo,
  focusNear,
  focusSentence,
  focusApposition,
  focusMissing,
  typeFits,
  typeClashes,
  unitFits,
  unitClashes,
  listFits,
  listClashes,
  noVerbBefore,
  subjectFirst,
  asksSubject,
  asksObject,
  asksSeveral,
  asksType,
  typeWordBeforeFocus,
  typeWordIsFocus,
  focusCosine,
  leftVerbAsked,
  rightVerbAsked,
  leftNounAsked,
  rightNounAsked,
  andInside,
  timeUnit,
  lengthUnit,
  ageUnit,
} = featureIndex;
const { person, organisation, place, date, year, month, number, percent, money, quantity } = featureIndex;

const UNIT_FEATURE = { percent, money, time: timeUnit, length: lengthUnit, age: ageUnit } as const;

/** Tokens on either side that count as near. */
const NEAR = 5;
/** Distance, in tokens, at which closeness is one half. */
const HALF_DISTANCE = 4;
/** Tokens within which an apposition names its noun: ", a former mayor of". */
const APPOSITION = 6;

const IN_CLAUSE = 1;
const ON_LEFT = 2;
const ON_RIGHT = 4;
const IS_NEAR = 8;

const closenessTo = new Float32Array(MAX_KEYWORDS);
const strengthOutside = new Float32Array(MAX_KEYWORDS);
const flags = new Uint8Array(MAX_KEYWORDS);

/** Writes the `FEATURE_COUNT` values of candidate `c` of a sentence to `x`. */
export function writeFeatures(alignment: Alignment, sentence: AlignedSentence, c: number, x: Float32Array): void {
  writeAsked(alignment, sentence, c, x);
  x.set(sentence.candidates.fixed.subarray(c * FIXED_COUNT, (c + 1) * FIXED_COUNT));
}

/** Writes those values alone that depend on the question: from `FIXED_COUNT` on. */
export function writeAsked(alignment: Alignment, sentence: AlignedSentence, c: number, x: Float32Array): void {
  const { question, weights, totalWeight, places } = alignment;
  const { candidates, matchAt, matchKeyword, matchStrength, isAsked } = sentence;
  const { clauses, verbsBefore, marksBefore, contentBefore, fixed } = candidates;
  const first = candidates.first[c] as number;
  const last = candidates.last[c] as number;
  const own = c * FIXED_COUNT;
  x.set(sentence.shared, FIXED_COUNT);

  const fromClause = clauses[first] as number;
  const toClause = clauses[last] as number;
  for (let k = 0; k < weights.length; k++) {
    closenessTo[k] = 0;
    strengthOutside[k] = 0;
    flags[k] = 0;
  }
  let insideWeight = 0;
  let insideCount = 0;
  let left = 99;
  let right = 99;
  let nearestAt = -1;
  for (let m = 0; m < matchAt.length; m++) {
    const i = matchAt[m] as number;
    const k = matchKeyword[m] as number;
    const strength = matchStrength[m] as number;
    if (i >= first && i <= last) {
      insideWeight += (weights[k] as number) * strength;
      insideCount += strength;
      continue;
    }
    const distance = i < first ? first - i : i - last;
    if (distance < Math.min(left, right)) nearestAt = i;
    if (i < first) left = Math.min(left, distance);
    else right = Math.min(right, distance);
    const closeness = strength / (1 + distance / HALF_DISTANCE);
    if (closeness > (closenessTo[k] as number)) closenessTo[k] = closeness;
    if (strength > (strengthOutside[k] as number)) strengthOutside[k] = strength;
    const clause = clauses[i] as number;
    flags[k] =
      (flags[k] as number) |
      (clause >= fromClause && clause <= toClause ? IN_CLAUSE : 0) |
      (i < first ? ON_LEFT : ON_RIGHT) |
      (distance <= NEAR ? IS_NEAR : 0);
  }
  let outside = 0;
  let close = 0;
  let inClause = 0;
  let onLeft = 0;
  let onRight = 0;
  let near = 0;
  let firstKeyword = -1;
  for (let k = 0; k < weights.length; k++) {
    if (firstKeyword < 0 && (places[k] as number) > question.at) firstKeyword = k;
    const flag = flags[k] as number;
    if (flag === 0) continue;
    const weight = (weights[k] as number) * (strengthOutside[k] as number);
    outside += weight;
    close += (weights[k] as number) * (closenessTo[k] as number);
    if (flag & IN_CLAUSE) inClause += weight;
    if (flag & ON_LEFT) onLeft += weight;
    if (flag & ON_RIGHT) onRight += weight;
    if (flag & IS_NEAR) near += weight;
  }
  const content = (contentBefore[last + 1] as number) - (contentBefore[first] as number);
  x[inside] = insideWeight / totalWeight;
  x[headInside] = isAsked[last] as number;
  x[allInside] = content > 0 ? Math.min(1, insideCount / content) : 0;
  x[outsideRecall] = outside / totalWeight;
  x[missing] = (totalWeight - outside) / 10;
  x[nearestLeft] = 1 / left;
  x[nearestRight] = 1 / right;
  x[proximity] = close / totalWeight;
  x[clauseRecall] = inClause / totalWeight;
  x[leftRecall] = onLeft / totalWeight;
  x[rightRecall] = onRight / totalWeight;
  x[leftShare] = onLeft + onRight > 0 ? onLeft / (onLeft + onRight) : 0.5;
  x[nearRecall] = near / totalWeight;
  x[firstProximity] = firstKeyword < 0 ? 0 : (closenessTo[firstKeyword] as number);
  x[lastProximity] = weights.length === 0 ? 0 : (closenessTo[weights.length - 1] as number);

  const before = candidates.before[first] as number;
  x[beforeAsked] = isAsked[before] ?? 0;
  x[beforeTwoAsked] = isAsked[before - 1] ?? 0;
  x[afterAsked] = isAsked[last + 1] ?? 0;
  x[afterTwoAsked] = isAsked[last + 2] ?? 0;
  if (nearestAt >= 0) {
    const from = nearestAt < first ? nearestAt + 1 : last + 1;
    const to = Math.max(nearestAt, first);
    x[verbsBetween] = Math.min(3, (verbsBefore[to] as number) - (verbsBefore[from] as number));
    x[commasBetween] = Math.min(3, (marksBefore[to] as number) - (marksBefore[from] as number));
  }
  x[noVerbBefore] = Number(verbsBefore[first] === 0);
  x[asksSubject] = Number(question.role === 'subject');
  x[asksObject] = Number(question.role === 'object');
  x[subjectFirst] = (x[noVerbBefore] as number) * (x[asksSubject] as number);
  x[asksSeveral] = Number(question.wantsSeveral);
  x[asksType] = Number(question.wantsType);
  x[leftVerbAsked] = isAsked[candidates.verbToLeft[first] as number] ?? 0;
  x[rightVerbAsked] = isAsked[candidates.verbToRight[last] as number] ?? 0;
  x[leftNounAsked] = isAsked[candidates.nounToLeft[first] as number] ?? 0;
  x[rightNounAsked] = isAsked[candidates.nounToRight[last] as number] ?? 0;
  if (question.unit) {
    const fits = (fixed[own + UNIT_FEATURE[question.unit]] as number) > 0;
    x[unitFits] = Number(fits);
    x[unitClashes] = Number(!fits);
  }
  x[question.wantsSeveral ? listFits : listClashes] = fixed[own + andInside] as number;
  const verb = nearestOutside(sentence.verbAt, first, last);
  if (verb >= 0) {
    x[verbRecall] = 1;
    x[verbProximity] = 1 / (1 + gap(verb, first, last) / HALF_DISTANCE);
    x[verbLeft] = Number(verb < first);
    x[verbRight] = Number(verb > last);
    const clause = clauses[verb] as number;
    x[sameClauseVerb] = Number(clause >= fromClause && clause <= toClause);
    if (question.role === 'subject') x[subjectSide] = verb > last ? 1 : -1;
    if (question.role === 'object') x[objectSide] = verb < first ? 1 : -1;
  }
  if (question.focus) writeFocus(alignment, sentence, first, last, x);
  if (question.expects) {
    const fits = fitsType(question.expects, fixed, own);
    x[typeFits] = Number(fits);
    x[typeClashes] = Number(!fits && isTyped(fixed, own));
  }
}

function writeFocus(
  alignment: Alignment,
  { focusAt, likeFocus, candidates }: AlignedSentence,
  first: number,
  last: number,
  x: Float32Array,
): void {
  const { tokens } = candidates.sentence;
  const before = candidates.before[first] as number;
  x[focusLikeHead] = likeFocus[last] as number;
  x[focusLikeFirst] = likeFocus[first] as number;
  x[focusCosine] = alignment.focusCosines(candidates.terms[last] as number);
  x[focusLikeNear] = Math.max(likeFocus[before] ?? 0, likeFocus[last + 1] ?? 0, likeFocus[last + 2] ?? 0);
  const at = nearest(focusAt, first, last);
  if (at < 0) {
    x[focusMissing] = 1;
    return;
  }
  x[focusSentence] = 1;
  x[focusInside] = Number(at >= first && at <= last);
  x[focusHead] = Number(focusAt.includes(last));
  x[focusBefore] = Number(at === before);
  x[focusAfter] = Number(at === last + 1);
  x[focusAfterTwo] = Number(at === last + 2 || at === last + 3);
  x[typeWordBeforeFocus] = Number(alignment.question.wantsType && at === last + 1);
  x[typeWordIsFocus] = Number(alignment.question.wantsType && at === last);
  x[focusNear] = 1 / (1 + gap(at, first, last) / HALF_DISTANCE);
  const opensApposition = (i: number) => tokens[i]?.folded === ',' || tokens[i]?.folded === '(';
  x[focusApposition] = Number(
    (at > last && at <= last + APPOSITION && opensApposition(last + 1)) ||
      (at < first && at >= first - APPOSITION && opensApposition(before)),
  );
}

function fitsType(expected: NonNullable<Question['expects']>, fixed: Float32Array, own: number): boolean {
  const is = (feature: number) => (fixed[own + feature] as number) > 0;
  switch (expected) {
    case 'person':
      return is(person);
    case 'organisation':
      return is(organisation);
    case 'place':
      return is(place);
    case 'date':
      return is(date) || is(year) || is(month);
    case 'number':
      return is(number) || is(percent) || is(money) || is(quantity);
  }
}

const TYPES = [person, organisation, place, date, year, month, number, percent];

function isTyped(fixed: Float32Array, own: number): boolean {
  for (const feature of TYPES) if ((fixed[own + feature] as number) > 0) return true;
  return false;
}

/** Tokens between a token and a stretch; 0 inside it. */
function gap(at: number, first: number, last: number): number {
  return at < first ? first - at : at > last ? at - last : 0;
}

function nearest(all: readonly number[], first: number, last: number): number {
  let best = -1;
  for (const at of all) if (best < 0 || gap(at, first, last) < gap(best, first, last)) best = at;
  return best;
}

function nearestOutside(all: readonly number[], first: number, last: number): number {
  let best = -1;
  for (const at of all) {
    if (at >= first && at <= last) continue;
    if (best < 0 || gap(at, first, last) < gap(best, first, last)) best = at;
  }
  return best;
}

import type { Token } from '../../../language/tokens.js';
import { comparedWord, cosineOf } from '../../../language/vectors.js';
import type { Reading } from '../../../reading/reading.js';
import type { Ranking } from '../../passages/passages.js';
import type { Keywords } from '../../question/keywords.js';
import type { Question } from '../../question/question.js';
import { keepBest } from '../../shortlist.js';
import type { CandidateSource, Candidates } from '../candidates.js';
import { type Asked, askedOf, REFERENT_STRENGTH, recallOf } from './asked.js';
import { sentenceFeatures } from './sentence-features.js';

/** A question with what its features need from the article; made once a question. */
export interface Alignment extends Pick<Asked, 'question' | 'weights' | 'places' | 'totalWeight'> {
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
const SEARCHED_PARTS = new Set(['paragraph', 'caption', 'standfirst']);

/** Aligns a question with the likeliest sentences of an article. */
export function align(
  reading: Reading,
  source: CandidateSource,
  question: Question,
  keywords: Keywords,
  ranking: Ranking,
): Alignment {
  const asked = askedOf(reading, question, keywords, ranking);
  const { weights, places, totalWeight } = asked;
  return {
    question,
    weights,
    places,
    totalWeight,
    sentences: likeliestSentences(reading, ranking).map((number, rank) => alignSentence(asked, source(number), rank)),
    focusCosines: focusCosines(reading, question),
  };
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

/** From this strength on it matters where a match stands; weaker ones only say what the sentence is about. */
const PLACED_STRENGTH = 0.25;
/** How like the question's verb another verb must be to stand for it. */
const LIKE_VERB = 0.3;

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
    shared: sentenceFeatures(asked, candidates.number, rank, { recall, exact, pairs, likeFocus }),
    recall,
  };
}

function focusCosines({ index }: Reading, { focus }: Question): (term: number) => number {
  const compared = focus && comparedWord(focus.folded);
  return (term) => (compared === undefined || term < 0 ? 0 : cosineOf(compared, index.vectors, term));
}

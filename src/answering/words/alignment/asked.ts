import type { Reading } from '../../../reading/reading.js';
import type { Ranking } from '../../passages/passages.js';
import type { Keyword, Keywords } from '../../question/keywords.js';
import type { Question } from '../../question/question.js';
import { type ReferentAsked, referentsAsked } from '../../question/referents.js';

/** Keywords beyond this many are not aligned: no question of a person has as many. */
export const MAX_KEYWORDS = 30;
/** How well "he" matches the name of whom it means. */
export const REFERENT_STRENGTH = 0.8;

/** A keyword that a term of the article meets. */
interface Met {
  readonly k: number;
  readonly strength: number;
}

/** A question as the sentences of an article are held against it. */
export interface Asked {
  readonly reading: Reading;
  readonly question: Question;
  readonly ranking: Ranking;
  /** By keyword: its weight, and where it stands in the question. */
  readonly weights: Float32Array;
  readonly places: Int16Array;
  readonly totalWeight: number;
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

export function askedOf(reading: Reading, question: Question, keywords: Keywords, ranking: Ranking): Asked {
  const words = keywords.words.slice(0, MAX_KEYWORDS);
  const weights = Float32Array.from(words, ({ sentenceIdf }) => sentenceIdf);
  const keywordOf = new Map(words.map(({ token }, k) => [token.stem, k]));
  return {
    reading,
    question,
    ranking,
    weights,
    places: Int16Array.from(words, ({ token }) => question.tokens.findIndex(({ stem }) => stem === token.stem)),
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    met: metByTerm(words),
    focusKeyword: keywordOf.get(question.focus?.stem ?? '') ?? -1,
    verbKeyword: keywordOf.get(question.verb?.stem ?? '') ?? -1,
    referents: referentsAsked(reading, keywordOf),
    stems: new Set(question.tokens.filter(({ pos }) => pos !== 'PUNCT').map(({ stem }) => stem)),
    strengths: new Map(),
  };
}

function metByTerm(words: readonly Keyword[]): ReadonlyMap<number, readonly Met[]> {
  const met = new Map<number, Met[]>();
  for (const [k, { matches }] of words.entries())
    for (const { term, strength } of matches) {
      const own = met.get(term);
      if (own) own.push({ k, strength });
      else met.set(term, [{ k, strength }]);
    }
  return met;
}

/** The share of the keywords' weight that sentences have between them. */
export function recallOf(asked: Asked, sentences: readonly number[]): number {
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

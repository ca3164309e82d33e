import { salience } from '../../reading/index.js';
import type { Reading } from '../../reading/reading.js';
import { type FeatureName as PassageFeature, featureNames as passageFeatureNames } from '../passages/features.js';
import { type Ranking, SAME_WORD } from '../passages/passages.js';
import type { Keyword, Keywords } from '../question/keywords.js';
import type { Question } from '../question/question.js';
import { isDenying, oppositesOf } from './lists/opposites.js';

/**
 * What of a question and its best passage tells whether the article answers it. A share is of the keywords, rare words
 * first of all; "missing" is what the best part has no word for, "…InArticle" what no part has.
 */
export const refusalFeatures = [
  'always',
  'shareInSentence',
  'shareInPart',
  'shareInArticle',
  /** The same shares, drawn towards what is usual the less the words tell: "where did it go" has hardly any. */
  'steadyInSentence',
  'steadyInPart',
  'steadyInArticle',
  /** The share of what the question means that the part has which has most of it, in whichever words. */
  'covered',
  /** How much there is to go by: the rareness of all keywords. */
  'rareness',
  /** Names of the question, less what is usual. */
  'namesInPart',
  'namesInArticle',
  /** Words of the best sentence that are names, as the passage model counts them. */
  'nameWords',
  'rarestMissing',
  'rarestMissingInArticle',
  'heaviestMissing',
  'nounsMissing',
  /** All that is missing in the article, word by word: a long question of which little is there is off the topic. */
  'sumMissingInArticle',
  'focusMissing',
  /** How well the sentence and the article have the question's verb; 1 for a question without one. */
  'verbInSentence',
  'verbInArticle',
  /** The question asks for a person, place, organisation, date or number, and the best sentence has none. */
  'wantedMissing',
  'direction',
  /** The passage model's score of the best sentence. */
  'fit',
  'keywords',
  'oneKeyword',
  /** The question denies ("did not") what the best sentence does not deny. */
  'denies',
  /** It has the contrary ("the last") of a word that the best sentence has ("the first"). */
  'opposes',
] as const;
export type RefusalFeature = (typeof refusalFeatures)[number];

/** The shares of a question's names that the best part and the article usually have; counted where it has no names, too. */
const USUAL_NAMES_IN_PART = 0.8;
const USUAL_NAMES_IN_ARTICLE = 0.9;
/** What is usually found of a question's words, and as how rare a word that counts beside them. By judgement. */
const USUAL_SHARE = 0.7;
const STEADYING = 0.15;
/** Brings the rareness of a question of some keywords to about 1 before its logarithm is taken. */
const RARENESS_SCALE = 4;
/** What something of the asked type is worth where the noun that asks for it is missing. */
const MET_BY_TYPE = 0.7;
/** The best score of a ranking. */
const BEST = 10;

/** What is asked, as far as refusal looks at it. */
export type Asked = Partial<Pick<Question, 'kind' | 'expects' | 'focus' | 'verb' | 'unit' | 'at' | 'tokens'>>;

/** A keyword and how strongly the best sentence, its part and the article have it. */
interface Found {
  readonly keyword: Keyword;
  readonly rare: number;
  readonly inSentence: number;
  readonly inPart: number;
  readonly inArticle: number;
}

/** The values of `refusalFeatures`. */
export function refusalValues(
  reading: Reading,
  { focus, verb, expects, tokens = [] }: Asked,
  keywords: Keywords,
  ranking: Ranking,
): readonly number[] {
  const best = ranking.sentences.indexOf(BEST);
  const found = keywords.words.map((keyword) => {
    const own = find(reading, keyword, best);
    const isMetByType = keyword.token.stem === focus?.stem && hasTyped(reading, best, expects);
    return isMetByType ? atLeast(own, MET_BY_TYPE) : own;
  });
  const names = found.filter(({ keyword: { token } }) => token.pos === 'PROPN' && !/^\d/.test(token.folded));
  const nouns = found.filter(({ keyword: { token } }) => token.pos === 'NOUN');
  const asked = found.find(({ keyword: { token } }) => token.stem === focus?.stem);
  const act = found.find(({ keyword: { token } }) => token.stem === verb?.stem);
  const ofPassage = (name: PassageFeature) =>
    ranking.features[best * passageFeatureNames.length + passageFeatureNames.indexOf(name)] ?? 0;
  const asks = new Set(tokens.map(({ folded }) => folded));
  const says = new Set(reading.sentences[best]?.tokens.map(({ folded }) => folded));
  const most = (value: (word: Found) => number) => Math.max(0, ...found.map(value));
  const values: Readonly<Record<RefusalFeature, number>> = {
    always: 1,
    shareInSentence: share(found, ({ inSentence }) => inSentence),
    shareInPart: share(found, ({ inPart }) => inPart),
    shareInArticle: share(found, ({ inArticle }) => inArticle),
    steadyInSentence: share(found, ({ inSentence }) => inSentence, USUAL_SHARE, STEADYING),
    steadyInPart: share(found, ({ inPart }) => inPart, USUAL_SHARE, STEADYING),
    steadyInArticle: share(found, ({ inArticle }) => inArticle, USUAL_SHARE, STEADYING),
    covered: ranking.covered,
    rareness: Math.log1p(RARENESS_SCALE * found.reduce((sum, { rare }) => sum + rare, 0)),
    namesInPart: share(names, ({ inPart }) => inPart, USUAL_NAMES_IN_PART) - USUAL_NAMES_IN_PART,
    namesInArticle: share(names, ({ inArticle }) => inArticle, USUAL_NAMES_IN_ARTICLE) - USUAL_NAMES_IN_ARTICLE,
    nameWords: ofPassage('nameWords'),
    rarestMissing: most(({ rare, inPart }) => rare * (1 - inPart)),
    rarestMissingInArticle: most(({ rare, inArticle }) => rare * (1 - inArticle)),
    heaviestMissing: most(({ keyword, inPart }) => (inPart >= SAME_WORD ? 0 : keyword.idf)),
    nounsMissing: nouns.reduce((sum, { rare, inPart }) => sum + Math.sqrt(rare) * (1 - inPart), 0),
    sumMissingInArticle: found.reduce((sum, { rare, inArticle }) => sum + rare * (1 - inArticle), 0),
    focusMissing: asked === undefined ? 0 : 1 - asked.inPart,
    verbInSentence: act?.inSentence ?? 1,
    verbInArticle: act?.inArticle ?? 1,
    wantedMissing: Number(expects !== undefined && ofPassage(`${expects}There`) === 0),
    direction: ofPassage('direction'),
    fit: ranking.fit,
    keywords: Math.log1p(found.length),
    oneKeyword: found.length === 1 ? 1 : 0,
    denies: Number([...asks].some(isDenying) && ![...says].some(isDenying)),
    opposes: Number([...asks].some((word) => opposes(word, asks, says))),
  };
  return refusalFeatures.map((name) => values[name]);
}

/** Whether a sentence has something of the type: "which **country**" needs no "country", a country's name will do. */
function hasTyped({ index }: Reading, sentence: number, expects: Asked['expects']): boolean {
  return expects !== undefined && (index.typed[sentence] ?? []).some(({ type }) => type === expects);
}

function atLeast(found: Found, strength: number): Found {
  return {
    ...found,
    inSentence: Math.max(found.inSentence, strength),
    inPart: Math.max(found.inPart, strength),
    inArticle: Math.max(found.inArticle, strength),
  };
}

/** Whether a word of the question stands against one of the sentence: neither has both. */
function opposes(word: string, asks: ReadonlySet<string>, says: ReadonlySet<string>): boolean {
  return !says.has(word) && oppositesOf(word).some((other) => says.has(other) && !asks.has(other));
}

function find({ index }: Reading, keyword: Keyword, best: number): Found {
  const part = index.partOfSentence[best];
  const found = { inSentence: 0, inPart: 0, inArticle: 0 };
  for (const { term, strength } of keyword.matches) {
    const sentences = index.terms[term]?.postings.sentences ?? [];
    found.inArticle = Math.max(found.inArticle, strength);
    if (strength > found.inPart && sentences.some((s) => index.partOfSentence[s] === part)) found.inPart = strength;
    if (strength > found.inSentence && sentences.includes(best)) found.inSentence = strength;
  }
  return { keyword, rare: salience(keyword.token.folded), ...found };
}

/**
 * The share of words, weighed by how rare they are, that `strength` finds; `ifNone` where there are none, and as a word of
 * the rareness `steadying` beside the others.
 */
function share(words: readonly Found[], strength: (word: Found) => number, ifNone = 0, steadying = 0): number {
  let sum = steadying * ifNone;
  let all = steadying;
  for (const word of words) {
    sum += word.rare * strength(word);
    all += word.rare;
  }
  return all === 0 ? ifNone : sum / all;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samePart } from '../../article/spans.js';
import { dataDirectory } from '../../data-directory.js';
import { salience } from '../../reading/index.js';
import type { Reading } from '../../reading/reading.js';
import { logOdds, probabilityOf } from '../log-odds.js';
import { type FeatureName as PassageFeature, featureNames as passageFeatureNames } from '../passages/features.js';
import type { Ranking } from '../passages/passages.js';
import { isMoney, lengthOf } from '../question/answer-words.js';
import type { Keyword, Keywords } from '../question/keywords.js';
import type { Question } from '../question/question.js';
import { isDenying, oppositesOf } from './lists/opposites.js';

/**
 * Below this probability that a question is about the article at all it is refused, unless the best words are likelier
 * right than wrong. Chosen on the training articles, each held out in turn: so about one in ten questions as they are typed
 * that the article answers is refused, and four in five of those that are about another article.
 */
export const REFUSED_BELOW = 0.2;
/** Below this it is refused in any case: words of the asked type are found in any article. */
const REFUSED_EVEN_IF_SURE_BELOW = 0.05;
const SURE_ENOUGH = 0.5;
/**
 * What the best words speak for the article's answering, as a share of their log-odds of being right, counted from those
 * that are usual. By judgement: crowd workers' questions, of which the weights are learnt, have the article's words
 * anyway; those of a chat do not, and then how well the best words fit tells more.
 */
const CONFIDENCE_SHARE = 0.3;
const USUAL_CONFIDENCE = -0.3;

/** "When was it?" is about the article if anything is, but nothing tells what about it. */
const WORDLESS = 0.5;
/** A question of fewer tokens without a keyword asks nothing. */
const LEAST_TOKENS = 3;

/**
 * What of a question and its best passage tells whether the article answers it. A share is of the keywords, rare words
 * first of all; "missing" is what the best part has no word for, "…InArticle" what no part has.
 */
export const refusalFeatures = [
  'always',
  'shareInSentence',
  'shareInPart',
  'shareInArticle',
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
type RefusalFeature = (typeof refusalFeatures)[number];

/** Features that tell nothing of the topic, or nothing of the answer beside the others. */
const OF_ANSWER_ALONE: ReadonlySet<RefusalFeature> = new Set([
  'nameWords',
  'heaviestMissing',
  'verbInSentence',
  'verbInArticle',
  'wantedMissing',
  'denies',
  'opposes',
]);
const OF_TOPIC_ALONE: ReadonlySet<RefusalFeature> = new Set(['oneKeyword']);

/** What each model looks at: whether a question is about the article at all; and whether the article answers it. */
export const refusalModels = {
  onTopic: refusalFeatures.filter((name) => !OF_ANSWER_ALONE.has(name)),
  answered: refusalFeatures.filter((name) => !OF_TOPIC_ALONE.has(name)),
} as const;
export type RefusalModel = keyof typeof refusalModels;

/** By model, the weight of each feature; a feature that the model does not look at has none. */
export type RefusalWeights = Readonly<Record<RefusalModel, Readonly<Partial<Record<RefusalFeature, number>>>>>;

/** The shares of a question's names that the best part and the article usually have; counted where it has no names, too. */
const USUAL_NAMES_IN_PART = 0.8;
const USUAL_NAMES_IN_ARTICLE = 0.9;
/** From this strength on a match counts as the word itself. */
const SAME_WORD = 0.8;
/** From this strength on a match may be another word for it. */
const LIKE_WORD = 0.3;
/** What something of the asked type is worth where the noun that asks for it is missing. */
const MET_BY_TYPE = 0.7;
/** How likely an article at most answers a question that turns on what it lacks: by judgement, such are rare. */
const WITHOUT_POINT = 0.1;
/** The best score of a ranking. */
const BEST = 10;

type LoadedWeights = Readonly<Record<RefusalModel, Float64Array>>;

let loaded: LoadedWeights | undefined;

/** The weights that ship with the program, read from the file once, when first needed: training makes the file. */
function weightsOf(model: RefusalModel): Float64Array {
  loaded ??= loadWeights();
  return loaded[model];
}

function loadWeights(): LoadedWeights {
  const file = readFileSync(join(dataDirectory, 'tables/refusal-weights.json'), 'utf8');
  const { weights } = JSON.parse(file) as { readonly weights: RefusalWeights };
  const of = (model: RefusalModel) => Float64Array.from(refusalFeatures, (name) => weights[model][name] ?? 0);
  return { onTopic: of('onTopic'), answered: of('answered') };
}

/** What is asked, as far as refusal looks at it. */
type Asked = Partial<Pick<Question, 'kind' | 'expects' | 'focus' | 'verb' | 'unit' | 'at' | 'tokens'>>;

/** Whether the article answers a question. */
export interface Verdict {
  /** The probability, 0 to 1, that it does. */
  readonly answerable: number;
  /** Whether the question is to be refused: it is off the topic, or turns on what the article has nothing of. */
  readonly isRefused: boolean;
}

/** Judges whether the article answers a question; `confidence` is the probability that its best words are right. */
export function judge(
  reading: Reading,
  question: Asked,
  keywords: Keywords,
  ranking: Ranking,
  confidence: number,
): Verdict {
  if (keywords.words.length === 0) {
    const isAsked = ranking.order.length > 0 && (question.tokens?.length ?? 0) >= LEAST_TOKENS;
    return { answerable: isAsked ? WORDLESS : 0, isRefused: !isAsked };
  }
  const values = refusalValues(reading, question, keywords, ranking);
  const onTopic = probabilityOf(logit(weightsOf('onTopic'), values));
  const surety = CONFIDENCE_SHARE * (logOdds(confidence) - USUAL_CONFIDENCE);
  const answered = probabilityOf(logit(weightsOf('answered'), values) + surety);
  const lacks = lacksPoint(reading, question, keywords, ranking) || lacksUnit(reading, question);
  return {
    answerable: Math.min(onTopic, answered, lacks ? WITHOUT_POINT : 1),
    isRefused: lacks || onTopic < (confidence < SURE_ENOUGH ? REFUSED_BELOW : REFUSED_EVEN_IF_SURE_BELOW),
  };
}

function logit(weights: Float64Array, values: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);
}

/**
 * Whether the article has nothing of what a question turns on. Who: not its only keyword ("who won?"), and people are in
 * every paragraph. When: neither its verb nor, in the likeliest part, any date ("when was she born?").
 */
function lacksPoint(reading: Reading, { kind, verb }: Asked, { words }: Keywords, { order }: Ranking): boolean {
  const isMet = ({ matches }: Keyword) => matches.some(({ strength }) => strength >= LIKE_WORD);
  const [only] = words;
  if (kind === 'who' && only && words.length === 1) return !isMet(only);
  const act = words.find(({ token }) => token.stem === verb?.stem);
  if ((kind !== 'when' && kind !== 'year') || act === undefined || isMet(act)) return false;
  const likeliest = reading.parts[order[0] ?? -1]?.part;
  return likeliest !== undefined && !reading.dates.some(({ span }) => samePart(span, likeliest));
}

/** Whether a sum of money or a length is asked for ("how much did it cost?") and the article has none at all. */
function lacksUnit({ sentences }: Reading, { kind, focus, unit, at = 0, tokens = [] }: Asked): boolean {
  if (tokens[at]?.folded !== 'how') return false;
  const isUnit = kind === 'measure' ? lengthOf(focus?.folded) : unit === 'money' ? isMoney : undefined;
  return isUnit !== undefined && !sentences.some((sentence) => sentence.tokens.some(({ folded }) => isUnit(folded)));
}

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

/** The share of words, weighed by how rare they are, that `strength` finds; `ifNone` where there are none. */
function share(words: readonly Found[], strength: (word: Found) => number, ifNone = 0): number {
  let sum = 0;
  let all = 0;
  for (const word of words) {
    sum += word.rare * strength(word);
    all += word.rare;
  }
  return all === 0 ? ifNone : sum / all;
}

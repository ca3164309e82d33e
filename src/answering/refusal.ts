import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samePart } from '../article/model.js';
import { dataDirectory } from '../data-directory.js';
import { salience } from '../reading/index.js';
import type { Reading } from '../reading/reading.js';
import type { Token } from '../reading/tokens.js';
import type { Keyword, Keywords } from './keywords.js';
import { isDenying, oppositesOf } from './opposites.js';
import { featureNames as passageFeatureNames } from './passage-features.js';
import type { Ranking } from './passages.js';
import type { QuestionKind } from './question.js';

/**
 * Below this probability that the article answers a question it is refused. Set with the development sets in
 * view, as a balance: about 1 in 50 encyclopedia questions that the article answers is then refused, and 1 in 13 of
 * those typed in a chat, most of them of one or two words.
 */
export const REFUSED_BELOW = 0.27;

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
  'rarestMissing',
  'rarestMissingInArticle',
  'heaviestMissing',
  'nounsMissing',
  /** All that is missing in the article, word by word: a long question of which little is there is off the topic. */
  'sumMissingInArticle',
  'focusMissing',
  'direction',
  /** The passage model's score of the best sentence, and how far the second best part is behind. */
  'fit',
  'lead',
  /** How many parts are nearly as likely as the best. */
  'crowd',
  'keywords',
  'oneKeyword',
  /** The question denies ("did not") what the best sentence does not deny. */
  'denies',
  /** It has the contrary ("the last") of a word that the best sentence has ("the first"). */
  'opposes',
] as const;
type RefusalFeature = (typeof refusalFeatures)[number];

/** The shares of a question's names that the best part and the article usually have; counted where it has no names, too. */
const USUAL_NAMES_IN_PART = 0.8;
const USUAL_NAMES_IN_ARTICLE = 0.9;
/** From this strength on a match counts as the word itself. */
const SAME_WORD = 0.8;
/** From this strength on a match may be another word for it. */
const LIKE_WORD = 0.3;
/** How likely an article at most answers a question that turns on what it lacks: by judgement, such are rare. */
const WITHOUT_POINT = 0.1;
/** A part whose score is this far below the best has no say, nor does a lead beyond it. */
const FAR_BEHIND = 5;
const NEARLY_BEST = 2;
/** The best score of a ranking. */
const BEST = 10;

const weights: readonly number[] = (() => {
  const file = readFileSync(join(dataDirectory, 'refusal-weights.json'), 'utf8');
  const { weights } = JSON.parse(file) as { readonly weights: Readonly<Record<RefusalFeature, number>> };
  return refusalFeatures.map((name) => weights[name]);
})();

/** The probability, 0 to 1, that the article answers the question at all. */
export function answerability(
  reading: Reading,
  question: {
    readonly kind?: QuestionKind;
    readonly focus?: Token;
    readonly verb?: Token;
    readonly tokens?: readonly Token[];
  },
  keywords: Keywords,
  ranking: Ranking,
): number {
  if (keywords.words.length === 0)
    return ranking.order.length > 0 && (question.tokens?.length ?? 0) >= LEAST_TOKENS ? WORDLESS : 0;
  const z = refusalValues(reading, question, keywords, ranking).reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);
  const probability = 1 / (1 + Math.exp(-z));
  return lacksPoint(reading, question, keywords, ranking) ? Math.min(probability, WITHOUT_POINT) : probability;
}

/**
 * Whether the article has nothing of what a question turns on. Who: not its only keyword ("who won?"), and people are in
 * every paragraph. When: neither its verb nor, in the likeliest part, any date ("when was she born?").
 */
function lacksPoint(
  reading: Reading,
  { kind, verb }: { readonly kind?: QuestionKind; readonly verb?: Token },
  { words }: Keywords,
  { order }: Ranking,
): boolean {
  const isMet = ({ matches }: Keyword) => matches.some(({ strength }) => strength >= LIKE_WORD);
  const [only] = words;
  if (kind === 'who' && only && words.length === 1) return !isMet(only);
  const act = words.find(({ token }) => token.stem === verb?.stem);
  if ((kind !== 'when' && kind !== 'year') || act === undefined || isMet(act)) return false;
  const likeliest = reading.parts[order[0] ?? -1]?.part;
  return likeliest !== undefined && !reading.dates.some(({ span }) => samePart(span, likeliest));
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
  { focus, tokens = [] }: { readonly focus?: Token; readonly tokens?: readonly Token[] },
  keywords: Keywords,
  ranking: Ranking,
): readonly number[] {
  const best = ranking.sentences.indexOf(BEST);
  const found = keywords.words.map((keyword) => find(reading, keyword, best));
  const names = found.filter(({ keyword: { token } }) => token.pos === 'PROPN' && !/^\d/.test(token.folded));
  const nouns = found.filter(({ keyword: { token } }) => token.pos === 'NOUN');
  const asked = found.find(({ keyword: { token } }) => token.stem === focus?.stem);
  const direction = best * passageFeatureNames.length + passageFeatureNames.indexOf('direction');
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
    rarestMissing: most(({ rare, inPart }) => rare * (1 - inPart)),
    rarestMissingInArticle: most(({ rare, inArticle }) => rare * (1 - inArticle)),
    heaviestMissing: most(({ keyword, inPart }) => (inPart >= SAME_WORD ? 0 : keyword.idf)),
    nounsMissing: nouns.reduce((sum, { rare, inPart }) => sum + Math.sqrt(rare) * (1 - inPart), 0),
    sumMissingInArticle: found.reduce((sum, { rare, inArticle }) => sum + rare * (1 - inArticle), 0),
    focusMissing: asked === undefined ? 0 : 1 - asked.inPart,
    direction: ranking.features[direction] ?? 0,
    fit: ranking.fit,
    lead: Math.min(FAR_BEHIND, BEST - (ranking.parts[ranking.order[1] ?? -1] ?? 0)),
    crowd: Math.log1p(ranking.parts.filter((score) => score > BEST - NEARLY_BEST).length),
    keywords: Math.log1p(found.length),
    oneKeyword: found.length === 1 ? 1 : 0,
    denies: Number([...asks].some(isDenying) && ![...says].some(isDenying)),
    opposes: Number([...asks].some((word) => opposes(word, asks, says))),
  };
  return refusalFeatures.map((name) => values[name]);
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

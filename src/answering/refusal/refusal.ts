import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samePart } from '../../article/spans.js';
import { dataDirectory } from '../../data-directory.js';
import type { Reading } from '../../reading/reading.js';
import { probabilityOf } from '../log-odds.js';
import { partsHaving, type Ranking } from '../passages/passages.js';
import { isMoney, lengthOf } from '../question/answer-words.js';
import type { Keyword, Keywords } from '../question/keywords.js';
import type { NetworkOdds } from '../words/exact-words.js';
import { type Asked, type RefusalFeature, refusalFeatures, refusalValues } from './refusal-features.js';

/**
 * Below this probability that the article answers a question it is refused: learnt where two questions in three are
 * answered. By articles that nothing was learnt from: so one in thirteen questions as they are typed that the article answers
 * is refused (one in eight of those that are hardly ever in its words), and four in five of those about another article.
 */
const REFUSED_BELOW = 0.36;
/** Below this probability that it is about the article at all what nobody has looked for words to is refused. */
export const OFF_TOPIC_BELOW = 0.16;

/** "When was it?" is about the article if anything is, but nothing tells what about it. */
const WORDLESS = 0.5;
/** A question of fewer tokens without a keyword asks nothing. */
const LEAST_TOKENS = 3;

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

/** What the network says of the best words that were looked for: see `NetworkOdds`. */
const networkFeatures = ['spanChance', 'noAnswer'] as const satisfies readonly (keyof NetworkOdds)[];
/** All that is looked at, in the order of a question's values. */
export const judgedBy = [...refusalFeatures, ...networkFeatures] as const;

/** What each model looks at: whether a question is about the article at all; and whether the article answers it. */
export const refusalModels = {
  onTopic: refusalFeatures.filter((name) => !OF_ANSWER_ALONE.has(name)),
  answered: judgedBy.filter((name) => !OF_TOPIC_ALONE.has(name as RefusalFeature)),
} as const;
export type RefusalModel = keyof typeof refusalModels;

/** By model, the weight of each feature; a feature that the model does not look at has none. */
export type RefusalWeights = Readonly<
  Record<RefusalModel, Readonly<Partial<Record<(typeof judgedBy)[number], number>>>>
>;

/** From this strength on a match may be another word for it. */
const LIKE_WORD = 0.3;
/** How likely an article at most answers a question that turns on what it lacks: by judgement, such are rare. */
const WITHOUT_POINT = 0.1;

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
  const of = (model: RefusalModel) => Float64Array.from(judgedBy, (name) => weights[model][name] ?? 0);
  return { onTopic: of('onTopic'), answered: of('answered') };
}

/** Whether the article answers a question. */
interface Verdict {
  /** The probability, 0 to 1, that it does. */
  readonly answerable: number;
  /** Whether the question is to be refused: it is off the topic, or turns on what the article has nothing of. */
  readonly isRefused: boolean;
}

/**
 * Judges whether the article answers a question; `odds` are what the network says of its best words, absent where it has
 * none or nobody has looked for them.
 */
export function judge(
  reading: Reading,
  question: Asked,
  keywords: Keywords,
  ranking: Ranking,
  odds?: NetworkOdds,
): Verdict {
  if (keywords.words.length === 0) {
    const isAsked = ranking.order.length > 0 && (question.tokens?.length ?? 0) >= LEAST_TOKENS;
    return { answerable: isAsked ? WORDLESS : 0, isRefused: !isAsked };
  }
  const values = refusalValues(reading, question, keywords, ranking);
  const likely =
    odds === undefined
      ? probabilityOf(logit(weightsOf('onTopic'), values))
      : probabilityOf(logit(weightsOf('answered'), [...values, ...networkFeatures.map((name) => odds[name])]));
  const lacks = lacksPoint(reading, question, keywords, ranking) || lacksUnit(reading, question);
  const answerable = lacks ? Math.min(likely, WITHOUT_POINT) : likely;
  const isOff = answerable < (odds === undefined ? OFF_TOPIC_BELOW : REFUSED_BELOW);
  return { answerable, isRefused: lacks || isOff };
}

function logit(weights: Float64Array, values: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);
}

/**
 * Whether the article has nothing of what a question turns on. Who: not its only keyword ("who won?"), and people are in
 * every paragraph. When: not its verb nor, in the parts that have most of what else it says, any date ("when was she born?").
 */
function lacksPoint(reading: Reading, { kind, verb }: Asked, { words }: Keywords, { order }: Ranking): boolean {
  const isMet = ({ matches }: Keyword) => matches.some(({ strength }) => strength >= LIKE_WORD);
  const [only] = words;
  if (kind === 'who' && only && words.length === 1) return !isMet(only);
  const act = words.find(({ token }) => token.stem === verb?.stem);
  if ((kind !== 'when' && kind !== 'year') || act === undefined || isMet(act)) return false;
  const having = partsHavingMost(
    reading,
    words.filter((word) => word !== act),
  );
  const told = having.length > 0 ? having : order.slice(0, 1);
  const parts = told.flatMap((part) => reading.parts[part]?.part ?? []);
  return parts.length > 0 && !reading.dates.some(({ span }) => parts.some((part) => samePart(span, part)));
}

/** The numbers of the parts that have most of these keywords; none where no part has any. */
function partsHavingMost(reading: Reading, words: readonly Keyword[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const word of words)
    for (const part of partsHaving(reading, word)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([part, count]) => (count === most ? [part] : []));
}

/** Whether a sum of money or a length is asked for ("how much did it cost?") and the article has none at all. */
function lacksUnit({ sentences }: Reading, { kind, focus, unit, at = 0, tokens = [] }: Asked): boolean {
  if (tokens[at]?.folded !== 'how') return false;
  const isUnit = kind === 'measure' ? lengthOf(focus?.folded) : unit === 'money' ? isMoney : undefined;
  return isUnit !== undefined && !sentences.some((sentence) => sentence.tokens.some(({ folded }) => isUnit(folded)));
}

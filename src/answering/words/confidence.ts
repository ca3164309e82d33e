import { remembered } from '../../language/remembered.js';
import { logOdds, probabilityOf } from '../log-odds.js';
import type { QuestionKind } from '../question/question.js';
import { type ConfidenceModel, confidenceFeatures } from './confidence-features.js';
import { leafValue } from './forest.js';
import type { WeighedPart } from './part-ranking.js';
import type { Likely } from './ranking.js';

/** Words with the natural logarithm of the chance that the network gives them. */
interface Weighed extends Likely {
  readonly spanChance: number;
}

/** Rounding apart, all of the keywords' weight. */
const ALL_MET = 0.99;

const KIND_GROUPS: readonly ReadonlySet<QuestionKind>[] = [
  new Set(['when', 'year']),
  new Set(['who']),
  new Set(['how many', 'how much', 'measure']),
  new Set(['where']),
];

/** What is known of a question beside its candidates. */
interface Asking {
  readonly kind: QuestionKind;
  /** The share of the question's weight that is in names which the part of the best candidate lacks. */
  readonly namesLacking: number;
  /** How much likelier that part is than the likeliest of the others, as the passage model has it (see `Ranking.parts`). */
  readonly partLead: number;
  /** How much better it means what is asked than the best of them (see `Ranking.meanings`). */
  readonly meaningLead: number;
  /** The chances together of the candidates that overlap the best one, itself among them. */
  readonly agreeing: number;
  /** Whether the best words are a person, and the one person that their sentence names. */
  readonly isOnlyPerson: boolean;
  /** Natural logarithm of the chance that nothing answers, as the network has it. */
  readonly none: number;
}

/** How far the part with this number is ahead of the others by its likelihood; below 0 where another is likelier. */
export function leadOf(part: number | undefined, parts: readonly Pick<WeighedPart, 'part' | 'likelihood'>[]): number {
  const own = parts.find((one) => one.part === part)?.likelihood ?? 0;
  return own - parts.reduce((most, one) => (one.part === part ? most : Math.max(most, one.likelihood)), 0);
}

/** How far it is ahead of all others of the article by what they mean; below 0 where another means more of it, 0 alone. */
export function meaningLeadOf(part: number, meanings: Float32Array): number {
  const others = meanings.reduce((most, own, i) => (i === part ? most : Math.max(most, own)), Number.NEGATIVE_INFINITY);
  return Number.isFinite(others) ? (meanings[part] as number) - others : 0;
}

/** The values of `confidenceFeatures` for a question's ranked candidates; the chances as log-odds. */
export function confidenceValues(
  ranked: readonly Weighed[],
  { kind, namesLacking, partLead, meaningLead, agreeing, isOnlyPerson, none }: Asking,
): readonly number[] {
  const best = ranked[0];
  if (best === undefined) return confidenceFeatures.map(() => 0);
  const byText = new Map<string, number>();
  for (const { text, chance } of ranked) {
    const key = keyOf(text);
    byText.set(key, (byText.get(key) ?? 0) + chance);
  }
  const own = keyOf(best.text);
  const spanChance = ranked.reduce((sum, one) => (keyOf(one.text) === own ? sum + Math.exp(one.spanChance) : sum), 0);
  const chance = byText.get(own) ?? 0;
  let second = 0;
  for (const [text, other] of byText) if (text !== own && other > second) second = other;
  let entropy = 0;
  for (const p of byText.values()) entropy -= p * Math.log(Math.max(p, 1e-9));
  return [
    1,
    logOdds(chance),
    Math.log((chance + 0.01) / (second + 0.01)),
    best.recall,
    entropy,
    logOdds(agreeing),
    namesLacking,
    partLead,
    meaningLead,
    logOdds(spanChance),
    logOdds(Math.exp(none)),
    ...KIND_GROUPS.map((kinds) => Number(kinds.has(kind))),
    Number(kind === 'who' && best.recall >= ALL_MET && isOnlyPerson),
  ];
}

/** What the network alone says of the best words: their log-odds, and those of nothing's answering. */
export interface NetworkOdds {
  readonly spanChance: number;
  readonly noAnswer: number;
}

/** What the network says, of values by `confidenceFeatures`. */
export function networkOddsIn(evidence: readonly number[]): NetworkOdds {
  const of = (name: keyof NetworkOdds) => evidence[confidenceFeatures.indexOf(name)] ?? 0;
  return { spanChance: of('spanChance'), noAnswer: of('noAnswer') };
}

/** Candidates are the same from one question to the next: some five articles' worth of them, 300 bytes each. */
const TEXTS_REMEMBERED = 4_000;

/** What candidates share that say the same: their words without articles and marks, as SQuAD's evaluation compares them. */
const keyOf = remembered(
  (text) =>
    text
      .replace(/[^\p{L}\p{N}\s]/gu, '')
      .replace(/\b(?:a|an|the)\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  TEXTS_REMEMBERED,
);

/**
 * The probability that the words of this evidence, values by `confidenceFeatures`, are right: the mean of what a logistic
 * model says, which knows what is rare, and a random forest (Malley et al. 2012, “Probability machines”), which knows what
 * goes together.
 */
export function confidenceOf(evidence: readonly number[], { weights, trees }: ConfidenceModel): number {
  const logistic = probabilityOf(evidence.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  const forest = trees.reduce((sum, tree) => sum + leafValue(tree, evidence), 0) / Math.max(1, trees.length);
  return (logistic + forest) / 2;
}

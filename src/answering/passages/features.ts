import type { Index } from '../../reading/index.js';

/**
 * What of a sentence speaks for its holding the answer. "Words" are BM25 scores of words that it has, "like" the idf of
 * those that it lacks by the strength of the nearest word that it has; `part…` measures the whole part instead.
 */
export const featureNames = [
  'nameWords',
  'nounWords',
  'verbWords',
  'otherWords',
  'like',
  'pairs',
  'coverage',
  'exactCoverage',
  'direction',
  /** Words that it lacks and that the sentence before it, the one after it, or any before it in the part has. */
  'before',
  'after',
  'earlier',
  /** Words that are in the headline, too: every paragraph is about them. */
  'headlineWords',
  /** Something of the asked type that the question does not name. */
  'personThere',
  'placeThere',
  'organisationThere',
  'dateThere',
  'numberThere',
  /** A name of another type where a person, place or organisation is asked for. */
  'otherNameThere',
  /** A number or name beside the noun that the question asks for. */
  'besideFocus',
  /** "because", "due to" for a why; "metres" for "how tall". */
  'reasonThere',
  'unitThere',
  'opensPart',
  'length',
  'partWords',
  'partRareWords',
  'partNameWords',
  'partPairs',
  'partLike',
  'partDirection',
  /** Words that the part lacks and that the paragraph before it has. */
  'partBefore',
  'firstParagraph',
  'partLength',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** How many numbers the features of a sentence are. */
export const FEATURE_COUNT = featureNames.length;
/** Where a feature stands among a sentence's. */
export const featureIndex = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Readonly<
  Record<FeatureName, number>
>;

export function add(features: Float32Array, feature: number, value: number): void {
  features[feature] = (features[feature] as number) + value;
}

/** Adds to a feature of every sentence of a part. */
export function addToPart(features: Float32Array, index: Index, part: number, feature: number, value: number): void {
  const end = index.firstSentence[part + 1] as number;
  for (let sentence = index.firstSentence[part] as number; sentence < end; sentence++)
    add(features, sentence * FEATURE_COUNT + feature, value);
}

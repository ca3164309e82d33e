import type { Tree } from './forest.js';

/** What the chance that the best words are right is judged by. */
export const confidenceFeatures = [
  'always',
  'chance',
  'lead',
  'recall',
  'chosenAmong',
  /** The chance of all candidates that share words of the best's place: "Joe Doe", "Senator Joe Doe". */
  'agreeing',
  'namesLacking',
  'partLead',
  /** How much better the part means what is asked than the best of the others. */
  'meaningLead',
  /** How likely the network holds the same words, and that nothing answers. */
  'spanChance',
  'noAnswer',
  /** What is asked for: when and which year, who, how many or much, where; none of these for what, why and how. */
  'time',
  'person',
  'number',
  'place',
  /** A person is asked for, and the sentence has every keyword of the question and one person alone. */
  'onlyPerson',
] as const;

/** What was learnt about how sure the best words are. */
export interface ConfidenceModel {
  /** Logistic weights by `confidenceFeatures`. */
  readonly weights: readonly number[];
  /** A random forest over the same: each tree gives the share of words that were right where they lead to. */
  readonly trees: readonly Tree[];
}

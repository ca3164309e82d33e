import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from '../../data-directory.js';
import { type QuestionKind, questionKinds } from '../question/question.js';
import type { BoundaryWeights } from './boundary.js';
import { type ConfidenceModel, confidenceFeatures } from './confidence-features.js';
import { FEATURE_COUNT, features } from './features.js';
import { type Forest, forestColumns, forestOf, type Tree } from './forest.js';
import type { PartWeights } from './part-ranking.js';

/** What was learnt about exact words, as data/training/train-answers.ts writes it: every weight beside the name of its feature. */
export interface AnswerWeights {
  /** What it was learnt from, by which script, under which licence. */
  readonly provenance: string;
  /** How likely an answer starts or ends at a token, by the names of `startFeatures` and `endFeatures`. */
  readonly boundary: Readonly<Record<string, number>>;
  /** Log-linear weights by feature: those of all questions, and what is added for a kind. */
  readonly linear: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Regression trees over the best candidates. */
  readonly trees: readonly TreeNodes[];
  /** How sure the best words are: logistic weights by `confidenceFeatures`, and trees over the same. */
  readonly confidence: {
    readonly weights: Readonly<Record<string, number>>;
    readonly trees: readonly TreeNodes[];
  };
  /** What speaks for a part as a whole. */
  readonly parts: PartWeights;
}

/** A tree's nodes, the root first: a feature with where to go below its threshold and from it on, or a leaf. */
export type TreeNodes = readonly TreeNode[];

export type TreeNode =
  | readonly [feature: string, threshold: number, below: number, from: number]
  | readonly [value: number];

/** The weights in the form that scoring needs. */
export interface Model {
  readonly boundary: BoundaryWeights;
  /** By kind of question: a weight for each feature. */
  readonly linear: ReadonlyMap<QuestionKind, Float32Array>;
  readonly forest: Forest;
  readonly confidence: ConfidenceModel;
  readonly parts: PartWeights;
}

let loaded: Model | undefined;

/** The model that ships with the program, read from the file once, when first needed. */
export function model(): Model {
  loaded ??= modelOf(
    JSON.parse(readFileSync(join(dataDirectory, 'tables/answer-weights.json'), 'utf8')) as AnswerWeights,
  );
  return loaded;
}

export function modelOf({ boundary, linear, trees, confidence, parts }: AnswerWeights): Model {
  return {
    boundary: new Map(Object.entries(boundary)),
    linear: new Map(questionKinds.map((kind) => [kind, linearWeights(linear, kind)])),
    forest: forestOf(
      trees.map((nodes) => treeOf(nodes, forestColumns)),
      forestColumns.length,
    ),
    confidence: {
      weights: confidenceFeatures.map((name) => confidence.weights[name] ?? 0),
      trees: confidence.trees.map((nodes) => treeOf(nodes, confidenceFeatures)),
    },
    parts,
  };
}

function linearWeights(linear: AnswerWeights['linear'], kind: QuestionKind): Float32Array {
  const weights = new Float32Array(FEATURE_COUNT);
  for (const [i, { name }] of features.entries()) weights[i] = (linear.all?.[name] ?? 0) + (linear[kind]?.[name] ?? 0);
  return weights;
}

function treeOf(nodes: TreeNodes, columns: readonly string[]): Tree {
  return {
    feature: Int16Array.from(nodes, (node) => (isLeaf(node) ? -1 : columnOf(node[0], columns))),
    threshold: Float32Array.from(nodes, (node) => (isLeaf(node) ? 0 : node[1])),
    left: Uint16Array.from(nodes, (node) => (isLeaf(node) ? 0 : node[2])),
    right: Uint16Array.from(nodes, (node) => (isLeaf(node) ? 0 : node[3])),
    value: Float32Array.from(nodes, (node) => (isLeaf(node) ? node[0] : 0)),
  };
}

function isLeaf(node: TreeNode): node is readonly [value: number] {
  return node.length === 1;
}

/** The number of a column by its name. Throws where the weights were learnt with columns that are no more. */
function columnOf(name: string, columns: readonly string[]): number {
  const column = columns.indexOf(name);
  if (column < 0)
    throw new Error(`data/tables/answer-weights.json has a tree over “${name}”, which is no feature: train again`);
  return column;
}

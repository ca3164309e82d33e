/**
 * Learns data/tables/answer-weights.json: where answers start and end, and which candidate answers a question.
 *
 *   npx tsc -p tsconfig.tools.json && node --max-old-space-size=14000 dist/tools/data/training/train-answers.js FILE[:every=N][,weight=N]…
 *
 * Files are in SQuAD's format; answer-weights.json says which the weights that ship were trained on, and `every=N` takes
 * one question in N of each paragraph. Deterministic; about seven minutes and 6 GB for 8,000 questions. Prints the accuracy over questions about articles
 * that the models which answer them have not seen: the articles are parted into folds.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { probabilityOf } from '../../src/answering/log-odds.js';
import { questionKinds } from '../../src/answering/question/question.js';
import {
  type Asking,
  confidenceFeatures,
  confidenceOf,
  confidenceValues,
  leadOf,
} from '../../src/answering/words/confidence.js';
import { FEATURE_COUNT, features } from '../../src/answering/words/features.js';
import { type Forest, forestColumns, forestRow, forestScore } from '../../src/answering/words/forest.js';
import { byAgreement, type Likely, SHORTLIST } from '../../src/answering/words/ranking.js';
import type { AnswerWeights, TreeNode } from '../../src/answering/words/weights.js';
import { dataDirectory } from '../../src/data-directory.js';
import { trainBoundary } from './boundary-model.js';
import { trainForest } from './gradient-boosting.js';
import { type LinearWeights, scoreLinear, softmax, trainLinear } from './log-linear.js';
import { accuracyOfParts, type PartExample, partExample, trainParts } from './part-model.js';
import { loadTraining, pick, type Row, rowsOf, targetOf } from './training-questions.js';
import { repeated, TRAINED_FROM, trainingSets } from './training-sets.js';

const FOLDS = 4;
const CONFIDENCE_EPOCHS = 300;
const CONFIDENCE_RATE = 0.05;

/** The log-linear model's best candidates of a question, with the columns that the trees see. */
function shortlisted(row: Row, weights: LinearWeights): Row {
  const scores = scoreLinear(row, weights);
  const best = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number)).slice(0, SHORTLIST);
  const values = new Float32Array(best.length * forestColumns.length);
  for (const [rank, i] of best.entries()) {
    const own = values.subarray(rank * forestColumns.length, (rank + 1) * forestColumns.length);
    own.set(row.values.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT));
    const kind = questionKinds[row.kind] ?? 'what';
    forestRow(own, kind, scores[i] as number, scores[best[0] ?? 0] as number, rank);
  }
  return pick(row, best, values);
}

function forestOf(rows: readonly Row[]): Forest {
  const examples = rows.flatMap((row) => {
    const target = targetOf(row);
    return target ? [{ count: row.count, values: row.values, target }] : [];
  });
  return trainForest(examples, forestColumns.length);
}

/** A candidate of a row, by its number. */
interface Ranked extends Likely {
  readonly candidate: number;
}

/** The candidates of a shortlist as the program ranks them. */
function ranked(row: Row, forest: Forest): readonly Ranked[] {
  const scores = Float32Array.from({ length: row.count }, (_, i) =>
    forestScore(forest, row.values, i * forestColumns.length),
  );
  const chances = softmax(scores);
  const order = [...chances.keys()].sort((a, b) => (chances[b] as number) - (chances[a] as number));
  return byAgreement(
    order.map((candidate) => ({
      candidate,
      chance: chances[candidate] as number,
      text: row.texts[candidate] ?? '',
      recall: row.recalls[candidate] as number,
    })),
  );
}

interface Tried {
  readonly row: Row;
  readonly ranked: readonly Ranked[];
}

function exactOf({ row, ranked }: Tried): number {
  return row.exact[ranked[0]?.candidate ?? 0] ?? 0;
}

/** Logistic weights for the probability that the first candidate is right, by gradient ascent. */
function trainConfidence(tried: readonly Tried[]): readonly number[] {
  const examples = tried.map((one) => ({
    values: confidenceValues(one.ranked, askingOf(one)),
    right: exactOf(one),
  }));
  const weights = confidenceFeatures.map(() => 0);
  const squares = confidenceFeatures.map(() => 1e-6);
  for (let epoch = 0; epoch < CONFIDENCE_EPOCHS; epoch++) {
    const gradient = weights.map(() => 0);
    for (const { values, right } of examples) {
      const z = values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
      const error = (right - probabilityOf(z)) / examples.length;
      for (const [i, value] of values.entries()) gradient[i] = (gradient[i] as number) + error * value;
    }
    for (const [i, slope] of gradient.entries()) {
      squares[i] = 0.9 * (squares[i] as number) + slope * slope;
      weights[i] = (weights[i] as number) + (CONFIDENCE_RATE * slope) / Math.sqrt(squares[i] as number);
    }
  }
  return weights.map((weight) => rounded(weight, 3));
}

/** What the parts of a question are weighed by, with the chances that the tried models give their words. */
function partsOf({ row, ranked }: Tried): readonly PartExample[] {
  const chanceOf = (part: number) =>
    ranked.reduce((most, { candidate, chance }) => (row.partOf[candidate] === part ? Math.max(most, chance) : most), 0);
  const example = partExample(row.parts, row.rightPart, chanceOf);
  return example ? [example] : [];
}

function askingOf({ row, ranked }: Tried): Asking {
  const part = row.partOf[ranked[0]?.candidate ?? 0];
  const namesLacking = row.parts.find((weighed) => weighed.part === part)?.namesLacking ?? 0;
  return { kind: questionKinds[row.kind] ?? 'what', namesLacking, partLead: leadOf(part, row.parts) };
}

function report(tried: readonly Tried[]): void {
  const percent = (numbers: readonly number[]) =>
    ((100 * numbers.reduce((sum, number) => sum + number, 0)) / numbers.length).toFixed(1);
  const f1 = tried.map(({ row, ranked }) => row.f1[ranked[0]?.candidate ?? 0] ?? 0);
  console.log(`questions about unseen articles: EM ${percent(tried.map(exactOf))} F1 ${percent(f1)}`);
  for (const [number, kind] of questionKinds.entries()) {
    const own = tried.filter(({ row }) => row.kind === number);
    if (own.length > 0)
      console.log(`  ${kind.padEnd(12)} ${String(own.length).padStart(5)}  EM ${percent(own.map(exactOf))}`);
  }
}

/** Of the answers that are surer than a threshold: how many there are and how many are right, over unseen articles. */
function reportConfidence(tried: readonly Tried[], weights: readonly number[]): void {
  const sure = tried.map((one) => ({
    right: exactOf(one),
    confidence: confidenceOf(one.ranked, askingOf(one), weights),
  }));
  for (const threshold of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
    const shown = sure.filter(({ confidence }) => confidence >= threshold);
    const right = shown.reduce((sum, one) => sum + one.right, 0);
    console.log(
      `surer than ${threshold}: ${((100 * shown.length) / sure.length).toFixed(1)} %, right ${((100 * right) / shown.length).toFixed(1)}`,
    );
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function namedWeights(linear: LinearWeights): AnswerWeights['linear'] {
  const named = (base: number) =>
    Object.fromEntries(
      features
        .map(({ name }, i) => [name, rounded(linear[base + i] as number, 3)] as const)
        .filter(([, weight]) => weight !== 0),
    );
  return Object.fromEntries(['all', ...questionKinds].map((kind, i) => [kind, named(i * FEATURE_COUNT)]));
}

function namedTrees({ trees }: Forest): AnswerWeights['trees'] {
  return trees.map(({ feature, threshold, left, right, value }) =>
    Array.from(feature, (column, i): TreeNode => {
      if (column < 0) return [rounded(value[i] as number, 4)];
      const at = Number((threshold[i] as number).toPrecision(7));
      return [forestColumns[column] as string, at, left[i] as number, right[i] as number];
    }),
  );
}

/** JSON with an entry a line, so that a change of it can be read. */
function layOut({ provenance, confidence, parts, linear, trees, boundary }: AnswerWeights): string {
  const entries = (record: object) =>
    Object.entries(record).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const object = (name: string, lines: readonly string[]) => `  "${name}": {\n${lines.join(',\n')}\n  }`;
  return `{\n${[
    `  "provenance": ${JSON.stringify(provenance)}`,
    `  "confidence": ${JSON.stringify(confidence)}`,
    `  "parts": ${JSON.stringify(parts)}`,
    object('linear', entries(linear)),
    `  "trees": [\n${trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n')}\n  ]`,
    object('boundary', entries(boundary)),
  ].join(',\n')}\n}\n`;
}

const { positionals } = parseArgs({ allowPositionals: true });
let count = 0;
const sets = trainingSets(positionals).map(({ file, every, weight }) => {
  const articles = loadTraining(file, every, count);
  count += articles.length;
  return { articles, weight };
});
const boundary = trainBoundary(sets.flatMap(({ articles }) => articles));
const rows = sets.flatMap(({ articles, weight }) =>
  repeated(
    articles.flatMap((article) => rowsOf(article, boundary)),
    weight,
  ),
);
const foldOf = (row: Row) => row.article % FOLDS;
const folds = [...Array(FOLDS).keys()];
const linears = folds.map((fold) => trainLinear(rows.filter((row) => foldOf(row) !== fold)));
const linear = trainLinear(rows);
// The trees learn from scores of unseen articles, as they will meet them.
const shortlists = rows.map((row) => shortlisted(row, linears[foldOf(row)] as LinearWeights));
const forests = folds.map((fold) => forestOf(shortlists.filter((row) => foldOf(row) !== fold)));
const tried = shortlists.map((row): Tried => ({ row, ranked: ranked(row, forests[foldOf(row)] as Forest) }));
report(tried);
const partExamples = tried.flatMap(partsOf);
const parts = trainParts(partExamples);
const likelihoodAlone = { ...parts, likelihood: 1, piece: 0, namesLacking: 0, chance: 0 };
for (const [name, own] of Object.entries({ 'by likelihood alone': likelihoodAlone, 'weighed again': parts }))
  console.log(`right part first, ${name}: ${(100 * accuracyOfParts(partExamples, own)).toFixed(1)}`);
// How sure it may be is learnt from the last file alone: questions as they are typed. What the others would say is printed.
const typed = tried.filter(({ row }) => row.article >= count - (sets.at(-1)?.articles.length ?? 0));
const confidence = trainConfidence(typed);
reportConfidence(typed, confidence);
const weights: AnswerWeights = {
  provenance: `learnt by data/training/train-answers.ts from ${positionals.map((set) => basename(set)).join(' ')}: ${TRAINED_FROM}`,
  boundary: Object.fromEntries(
    [...boundary].map(([name, weight]) => [name, rounded(weight, 2)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  linear: namedWeights(linear),
  trees: namedTrees(forestOf(shortlists)),
  confidence,
  parts,
};
writeFileSync(join(dataDirectory, 'tables/answer-weights.json'), layOut(weights));

/**
 * Learns data/tables/answer-weights.json: where answers start and end, and which candidate answers a question.
 *
 *   npx tsc -p tsconfig.tools.json && node --max-old-space-size=14000 dist/tools/data/training/train-answers.js FILE[:every=N][,weight=N]…
 *
 * Files are in SQuAD's format; answer-weights.json says which the weights that ship were trained on, and `every=N` takes
 * one question in N of each paragraph. With --confidence-only the rest of the file stays as it is: for when the network
 * (train-network.py) is another. The last file must be one that the network has not learnt from. Deterministic; about seven minutes and 6 GB for 8,000 questions. Prints the accuracy over questions about articles
 * that the models which answer them have not seen: the articles are parted into folds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { questionKinds } from '../../src/answering/question/question.js';
import { confidenceFeatures } from '../../src/answering/words/confidence-features.js';
import { FEATURE_COUNT, features } from '../../src/answering/words/features.js';
import { type Forest, forestColumns, forestRow, forestScore, type Tree } from '../../src/answering/words/forest.js';
import { byAgreement, type Likely, SHORTLIST } from '../../src/answering/words/ranking.js';
import {
  type AnswerWeights,
  type Model,
  modelOf,
  type TreeNode,
  type TreeNodes,
} from '../../src/answering/words/weights.js';
import { dataDirectory } from '../../src/data-directory.js';
import { trainBoundary } from './boundary-model.js';
import { confidenceExamples, reportConfidence, trainConfidence } from './confidence-model.js';
import { trainForest } from './gradient-boosting.js';
import { type LinearWeights, scoreLinear, softmax, trainLinear } from './log-linear.js';
import { accuracyOfParts, type PartExample, partExample, trainParts } from './part-model.js';
import { loadTraining, pick, type Row, rowsOf, targetOf } from './training-questions.js';
import { repeated, TRAINED_FROM, trainingSets } from './training-sets.js';

const FOLDS = 4;

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

/** What the parts of a question are weighed by, with the chances that the tried models give their words. */
function partsOf({ row, ranked }: Tried): readonly PartExample[] {
  const chanceOf = (part: number) =>
    ranked.reduce((most, { candidate, chance }) => (row.partOf[candidate] === part ? Math.max(most, chance) : most), 0);
  const example = partExample(row.parts, row.rightPart, chanceOf);
  return example ? [example] : [];
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

function namedTrees(trees: readonly Tree[], columns: readonly string[]): readonly TreeNodes[] {
  return trees.map(({ feature, threshold, left, right, value }) =>
    Array.from(feature, (column, i): TreeNode => {
      if (column < 0) return [rounded(value[i] as number, 4)];
      const at = Number((threshold[i] as number).toPrecision(7));
      return [columns[column] as string, at, left[i] as number, right[i] as number];
    }),
  );
}

/** JSON with an entry a line, so that a change of it can be read. */
function layOut({ provenance, confidence, parts, linear, trees, boundary }: AnswerWeights): string {
  const entries = (record: object) =>
    Object.entries(record).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const object = (name: string, lines: readonly string[]) => `  "${name}": {\n${lines.join(',\n')}\n  }`;
  const lines = (trees: readonly TreeNodes[]) => trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  return `{\n${[
    `  "provenance": ${JSON.stringify(provenance)}`,
    `  "confidence": {\n    "weights": ${JSON.stringify(confidence.weights)},\n    "trees": [\n${lines(confidence.trees)}\n    ]\n  }`,
    `  "parts": ${JSON.stringify(parts)}`,
    object('linear', entries(linear)),
    `  "trees": [\n${lines(trees)}\n  ]`,
    object('boundary', entries(boundary)),
  ].join(',\n')}\n}\n`;
}

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { 'confidence-only': { type: 'boolean' } },
});
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
const boundaryWeights = Object.fromEntries(
  [...boundary].map(([name, weight]) => [name, rounded(weight, 2)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
);
const weightsOf = (linear: LinearWeights, forest: Forest): Omit<AnswerWeights, 'confidence' | 'provenance'> => ({
  boundary: boundaryWeights,
  linear: namedWeights(linear),
  trees: namedTrees(forest.trees, forestColumns),
  parts,
});
// How sure it may be is learnt from the last file alone: questions as they are typed, asked of models that have not seen their article.
const unseen = folds.map((fold) =>
  modelOf({
    ...weightsOf(linears[fold] as LinearWeights, forests[fold] as Forest),
    confidence: { weights: {}, trees: [] },
    provenance: '',
  }),
);
const typed = (sets.at(-1)?.articles ?? []).flatMap((article) =>
  confidenceExamples(article, unseen[article.number % FOLDS] as Model),
);
reportConfidence(typed);
const file = join(dataDirectory, 'tables/answer-weights.json');
const sure = trainConfidence(typed);
const confidence: AnswerWeights['confidence'] = {
  weights: Object.fromEntries(confidenceFeatures.map((name, i) => [name, sure.weights[i] ?? 0])),
  trees: namedTrees(sure.trees, confidenceFeatures),
};
const weights: AnswerWeights = options['confidence-only']
  ? { ...(JSON.parse(readFileSync(file, 'utf8')) as AnswerWeights), confidence }
  : {
      provenance: `learnt by data/training/train-answers.ts from ${positionals.map((set) => basename(set)).join(' ')}: ${TRAINED_FROM}`,
      ...weightsOf(linear, forestOf(shortlists)),
      confidence,
    };
writeFileSync(file, layOut(weights));

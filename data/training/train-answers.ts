/**
 * Learns data/tables/answer-weights.json: where answers start and end, and which candidate answers a question.
 *
 *   npx tsc -p tsconfig.tools.json
 *   node --max-old-space-size=14000 dist/tools/data/training/train-answers.js --folds FOLDS.json FILE[:every=N][,weight=N]…
 *
 * Files are in SQuAD's format; answer-weights.json says which the weights that ship were trained on, and `every=N` takes
 * one question in N of each paragraph. What is learnt of the article's parts and of how sure the words are stays as it is:
 * that is learnt by train-confidence.ts, from FOLDS.json, where this script puts what it learns without a fold of the
 * articles each. Deterministic; about seven minutes and 6 GB for 8,000 questions. Prints the accuracy over questions about
 * articles that the models which answer them have not seen.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { questionKinds } from '../../src/answering/question/question.js';
import { FEATURE_COUNT, features } from '../../src/answering/words/features.js';
import { type Forest, forestColumns, forestRow, forestScore } from '../../src/answering/words/forest.js';
import { byAgreement, type Likely, SHORTLIST } from '../../src/answering/words/ranking.js';
import type { AnswerWeights } from '../../src/answering/words/weights.js';
import { namedTrees, rounded, writeAnswerWeights } from './answer-weights-file.js';
import { trainBoundary } from './boundary-model.js';
import { trainForest } from './gradient-boosting.js';
import { type LinearWeights, scoreLinear, softmax, trainLinear } from './log-linear.js';
import { FOLDS, foldOf, loadTraining, pick, type Row, rowsOf, targetOf } from './training-questions.js';
import { repeated, TRAINED_FROM, trainingSets } from './training-sets.js';

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

function namedWeights(linear: LinearWeights): AnswerWeights['linear'] {
  const named = (base: number) =>
    Object.fromEntries(
      features
        .map(({ name }, i) => [name, rounded(linear[base + i] as number, 3)] as const)
        .filter(([, weight]) => weight !== 0),
    );
  return Object.fromEntries(['all', ...questionKinds].map((kind, i) => [kind, named(i * FEATURE_COUNT)]));
}

const { positionals, values: options } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } });
const sets = trainingSets(positionals).map(({ file, every, weight }) => ({
  articles: loadTraining(file, every),
  weight,
}));
const boundary = trainBoundary(sets.flatMap(({ articles }) => articles));
const rows = sets.flatMap(({ articles, weight }) =>
  repeated(
    articles.flatMap((article) => rowsOf(article, boundary)),
    weight,
  ),
);
const folds = [...Array(FOLDS).keys()];
const linears = folds.map((fold) => trainLinear(rows.filter((row) => foldOf(row.article) !== fold)));
const linear = trainLinear(rows);
// The trees learn from scores of unseen articles, as they will meet them.
const shortlists = rows.map((row) => shortlisted(row, linears[foldOf(row.article)] as LinearWeights));
const forests = folds.map((fold) => forestOf(shortlists.filter((row) => foldOf(row.article) !== fold)));
report(shortlists.map((row): Tried => ({ row, ranked: ranked(row, forests[foldOf(row.article)] as Forest) })));
const boundaryWeights = Object.fromEntries(
  [...boundary].map(([name, weight]) => [name, rounded(weight, 2)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
);
const weightsOf = (linear: LinearWeights, forest: Forest): Pick<AnswerWeights, 'boundary' | 'linear' | 'trees'> => ({
  boundary: boundaryWeights,
  linear: namedWeights(linear),
  trees: namedTrees(forest.trees, forestColumns),
});
if (options.folds !== undefined)
  writeFileSync(
    options.folds,
    JSON.stringify(folds.map((fold) => weightsOf(linears[fold] as LinearWeights, forests[fold] as Forest))),
  );
writeAnswerWeights({
  provenance: `learnt by data/training/train-answers.ts from ${positionals.map((set) => basename(set)).join(' ')}: ${TRAINED_FROM}`,
  ...weightsOf(linear, forestOf(shortlists)),
});

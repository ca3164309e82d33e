/**
 * Makes data/tables/passage-weights.json: the log-linear model that ranks sentences and parts. From the project's root:
 *
 *   npx tsc -p tsconfig.tools.json
 *   node dist/tools/data/training/train-passages.js FILE[:every=N][,weight=N]… [--dev FILE]…
 *
 * Files are in SQuAD's format with whole articles; passage-weights.json says which the weights that ship were trained on.
 * The same input gives the same weights. Two or three minutes on one core. `--dev` prints the accuracy on further files.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames } from '../../src/answering/passages/features.js';
import { passageFeatures } from '../../src/answering/passages/passage-features.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { contains } from '../../src/article/spans.js';
import { dataDirectory } from '../../src/data-directory.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { loadQuestions, type Question } from '../../tests/eval/questions.js';
import { repeated, TRAINED_FROM, trainingSets } from './training-sets.js';

/** Half of the loss is for the right paragraph, half for the right sentence of it. */
const SENTENCE_SHARE = 0.5;
/** Gaussian prior on the standardised weights. By judgement: not yet cross-validated. */
const PRIOR = 3e-3;
/** Adam (Kingma & Ba 2015) with its usual decay rates, over all questions at once. */
const STEPS = 300;
const RATE = 0.05;
const [DECAY_1, DECAY_2] = [0.9, 0.999];
const FOLDS = 4;

const size = featureNames.length;

/** A question with the features of every body sentence. */
interface Example {
  readonly article: number;
  readonly features: Float32Array;
  /** By sentence: 1 if its paragraph answers, 2 if it holds an accepted answer itself. */
  readonly gold: Uint8Array;
  readonly part: Uint32Array;
}

function exampleOf(article: number, reading: Reading, { text, paragraphs, answers }: Question): Example | undefined {
  const question = analyse(text);
  const features = passageFeatures(reading, keywordsOf(question.tokens, reading.index), question);
  const body = [...reading.sentences.entries()].filter(([, { span }]) => span.part === 'paragraph');
  const gold = Uint8Array.from(body, ([, { span }]) => {
    if (!paragraphs.includes(span.paragraph ?? 0)) return 0;
    const words = reading.article.paragraphs[(span.paragraph ?? 0) - 1] ?? '';
    return answers.some((answer) => {
      for (let start = words.indexOf(answer); start >= 0; start = words.indexOf(answer, start + 1))
        if (contains(span, { ...span, start, end: start + answer.length })) return true;
      return false;
    })
      ? 2
      : 1;
  });
  if (!gold.some((g) => g > 0)) return undefined;
  if (!gold.includes(2))
    gold.forEach((g, i) => {
      gold[i] = 2 * g;
    });
  const own = new Float32Array(body.length * size);
  for (const [i, [sentence]] of body.entries())
    own.set(features.subarray(sentence * size, (sentence + 1) * size), i * size);
  return { article, features: own, gold, part: Uint32Array.from(body, ([s]) => reading.index.partOfSentence[s] ?? 0) };
}

/** Standard deviation of each feature over all sentences. */
function deviations(examples: readonly Example[]): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const { features } of examples)
    for (let at = 0; at < features.length; at += size, count++)
      for (let i = 0; i < size; i++) {
        const x = features[at + i] ?? 0;
        sums[i] = (sums[i] ?? 0) + x;
        squares[i] = (squares[i] ?? 0) + x * x;
      }
  return sums.map((sum, i) => Math.sqrt((squares[i] ?? 0) / count - (sum / count) ** 2) || 1);
}

/** By sentence, the probability that the weights give it. */
function probabilities({ features, gold }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(gold.length);
  for (let s = 0; s < gold.length; s++) {
    let score = 0;
    for (let i = 0; i < size; i++) score += (features[s * size + i] as number) * (weights[i] as number);
    scores[s] = score;
  }
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Weights that make the right paragraphs and sentences likeliest: maximum a posteriori, by Adam. */
function train(examples: readonly Example[]): Float64Array {
  const scale = deviations(examples);
  const z = new Float64Array(size);
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const variance = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const example of examples) {
      const { features, gold } = example;
      const p = probabilities(example, weights);
      const [inParagraph, inSentence] = [1, 2].map((least) =>
        p.reduce((sum, x, s) => sum + ((gold[s] ?? 0) >= least ? x : 0), 1e-30),
      );
      for (let s = 0; s < gold.length; s++) {
        const own = p[s] as number;
        const g = gold[s] as number;
        let pull = own;
        if (g >= 1) pull -= ((1 - SENTENCE_SHARE) * own) / (inParagraph ?? 1);
        if (g >= 2) pull -= (SENTENCE_SHARE * own) / (inSentence ?? 1);
        if (Math.abs(pull) < 1e-6) continue;
        for (let i = 0; i < size; i++)
          gradient[i] = (gradient[i] as number) + pull * (features[s * size + i] as number);
      }
    }
    for (let i = 0; i < size; i++) {
      const g = (gradient[i] ?? 0) / (scale[i] ?? 1) / examples.length + 2 * PRIOR * (z[i] ?? 0);
      mean[i] = DECAY_1 * (mean[i] ?? 0) + (1 - DECAY_1) * g;
      variance[i] = DECAY_2 * (variance[i] ?? 0) + (1 - DECAY_2) * g * g;
      const step1 = (mean[i] ?? 0) / (1 - DECAY_1 ** step);
      const step2 = Math.sqrt((variance[i] ?? 0) / (1 - DECAY_2 ** step)) + 1e-8;
      z[i] = (z[i] ?? 0) - (RATE * step1) / step2;
      weights[i] = (z[i] ?? 0) / (scale[i] ?? 1);
    }
  }
  return weights;
}

/** Share of questions whose right paragraph is first, and in the first three. */
function accuracy(examples: readonly Example[], weights: Float64Array): readonly [number, number] {
  let first = 0;
  let three = 0;
  for (const example of examples) {
    const byPart = new Map<number, number>();
    const p = probabilities(example, weights);
    p.forEach((x, s) => {
      byPart.set(example.part[s] ?? 0, (byPart.get(example.part[s] ?? 0) ?? 0) + x);
    });
    const right = new Set(example.part.filter((_, s) => (example.gold[s] ?? 0) > 0));
    const rank = [...byPart].sort((a, b) => b[1] - a[1]).findIndex(([part]) => right.has(part));
    if (rank === 0) first++;
    if (rank < 3) three++;
  }
  return [first / examples.length, three / examples.length];
}

const percent = (shares: readonly number[]) => shares.map((share) => (100 * share).toFixed(1)).join(' / ');

const examplesOf = (name: string, every = 1) =>
  loadQuestions(name).flatMap(({ article, questions }, number) => {
    const reading = read(article);
    return questions
      .filter((_, i) => (i + number) % every === 0)
      .flatMap((question) => (question.type === 'answerable' ? (exampleOf(number, reading, question) ?? []) : []));
  });
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { dev: { type: 'string', multiple: true, default: [] } },
});
const sets = trainingSets(positionals);
const examples = sets.flatMap(({ file, every, weight }) => repeated(examplesOf(file, every), weight));
if (process.env.CV)
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (example: Example) => example.article % FOLDS === fold;
    const weights = train(examples.filter((example) => !held(example)));
    console.log(`held out ${fold + 1} of ${FOLDS}: ${percent(accuracy(examples.filter(held), weights))}`);
  }
const weights = train(examples);
for (const name of [...sets.map(({ file }) => file), ...options.dev])
  console.log(`${basename(name)}: ${percent(accuracy(examplesOf(name), weights))}`);
const rounded = Object.fromEntries(featureNames.map((name, i) => [name, Number((weights[i] ?? 0).toPrecision(4))]));
const scale = deviations(examples);
if (process.env.VERBOSE)
  for (const [i, name] of [...featureNames.entries()].sort(
    ([a], [b]) => Math.abs((weights[b] ?? 0) * (scale[b] ?? 0)) - Math.abs((weights[a] ?? 0) * (scale[a] ?? 0)),
  ))
    console.log(name.padEnd(20), ((weights[i] ?? 0) * (scale[i] ?? 0)).toFixed(3));
const provenance = {
  madeBy: 'data/training/train-passages.ts',
  trainedOn: `${positionals.map((set) => basename(set)).join(' ')}, ${examples.length} questions`,
  source: TRAINED_FROM,
};
writeFileSync(
  join(dataDirectory, 'tables/passage-weights.json'),
  `${JSON.stringify({ ...provenance, weights: rounded }, null, 2)}\n`,
);

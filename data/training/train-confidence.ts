/**
 * Learns of data/tables/answer-weights.json what speaks for a part of the article as a whole, and how sure the best words
 * are:
 *
 *   node dist/tools/data/training/train-confidence.js --folds FOLDS.json FILE…
 *
 * Files are in SQuAD's format, with questions as they are typed; neither the networks (train-network.py,
 * train-late-interaction.py) may have learnt from them nor, of those that train-answers.ts wrote to FOLDS.json, the model
 * that is asked. To be run again when any of these is another. Deterministic; a minute for 1,000 questions.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { confidenceFeatures } from '../../src/answering/words/confidence-features.js';
import { type AnswerWeights, type Model, modelOf } from '../../src/answering/words/weights.js';
import { namedTrees, readAnswerWeights, writeAnswerWeights } from './answer-weights-file.js';
import { confidenceExamples, reportConfidence, trainConfidence } from './confidence-model.js';
import { accuracyOfParts, partExamples, trainParts } from './part-model.js';
import { foldOf, loadTraining, type TrainingArticle } from './training-questions.js';

const { positionals: files, values: options } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '' } },
});
const before = readAnswerWeights();
const folds = JSON.parse(readFileSync(options.folds, 'utf8')) as readonly Partial<AnswerWeights>[];
const articles = files.flatMap((file) => loadTraining(file));
const unseen = (parts: AnswerWeights['parts']): ((article: TrainingArticle) => Model) => {
  const models = folds.map((fold) => modelOf({ ...before, ...fold, parts, confidence: { weights: {}, trees: [] } }));
  return ({ number }) => models[foldOf(number)] as Model;
};

const beforeOf = unseen(before.parts);
const examples = articles.flatMap((article) => partExamples(article, beforeOf(article)));
const parts = trainParts(examples);
for (const [name, own] of Object.entries({ before: before.parts, 'weighed again': parts }))
  console.log(`right part first, ${name}: ${(100 * accuracyOfParts(examples, own)).toFixed(1)}`);

const modelFor = unseen(parts);
const typed = articles.flatMap((article) => confidenceExamples(article, modelFor(article)));
reportConfidence(typed);
const sure = trainConfidence(typed);
writeAnswerWeights({
  parts,
  confidence: {
    weights: Object.fromEntries(confidenceFeatures.map((name, i) => [name, sure.weights[i] ?? 0])),
    trees: namedTrees(sure.trees, confidenceFeatures),
  },
});

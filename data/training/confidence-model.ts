import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { candidateSource } from '../../src/answering/words/candidates.js';
import { confidenceOf } from '../../src/answering/words/confidence.js';
import { type ConfidenceModel, confidenceFeatures } from '../../src/answering/words/confidence-features.js';
import { bestWords } from '../../src/answering/words/exact-words.js';
import type { Model } from '../../src/answering/words/weights.js';
import { sliceOf } from '../../src/article/spans.js';
import { normalised } from '../../tests/eval/squad-score.js';
import { fitLogistic } from './logistic.js';
import { trainRandomForest } from './random-forest.js';
import type { TrainingArticle } from './training-questions.js';

/** What the program would show of an article that its weights have not seen, and whether that is right. */
export interface ConfidenceExample {
  readonly article: number;
  /** Values by `confidenceFeatures`. */
  readonly evidence: readonly number[];
  readonly right: number;
  /** Whether something speaks against the words, so that they are not shown however sure they are. */
  readonly isMisfit: boolean;
}

/** The best words of an article's questions by a model that has not seen it. */
export function confidenceExamples(
  { number, reading, paragraphs }: TrainingArticle,
  model: Model,
): readonly ConfidenceExample[] {
  const source = candidateSource(reading, model.boundary);
  return paragraphs.flatMap(({ questions }) =>
    questions.flatMap(({ text, answers }) => {
      const question = analyse(text);
      const keywords = keywordsOf(question.tokens, reading.index);
      const search = { reading, question, keywords, ranking: rank(reading, keywords, question) };
      const found = bestWords(search, { own: question.tokens }, source, model);
      if (found === undefined) return [];
      const right = Number(answers.map(normalised).includes(normalised(sliceOf(reading.article, found.best))));
      return [{ article: number, evidence: found.evidence, right, isMisfit: found.misfit !== undefined }];
    }),
  );
}

/** Precision of the prior on the standardised weights: with .003 to .03 the held-out likelihood is the same to two digits. */
const PRECISION = 0.03;

/** What tells the probability that what is shown is right. */
export function trainConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const spreads = confidenceFeatures.map((_, i) => spreadOf(examples.map(({ evidence }) => evidence[i] as number)));
  const scaled = fitLogistic(
    examples.map(({ evidence, right }) => ({
      values: evidence.map((value, i) => value / (spreads[i] as number)),
      isSo: right === 1,
      weight: 1,
    })),
    confidenceFeatures.map((name) => (name === 'always' ? FREE : PRECISION)),
  );
  return {
    weights: scaled.map((weight, i) => Number((weight / (spreads[i] as number)).toFixed(3))),
    trees: trainRandomForest(examples.map(({ evidence: values, right }) => ({ values, right }))),
  };
}

/** As good as no prior, for the constant. */
const FREE = 1e-9;

/** The standard deviation; 1 for what never changes. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

const FOLDS = 5;

/** Of the words that are surer than a threshold: how many there are and how many are right, by weights that have not seen the article. */
export function reportConfidence(examples: readonly ConfidenceExample[]): void {
  const sure = [...Array(FOLDS).keys()].flatMap((fold) => {
    const isHeld = ({ article }: ConfidenceExample) => article % FOLDS === fold;
    const model = trainConfidence(examples.filter((one) => !isHeld(one)));
    return examples
      .filter(isHeld)
      .map(({ evidence, right, isMisfit }) => ({ right, confidence: isMisfit ? 0 : confidenceOf(evidence, model) }));
  });
  for (const threshold of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
    const shown = sure.filter(({ confidence }) => confidence >= threshold);
    const right = shown.reduce((sum, one) => sum + one.right, 0);
    console.log(
      `surer than ${threshold}: ${((100 * shown.length) / sure.length).toFixed(1)} %, right ${((100 * right) / shown.length).toFixed(1)}`,
    );
  }
}

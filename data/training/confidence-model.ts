import { probabilityOf } from '../../src/answering/log-odds.js';
import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { candidateSource } from '../../src/answering/words/candidates.js';
import { confidenceFeatures, confidenceOf } from '../../src/answering/words/confidence.js';
import { bestWords } from '../../src/answering/words/exact-words.js';
import type { Model } from '../../src/answering/words/weights.js';
import { sliceOf } from '../../src/article/spans.js';
import { normalised } from '../../tests/eval/squad-score.js';
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

const STEPS = 1_000;
const RATE = 0.05;
/** Gaussian prior on the standardised weights: with .003 to .03 the held-out likelihood is the same to two digits. */
const PRIOR = 0.03;

/** Logistic weights for the probability that what is shown is right, by gradient ascent on standardised values. */
export function trainConfidence(examples: readonly ConfidenceExample[]): readonly number[] {
  const scales = confidenceFeatures.map((_, i) => spreadOf(examples.map(({ evidence }) => evidence[i] as number)));
  const rows = examples.map(({ evidence, right }) => ({
    values: evidence.map((value, i) => value / (scales[i] as number)),
    right,
  }));
  const weights = confidenceFeatures.map(() => 0);
  const squares = confidenceFeatures.map(() => 1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -PRIOR * weight));
    for (const { values, right } of rows) {
      const z = values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0);
      const error = (right - probabilityOf(z)) / rows.length;
      for (const [i, value] of values.entries()) gradient[i] = (gradient[i] as number) + error * value;
    }
    const rate = RATE / Math.sqrt(1 + step / 50);
    for (const [i, slope] of gradient.entries()) {
      squares[i] = 0.9 * (squares[i] as number) + 0.1 * slope * slope;
      weights[i] = (weights[i] as number) + (rate * slope) / Math.sqrt((squares[i] as number) + 1e-10);
    }
  }
  return weights.map((weight, i) => Number((weight / (scales[i] as number)).toFixed(3)));
}

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
    const weights = trainConfidence(examples.filter((one) => !isHeld(one)));
    return examples
      .filter(isHeld)
      .map(({ evidence, right, isMisfit }) => ({ right, confidence: isMisfit ? 0 : confidenceOf(evidence, weights) }));
  });
  for (const threshold of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
    const shown = sure.filter(({ confidence }) => confidence >= threshold);
    const right = shown.reduce((sum, one) => sum + one.right, 0);
    console.log(
      `surer than ${threshold}: ${((100 * shown.length) / sure.length).toFixed(1)} %, right ${((100 * right) / shown.length).toFixed(1)}`,
    );
  }
}

import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { candidateSource } from '../../src/answering/words/candidates.js';
import { confidenceOf } from '../../src/answering/words/confidence.js';
import { bestWords } from '../../src/answering/words/exact-words.js';
import type { Tree } from '../../src/answering/words/forest.js';
import type { Model } from '../../src/answering/words/weights.js';
import { sliceOf } from '../../src/article/spans.js';
import { normalised } from '../../tests/eval/squad-score.js';
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

/** The trees that tell the probability that what is shown is right. */
export function trainConfidence(examples: readonly ConfidenceExample[]): readonly Tree[] {
  return trainRandomForest(examples.map(({ evidence: values, right }) => ({ values, right })));
}

const FOLDS = 5;

/** Of the words that are surer than a threshold: how many there are and how many are right, by weights that have not seen the article. */
export function reportConfidence(examples: readonly ConfidenceExample[]): void {
  const sure = [...Array(FOLDS).keys()].flatMap((fold) => {
    const isHeld = ({ article }: ConfidenceExample) => article % FOLDS === fold;
    const trees = trainConfidence(examples.filter((one) => !isHeld(one)));
    return examples
      .filter(isHeld)
      .map(({ evidence, right, isMisfit }) => ({ right, confidence: isMisfit ? 0 : confidenceOf(evidence, trees) }));
  });
  for (const threshold of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]) {
    const shown = sure.filter(({ confidence }) => confidence >= threshold);
    const right = shown.reduce((sum, one) => sum + one.right, 0);
    console.log(
      `surer than ${threshold}: ${((100 * shown.length) / sure.length).toFixed(1)} %, right ${((100 * right) / shown.length).toFixed(1)}`,
    );
  }
}

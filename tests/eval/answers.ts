import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../src/answering/answer.js';
import type { Answer } from '../../src/answering/outcome.js';
import { rank } from '../../src/answering/passages/passages.js';
import { keywordsOf } from '../../src/answering/question/keywords.js';
import { analyse } from '../../src/answering/question/question.js';
import { align } from '../../src/answering/words/alignment/alignment.js';
import { candidateSource } from '../../src/answering/words/candidates.js';
import { shownSpan } from '../../src/answering/words/edges/edges.js';
import { type FeatureGroup, features } from '../../src/answering/words/features.js';
import { spanChances } from '../../src/answering/words/network/span-chances.js';
import { rankCandidates } from '../../src/answering/words/ranking.js';
import { type AnswerWeights, type Model, modelOf, type TreeNode } from '../../src/answering/words/weights.js';
import { sliceOf } from '../../src/article/spans.js';
import { dataDirectory } from '../../src/data-directory.js';
import { type Reading, read } from '../../src/reading/reading.js';
import { defineEvaluation, percent } from './evaluation.js';
import { type Question, type QuestionSet, questionSets } from './questions.js';
import { squad } from './squad.js';
import { exactMatch, overlap } from './squad-score.js';

interface Answered {
  readonly question: Question;
  readonly answer: Answer;
  readonly exact: number;
  readonly f1: number;
  /** How many passages stand before the first right one; infinite if none is right. */
  readonly before: number;
}

/** Figures are told apart by the first question word of the question. */
const questionWords = ['who', 'when', 'where', 'how many', 'why', 'how', 'what', 'other'] as const;
const QUESTION_WORD = /\b(?:who(?:se|m)?|when|where|how (?:many|much)|why|how|what|which)\b/i;

function questionWordOf(text: string): (typeof questionWords)[number] {
  const found = QUESTION_WORD.exec(text)?.[0].toLowerCase() ?? '';
  if (found.startsWith('who')) return 'who';
  if (found === 'how much') return 'how many';
  return questionWords.find((word) => word === found) ?? 'other';
}

/** Answers to the questions of SQuAD-like sets: the right paragraph, the exact words, refusal, and how sure is how right. */
export const answers = defineEvaluation(squad, (data) => {
  const all = questionSets(data).flatMap(answerAll);
  const ofType = (type: Question['type']) => all.filter(({ question }) => question.type === type);
  const answerable = ofType('answerable');
  const count = answerable.length;
  const answered = answerable.filter(({ answer }) => answer.outcome === 'answered');
  const surest = [...answerable]
    .sort((a, b) => b.answer.confidence - a.answer.confidence)
    .slice(0, Math.ceil(count / 4));
  const among = (n: number) => percent(answerable.filter(({ before }) => before < n).length, count);
  const refused = (list: readonly Answered[]) =>
    percent(list.filter(({ answer }) => answer.outcome === 'refused').length, list.length);
  return [
    `  ${count} answerable, ${ofType('unanswerable').length} unanswerable, ${ofType('off-topic').length} off-topic`,
    `  right paragraph first / in three  ${among(1)} / ${among(3)}`,
    `  exact words, EM / F1              ${exactAndF1(answerable)}`,
    ...questionWords.flatMap((word) => {
      const own = answerable.filter(({ question }) => questionWordOf(question.text) === word);
      if (own.length === 0) return [];
      return [`    ${word.padEnd(9)} ${String(own.length).padStart(6)}                ${exactAndF1(own)}`];
    }),
    `  EM in the surest quarter          ${percent(sum(surest, 'exact'), surest.length)}`,
    `  "answered"                        ${percent(answered.length, count)}, EM / F1 ${exactAndF1(answered)}`,
    `  refused: answerable ${refused(answerable)}, off-topic ${refused(ofType('off-topic'))}, unanswerable ${refused(ofType('unanswerable'))}`,
    ...reliability(
      'confidence',
      answerable.map(({ answer, exact }) => [answer.confidence, exact]),
    ),
    ...reliability(
      'answerable',
      all.map(({ answer, question }) => [answer.answerable, Number(question.type === 'answerable')]),
    ),
  ];
});

/** What each group of features is worth to the exact words: the figures with the group's features read as 0. */
export const ablation = defineEvaluation(squad, (data) => {
  const weights = JSON.parse(readFileSync(join(dataDirectory, 'tables/answer-weights.json'), 'utf8')) as AnswerWeights;
  const sets = questionSets(data).map(({ article, questions }) => ({ reading: read(article), questions }));
  const groups = [...new Set(features.map(({ group }) => group))];
  const whole = exactScores(sets, modelOf(weights));
  const worth = (part: number, all: number) => (all - part).toFixed(1).padStart(6);
  return [
    `  all features                      EM / F1 ${whole.exact.toFixed(1)} / ${whole.f1.toFixed(1)}; without a group it is lower by`,
    ...groups.map((group) => {
      const { exact, f1 } = exactScores(sets, modelOf(without(weights, group)));
      return `    ${group.padEnd(32)} ${worth(exact, whole.exact)} / ${worth(f1, whole.f1)}`;
    }),
  ];
});

function answerAll({ article, questions }: QuestionSet): readonly Answered[] {
  const reading = read(article);
  return questions.map((question) => {
    const answer = ask(reading, question.text);
    const before = answer.passages.findIndex(({ span }) => question.paragraphs.includes(span.paragraph ?? 0));
    return {
      question,
      answer,
      ...score(question, answer.best ? sliceOf(article, answer.best) : ''),
      before: before < 0 ? Number.POSITIVE_INFINITY : before,
    };
  });
}

function score({ answers }: Question, said: string): { readonly exact: number; readonly f1: number } {
  return {
    exact: Math.max(0, ...answers.map((gold) => Number(exactMatch(said, gold)))),
    f1: Math.max(0, ...answers.map((gold) => overlap(said, gold))),
  };
}

function sum(list: readonly Answered[], figure: 'exact' | 'f1'): number {
  return list.reduce((total, answered) => total + answered[figure], 0);
}

function exactAndF1(list: readonly Answered[]): string {
  return `${percent(sum(list, 'exact'), list.length)} / ${percent(sum(list, 'f1'), list.length)}`;
}

/** Of those said with a probability, how many were right: by tenths. */
function reliability(name: string, pairs: readonly (readonly [said: number, right: number])[]): readonly string[] {
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const own = pairs.filter(([said]) => Math.min(9, Math.floor(said * 10)) === tenth);
    const said = own.reduce((total, [p]) => total + p, 0);
    const right = own.reduce((total, [, r]) => total + r, 0);
    return `    ${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}  ${String(own.length).padStart(6)}  said ${percent(said, own.length)}  right ${percent(right, own.length)}`;
  });
  return [`  ${name}: probability said, how many, mean said, right`, ...rows];
}

function exactScores(
  sets: readonly { readonly reading: Reading; readonly questions: readonly Question[] }[],
  model: Model,
): { readonly exact: number; readonly f1: number } {
  let exact = 0;
  let f1 = 0;
  let count = 0;
  for (const { reading, questions } of sets) {
    const source = candidateSource(reading, model.boundary);
    for (const question of questions) {
      if (question.type !== 'answerable') continue;
      const asked = analyse(question.text);
      const keywords = keywordsOf(asked.tokens, reading.index);
      const ranking = rank(reading, keywords, asked);
      const alignment = align(reading, source, asked, keywords, ranking);
      const [best] = rankCandidates(alignment, model, spanChances(reading, alignment, ranking));
      const own = score(question, best ? sliceOf(reading.article, shownSpan(reading, asked, best)) : '');
      exact += own.exact;
      f1 += own.f1;
      count++;
    }
  }
  return { exact: (100 * exact) / count, f1: (100 * f1) / count };
}

/** Weights that see every feature of a group as 0. */
function without(weights: AnswerWeights, group: FeatureGroup): AnswerWeights {
  const names = new Set<string>(features.filter((feature) => feature.group === group).map(({ name }) => name));
  const always = (node: TreeNode): TreeNode => {
    if (node.length === 1 || !names.has(node[0])) return node;
    const [feature, threshold, below, from] = node;
    const next = 0 < threshold ? below : from;
    return [feature, 0, next, next];
  };
  return {
    ...weights,
    linear: Object.fromEntries(
      Object.entries(weights.linear).map(([kind, own]) => [
        kind,
        Object.fromEntries(Object.entries(own).filter(([name]) => !names.has(name))),
      ]),
    ),
    trees: weights.trees.map((nodes) => nodes.map(always)),
  };
}

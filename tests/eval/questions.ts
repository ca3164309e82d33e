import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Article } from '../../src/article/article.js';
import { articleOf, squad } from './squad.js';

/** What the right reply to a question is: an answer, or that the article (on the topic or off it) does not say. */
type QuestionType = 'answerable' | 'unanswerable' | 'off-topic';

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly type: QuestionType;
  /** Numbers of the paragraphs that answer it; empty unless it is answerable. */
  readonly paragraphs: readonly number[];
  /** Accepted words; empty unless it is answerable. */
  readonly answers: readonly string[];
}

/** An article with the questions that are asked about it. */
export interface QuestionSet {
  readonly article: Article;
  readonly questions: readonly Question[];
}

/** How many questions about the next article are asked of each as off-topic ones. */
const STRANGERS = 10;

/** Reads a file in the format of SQuAD 1.1 or 2.0. Throws where it is not of that format. */
export function loadQuestions(file: string): readonly QuestionSet[] {
  return questionSets(squad.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

/** One entry is one article. Questions about the next article are added as off-topic ones. */
export function questionSets({ data }: z.infer<typeof squad>): readonly QuestionSet[] {
  const sets = data.map((entry): QuestionSet => {
    const questions = entry.paragraphs.flatMap(({ qas }, i) =>
      qas.map((qa): Question => {
        const type = qa.off_topic ? 'off-topic' : qa.is_impossible ? 'unanswerable' : 'answerable';
        const answerable = type === 'answerable';
        return {
          id: qa.id,
          text: qa.question,
          type,
          paragraphs: answerable ? [i + 1, ...(qa.also ?? [])] : [],
          answers: answerable ? [...qa.answers.map(({ text }) => text), ...(qa.also_answers ?? [])] : [],
        };
      }),
    );
    return { article: articleOf(entry), questions };
  });
  if (sets.length < 2) return sets;
  return sets.map(({ article, questions }, i) => {
    const others = (sets[(i + 1) % sets.length]?.questions ?? []).filter(({ type }) => type === 'answerable');
    const step = Math.ceil(others.length / STRANGERS);
    const strangers = others
      .filter((_, k) => k % step === 0)
      .map((question): Question => ({ ...question, type: 'off-topic', paragraphs: [], answers: [] }));
    return { article, questions: [...questions, ...strangers] };
  });
}

import { z } from 'zod';
import { articleSchema } from '../../src/article/article.js';
import { sliceOf } from '../../src/article/spans.js';
import { read } from '../../src/reading/reading.js';
import { defineEvaluation, percent } from './evaluation.js';

const question = z.object({
  answers: z.array(z.object({ text: z.string() })),
  also_answers: z.array(z.string()).optional(),
  /** Numbers of other paragraphs that say the same. */
  also: z.array(z.int()).optional(),
  /** What the answer means: ISO 8601, as in `DatedExpression`. */
  iso: z.string().optional(),
});

const schema = z
  .object({
    data: z.array(
      z.object({
        title: z.string(),
        date: z.string().optional(),
        paragraphs: z.array(z.object({ context: z.string(), qas: z.array(question) })),
      }),
    ),
  })
  .refine(({ data }) => data.some(({ paragraphs }) => paragraphs.some(({ qas }) => qas.some(({ iso }) => iso))));

/** The same date, or one more precise: a day of the month asked for, a time of the day. */
const sameDate = (said: string, gold: string) =>
  said === gold || (!gold.includes('/') && said.split('/')[0]?.startsWith(gold) === true);

/** What answers to when-questions mean: question files in SQuAD's format whose answers have an `iso`. */
export const dates = defineEvaluation(schema, ({ data }) => {
  const n = { gold: 0, found: 0, right: 0 };
  for (const { title, date, paragraphs } of data) {
    const article = articleSchema.parse({
      headline: title.replaceAll('_', ' '),
      datePublished: date,
      paragraphs: paragraphs.map(({ context }) => context),
    });
    const said = read(article).dates.map(({ span, iso }) => ({ span, iso, text: sliceOf(article, span) }));
    for (const [i, { qas }] of paragraphs.entries()) {
      for (const { iso, answers, also_answers = [], also = [] } of qas) {
        if (iso === undefined) continue;
        const wanted = [...answers.map(({ text }) => text), ...also_answers];
        const near = said.filter(
          ({ span, text }) =>
            [i + 1, ...also].some((paragraph) => paragraph === span.paragraph) &&
            wanted.some((words) => words.includes(text) || text.includes(words)),
        );
        n.gold++;
        n.found += Number(near.length > 0);
        n.right += Number(near.some((found) => found.iso !== undefined && sameDate(found.iso, iso)));
      }
    }
  }
  return [
    `dates: ${n.gold} dated answers`,
    `  expression found              ${percent(n.found, n.gold)}`,
    `  resolved rightly              ${percent(n.right, n.gold)}`,
  ];
});

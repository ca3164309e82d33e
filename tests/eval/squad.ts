import { z } from 'zod';
import { type Article, articleSchema } from '../../src/article/article.js';

const qa = z.object({
  id: z.string(),
  question: z.string(),
  is_impossible: z.boolean().optional(),
  /** It asks about something else altogether, as a chat does. */
  off_topic: z.boolean().optional(),
  /** `answer_start` is what only training needs. */
  answers: z.array(z.object({ text: z.string(), answer_start: z.number().optional() })),
  /** Numbers of other paragraphs that answer it as well. */
  also: z.array(z.number()).optional(),
  also_answers: z.array(z.string()).optional(),
});

const entry = z.object({
  title: z.string(),
  date: z.string().optional(),
  paragraphs: z.array(z.object({ context: z.string(), qas: z.array(qa) })),
});

/** The format of SQuAD 1.1 and 2.0; `date`, `also`, `also_answers` and `off_topic` may stand beside what those have. */
export const squad = z.object({ data: z.array(entry) });

/** The article that an entry is about: its contexts are the article's paragraphs in order. */
export function articleOf({ title, date, paragraphs }: z.infer<typeof entry>): Article {
  return articleSchema.parse({
    headline: title.replaceAll('_', ' '),
    datePublished: date,
    paragraphs: paragraphs.map(({ context }) => context),
  });
}

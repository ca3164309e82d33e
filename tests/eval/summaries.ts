import { z } from 'zod';
import { summarise } from '../../src/answering/summary/summary.js';
import { articleSchema } from '../../src/article/article.js';
import { sliceOf } from '../../src/article/spans.js';
import type { Sentence } from '../../src/reading/parts.js';
import { read } from '../../src/reading/reading.js';
import { defineEvaluation } from './evaluation.js';
import { type Rouge, rouge } from './rouge.js';

const text = z.union([z.string(), z.array(z.string())]);

/** CNN/Daily Mail as it is handed round: the article and its highlights, each one string or a list. */
const schema = z
  .array(
    z
      .object({
        headline: z.string().optional(),
        article: text.optional(),
        paragraphs: z.array(z.string()).optional(),
        highlights: text.optional(),
        summary: text.optional(),
      })
      .refine(
        ({ article, paragraphs, highlights, summary }) => (article ?? paragraphs) && (highlights ?? summary),
        'has no article or no summary',
      ),
  )
  .min(1);

/** As many sentences as the baseline of the literature takes. */
const SENTENCES = 3;

const lines = (value: string | readonly string[] | undefined): string[] =>
  (typeof value === 'string' ? value.split('\n') : [...(value ?? [])]).map((line) => line.trim()).filter(Boolean);

function mean(scores: readonly Rouge[]): string {
  const of = (key: keyof Rouge) =>
    ((100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length).toFixed(1);
  return `${of('rouge1')} / ${of('rouge2')} / ${of('rougeL')}`;
}

/** Summaries of three sentences against the reference and against the article's first three sentences. */
export const summaries = defineEvaluation(schema, (entries) => {
  const ours: Rouge[] = [];
  const lead: Rouge[] = [];
  for (const { headline, article: body, paragraphs, highlights, summary } of entries) {
    const article = articleSchema.parse({ headline: headline ?? '-', paragraphs: paragraphs ?? lines(body) });
    const reading = read(article);
    const reference = lines(highlights ?? summary);
    const shown = (sentences: readonly Sentence[]) => sentences.map(({ span }) => sliceOf(article, span));
    const sentences = reading.sentences.filter(({ span }) => span.part === 'paragraph');
    ours.push(rouge(shown(summarise(reading, SENTENCES)), reference));
    lead.push(rouge(shown(sentences.slice(0, SENTENCES)), reference));
  }
  return [
    `summaries: ${entries.length} articles, ${SENTENCES} sentences each, ROUGE-1 / 2 / L (F1)`,
    `  Pilcrow                       ${mean(ours)}`,
    `  first ${SENTENCES} sentences             ${mean(lead)}`,
  ];
});

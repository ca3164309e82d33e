import { z } from 'zod';
import { isRealDate } from '../language/calendar.js';

/** The longest text a part may have, in UTF-16 units. No paragraph of a newspaper comes near it; a pasted book does. */
export const MAX_PART_LENGTH = 20_000;
/** The most paragraphs an article may have. The longest reports (court rulings printed whole) stay under it. */
export const MAX_PARAGRAPHS = 5_000;

const text = z
  .string()
  .max(MAX_PART_LENGTH)
  .refine((value) => value.trim() !== '', 'is empty');

/** `2020`, `2020-09`, `2020-09-25`, `2020-09-25T15:45`, with or without seconds and zone. */
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/, 'is no ISO 8601 date')
  .refine((value) => isRealDate(value), 'is no date of the calendar');

const image = z.object({ caption: text.optional(), creditText: text.optional() });
const heading = z.object({ text, paragraph: z.int().min(1) });

/**
 * An article as it is stored. The names are schema.org's for a NewsArticle where it has one; `published` is the date as
 * it was printed, `standfirst` and `byline` are the newspaper's own terms. `headings` stand before the paragraph they
 * name. Only `headline` and `paragraphs` are required; unknown keys are left out.
 */
export const articleSchema = z.object({
  headline: text,
  standfirst: text.optional(),
  byline: text.optional(),
  publisher: text.optional(),
  datePublished: isoDate.optional(),
  published: text.optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  images: z.array(image).max(200).optional(),
  headings: z.array(heading).max(MAX_PARAGRAPHS).optional(),
  paragraphs: z.array(text).min(1).max(MAX_PARAGRAPHS),
});

export type Article = Readonly<z.infer<typeof articleSchema>>;

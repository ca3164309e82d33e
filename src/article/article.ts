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

export type PartName =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'publisher'
  | 'caption'
  | 'credit'
  | 'paragraph';

/** Which part: `paragraph` (1-based) for body paragraphs, `image` (1-based) for captions and credits. */
export interface PartRef {
  readonly part: PartName;
  readonly paragraph?: number;
  readonly image?: number;
}

/** A citable piece of the article. */
export interface Part extends PartRef {
  readonly text: string;
}

/** A stretch of a part's text: UTF-16 offsets, 0-based, end exclusive. */
export interface Span extends PartRef {
  readonly start: number;
  readonly end: number;
}

/** Every part the article has, in reading order: headline, standfirst, byline, date, publisher, images, paragraphs. */
export function partsOf(article: Article): readonly Part[] {
  const parts: Part[] = [{ part: 'headline', text: article.headline }];
  const single = (part: PartName, text: string | undefined) => {
    if (text !== undefined) parts.push({ part, text });
  };
  single('standfirst', article.standfirst);
  single('byline', article.byline);
  single('published', article.published ?? article.datePublished);
  single('publisher', article.publisher);
  for (const [i, { caption, creditText }] of (article.images ?? []).entries()) {
    if (caption !== undefined) parts.push({ part: 'caption', image: i + 1, text: caption });
    if (creditText !== undefined) parts.push({ part: 'credit', image: i + 1, text: creditText });
  }
  for (const [i, text] of article.paragraphs.entries()) parts.push({ part: 'paragraph', paragraph: i + 1, text });
  return parts;
}

/** The whole text of a part; undefined when the article has no such part. */
export function textAt(article: Article, ref: PartRef): string | undefined {
  switch (ref.part) {
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'publisher':
      return article[ref.part];
    case 'published':
      return article.published ?? article.datePublished;
    case 'caption':
      return article.images?.[(ref.image ?? 1) - 1]?.caption;
    case 'credit':
      return article.images?.[(ref.image ?? 1) - 1]?.creditText;
    case 'paragraph':
      return article.paragraphs[(ref.paragraph ?? 1) - 1];
  }
}

/** The article's own words at a span. Throws a RangeError for a span that is not the article's: that is a bug. */
export function sliceOf(article: Article, span: Span): string {
  const whole = textAt(article, span);
  if (whole === undefined || span.start < 0 || span.start > span.end || span.end > whole.length)
    throw new RangeError(`no ${span.part} ${span.paragraph ?? span.image ?? ''} ${span.start}–${span.end}`);
  return whole.slice(span.start, span.end);
}

/** One string for each part: what references to the same part share. */
export function partKey({ part, paragraph, image }: PartRef): string {
  return `${part} ${paragraph ?? image ?? 1}`;
}

/** Whether two references mean the same part. */
export function samePart(a: PartRef, b: PartRef): boolean {
  return a.part === b.part && a.paragraph === b.paragraph && (a.image ?? 1) === (b.image ?? 1);
}

/** Whether `outer` contains `inner`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return samePart(outer, inner) && outer.start <= inner.start && inner.end <= outer.end;
}

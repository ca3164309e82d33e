import type { Article } from './article.js';

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

/** What stands in each part, by its key, in the order given. */
export function groupByPart<T>(items: readonly T[], refOf: (item: T) => PartRef): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = partKey(refOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether two references mean the same part. */
export function samePart(a: PartRef, b: PartRef): boolean {
  return a.part === b.part && a.paragraph === b.paragraph && (a.image ?? 1) === (b.image ?? 1);
}

/** Whether two spans have text in common. */
export function overlaps(a: Span, b: Span): boolean {
  return samePart(a, b) && a.start < b.end && b.start < a.end;
}

/** Whether `outer` contains `inner`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return samePart(outer, inner) && outer.start <= inner.start && inner.end <= outer.end;
}

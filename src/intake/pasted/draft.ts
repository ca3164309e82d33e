import { articleSchema } from '../../article/article.js';
import { type DateLine, dateLineOf } from '../lines/date-line.js';
import { keyOf, wordCount } from '../lines/line.js';
import type { Extent } from './extent.js';
import type { FrontMatter } from './front-matter.js';
import { isProse, isSeparated, type Piece } from './pieces.js';
import type { Role } from './roles.js';

/** The fewest words of a standfirst that is no whole sentence, and of a line that counts as doubled when said again. */
export const PHRASE_WORDS = 6;

/** What has been found so far, while the text is gone through from top to bottom. */
export interface Draft {
  readonly roles: Map<Piece, { readonly role: Role; readonly paragraph?: number }>;
  readonly paragraphs: string[];
  readonly images: { caption?: string; creditText?: string }[];
  readonly headings: { text: string; paragraph: number }[];
  /** The credits of the images: one that is said again without a caption is doubled. */
  readonly credits: Set<string>;
  /** Keys of the headline, captions and paragraphs: what is said twice is doubled. */
  readonly said: Set<string>;
  headline?: string;
  standfirst?: string;
  byline?: string;
  publisher?: string;
  published?: string;
  datePublished?: string;
  url?: string;
  /** Whether the date found so far is that of a later change. */
  updatedOnly: boolean;
  /** Whether the lines belong to a box beside the article. */
  inBox: boolean;
  /** Whether blank lines stand between the paragraphs, so that lines without one between belong together. */
  readonly separated: boolean;
  /** The index of the last piece that is a paragraph by its shape; -1 where there is none. */
  readonly lastProse: number;
  /** Where the body lies: what is no part of it is no paragraph. */
  readonly extent: Extent;
  /** The index of the piece that the readers' comments begin with; that of the text's end where there are none. */
  readonly comments: number;
}

export function draftFrom(
  matter: FrontMatter | undefined,
  pieces: readonly Piece[],
  extent: Extent,
  comments: number,
): Draft {
  const { lines: _, published, ...fields } = matter ?? { lines: 0 };
  const draft: Draft = {
    ...fields,
    roles: new Map(),
    paragraphs: [],
    images: [],
    credits: new Set(),
    headings: [],
    said: new Set(fields.headline === undefined ? [] : [keyOf(fields.headline)]),
    updatedOnly: true,
    inBox: false,
    separated: isSeparated(pieces),
    lastProse: pieces.findLastIndex((piece, i) => i < extent.end && isProse(piece)),
    extent,
    comments,
  };
  if (published !== undefined) {
    const iso = articleSchema.shape.datePublished.safeParse(published.replace(' ', 'T'));
    draft.published = published;
    draft.updatedOnly = false;
    const datePublished = iso.success ? iso.data : dateLineOf(published)?.iso;
    if (datePublished !== undefined) draft.datePublished = datePublished;
  }
  return draft;
}

export function give(draft: Draft, piece: Piece, role: Role, paragraph?: number): true {
  draft.roles.set(piece, { role, ...(paragraph !== undefined && { paragraph }) });
  return true;
}

export function addParagraph(draft: Draft, piece: Piece): void {
  draft.paragraphs.push(piece.text);
  draft.said.add(keyOf(piece.text));
  give(draft, piece, 'paragraph', draft.paragraphs.length);
}

/** Takes a date for that of publication, unless a better one is known: one that is no later change, and can be read. */
export function setDate(draft: Draft, { published, iso, publisher, byline, updated }: DateLine): void {
  if (publisher !== undefined) draft.publisher ??= publisher;
  if (byline !== undefined) draft.byline ??= byline;
  const unread = draft.datePublished === undefined && !updated && iso !== undefined;
  const better = draft.published === undefined || unread || (draft.updatedOnly && !updated && iso !== undefined);
  if (!better) return;
  draft.published = published;
  draft.updatedOnly = updated;
  if (iso !== undefined) draft.datePublished = iso;
}

/** Whether a line says again what the headline, a caption or a paragraph of some length has said. */
export function isDoubled({ text }: Piece, { said, headline }: Draft): boolean {
  const key = keyOf(text);
  return said.has(key) && (wordCount(text) >= PHRASE_WORDS || key === keyOf(headline ?? ''));
}

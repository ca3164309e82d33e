import { type Article, articleSchema, MAX_PARAGRAPHS } from '../../article/article.js';
import { problemsOf } from '../../article/problems.js';
import type { Checked } from '../../checked.js';
import { sentenceBounds } from '../../language/sentences.js';
import { readBody } from './body.js';
import { commentsStart } from './comments.js';
import { type Draft, draftFrom } from './draft.js';
import { bodyExtent, wholeOf } from './extent.js';
import { frontMatterOf } from './front-matter.js';
import { headEnd, readHead } from './head.js';
import { headlineAbove } from './headline.js';
import { isMarkdown } from './markdown.js';
import { isProse, type Piece, piecesOf } from './pieces.js';
import type { InputLine } from './roles.js';
import { splitLines } from './units.js';

export type { InputLine } from './roles.js';

/** A text of more lines is refused unread: these are twenty for each paragraph that an article may have. */
const MAX_LINES = 20 * MAX_PARAGRAPHS;

interface ParsedText {
  /** Every line of the input, in order; none of one that has too many. */
  readonly lines: readonly InputLine[];
  readonly article: Checked<Article>;
}

/**
 * Reads a text as people copy it from a news page: every line of it is given a role, and the article is what the roles
 * say. Never throws; a text that holds no article gives every problem, each with its mend. Words are never changed: a
 * paragraph is a slice of the text, save that lines which a hard wrap had broken are joined by a space, words which it
 * had broken by nothing, and that a text in Markdown loses its marks (stars, brackets, addresses of links).
 */
export function parseArticle(text: string): ParsedText {
  const lines = splitLines(text.replace(/^\uFEFF/, ''));
  if (lines.length > MAX_LINES)
    return {
      lines: [],
      article: { ok: false, problems: [`the text has more than ${MAX_LINES} lines: give one article`] },
    };
  const matter = frontMatterOf(lines);
  const from = matter?.lines ?? 0;
  const markdown = matter !== undefined || isMarkdown(lines);
  const pieces = piecesOf(lines, from, markdown);
  const comments =
    commentsStart(pieces.map((piece) => ({ text: piece.text, isProse: isProse(piece) }))) ?? pieces.length;
  const extent = bodyExtent(pieces.slice(0, comments)) ?? wholeOf(pieces);
  const draft = draftFrom(matter, pieces, extent, comments);
  const headline = draft.headline === undefined ? headlineAbove(pieces, extent) : undefined;
  const bodyStart = headEnd(pieces, headline, draft);
  readHead(pieces, headline, bodyStart, draft);
  draft.inBox = false;
  readBody(pieces, bodyStart, draft);
  return { lines: inputLines(lines, from, pieces, draft), article: articleFrom(pieces, draft) };
}

function inputLines(
  lines: readonly string[],
  from: number,
  pieces: readonly Piece[],
  draft: Draft,
): readonly InputLine[] {
  const roles = new Map(
    pieces.flatMap((piece) => piece.lines.map((number) => [number, draft.roles.get(piece)] as const)),
  );
  return lines.map((text, i) => {
    const number = i + 1;
    const given = i < from ? { role: 'front matter' as const } : roles.get(number);
    return { number, text, ...(given ?? { role: 'blank' }) };
  });
}

function articleFrom(pieces: readonly Piece[], draft: Draft): Checked<Article> {
  if (pieces.length === 0 && draft.headline === undefined)
    return { ok: false, problems: ['the text is empty: paste the article’s headline and paragraphs'] };
  if (draft.paragraphs.length === 0)
    return { ok: false, problems: ['the text has no paragraphs below its headline: paste the article’s body as well'] };
  const { standfirst, byline, publisher, published, datePublished, url, images, headings, paragraphs } = draft;
  const parsed = articleSchema.safeParse({
    headline: draft.headline ?? firstSentence(paragraphs[0] ?? ''),
    ...(standfirst && { standfirst }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(datePublished && { datePublished }),
    ...(published && { published }),
    ...(url && articleSchema.shape.url.safeParse(url).success && { url }),
    ...(images.length > 0 && { images }),
    ...(headings.length > 0 && { headings }),
    paragraphs,
  });
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problems: problemsOf(parsed.error) };
}

/** The longest first sentence that stands for a headline, in UTF-16 units; of a longer one its beginning does. */
const MAX_HEADLINE_LENGTH = 2_000;

/** What stands for a headline that the text does not have. */
function firstSentence(text: string): string {
  const first = sentenceBounds(text.slice(0, MAX_HEADLINE_LENGTH))[0];
  return first === undefined ? text : text.slice(first.start, first.end);
}

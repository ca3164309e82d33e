import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Article } from '../../../article/article.js';
import { type PartRef, type Span, textAt } from '../../../article/spans.js';
import { excerpt } from '../../../commands/excerpt.js';
import { articleLine, citationOf, sourceLine } from '../../../commands/source-line.js';
import type { Reading } from '../../../reading/reading.js';
import { linkTo } from '../buttons.js';
import { type Block, lines, plain, type Run, strong } from '../pages.js';

/** What is shown of a reply before it is cut into pages and buttons are put under it. */
export interface View {
  readonly blocks: readonly Block[];
  /** Where the words are from, repeated on every page. */
  readonly footer: Block;
  /** Buttons beside those that turn the page. */
  readonly buttons: readonly APIButtonComponent[];
}

/** What is of the whole article: its source line names no part, its link leads to no words. */
export function viewOfArticle(article: Article, blocks: readonly Block[]): View {
  return { blocks, footer: sourceOf(article), buttons: linkTo(article) };
}

/** The source line: of the part that the words are from, where they are from one. */
export function sourceOf(article: Article, ref?: PartRef): Block {
  return lines('-# ', plain(ref === undefined ? articleLine(article) : sourceLine(article, ref)));
}

export function says(text: string): Block {
  return lines('', plain(text));
}

/** A span in a block quotation, our additions in [brackets], `mark` in bold. */
export function quoted(reading: Reading, span: Span, mark?: Span): Block {
  const runs = excerpt(reading, span, mark).map((piece): Run => {
    if (piece.kind === 'added') return plain(` [${piece.text}]`);
    return piece.strong ? strong(piece.text) : plain(piece.text);
  });
  return lines('> ', ...runs);
}

/** A block quotation with its place under it. */
export function cited(reading: Reading, span: Span, mark?: Span): Block {
  return [...quoted(reading, span, mark), ...lines('-# ', plain(citationOf(span)))];
}

/** The span of a whole part. */
export function whole(article: Article, ref: PartRef): Span {
  return { ...ref, start: 0, end: textAt(article, ref)?.length ?? 0 };
}

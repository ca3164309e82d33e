import { shortDate } from '../commands/calendar-words.js';
import type { LibraryReply, LibraryReplyOf } from '../commands/library/library-reply.js';
import { articleLine } from '../commands/source-line.js';
import { type Card, OWN_ARTICLE } from '../library/store.js';
import { blank, INDENT, type Line, laidOut, line, plain, type Style } from './layout.js';
import { printable } from './printable.js';

/** How much of what was left out is shown, in lines. */
const MAX_LEFT_OUT = 10;

/** A result of a command about the library as lines of text, none wider than `width` columns. */
export function libraryText(reply: LibraryReply, width: number, style: Style = plain): string {
  return laidOut(linesOf(reply, style), width);
}

function linesOf(reply: LibraryReply, style: Style): readonly Line[] {
  switch (reply.kind) {
    case 'library':
      return listLines(reply, style);
    case 'preview':
      return previewLines(reply, style);
    case 'notice':
      return [line(printable(reply.text))];
  }
}

function listLines({ entries, own, inUse }: LibraryReplyOf<'library'>, style: Style): readonly Line[] {
  const used = (id: string) => (id === inUse ? ` ${style('bold', '· asked about')}` : '');
  const title = (id: string, card: Card) => line(`${printable(articleLine(card))}${used(id)}`);
  const details = (text: string) => line(style('dim', text), INDENT);
  return [
    ...entries.flatMap(({ id, card, given }) => [
      title(id, card),
      details(`${paragraphs(card.paragraphs)} · given on ${shortDate(given.at.slice(0, 10))} · ${id}`),
    ]),
    title(OWN_ARTICLE, own),
    details('what the chat was started with · own'),
  ];
}

function previewLines(
  { made: { article, leftOut, doubts } }: LibraryReplyOf<'preview'>,
  style: Style,
): readonly Line[] {
  const shown = leftOut.slice(0, MAX_LEFT_OUT);
  const more = leftOut.length - shown.length;
  return [
    line(style('bold', printable(articleLine(article)))),
    line(`${paragraphs(article.paragraphs.length)}; questions are about it from now on.`),
    ...doubts.map((doubt) => line(printable(`${doubt.charAt(0).toUpperCase()}${doubt.slice(1)}.`))),
    ...(leftOut.length === 0 ? [] : [blank, line('Left out:')]),
    ...shown.map((text) => line(style('dim', printable(text)), INDENT)),
    ...(more > 0 ? [line(`and ${more} more: pilcrow parse --explain shows every line.`)] : []),
  ];
}

function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}

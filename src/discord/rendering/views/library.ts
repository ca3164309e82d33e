import { calendarWords, shortDate } from '../../../commands/calendar-words.js';
import type { LibraryReplyOf } from '../../../commands/library/library-reply.js';
import { articleLine, shortened } from '../../../commands/source-line.js';
import { type Entry, OWN_ARTICLE, type Place } from '../../../library/store.js';
import { type Block, channelRun, lines, plain, type Run, strong, userRun } from '../pages.js';
import { says } from './view.js';

/** Of an article with more uses than these, the first are named and the rest counted. */
const MAX_PLACES = 8;
/** The longest stretches of an article that its preview shows, in UTF-16 units: the whole of it fits one message. */
const MAX_SHOWN = 160;
const MAX_DOUBTS = 3;
const MAX_DOUBT = 250;

/** The articles there are, newest first, each with who gave it, when, and where it is in use. */
export function libraryBlocks({ entries, own, inUse, here }: LibraryReplyOf<'library'>): readonly Block[] {
  const used = (id: string) => (id === inUse ? [plain(' · asked about here')] : []);
  return [
    ...(entries.length === 0 ? [says(NONE)] : []),
    ...entries.map((entry) => [
      ...lines('', strong(articleLine(entry.card)), ...used(entry.id)),
      ...lines('-# ', ...detailsOf(entry, here)),
    ]),
    [
      ...lines('', strong(articleLine(own)), ...used(OWN_ARTICLE)),
      ...lines('-# ', plain('my own, asked about where no other is')),
    ],
  ];
}

const NONE = 'No article was given here yet: /read takes a link, a file or pasted text.';

function detailsOf({ card, given, places }: Entry, here: Place | undefined): readonly Run[] {
  const shown = places.filter((place) => place !== here).slice(0, MAX_PLACES);
  const more = places.filter((place) => place !== here).length - shown.length;
  return [
    plain(`${paragraphsOf(card.paragraphs)} · given by `),
    userRun(given.by),
    plain(` on ${shortDate(given.at.slice(0, 10))}`),
    ...shown.flatMap((place, i) => [plain(i === 0 ? ' · in use in ' : ', '), placeRun(place)]),
    ...(more > 0 ? [plain(` and ${more} more`)] : []),
  ];
}

function placeRun(place: Place): Run {
  return place === 'everywhere' ? plain('the whole server') : channelRun(place.slice('channel:'.length));
}

/** What was made of something that was given, so that whoever gave it can see at a glance whether it is right. */
export function previewBlocks({ made: { article, leftOut, doubts } }: LibraryReplyOf<'preview'>): readonly Block[] {
  const { headline, byline, publisher, datePublished, published, paragraphs } = article;
  const date = datePublished === undefined ? published : calendarWords(datePublished);
  const imprint = [byline, publisher, date].flatMap((part) => (part === undefined ? [] : shortened(part, MAX_SHOWN)));
  const first = paragraphs[0] ?? '';
  const last = paragraphs.at(-1) ?? '';
  return [
    lines('', strong(shortened(headline, MAX_SHOWN))),
    lines('', plain(imprint.join(' · ') || 'no byline, no publisher, no date')),
    lines('', plain(`${paragraphsOf(paragraphs.length)}${paragraphs.length === 1 ? '' : '; the first and the last:'}`)),
    lines('> ', plain(shortened(first, MAX_SHOWN))),
    ...(paragraphs.length === 1 ? [] : [lines('> ', plain(ending(last)))]),
    ...(leftOut.length === 0
      ? []
      : [says(leftOut.length === 1 ? '1 line was left out.' : `${leftOut.length} lines were left out.`)]),
    ...doubts
      .slice(0, MAX_DOUBTS)
      .map((doubt) => lines('', plain(`⚠ ${doubt.charAt(0).toUpperCase()}${shortened(doubt, MAX_DOUBT).slice(1)}.`))),
  ];
}

function paragraphsOf(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}

/** The last words of a paragraph. */
function ending(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= MAX_SHOWN) return line;
  const cut = line.slice(-MAX_SHOWN);
  return `[…] ${cut.slice(cut.indexOf(' ') + 1).replace(/^[\udc00-\udfff]/, '')}`;
}

import { calendarWords } from '../../../commands/calendar-words.js';
import { articleNotice, NOTICES } from '../../../commands/notices.js';
import type { ReplyOf } from '../../../commands/reply.js';
import { button, linkTo } from '../buttons.js';
import { lines, plain, strong } from '../pages.js';
import { quoted, sourceOf, type View, whole } from './view.js';

/** What the article is, in place of a source line. */
export function articleView({ reading }: ReplyOf<'article'>): View {
  const { article } = reading;

  const { headline, standfirst, byline, publisher, datePublished, published, images = [], paragraphs } = article;
  const date = datePublished === undefined ? published : calendarWords(datePublished);
  const imprint = [byline, publisher, date].filter((name) => name !== undefined).join(' · ');
  const blocks = [
    lines('', strong(headline)),
    lines('', plain(standfirst ?? '')),
    lines('', plain(imprint)),
    ...images.map(({ caption, creditText }) => [
      ...lines('> ', plain(caption ?? '')),
      ...(creditText === undefined ? [] : lines('-# ', plain(`Photo: ${creditText}`))),
    ]),
    lines('-# ', plain(paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`)),
    lines('-# ', plain(articleNotice(article) ?? '')),
  ].filter((block) => block.length > 0);
  const unlinked = article.url === undefined ? [lines('-# ', plain(NOTICES.noLink))] : [];
  return { blocks: [...blocks, ...unlinked], footer: [], buttons: linkTo(article) };
}

/** A paragraph under its heading, with buttons that lead to its neighbours. */
export function paragraphView({ reading, paragraph }: ReplyOf<'paragraph'>): View {
  const { article } = reading;
  const span = whole(article, { part: 'paragraph', paragraph });
  const heading = article.headings?.find((candidate) => candidate.paragraph === paragraph);
  return {
    blocks: [...(heading === undefined ? [] : [lines('', strong(heading.text))]), quoted(reading, span)],
    footer: sourceOf(article, span),
    buttons: [
      ...[paragraph - 1, paragraph + 1]
        .filter((near) => near >= 1 && near <= article.paragraphs.length)
        .map((near) =>
          button(article, `¶${near}`, { act: 'turn', shown: { kind: 'paragraph', paragraph: near }, page: 0 }),
        ),
      ...linkTo(article, span),
    ],
  };
}

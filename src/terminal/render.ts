import { contains, type Span, sliceOf, textAt } from '../article/spans.js';
import { calendarWords, timeWords } from '../commands/calendar-words.js';
import { excerpt } from '../commands/excerpt.js';
import {
  articleNotice,
  differenceWords,
  evidenceOf,
  NOTICES,
  noQuotations,
  noteWords,
  questionShown,
  refusedWords,
  rolesWords,
  speakerWords,
} from '../commands/notices.js';
import type { Reply, ReplyOf } from '../commands/reply.js';
import { articleLine, citationOf, citationsOf, sourceLine } from '../commands/source-line.js';
import { sentencesOf } from '../reading/dates/timeline.js';
import type { Entity } from '../reading/names/names.js';
import type { Reading } from '../reading/reading.js';
import type { Quotation } from '../reading/speech/quotations.js';
import { helpLines } from './help-lines.js';
import { blank, INDENT, type Line, laidOut, line, plain, type Style } from './layout.js';
import { printable } from './printable.js';

/** Room for "¶99" left of a passage. */
const CITATION_WIDTH = 5;

/** A rule between two replies is no longer than this, however wide the screen. */
const RULE_WIDTH = 72;

/**
 * A reply as lines of text, each ended by a line feed, none wider than `width` columns (`Infinity`: no line is wrapped).
 * The article's words stand as they are, with control characters made visible; what is added stands in brackets.
 */
export function toText(reply: Reply, width: number, style: Style = plain): string {
  return laidOut(linesOf(reply, style), width);
}

/** What a stranger sees first, of the replies that make it up: a rule between each two, the source named once. */
export function overview(replies: readonly Reply[], width: number, style: Style = plain): string {
  const rule = style('dim', '─'.repeat(Math.min(width, RULE_WIDTH)));
  return replies
    .map((reply) => (reply.kind === 'summary' ? titledSummary(reply, style) : linesOf(reply, style)))
    .map((lines) => laidOut(lines, width))
    .join(`\n${rule}\n\n`);
}

function linesOf(reply: Reply, style: Style): readonly Line[] {
  switch (reply.kind) {
    case 'answer':
      return answerLines(reply, style);
    case 'quotations':
      return quotationLines(reply, style);
    case 'people':
      return peopleLines(reply, style);
    case 'places':
      return listing(reply.reading, style, [['Places', reply.places]], NOTICES.noPlaces);
    case 'timeline':
      return timelineLines(reply, style);
    case 'summary':
      return [...summaryLines(reply, style), blank, about(reply.reading, style)];
    case 'article':
      return cardLines(reply, style);
    case 'paragraph':
      return paragraphLines(reply, style);
    case 'passages':
      return passageLines(reply, style);
    case 'help':
      return helpLines(reply, style);
    case 'check':
      return checkLines(reply, style);
    case 'several':
      return severalLines(reply, style);
    case 'courtesy':
    case 'notice':
      return reply.text.split('\n').map((text) => line(printable(text)));
  }
}

function answerLines({ reading, answer }: ReplyOf<'answer'>, style: Style): readonly Line[] {
  const { article } = reading;
  const { best, outcome, sentence } = answer;
  const evidence = evidenceOf(answer);
  if (outcome === 'answered' && best !== undefined) {
    const shown = sentence ?? best;
    // Words that are the whole sentence are not said twice.
    const words = contains(best, shown) ? [] : [style('bold', printable(sliceOf(article, best)))];
    const first = [...words, printable(noteWords(answer) ?? '')].filter(Boolean).join(' ');
    return [
      ...(first === '' ? [] : [line(first), blank]),
      line(excerptText(reading, shown, style, best), INDENT),
      source(reading, shown, style),
    ];
  }
  if (outcome === 'pointed' && evidence !== undefined)
    return [line(NOTICES.pointed), blank, ...evidenceLines(reading, evidence, style)];
  const refused = refusedWords(answer);
  return evidence === undefined
    ? [line(refused)]
    : [line(`${refused} ${NOTICES.nearest}`), blank, ...evidenceLines(reading, evidence, style)];
}

/** The replies to several questions, each under its question; the source, which is the same, stands once. */
function severalLines({ replies }: ReplyOf<'several'>, style: Style): readonly Line[] {
  const all = replies.map((reply) => {
    const question = questionShown(reply);
    return [
      ...(question === undefined ? [] : [line(style('dim', printable(question))), blank]),
      ...linesOf(reply, style),
    ];
  });
  const isSource = (text: string, i: number) => all.slice(i + 1).some((later) => later.at(-1)?.text === text);
  return all.flatMap((lines, i) => {
    const last = lines.at(-1);
    const shown = last !== undefined && isSource(last.text, i) ? lines.slice(0, -1) : lines;
    return i === 0 ? shown : [blank, ...shown];
  });
}

function checkLines({ reading, comparison }: ReplyOf<'check'>, style: Style): readonly Line[] {
  if (comparison === undefined) return [line(NOTICES.noPassage), about(reading, style)];
  const { sentence, differences } = comparison;
  const words = (span: Span) => sliceOf(reading.article, span);
  const told = differences.map((difference) => differenceWords(difference, words));
  return [
    line(NOTICES.nearest),
    blank,
    line(excerptText(reading, sentence, style), INDENT),
    blank,
    ...(told.length === 0 ? [NOTICES.noDifference] : told).map((text) => line(printable(text))),
    source(reading, sentence, style),
  ];
}

function evidenceLines(reading: Reading, span: Span, style: Style): readonly Line[] {
  return [line(excerptText(reading, span, style), INDENT), source(reading, span, style)];
}

/** The article's words at a span with the additions they need, in brackets. */
function excerptText(reading: Reading, span: Span, style: Style, strong?: Span): string {
  return excerpt(reading, span, strong)
    .map((piece) => {
      const words = printable(piece.text);
      if (piece.kind === 'added') return style('dim', ` [${words}]`);
      return piece.strong ? style('bold', words) : words;
    })
    .join('');
}

function quotationLines(reply: ReplyOf<'quotations'>, style: Style): readonly Line[] {
  const nothing = noQuotations(reply);
  if (nothing !== undefined) return [line(printable(nothing)), about(reply.reading, style)];
  const of = (kind: Quotation['kind']) =>
    reply.quotations
      .filter((quotation) => quotation.kind === kind)
      .flatMap((quotation) => [...oneQuotation(reply.reading, quotation, style), blank]);
  const told = of('indirect');
  return [
    ...of('direct'),
    ...(told.length > 0 ? [line(style('bold', NOTICES.toldInOtherWords)), blank, ...told] : []),
    about(reply.reading, style),
  ];
}

function oneQuotation({ article }: Reading, quotation: Quotation, style: Style): readonly Line[] {
  const words = (span: Span) => printable(sliceOf(article, span));
  const pieces = quotation.pieces.map((piece) => (quotation.kind === 'direct' ? `“${words(piece)}”` : words(piece)));
  const [first] = quotation.pieces;
  const said = [
    style('bold', printable(speakerWords(quotation, (span) => sliceOf(article, span)))),
    ...(quotation.cue ? [words(quotation.cue)] : []),
    citationOf(first),
  ];
  return [line(pieces.join(' […] '), INDENT), line(`${style('dim', '—')} ${said.join(' · ')}`, INDENT)];
}

function peopleLines({ reading, people, organisations }: ReplyOf<'people'>, style: Style): readonly Line[] {
  const groups = [
    ['People', people],
    ['Organisations', organisations],
  ] as const;
  return listing(reading, style, groups, NOTICES.noPeople);
}

type Group = readonly [title: string, entities: readonly Entity[]];

function listing(reading: Reading, style: Style, groups: readonly Group[], none: string): readonly Line[] {
  const filled = groups.filter(([, entities]) => entities.length > 0);
  if (filled.length === 0) return [line(none), about(reading, style)];
  return [
    ...filled.flatMap(([title, entities]) => [
      line(style('bold', title)),
      ...entities.map((entity) => line(entityText(reading, entity, style), INDENT)),
      blank,
    ]),
    about(reading, style),
  ];
}

function entityText({ article }: Reading, { name, roles, mentions }: Entity, style: Style): string {
  return [
    printable(name),
    ...(roles.length > 0 ? [printable(rolesWords(roles, (span) => sliceOf(article, span)))] : []),
    style('dim', citationsOf(mentions)),
  ].join(' · ');
}

function timelineLines({ reading, entries }: ReplyOf<'timeline'>, style: Style): readonly Line[] {
  if (entries.length === 0) return [line(NOTICES.noDates), about(reading, style)];
  return [
    ...entries.flatMap((entry) => [
      line(style('bold', printable(timeWords(reading.article, entry)))),
      ...sentencesOf(entry.expressions).flatMap(({ sentence, date }) => [
        line(
          `${excerptText(reading, sentence, style, date.span)} ${style('dim', `· ${citationOf(sentence)}`)}`,
          INDENT,
        ),
      ]),
      blank,
    ]),
    about(reading, style),
  ];
}

function citedLines(reading: Reading, span: Span, style: Style): readonly Line[] {
  const label = style('dim', `${citationOf(span)} `.padEnd(CITATION_WIDTH));
  return [{ text: excerptText(reading, span, style), indent: INDENT, label }, blank];
}

function summaryLines({ reading, sentences }: ReplyOf<'summary'>, style: Style): readonly Line[] {
  return sentences.flatMap((span) => citedLines(reading, span, style)).slice(0, -1);
}

function titledSummary(reply: ReplyOf<'summary'>, style: Style): readonly Line[] {
  return [line(style('bold', 'In its own words')), ...summaryLines(reply, style)];
}

function cardLines({ reading }: ReplyOf<'article'>, style: Style): readonly Line[] {
  const { headline, standfirst, byline, publisher, published, datePublished, images, url, paragraphs } =
    reading.article;
  const notice = articleNotice(reading.article);
  const printed = published ?? datePublished;
  const day = datePublished !== undefined && printed !== datePublished ? ` (${calendarWords(datePublished)})` : '';
  const from = [byline, publisher, printed === undefined ? undefined : printed + day].filter(
    (text) => text !== undefined,
  );
  return [
    line(style('bold', printable(headline))),
    ...(standfirst === undefined ? [] : [line(style('italic', printable(standfirst)))]),
    ...(from.length === 0 ? [] : [blank, line(printable(from.join(' · ')))]),
    ...(images ?? []).flatMap((image) => [blank, line(style('dim', imageText(image)), INDENT)]),
    blank,
    line(style('dim', paragraphs.length === 1 ? '¶1' : `¶1 to ¶${paragraphs.length}`)),
    ...(notice === undefined ? [] : [line(notice)]),
    line(url === undefined ? style('dim', NOTICES.noLink) : style('cyan', printable(url))),
  ];
}

function imageText({
  caption,
  creditText,
}: {
  readonly caption?: string | undefined;
  readonly creditText?: string | undefined;
}): string {
  const credit = creditText === undefined ? '' : `(photo: ${printable(creditText)})`;
  return [printable(caption ?? ''), credit].filter(Boolean).join(' ');
}

function paragraphLines({ reading, paragraph }: ReplyOf<'paragraph'>, style: Style): readonly Line[] {
  const ref = { part: 'paragraph', paragraph } as const;
  return [line(printable(textAt(reading.article, ref) ?? ''), INDENT), source(reading, ref, style)];
}

function passageLines({ reading, passages }: ReplyOf<'passages'>, style: Style): readonly Line[] {
  if (passages.length === 0) return [line(NOTICES.noPassage), about(reading, style)];
  return [...passages.flatMap(({ span }) => citedLines(reading, span, style)), about(reading, style)];
}

function source({ article }: Reading, ref: Parameters<typeof sourceLine>[1], style: Style): Line {
  return line(style('dim', printable(sourceLine(article, ref))), INDENT);
}

function about({ article }: Reading, style: Style): Line {
  return line(style('dim', printable(articleLine(article))));
}

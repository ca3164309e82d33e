import { type APIButtonComponent, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { Article } from '../article/article.js';
import { contains, type Span, samePart, sliceOf, textAt } from '../article/spans.js';
import { calendarWords } from '../commands/calendar-words.js';
import { excerpt } from '../commands/excerpt.js';
import { evidenceOf, NOTICES, noQuotations, noteWords, speakerWords } from '../commands/notices.js';
import type { Reply, ReplyOf } from '../commands/reply.js';
import { articleLine, citationOf, citationsOf, sourceLine } from '../commands/source-line.js';
import { sentencesOf } from '../reading/dates/timeline.js';
import type { Entity } from '../reading/names/names.js';
import type { Reading } from '../reading/reading.js';
import type { Quotation } from '../reading/speech/quotations.js';
import { type AnswerSpans, encodePress, type Shown } from './custom-id.js';
import { LONE_SURROGATES } from './escape.js';
import { LIMITS } from './limits.js';
import { type Block, type Line, lines, paginate, plain, type Run, strong } from './pages.js';

interface ButtonRow {
  readonly type: ComponentType.ActionRow;
  readonly components: APIButtonComponent[];
}

/** A message as Discord takes it, whether it is sent, given as an interaction's response, or put in place of another. */
export interface DiscordMessage {
  readonly content: string;
  readonly components: ButtonRow[];
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

/** What is shown of a reply before it is cut into pages and buttons are put under it. */
interface View {
  readonly blocks: readonly Block[];
  /** Where the words are from, repeated on every page. */
  readonly footer: Block;
  /** Buttons beside those that turn the page. */
  readonly buttons: readonly APIButtonComponent[];
}

/** A reply as a Discord message: the only place that knows Markdown. `page` is 0-based; past the end is the last one. */
export function toMessage(reply: Reply, page = 0): DiscordMessage {
  if (reply.kind === 'notice') return messageOf([escapedNotice(reply.text)], 0, []);
  return turned(reply.reading.article, viewOf(reply), shownIn(reply), page);
}

/** The whole paragraph that an answer's words stand in, between its neighbours. */
export function contextMessage(reading: Reading, answer: AnswerSpans, page = 0): DiscordMessage {
  const { article } = reading;
  const at = evidenceOf(answer);
  if (at === undefined) return toMessage({ kind: 'notice', text: 'That answer points nowhere in the article.' });
  const view = { blocks: contextOf(reading, answer, at), footer: source(article), buttons: linkTo(article, at) };
  return turned(article, view, { kind: 'context', answer }, page);
}

/** What a reply shows, so that its buttons can show it again. */
function shownIn(reply: Exclude<Reply, { kind: 'notice' }>): Shown {
  switch (reply.kind) {
    case 'answer':
      return { kind: 'answer', answer: reply.answer };
    case 'passages':
      return { kind: 'passages', passages: reply.passages };
    case 'summary':
      return { kind: 'summary', sentences: reply.sentences.length };
    case 'paragraph':
      return { kind: 'paragraph', paragraph: reply.paragraph };
    case 'quotations':
      return { kind: 'quotations', ...quotationsAsked(reply) };
    default:
      return { kind: reply.kind };
  }
}

function quotationsAsked({ reading, asked, speaker, about }: ReplyOf<'quotations'>) {
  const number = speaker === undefined ? -1 : namedIn(reading).indexOf(speaker);
  if (number === -1 && asked !== undefined) return { asked };
  return { ...(number !== -1 && { speaker: number }), ...(about !== undefined && { about }) };
}

/** Everybody and everything that may speak, in the order that `Shown` numbers them. */
export function namedIn({ people, organisations, places }: Reading): readonly Entity[] {
  return [...people, ...organisations, ...places];
}

function viewOf(reply: Exclude<Reply, { kind: 'notice' }>): View {
  const { reading } = reply;
  const { article } = reading;
  const footer = source(article);
  const link = linkTo(article);
  switch (reply.kind) {
    case 'answer':
      return answerView(reply);
    case 'passages':
      return { blocks: passageBlocks(reply), footer, buttons: linkTo(article, reply.passages[0]?.span) };
    case 'quotations':
      return { blocks: quotationBlocks(reply), footer, buttons: link };
    case 'people':
      return { blocks: peopleBlocks(reply), footer, buttons: link };
    case 'places':
      return { blocks: placeBlocks(reply), footer, buttons: link };
    case 'timeline':
      return { blocks: timelineBlocks(reply), footer, buttons: link };
    case 'summary':
      return { blocks: reply.sentences.map((span) => cited(reading, span)), footer, buttons: link };
    case 'article':
      return { blocks: articleBlocks(article), footer: [], buttons: link };
    case 'paragraph':
      return paragraphView(reply);
    case 'help':
      return { blocks: helpBlocks(reply), footer, buttons: link };
  }
}

// Answers

function answerView({ reading, answer }: ReplyOf<'answer'>): View {
  const { article } = reading;
  const at = evidenceOf(answer);
  if (at === undefined) return { blocks: [says(NOTICES.refused)], footer: source(article), buttons: linkTo(article) };
  const context: APIButtonComponent[] = [
    button('In context', encodePress(article, { act: 'open', shown: { kind: 'context', answer }, page: 0 })),
  ];
  return {
    blocks: answerBlocks(reading, answer, at),
    footer: lines('-# ', plain(sourceLine(article, at))),
    buttons: [...context, ...linkTo(article, answer.outcome === 'answered' ? (answer.best ?? at) : at)],
  };
}

function answerBlocks(reading: Reading, answer: ReplyOf<'answer'>['answer'], at: Span): readonly Block[] {
  const { outcome, best } = answer;
  if (outcome === 'refused') return [says(`${NOTICES.refused} ${NOTICES.nearest}`), quoted(reading, at)];
  if (outcome === 'pointed' || best === undefined) return [says(NOTICES.pointed), quoted(reading, at)];
  const beside = noteWords(answer);
  // Words that are the whole sentence are not said twice.
  const words = contains(best, at) ? [] : [strong(sliceOf(reading.article, best))];
  const note = beside === undefined ? [] : [plain(words.length === 0 ? beside : ` ${beside}`)];
  return [lines('', ...words, ...note), quoted(reading, at, best)];
}

function contextOf(reading: Reading, answer: AnswerSpans, at: Span): readonly Block[] {
  const { article } = reading;
  const number = at.part === 'paragraph' ? (at.paragraph ?? 1) : undefined;
  const parts =
    number === undefined
      ? [whole(article, at)]
      : [number - 1, number, number + 1]
          .filter((near) => near >= 1 && near <= article.paragraphs.length)
          .map((near) => whole(article, { part: 'paragraph', paragraph: near }));
  const mark = answer.outcome === 'answered' ? answer.best : undefined;
  return parts.map((part) => cited(reading, part, mark !== undefined && samePart(part, mark) ? mark : undefined));
}

function passageBlocks({ reading, passages }: ReplyOf<'passages'>): readonly Block[] {
  if (passages.length === 0) return [says(NOTICES.noPassage)];
  return [says(NOTICES.nearest), ...passages.map(({ span }) => cited(reading, span))];
}

// Quotations

function quotationBlocks(reply: ReplyOf<'quotations'>): readonly Block[] {
  const nothing = noQuotations(reply);
  if (nothing !== undefined) return [says(nothing)];
  return reply.quotations.map((quotation) => quotationBlock(reply.reading, quotation));
}

function quotationBlock({ article }: Reading, quotation: Quotation): Block {
  const { kind, pieces, cue } = quotation;
  const who = speakerWords(quotation, (span) => sliceOf(article, span));
  const details = [
    ...(cue === undefined ? [] : [`“${sliceOf(article, cue)}”`]),
    ...(kind === 'indirect' ? ['in the reporter’s words'] : []),
    [...new Set(pieces.map(citationOf))].join(', '),
  ];
  return [
    ...lines('', strong(who), plain(` · ${details.join(' · ')}`)),
    ...pieces.flatMap((piece) => {
      const words = sliceOf(article, piece);
      return lines('> ', plain(kind === 'direct' ? `“${words}”` : words));
    }),
  ];
}

// People, places, dates

function peopleBlocks({ reading, people, organisations }: ReplyOf<'people'>): readonly Block[] {
  if (people.length + organisations.length === 0) return [says(NOTICES.noPeople)];
  return [
    ...people.map((person) => entityLine(reading, person)),
    ...(organisations.length === 0 ? [] : [says('Organisations:')]),
    ...organisations.map((organisation) => entityLine(reading, organisation)),
  ];
}

function placeBlocks({ reading, places }: ReplyOf<'places'>): readonly Block[] {
  if (places.length === 0) return [says(NOTICES.noPlaces)];
  return places.map((place) => entityLine(reading, place));
}

function entityLine({ article }: Reading, { name, role, mentions }: Entity): Block {
  const stated = role === undefined ? '' : ` (${sliceOf(article, role)})`;
  return lines('', strong(name), plain(`${stated} · ${citationsOf(mentions)}`));
}

function timelineBlocks({ reading, entries }: ReplyOf<'timeline'>): readonly Block[] {
  if (entries.length === 0) return [says(NOTICES.noDates)];
  return entries.flatMap(({ iso, expressions }) =>
    sentencesOf(expressions).map(({ date, sentence }) => [
      ...lines('', strong(calendarWords(iso)), plain(` · ${citationOf(sentence)}`)),
      ...quoted(reading, sentence, date.span),
    ]),
  );
}

// The article itself

function articleBlocks(article: Article): readonly Block[] {
  const { headline, standfirst, byline, publisher, datePublished, published, images = [], paragraphs } = article;
  const date = datePublished === undefined ? published : calendarWords(datePublished);
  const imprint = [byline, publisher, date].filter((name) => name !== undefined).join(' · ');
  return [
    lines('', strong(headline)),
    lines('', plain(standfirst ?? '')),
    lines('', plain(imprint)),
    ...images.map(({ caption, creditText }) => [
      ...lines('> ', plain(caption ?? '')),
      ...(creditText === undefined ? [] : lines('-# ', plain(`Photo: ${creditText}`))),
    ]),
    lines('-# ', plain(paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`)),
  ].filter((block) => block.length > 0);
}

function paragraphView({ reading, paragraph }: ReplyOf<'paragraph'>): View {
  const { article } = reading;
  const span = whole(article, { part: 'paragraph', paragraph });
  const heading = article.headings?.find((candidate) => candidate.paragraph === paragraph);
  return {
    blocks: [...(heading === undefined ? [] : [lines('', strong(heading.text))]), quoted(reading, span)],
    footer: lines('-# ', plain(sourceLine(article, span))),
    buttons: [
      ...[paragraph - 1, paragraph + 1]
        .filter((near) => near >= 1 && near <= article.paragraphs.length)
        .map((near) => {
          const shown = { kind: 'paragraph', paragraph: near } as const;
          return button(`¶${near}`, encodePress(article, { act: 'turn', shown, page: 0 }));
        }),
      ...linkTo(article, span),
    ],
  };
}

function helpBlocks({ usages, examples }: ReplyOf<'help'>): readonly Block[] {
  return [
    says('Ask about the article, and it answers in its own words: mention me, reply to me, or write to me alone.'),
    ...usages.map(({ usage, description }) => lines('', strong(usage), plain(` ${description}`))),
    says('For instance:'),
    ...examples.map((example) => lines('> ', plain(example))),
  ];
}

// Pieces that several replies share

function says(text: string): Block {
  return lines('', plain(text));
}

/** A span in a block quotation, our additions in [brackets], `mark` in bold. */
function quoted(reading: Reading, span: Span, mark?: Span): Block {
  const runs = excerpt(reading, span, mark).map((piece): Run => {
    if (piece.kind === 'added') return plain(` [${piece.text}]`);
    return piece.strong ? strong(piece.text) : plain(piece.text);
  });
  return lines('> ', ...runs);
}

/** A block quotation with its place under it. */
function cited(reading: Reading, span: Span, mark?: Span): Block {
  return [...quoted(reading, span, mark), ...lines('-# ', plain(citationOf(span)))];
}

function source(article: Article): readonly Line[] {
  return lines('-# ', plain(articleLine(article)));
}

function whole(article: Article, ref: Span | Omit<Span, 'start' | 'end'>): Span {
  return { ...ref, start: 0, end: textAt(article, ref)?.length ?? 0 };
}

// Messages

function turned(article: Article, { blocks, footer, buttons }: View, shown: Shown, page: number): DiscordMessage {
  const pages = paginate(blocks, footer);
  const at = Math.min(page, pages.length - 1);
  const turn = (label: string, to: number): APIButtonComponent => ({
    ...button(label, encodePress(article, { act: 'turn', shown, page: Math.max(0, to) })),
    disabled: to < 0 || to >= pages.length,
  });
  const turns = pages.length === 1 ? [] : [turn('Previous', at - 1), turn('Next', at + 1)];
  return messageOf(pages, at, [...turns, ...buttons]);
}

function messageOf(pages: readonly string[], at: number, buttons: readonly APIButtonComponent[]): DiscordMessage {
  return {
    content: pages[at] ?? '',
    components: buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }],
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function escapedNotice(text: string): string {
  return paginate([says(text)], [])[0] ?? '';
}

function button(label: string, customId: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}

/** A link to the article, to the very words where the address has room for them; none that Discord would not take. */
function linkTo(article: Article, words?: Span): readonly APIButtonComponent[] {
  if (article.url === undefined) return [];
  const { href, hostname } = new URL(article.url);
  // Discord refuses the whole message for a host without a dot, such as "localhost".
  if (!hostname.includes('.')) return [];
  const exact = words === undefined ? href : `${href}${href.includes('#') ? '' : '#'}${textFragment(article, words)}`;
  const fitting = [exact, href].find((candidate) => candidate.length <= LIMITS.buttonUrl);
  if (fitting === undefined) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Read the article', url: fitting }];
}

/** Of a longer stretch than this, in words, the first and the last few name it: addresses stay short. */
const MAX_FRAGMENT_WORDS = 10;
const EDGE_WORDS = 4;

/** https://wicg.github.io/scroll-to-text-fragment: the words, with the hyphens of its own syntax encoded too. */
function textFragment(article: Article, span: Span): string {
  const words = sliceOf(article, span).replace(LONE_SURROGATES, '\ufffd').trim().split(/\s+/);
  const edges = words.length > MAX_FRAGMENT_WORDS ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)] : [words];
  return `:~:text=${edges.map((edge) => encodeURIComponent(edge.join(' ')).replace(/-/g, '%2D')).join(',')}`;
}

import { type APIButtonComponent, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Article } from '../../article/article.js';
import type { LibraryReply } from '../../commands/library/library-reply.js';
import { evidenceOf, questionShown, WORDS } from '../../commands/notices.js';
import { type Reply, type ReplyOf, repliesIn, type SingleReply } from '../../commands/reply.js';
import type { Reading } from '../../reading/reading.js';
import { button, pressable } from './buttons.js';
import { type AnswerSpans, libraryPage, type Shown } from './custom-id.js';
import { LIMITS } from './limits.js';
import { type Block, lines, paginate, plain } from './pages.js';
import { type Pageable, type ReplyShown, shownIn } from './shown.js';
import { answerView, contextView, passagesView } from './views/answer.js';
import { articleView, paragraphView } from './views/article.js';
import { checkView } from './views/check.js';
import { helpBlocks } from './views/help.js';
import { libraryBlocks, previewBlocks } from './views/library.js';
import { peopleBlocks, placeBlocks, timelineBlocks } from './views/names-and-dates.js';
import { quotationBlocks } from './views/quotations.js';
import { cited, says, type View, viewOfArticle } from './views/view.js';

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

/** What a message is besides a reply. */
export interface Shape {
  /** It answers a command, a button or a form: a reply to it would reach the bot without its text, so it can be followed up by a button. */
  readonly isResponse?: boolean;
  /** Whoever sees it is asked whether it was right. */
  readonly asksForVote?: boolean;
  /** What was asked, where it is to be read nowhere else, as it stands above the answer. */
  readonly heading?: string;
}

/** A reply as a Discord message. `page` is 0-based; past the end is the last one. */
export function toMessage(
  reply: Pageable,
  page = 0,
  { isResponse = false, asksForVote = false, heading }: Shape = {},
): DiscordMessage {
  if (reply.kind === 'notice' || reply.kind === 'courtesy') return noticeMessage(reply.text);
  const { article } = reply.reading;
  const { blocks, footer, buttons } = viewOf(reply);
  const further = isResponse && reply.kind === 'answer' ? followUpTo(article, reply.answer) : [];
  const view = { blocks: [...headed(heading), ...blocks], footer, buttons: [...buttons, ...further] };
  const votes = asksForVote && reply.kind === 'answer' ? votesOn(article, reply.answer) : [];
  return turned(article, view, shownIn(reply), page, votes);
}

function headed(heading: string | undefined): readonly Block[] {
  return heading === undefined ? [] : [lines('-# ', plain(heading))];
}

/** "Was that right?", of the exact words where they are shown, else of the sentence; nothing is asked of a refusal. */
function votesOn(article: Article, answer: AnswerSpans): readonly APIButtonComponent[] {
  const at = answer.outcome === 'answered' ? (answer.best ?? evidenceOf(answer)) : evidenceOf(answer);
  if (at === undefined || answer.outcome === 'refused') return [];
  const shown: Shown = { kind: 'passages', passages: [{ span: at, score: 1 }] };
  return [
    button(article, 'Right', { act: 'yes', shown, page: 0 }),
    button(article, 'Not right', { act: 'no', shown, page: 0 }),
  ];
}

function followUpTo(article: Article, answer: AnswerSpans): readonly APIButtonComponent[] {
  if (evidenceOf(answer) === undefined) return [];
  return [button(article, 'Follow up', { act: 'follow', shown: { kind: 'answer', answer }, page: 0 })];
}

/** A reply to one question, and the messages that make it up. */
interface MessagesOf {
  readonly reply: SingleReply;
  readonly messages: readonly DiscordMessage[];
}

/** A reply as messages, those of each of several questions apart: one each, but for a claim's of which more than one is full. */
export function messagesOfEach(reply: Reply, shape: Shape = {}): readonly MessagesOf[] {
  const { heading: asked, ...others } = shape;
  const replies = repliesIn(reply);
  return replies.map((one) => {
    const heading = replies.length > 1 ? questionShown(one) : asked && `“${asked}”`;
    const own = { ...others, ...(heading !== undefined && { heading }) };
    return { reply: one, messages: one.kind === 'check' ? checkMessages(one, heading) : [toMessage(one, 0, own)] };
  });
}

/** A reply as the messages that make it up, in their order. */
export function toMessages(reply: Reply, shape: Shape = {}): readonly [DiscordMessage, ...DiscordMessage[]] {
  return messagesIn(messagesOfEach(reply, shape));
}

/** The messages of several replies, one after the other. */
export function messagesIn(each: readonly MessagesOf[]): readonly [DiscordMessage, ...DiscordMessage[]] {
  const [first, ...further] = each.flatMap(({ messages }) => messages);
  return [first ?? noticeMessage(WORDS.noSuchCommand), ...further];
}

/** A claim's messages: what it claims is too long for a button, so no page of them could be made again. */
function checkMessages(reply: ReplyOf<'check'>, heading: string | undefined): readonly DiscordMessage[] {
  const { blocks, footer, buttons } = checkView(reply);
  const pages = paginate([...headed(heading), ...blocks], footer);
  return pages.map((_, i) => messageOf(pages, i, i === pages.length - 1 ? buttons : []));
}

/** One of our sentences. */
export function noticeMessage(text: string): DiscordMessage {
  return messageOf(paginate([says(text)], []), 0, []);
}

/** A result of a command about the library; `page` as above. */
export function libraryMessage(reply: LibraryReply, page = 0): DiscordMessage {
  if (reply.kind === 'notice') return noticeMessage(reply.text);
  const blocks = reply.kind === 'library' ? libraryBlocks(reply) : previewBlocks(reply);
  const pages = paginate(blocks, []);
  const at = Math.min(page, pages.length - 1);
  const turn = (label: string, to: number) => ({
    ...pressable(label, libraryPage(Math.max(0, to))),
    disabled: to < 0 || to >= pages.length,
  });
  return messageOf(pages, at, pages.length === 1 ? [] : [turn('Previous', at - 1), turn('Next', at + 1)]);
}

/** The whole paragraph that an answer's words stand in, between its neighbours. */
export function contextMessage(reading: Reading, answer: AnswerSpans, page = 0): DiscordMessage {
  const at = evidenceOf(answer);
  if (at === undefined) return toMessage({ kind: 'notice', text: WORDS.pointsNowhere });
  return turned(reading.article, contextView(reading, answer, at), { kind: 'context', answer }, page);
}

function viewOf(reply: ReplyShown): View {
  const { reading } = reply;
  const { article } = reading;
  switch (reply.kind) {
    case 'answer':
      return answerView(reply);
    case 'passages':
      return passagesView(reply);
    case 'article':
      return articleView(reply);
    case 'paragraph':
      return paragraphView(reply);
    case 'quotations':
      return viewOfArticle(article, quotationBlocks(reply));
    case 'people':
      return viewOfArticle(article, peopleBlocks(reply));
    case 'places':
      return viewOfArticle(article, placeBlocks(reply));
    case 'timeline':
      return viewOfArticle(article, timelineBlocks(reply));
    case 'summary':
      return viewOfArticle(
        article,
        reply.sentences.map((span) => cited(reading, span)),
      );
    case 'help':
      return viewOfArticle(article, helpBlocks(reply));
  }
}

function turned(
  article: Article,
  { blocks, footer, buttons }: View,
  shown: Shown,
  page: number,
  votes: readonly APIButtonComponent[] = [],
): DiscordMessage {
  const pages = paginate(blocks, footer);
  const at = Math.min(page, pages.length - 1);
  const turn = (label: string, to: number): APIButtonComponent => ({
    ...button(article, label, { act: 'turn', shown, page: Math.max(0, to) }),
    disabled: to < 0 || to >= pages.length,
  });
  const turns = pages.length === 1 ? [] : [turn('Previous', at - 1), turn('Next', at + 1)];
  return messageOf(pages, at, [...turns, ...buttons], votes);
}

function messageOf(
  pages: readonly string[],
  at: number,
  buttons: readonly APIButtonComponent[],
  votes: readonly APIButtonComponent[] = [],
): DiscordMessage {
  const all = [...buttons, ...votes];
  // The votes stay side by side, in a row of their own where the first has no room for both.
  const rows = all.length <= LIMITS.buttonsInRow ? [all] : [buttons, votes];
  return {
    content: pages[at] ?? '',
    components: rows
      .filter((row) => row.length > 0)
      .map((row) => ({ type: ComponentType.ActionRow, components: [...row] })),
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

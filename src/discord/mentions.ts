import { cleanContent, type Message, MessageType } from 'discord.js';
import type { Logger } from 'pino';
import type { Context } from '../commands/command.js';
import { ask } from '../commands/index.js';
import { WORDS } from '../commands/notices.js';
import { type Reply, repliesIn } from '../commands/reply.js';
import { MAX_QUESTION_LENGTH } from '../commands/respond.js';
import { fold } from '../language/tokens.js';
import { ASKING_WORDS } from './asking-words.js';
import { type Bot, countReply, deliver, type Ids, orFault, received } from './bot.js';
import { answerIn, originOf } from './custom-id.js';
import { loggable, onceMoreIfDropped } from './failures.js';
import { beginningOf } from './limits.js';
import { toMessages } from './render.js';
import { seatOfMessage } from './seat.js';
import { answerFrom } from './shown.js';

/** How a message came to ask the bot: spoken to it, or said in a channel where questions are answered unprompted. */
type Address = 'spoken to' | 'overheard';

/** Answers a message that mentions the bot or its role, replies to it, is written to it alone, or asks where it listens. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const address = addressOf(message, bot);
  if (address === undefined || !bot.recent.add(message.id)) return;
  const event = received(bot, idsOf(message));
  const reply = await orFault<Reply | undefined>(
    event,
    () => replyTo(message, bot, address),
    () => ({ kind: 'notice', text: WORDS.fault }),
  );
  if (reply === undefined) return;
  countReply(bot, event.command, reply);
  // The nonce makes a second delivery of the same message, or a second try, no second answer.
  for (const [i, sent] of toMessages(reply).entries()) {
    const body = { ...sent, nonce: i === 0 ? message.id : `${message.id}-${i}`, enforceNonce: true };
    const channel = message.channel;
    await deliver(
      event,
      () => message.reply({ ...body, failIfNotExists: false }),
      channel.isSendable() ? () => channel.send(body) : undefined,
    );
  }
}

function addressOf(message: Message, { askChannelIds }: Bot): Address | undefined {
  const { mentions, channel, content } = message;
  const me = message.client.user.id;
  if (!message.inGuild()) return content.trim() === '' ? undefined : 'spoken to';
  if (mentions.users.has(me) && content.trim() !== '') return 'spoken to';
  if (mentions.roles.some((role) => role.tags?.botId === me)) return 'spoken to';
  const parent = channel.isThread() ? channel.parentId : null;
  const listens = askChannelIds.has(channel.id) || (parent !== null && askChannelIds.has(parent));
  const toOthers = mentions.users.size > 0 || (mentions.repliedUser !== null && mentions.repliedUser.id !== me);
  return listens && !toOthers && asks(content) ? 'overheard' : undefined;
}

/** Whether a line asks: by its first word, or by its question mark. */
export function asks(line: string): boolean {
  const [first = ''] = fold(line).match(/[\p{L}']+/u) ?? [];
  return ASKING_WORDS.has(first.replace(/'.*/, '')) || ASKING_WORDS.has(first.replace(/'/g, '')) || /\?\s*$/.test(line);
}

async function replyTo(message: Message, bot: Bot, address: Address): Promise<Reply | undefined> {
  const context = await contextOf(message, bot);
  if (context === undefined) return { kind: 'notice', text: WORDS.forgottenArticle };
  const question = questionOf(message);
  const reply = ask.run({ question }, context);
  if (address === 'overheard' && (isRefusal(reply) || reply.kind === 'courtesy')) return undefined;
  const seconds = bot.cooldown.take(message.author.id);
  return seconds > 0 ? { kind: 'notice', text: WORDS.tryAgain(seconds) } : reply;
}

function isRefusal(reply: Reply): boolean {
  return repliesIn(reply).every((one) => one.kind === 'answer' && one.answer.outcome === 'refused');
}

/** What is asked: the message without the mentions of the bot, other mentions as the names that people see. */
function questionOf(message: Message): string {
  let text = message.content;
  for (const tag of mentionsIn(message)) text = text.replaceAll(tag, ' ');
  return beginningOf(cleanContent(text, message.channel).trim(), MAX_QUESTION_LENGTH);
}

/** The ways in which this message may mention the bot: by its name, and by the role that came with it. */
function mentionsIn({ client, mentions }: Message): readonly string[] {
  const me = client.user.id;
  const roles = [...mentions.roles.values()].filter((role) => role.tags?.botId === me);
  return [`<@${me}>`, `<@!${me}>`, ...roles.map(({ id }) => `<@&${id}>`)];
}

/**
 * What this message is about: the article and the answer of the bot's message that it replies to, else the article that
 * is asked about here. Undefined where the article replied to is no longer there.
 */
async function contextOf(message: Message, { desk, logger }: Bot): Promise<Context | undefined> {
  const seat = seatOfMessage(message);
  const customIds = await customIdsRepliedTo(message, logger);
  const origin = customIds.map(originOf).find((key) => key !== undefined);
  const found = origin === undefined ? await desk.at(seat) : await desk.byKey(seat.owner, origin);
  const spans = found && answerIn(found.article, customIds);
  return found && { reading: await found.read(), ...(spans !== undefined && { before: answerFrom(spans) }) };
}

/** The custom_ids of the buttons under the bot's own message that this one replies to. */
async function customIdsRepliedTo(message: Message, logger: Logger): Promise<readonly string[]> {
  if (message.type !== MessageType.Reply || message.reference?.messageId === undefined) return [];
  const { repliedUser } = message.mentions;
  if (repliedUser !== null && repliedUser.id !== message.client.user.id) return [];
  try {
    const { author, components } = await onceMoreIfDropped(() => message.fetchReference());
    if (author.id !== message.client.user.id) return [];
    return components.flatMap((row) =>
      'components' in row ? row.components.flatMap((part) => ('customId' in part ? (part.customId ?? []) : [])) : [],
    );
  } catch (error) {
    logger.warn({ ...idsOf(message), err: loggable(error) }, 'could not read the message replied to');
    return [];
  }
}

function idsOf(message: Message): Ids {
  return { message: message.id, channel: message.channelId, guild: message.guildId };
}

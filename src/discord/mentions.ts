import { cleanContent, type Message, MessageType } from 'discord.js';
import type { Answer } from '../answering/outcome.js';
import { ask } from '../commands/index.js';
import { WORDS } from '../commands/notices.js';
import { type Reply, repliesIn } from '../commands/reply.js';
import { MAX_QUESTION_LENGTH } from '../commands/respond.js';
import { fold } from '../language/tokens.js';
import { ASKING_WORDS } from './asking-words.js';
import { type Bot, deliver, type Ids, orFault, received } from './bot.js';
import { answerIn } from './custom-id.js';
import { loggable, onceMoreIfDropped } from './failures.js';
import { beginningOf } from './limits.js';
import { toMessages } from './render.js';
import { answerFrom } from './shown.js';

/** How a message came to ask the bot: spoken to it, or said in a channel where questions are answered unprompted. */
type Address = 'spoken to' | 'overheard';

/** Answers a message that mentions the bot or its role, replies to it, is written to it alone, or asks where it listens. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const address = addressOf(message, bot);
  if (address === undefined || !bot.recent.add(message.id)) return;
  const event = received(bot, idsOf(message));
  const before = await answerRepliedTo(message, bot);
  const reply = orFault<Reply | undefined>(
    event,
    () => replyTo(message, bot, address, before),
    () => ({ kind: 'notice', text: WORDS.fault }),
  );
  if (reply === undefined) return;
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

function replyTo(message: Message, bot: Bot, address: Address, before: Answer | undefined): Reply | undefined {
  const { reading } = bot;
  const question = questionOf(message);
  const reply = ask.run({ question }, { reading, ...(before !== undefined && { before }) });
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

/** The answer that this message replies to, read from the buttons of the bot's own message. */
async function answerRepliedTo(message: Message, bot: Bot): Promise<Answer | undefined> {
  if (message.type !== MessageType.Reply || message.reference?.messageId === undefined) return undefined;
  const { repliedUser } = message.mentions;
  if (repliedUser !== null && repliedUser.id !== message.client.user.id) return undefined;
  try {
    const { author, components } = await onceMoreIfDropped(() => message.fetchReference());
    if (author.id !== message.client.user.id) return undefined;
    const customIds = components.flatMap((row) =>
      'components' in row ? row.components.flatMap((part) => ('customId' in part ? (part.customId ?? []) : [])) : [],
    );
    const spans = answerIn(bot.reading.article, customIds);
    return spans && answerFrom(spans);
  } catch (error) {
    bot.logger.warn({ ...idsOf(message), err: loggable(error) }, 'could not read the message replied to');
    return undefined;
  }
}

function idsOf(message: Message): Ids {
  return { message: message.id, channel: message.channelId, guild: message.guildId };
}

import { type Message, MessageType } from 'discord.js';
import type { Logger } from 'pino';
import type { Context, Options, Values } from '../commands/command.js';
import { WORDS } from '../commands/notices.js';
import { requestsIn } from '../commands/requests/requests.js';
import { typedText } from '../commands/requests/typed-text.js';
import type { Found } from '../library/desk.js';
import { type Bot, countReply, deliver, type Ids, orFault, type Received, received } from './bot.js';
import { loggable, onceMoreIfDropped } from './failures.js';
import { shownIn, textIn, typedIn } from './message-text.js';
import { asks, goesOn, isAmongPeople } from './overheard.js';
import { textOf, type Written } from './remembered/bursts.js';
import { answerIn, originOf } from './rendering/custom-id.js';
import type { DiscordMessage, Shape } from './rendering/render.js';
import { answerFrom } from './rendering/shown.js';
import { seatOfMessage, takesVotes } from './seat.js';
import { notice, type Said } from './work/work.js';

/** How a message came to ask the bot: spoken to it, or said in a channel where questions are answered unprompted. */
type Address = 'spoken to' | 'overheard';

/** Answers a message that mentions the bot or its role, replies to it, is written to it alone, or asks where it listens. */
export async function handleMessage(message: Message, bot: Bot): Promise<void> {
  if (message.reference?.messageId !== undefined) bot.answered.noteReplyTo(message.reference.messageId);
  const address = addressOf(message, bot);
  if (address === undefined || !bot.recent.add(message.id)) return;
  const begun = address === 'spoken to' ? begunBefore(message, bot) : undefined;
  const before = begun && bot.answered.young(begun.first.id);
  if (begun !== undefined && before !== undefined && bot.cooldown.take(message.author.id) === 0)
    await bot.answered.keep(begun.first.id, answerAnew(begun.first, bot, address, before, textOf(begun)));
  else await bot.answered.keep(message.id, answerTo(message, bot, address));
}

/**
 * What somebody asks by several messages in a row, of which this is a further one, and the first of them; undefined where
 * this one stands by itself.
 */
function begunBefore(message: Message, { bursts, desk }: Bot): Written<Message> | undefined {
  const { id, author, channelId, type } = message;
  if (type === MessageType.Reply) return undefined;
  const next = typedIn(message);
  const last = bursts.last(author.id, channelId);
  // No request hangs on the article, but for the names in it: "tldr" and "thanks" stand by themselves anywhere.
  const names = desk.ownReading;
  const isQuestion = (text: string) =>
    names !== undefined && requestsIn(names, text).every(({ kind }) => kind === 'answer');
  const begun = last === undefined ? '' : textOf(last);
  const joins = last !== undefined && goesOn(begun, next) && isQuestion(begun) && isQuestion(next);
  const piece = { id, text: next };
  const whole = joins ? { ...last, pieces: [...last.pieces, piece] } : { first: message, pieces: [piece] };
  bursts.note(author.id, channelId, whole);
  return joins ? whole : undefined;
}

/** Answers a question anew that was mended within a minute, in one of its pieces if it has several: in place of the answer that it had. */
export async function handleEdit(message: Message, bot: Bot): Promise<void> {
  // Discord also tells of links that it has looked up: then nobody has edited anything.
  if (message.partial || message.editedTimestamp === null) return;
  const address = addressOf(message, bot);
  if (address === undefined) return;
  const whole = bot.bursts.mended(message.id, typedIn(message));
  const first = whole?.first ?? message;
  const before = bot.answered.young(first.id);
  if (before === undefined || bot.cooldown.take(message.author.id) > 0) return;
  await bot.answered.keep(first.id, answerAnew(first, bot, address, before, whole && textOf(whole)));
}

/** Deletes the answers to messages that are gone, where nobody has replied to them; one that loses a piece of its question is given anew. */
export async function handleDeletion(messageIds: readonly string[], bot: Bot): Promise<void> {
  for (const id of messageIds) {
    const rest = bot.bursts.without(id);
    const before = rest && bot.answered.young(rest.first.id);
    if (rest !== undefined && before !== undefined && !messageIds.includes(rest.first.id))
      await bot.answered.keep(rest.first.id, answerAnew(rest.first, bot, 'spoken to', before, textOf(rest)));
    for (const answer of await bot.answered.takeBack(id)) await takeBack(answer, bot);
  }
}

async function answerTo(message: Message, bot: Bot, address: Address): Promise<readonly Message[]> {
  const event = received(bot, idsOf(message));
  const said = await orFault<Said | undefined>(
    event,
    () => (address === 'overheard' ? remarkOn(message, bot) : replyTo(message, bot)),
    (sentence) => faultTo(address, sentence),
  );
  if (said === undefined) return [];
  countReply(bot, event.command, said);
  return sendTo(message, event, bodiesOf(said, message, bot));
}

async function answerAnew(
  message: Message,
  bot: Bot,
  address: Address,
  before: Promise<readonly Message[]>,
  typed = typedIn(message),
): Promise<readonly Message[]> {
  const sent = await before;
  const event = received(bot, idsOf(message));
  const said = await orFault<Said | undefined>(
    event,
    () => (address === 'overheard' ? remark(message, bot) : replyMeant(message, bot, typed)),
    (sentence) => faultTo(address, sentence),
  );
  const bodies = said === undefined ? [] : bodiesOf(said, message, bot);
  for (const [i, answer] of sent.entries()) {
    const body = bodies[i];
    if (body === undefined) await takeBack(answer, bot);
    else await deliver(event, () => answer.edit(body), undefined, 'answered anew');
  }
  const further = await sendTo(message, event, bodies, sent.length);
  return [...sent.slice(0, bodies.length), ...further];
}

/** The messages that are said, remembered so that they can be followed up. */
function bodiesOf(said: Said, message: Message, bot: Bot): readonly DiscordMessage[] {
  const { channelId, guildId } = message;
  bot.conversations.note(channelId, said, guildId === null);
  return said.messages;
}

/** Sends the messages of an answer from the one at `from` on; gives those that Discord took. */
async function sendTo(
  message: Message,
  event: Received,
  bodies: readonly DiscordMessage[],
  from = 0,
): Promise<readonly Message[]> {
  const { channel } = message;
  const taken: Message[] = [];
  for (const [i, sent] of bodies.entries()) {
    if (i < from) continue;
    // The nonce makes a second delivery of the same message, or a second try, no second answer.
    const body = { ...sent, nonce: i === 0 ? message.id : `${message.id}-${i}`, enforceNonce: true };
    await deliver(
      event,
      async () => taken.push(await message.reply({ ...body, failIfNotExists: false })),
      channel.isSendable() ? async () => taken.push(await channel.send(body)) : undefined,
    );
  }
  return taken;
}

async function takeBack(answer: Message, bot: Bot): Promise<void> {
  await deliver(received(bot, idsOf(answer)), () => answer.delete(), undefined, 'taken back');
}

function faultTo(address: Address, text: string): Said | undefined {
  return address === 'overheard' ? undefined : notice(text);
}

function addressOf(message: Message, { listening }: Bot): Address | undefined {
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  const { mentions, channel, content } = message;
  const me = message.client.user.id;
  if (!message.inGuild()) return textIn(message) === '' ? undefined : 'spoken to';
  if (mentions.users.has(me) && content.trim() !== '') return 'spoken to';
  if (mentions.roles.some((role) => role.tags?.botId === me)) return 'spoken to';
  const heard = channel.isThread() ? [channel.id, channel.parentId] : [channel.id];
  const listens = heard.some((id) => id !== null && listening.isOn(`server:${message.guildId}`, id));
  const toOthers = mentions.users.size > 0 || (mentions.repliedUser !== null && mentions.repliedUser.id !== me);
  return listens && !toOthers && asks(content) && !isAmongPeople(content) ? 'overheard' : undefined;
}

async function replyTo(message: Message, bot: Bot): Promise<Said | undefined> {
  const { cooldown } = bot;
  const { id } = message.author;
  const seconds = cooldown.take(id);
  if (seconds > 0) return cooldown.tell(id) ? notice(WORDS.tryAgain(seconds)) : undefined;
  return replyMeant(message, bot);
}

/** What is said to a message, whoever has asked how often. */
async function replyMeant(message: Message, bot: Bot, typed = typedIn(message)): Promise<Said | undefined> {
  const about = await aboutOf(message, bot);
  if (about === undefined) return notice(WORDS.forgottenArticle);
  const { found, shape, context } = about;
  const { claim } = context;
  const run = (command: string, values: Values<Options>) =>
    bot.work.on(found, 'run', { command, values, ...context, shape });
  if (typedText(typed) !== '' || claim === undefined) return run('ask', { question: typed });
  // Nothing but a mention, or a forwarded message: what is meant is the text shown.
  return asks(claim) ? run('ask', { question: claim }) : run('check', { claim });
}

/** What is said unasked, unless too much is being said. */
async function remarkOn(message: Message, bot: Bot): Promise<Said | undefined> {
  const said = await remark(message, bot);
  return said === undefined || bot.cooldown.take(message.author.id) > 0 ? undefined : said;
}

/** What is worth saying unasked: the exact words where they are known, else nothing. */
async function remark(message: Message, bot: Bot): Promise<Said | undefined> {
  const about = await aboutOf(message, bot);
  if (about === undefined) return undefined;
  const { found, shape, context } = about;
  const question = typedIn(message);
  return bot.work.on(found, 'remark', { command: 'ask', values: { question }, ...context, shape });
}

/** What a message is about, and how what is said to it looks. */
interface About {
  readonly found: Found;
  readonly shape: Shape;
  readonly context: Omit<Context, 'reading'>;
}

/**
 * What this message is about: the article and the answer of the bot's message that it replies to, else the article that
 * is asked about here; and the text that it replies to, forwards or embeds. Undefined where the article replied to is no
 * longer there.
 */
async function aboutOf(message: Message, bot: Bot): Promise<About | undefined> {
  const { desk, logger, conversations } = bot;
  const seat = seatOfMessage(message);
  const original = await repliedTo(message, logger);
  const isOurs = original?.author.id === message.client.user.id;
  const customIds = original !== undefined && isOurs ? customIdsIn(original) : [];
  const origin = customIds.map(originOf).find((key) => key !== undefined);
  const found = origin === undefined ? await desk.at(seat) : await desk.byKey(seat.owner, origin);
  if (found === undefined) return undefined;
  const { channelId, guildId } = message;
  const spans = answerIn(found.article, customIds);
  const followed = conversations.under(channelId, customIds) ?? (spans && answerFrom(spans));
  const last = original === undefined && guildId === null ? conversations.last(channelId, found.article) : undefined;
  const before = followed ?? last;
  const claim = original !== undefined && !isOurs ? textIn(original) : shownIn(message);
  return {
    found,
    shape: { asksForVote: takesVotes(seat, bot) },
    context: { ...(before !== undefined && { before }), ...(claim !== '' && { claim }) },
  };
}

/** The message that this one replies to, as far as it can be read. */
async function repliedTo(message: Message, logger: Logger): Promise<Message | undefined> {
  if (message.type !== MessageType.Reply || message.reference?.messageId === undefined) return undefined;
  try {
    return await onceMoreIfDropped(() => message.fetchReference());
  } catch (error) {
    logger.warn({ ...idsOf(message), err: loggable(error) }, 'could not read the message replied to');
    return undefined;
  }
}

/** The custom_ids of the buttons under a message. */
function customIdsIn({ components }: Message): readonly string[] {
  return components.flatMap((row) =>
    'components' in row ? row.components.flatMap((part) => ('customId' in part ? (part.customId ?? []) : [])) : [],
  );
}

function idsOf(message: Message): Ids {
  return { message: message.id, channel: message.channelId, guild: message.guildId };
}

import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Choice, Command, Definition, Options, Values } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { libraryCommands } from '../commands/library/index.js';
import type { LibraryCommand, LibraryContext } from '../commands/library/library-command.js';
import { list } from '../commands/library/list.js';
import { read } from '../commands/library/read.js';
import { WORDS } from '../commands/notices.js';
import type { Found } from '../library/desk.js';
import { type Bot, countReply, deliver, received } from './bot.js';
import { answerForm, openForm } from './follow-up.js';
import { chooseItem, isGiving, readForm, readMessage, readOptions, settle } from './giving/giving.js';
import { LISTEN, listen } from './listen.js';
import { textIn } from './message-text.js';
import { pressed } from './pressed.js';
import { PRIVATE_OPTION } from './registration.js';
import { REMOVAL, removeAnswer } from './removal.js';
import { isFollowUp, isVote, libraryPageIn } from './rendering/custom-id.js';
import { beginningOf, LIMITS } from './rendering/limits.js';
import { libraryMessage } from './rendering/render.js';
import { type Answerable, idsOf, notice, type Response, respond, responseOf } from './responses.js';
import { seatOfInteraction, takesVotes } from './seat.js';
import { takeVote } from './votes.js';
import { lengthOf } from './work/desk-work.js';

/** Deals with whatever Discord's interface sends: commands, options being typed, the message menu, buttons, forms. */
export async function handleInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  if (!bot.recent.add(interaction.id)) return;
  if (interaction.isAutocomplete()) await complete(interaction, bot);
  else if (interaction.isChatInputCommand())
    await (interaction.commandName === read.name
      ? readOptions(interaction, bot)
      : respond(interaction, bot, interaction.commandName === LISTEN.name ? listen : runCommand));
  else if (interaction.isMessageContextMenuCommand())
    await (interaction.commandName === read.messageMenu
      ? readMessage(interaction, bot)
      : respond(interaction, bot, interaction.commandName === REMOVAL ? removeAnswer : runOnMessage));
  else if (interaction.isButton()) await takePress(interaction, bot);
  else if (interaction.isStringSelectMenu() && isGiving(interaction.customId)) await chooseItem(interaction, bot);
  else if (interaction.isModalSubmit() && isGiving(interaction.customId)) await readForm(interaction, bot);
  else if (interaction.isModalSubmit() && isFollowUp(interaction.customId)) await respond(interaction, bot, answerForm);
}

async function takePress(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const seconds = bot.presses.take(interaction.user.id);
  if (seconds > 0) await respond(interaction, bot, async () => notice(WORDS.tryAgain(seconds)));
  else if (isGiving(interaction.customId)) await settle(interaction, bot);
  else if (isFollowUp(interaction.customId)) await openForm(interaction, bot);
  else await respond(interaction, bot, isVote(interaction.customId) ? takeVote : press);
}

async function runCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<Response> {
  const { commandName: name, options } = interaction;
  const alone = options.getBoolean(PRIVATE_OPTION) ?? false;
  const given = (option: string) => options.get(option)?.value;
  const aboutLibrary = libraryCommands.find((candidate) => candidate.name === name);
  if (aboutLibrary !== undefined) return runOnLibrary(interaction, bot, { command: aboutLibrary, given, alone });
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return unknownCommand(`/${name}`);
  return answer(interaction, bot, { command, given, alone });
}

async function runOnMessage(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<Response> {
  const command = commands.find(({ messageMenu }) => messageMenu === interaction.commandName);
  const option = command?.positional;
  const taken = option === undefined ? undefined : command?.options[option];
  if (command === undefined || taken?.type !== 'string') return unknownCommand(`“${interaction.commandName}”`);
  const text = beginningOf(textIn(interaction.targetMessage), taken.maxLength);
  if (text.trim() === '') return notice(WORDS.noText);
  return answer(interaction, bot, { command, given: (name) => (name === option ? text : undefined), alone: false });
}

/** A command that was chosen, what was given for each of its options, and whether the asker alone is to see the reply. */
interface Invocation<C> {
  readonly command: C;
  readonly given: (option: string) => unknown;
  readonly alone: boolean;
}

/** Runs a command on the article that is asked about there, unless the user is too fast. */
async function answer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: Bot,
  { command, given, alone }: Invocation<Command>,
): Promise<Response> {
  const seconds = bot.cooldown.take(interaction.user.id);
  if (seconds > 0) return notice(WORDS.tryAgain(seconds));
  const values = valuesOf(command, given);
  if (typeof values === 'string') return notice(values);
  const seat = seatOfInteraction(interaction, bot);
  const found = await bot.desk.at(seat);
  const shape = { isResponse: true, asksForVote: takesVotes(seat, bot) };
  const said = await patiently(interaction, bot, found, alone, () =>
    bot.work.on(found, 'run', { command: command.name, values, shape }),
  );
  countReply(bot, command.name, said);
  return responseOf(said, bot, { channelId: interaction.channelId, alone });
}

async function runOnLibrary(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
  { command, given, alone }: Invocation<LibraryCommand>,
): Promise<Response> {
  const seconds = bot.cooldown.take(interaction.user.id);
  if (seconds > 0) return notice(WORDS.tryAgain(seconds));
  const values = valuesOf(command, given);
  if (typeof values === 'string') return notice(values);
  const reply = await command.run(values, libraryContext(interaction, bot));
  bot.measures.replied(command.name, reply.kind);
  return { message: libraryMessage(reply), seen: alone || reply.kind === 'notice' ? 'by the asker' : 'by all' };
}

function libraryContext(interaction: Interaction, bot: Bot): LibraryContext {
  return { desk: bot.desk, seat: seatOfInteraction(interaction, bot) };
}

async function press(interaction: ButtonInteraction, bot: Bot): Promise<Response> {
  const { customId } = interaction;
  const libraryPage = libraryPageIn(customId);
  if (libraryPage !== undefined) {
    const reply = await list.run({}, libraryContext(interaction, bot));
    return { message: libraryMessage(reply, libraryPage), seen: 'in place' };
  }
  const found = await pressed(interaction, bot);
  if (typeof found === 'string') return notice(found);
  const { act, page, shown } = found.press;
  const isResponse = interaction.message.interactionMetadata !== null;
  const asksForVote = act === 'turn' && takesVotes(seatOfInteraction(interaction, bot), bot);
  const shape = { isResponse, asksForVote };
  const message = await patiently(interaction, bot, found.article, act === 'open', () =>
    bot.work.on(found.article, 'show', { shown, page, shape }),
  );
  return { message, seen: act === 'turn' ? 'in place' : 'by the asker' };
}

/** Articles longer than this, in characters, take so long to be read that Discord is answered first. */
const LONG = 100_000;

/** How long Discord is kept waiting, of the three seconds that it waits, in milliseconds. */
const PATIENCE_MS = 1_500;

/** What comes of work on an article, after saying that it takes a while where it does: of a long one that is to be read. */
async function patiently<T>(
  interaction: Answerable,
  { work }: Bot,
  found: Found,
  alone: boolean,
  done: () => Promise<T>,
): Promise<T> {
  if (work.isUnread(found) && lengthOf(found.article) > LONG) await askPatience(interaction, found, alone);
  if (!work.isAside(found) || interaction.replied || interaction.deferred) return done();
  let asked: Promise<void> | undefined;
  // Where it cannot be said any more, the answer cannot be given either, and that is told.
  const timer = setTimeout(() => {
    asked = askPatience(interaction, found, alone).catch(() => undefined);
  }, PATIENCE_MS);
  try {
    return await done();
  } finally {
    clearTimeout(timer);
    await asked;
  }
}

async function askPatience(interaction: Answerable, { article }: Found, alone: boolean): Promise<void> {
  if (interaction.isButton() && !alone) await interaction.deferUpdate();
  else
    await interaction.reply({
      content: `Reading all ${article.paragraphs.length} paragraphs for the first time: a moment, please.`,
      ...(alone && { flags: MessageFlags.Ephemeral }),
    });
}

/** The values given for a command's options; a sentence where one is missing or not as the command takes it. */
function valuesOf(
  { name, options }: Command | LibraryCommand,
  given: (option: string) => unknown,
): Values<Options> | string {
  const values: Record<string, string | number> = {};
  for (const [key, option] of Object.entries(options)) {
    const value = given(key);
    if (value === undefined || value === null) {
      if (option.required) return WORDS.needs(name, key);
    } else if (option.type === 'integer') {
      if (!Number.isInteger(value) || Number(value) < option.min || Number(value) > option.max)
        return WORDS.wholeNumber(key, option.min, option.max);
      values[key] = Number(value);
    } else values[key] = beginningOf(String(value), option.maxLength);
  }
  return values;
}

async function complete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const event = { ...received(bot, idsOf(interaction)), command: 'suggestions' };
  const { name, value } = interaction.options.getFocused(true);
  const choices = (await suggestionsFor(interaction, bot, name, value).catch(() => []))
    .filter((choice) => choice.name.length <= LIMITS.choice && choice.value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices);
  await deliver(event, () => interaction.respond([...choices]));
}

async function suggestionsFor(
  interaction: AutocompleteInteraction,
  bot: Bot,
  option: string,
  typed: string,
): Promise<readonly Choice[]> {
  const named = ({ name }: Definition) => name === interaction.commandName;
  const aboutLibrary = libraryCommands.find(named);
  if (aboutLibrary !== undefined)
    return (await aboutLibrary.suggest?.(option, typed, libraryContext(interaction, bot))) ?? [];
  const command = commands.find(named);
  if (command?.suggest === undefined) return [];
  const found = await bot.desk.at(seatOfInteraction(interaction, bot));
  return bot.work.on(found, 'suggest', { command: command.name, option, typed });
}

function unknownCommand(name: string): Response {
  return notice(WORDS.unregistered(name));
}

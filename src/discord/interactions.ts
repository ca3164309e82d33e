import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Command, Options, Values } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { WORDS } from '../commands/notices.js';
import type { Reply } from '../commands/reply.js';
import { type Bot, deliver, type Ids, orFault, received } from './bot.js';
import { decodePress, type Unreadable } from './custom-id.js';
import { beginningOf, LIMITS } from './limits.js';
import { PRIVATE_OPTION } from './registration.js';
import { contextMessage, type DiscordMessage, toMessage, toMessages } from './render.js';
import { replyShown } from './shown.js';

/** A response and who sees it: everybody, the asker alone, or everybody in place of the message pressed. */
interface Response {
  readonly message: DiscordMessage;
  /** Answers to further questions of the same command, each a message of its own. */
  readonly further?: readonly DiscordMessage[];
  readonly seen: 'by all' | 'by the asker' | 'in place';
}

type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** Deals with whatever Discord's interface sends: commands, options being typed, the message menu, buttons. */
export async function handleInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  if (!bot.recent.add(interaction.id)) return;
  if (interaction.isAutocomplete()) await complete(interaction, bot);
  else if (interaction.isChatInputCommand()) await respond(interaction, bot, runCommand);
  else if (interaction.isMessageContextMenuCommand()) await respond(interaction, bot, runOnMessage);
  else if (interaction.isButton()) await respond(interaction, bot, press);
}

async function respond<I extends Answerable>(
  interaction: I,
  bot: Bot,
  work: (interaction: I, bot: Bot) => Response,
): Promise<void> {
  const event = received(bot, idsOf(interaction));
  const {
    message,
    further = [],
    seen,
  } = orFault(
    event,
    () => work(interaction, bot),
    () => notice(WORDS.fault),
  );
  const flagsOf = ({ flags }: DiscordMessage): (MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral)[] =>
    seen === 'by the asker' ? [flags, MessageFlags.Ephemeral] : [flags];
  await deliver(event, () =>
    seen === 'in place' && interaction.isButton()
      ? interaction.update(message)
      : interaction.reply({
          ...message,
          flags: flagsOf(message),
        }),
  );
  for (const one of further) await deliver(event, () => interaction.followUp({ ...one, flags: flagsOf(one) }));
}

function runCommand(interaction: ChatInputCommandInteraction, bot: Bot): Response {
  const command = commands.find(({ name }) => name === interaction.commandName);
  if (command === undefined) return unknownCommand(`/${interaction.commandName}`);
  const alone = interaction.options.getBoolean(PRIVATE_OPTION) ?? false;
  return answer(interaction, bot, { command, given: (option) => interaction.options.get(option)?.value, alone });
}

function runOnMessage(interaction: MessageContextMenuCommandInteraction, bot: Bot): Response {
  const command = commands.find(({ messageMenu }) => messageMenu === interaction.commandName);
  const option = command?.positional;
  const taken = option === undefined ? undefined : command?.options[option];
  if (command === undefined || taken?.type !== 'string') return unknownCommand(`“${interaction.commandName}”`);
  const text = beginningOf(interaction.targetMessage.content, taken.maxLength);
  if (text.trim() === '') return notice(WORDS.noText);
  return answer(interaction, bot, { command, given: (name) => (name === option ? text : undefined), alone: false });
}

/** A command that was chosen, what was given for each of its options, and whether the asker alone is to see the reply. */
interface Invocation {
  readonly command: Command;
  readonly given: (option: string) => unknown;
  readonly alone: boolean;
}

/** Runs a command, unless the user is too fast. */
function answer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  bot: Bot,
  { command, given, alone }: Invocation,
): Response {
  const seconds = bot.cooldown.take(interaction.user.id);
  if (seconds > 0) return notice(WORDS.tryAgain(seconds));
  const values = valuesOf(command, given);
  if (typeof values === 'string') return notice(values);
  const reply = command.run(values, { reading: bot.reading });
  return shown(reply, alone);
}

function press(interaction: ButtonInteraction, { reading }: Bot): Response {
  const pressed = decodePress(reading.article, interaction.customId);
  if (typeof pressed === 'string') return notice(UNREADABLE[pressed]);
  const { act, page, shown } = pressed;
  const message =
    shown.kind === 'context'
      ? contextMessage(reading, shown.answer, page)
      : toMessage(replyShown(shown, reading), page);
  return { message, seen: act === 'turn' ? 'in place' : 'by the asker' };
}

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  unknown: WORDS.oldButton,
  'other article': WORDS.otherArticle,
};

/** The values given for a command's options; a sentence where one is missing or not as the command takes it. */
function valuesOf({ name, options }: Command, given: (option: string) => unknown): Values<Options> | string {
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
  const event = received(bot, idsOf(interaction));
  const { name, value } = interaction.options.getFocused(true);
  const command = commands.find((candidate) => candidate.name === interaction.commandName);
  const choices = (command?.suggest?.(name, value, { reading: bot.reading }) ?? [])
    .filter((choice) => choice.name.length <= LIMITS.choice && choice.value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices);
  await deliver(event, () => interaction.respond([...choices]));
}

function shown(reply: Reply, alone: boolean): Response {
  const [message, ...further] = toMessages(reply);
  const isWord = reply.kind === 'notice' || reply.kind === 'courtesy';
  return { message, further, seen: alone || isWord ? 'by the asker' : 'by all' };
}

function notice(text: string): Response {
  return shown({ kind: 'notice', text }, true);
}

function unknownCommand(name: string): Response {
  return notice(WORDS.unregistered(name));
}

function idsOf(interaction: Answerable | AutocompleteInteraction): Ids {
  return {
    interaction: interaction.id,
    guild: interaction.guildId,
    command: interaction.isButton() ? 'button' : interaction.commandName,
  };
}

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  DiscordAPIError,
  InteractionContextType,
  PermissionFlagsBits,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Definition, FileOption, Option } from '../commands/command.js';
import { definitions } from '../commands/index.js';
import { EXIT } from '../exit.js';
import { onceMoreIfDropped, type Refusal, refusalOf } from './failures.js';
import { LISTEN } from './listen.js';
import { REMOVAL } from './removal.js';
import { restOptions } from './rest.js';

/** The option that every slash command has in Discord: the answer is seen by the asker alone. */
export const PRIVATE_OPTION = 'private';

/** Servers and users may install the bot, and use it in servers, in direct messages with it, and in private channels. */
const WHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** The commands as Discord registers them, derived from their definitions. */
export function registrations(): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  // Elsewhere the bot is no member and can delete nothing.
  const contexts = [InteractionContextType.Guild, InteractionContextType.BotDM];
  const removal = { type: ApplicationCommandType.Message as const, name: REMOVAL, ...WHERE, contexts };
  return [...definitions.map(slashCommand), LISTEN, ...definitions.flatMap(messageCommand), removal];
}

/**
 * Where a command can be used and who may: those about the library in servers and in direct messages with the bot; those
 * that change it by whoever manages the server, unless its admins allow others (Server Settings, Integrations).
 */
function scopeOf({ library }: Definition) {
  if (library === undefined) return WHERE;
  const contexts = [InteractionContextType.Guild, InteractionContextType.BotDM];
  const managers = { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() };
  return { ...WHERE, contexts, ...(library === 'managers' && managers) };
}

function slashCommand(definition: Definition): RESTPostAPIApplicationCommandsJSONBody {
  const { name, description, options, library } = definition;
  // What is given or chosen is answered to the asker alone anyway.
  const privately = library === 'managers' ? [] : [PRIVATELY];
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [...Object.entries(options).map(([key, option]) => slashOption(key, option)), ...privately],
    ...scopeOf(definition),
  };
}

const PRIVATELY = {
  type: ApplicationCommandOptionType.Boolean as const,
  name: PRIVATE_OPTION,
  description: 'Show the answer to me alone',
};

function slashOption(name: string, option: Option | FileOption) {
  const { description, required = false } = option;
  if (option.type === 'file')
    return { type: ApplicationCommandOptionType.Attachment as const, name, description, required };
  if (option.type === 'integer')
    return {
      type: ApplicationCommandOptionType.Integer as const,
      name,
      description,
      required,
      min_value: option.min,
      max_value: option.max,
    };
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    description,
    required,
    max_length: option.maxLength,
    ...(option.choices === undefined
      ? { autocomplete: option.suggested ?? false }
      : { choices: option.choices.map((choice) => ({ ...choice })) }),
  };
}

function messageCommand(definition: Definition): RESTPostAPIApplicationCommandsJSONBody[] {
  const { messageMenu: name } = definition;
  return name === undefined ? [] : [{ type: ApplicationCommandType.Message, name, ...scopeOf(definition) }];
}

interface RegistrationOptions {
  readonly token: string;
  /** Registers for this server alone, for trying out; for every server otherwise. */
  readonly guildId?: string;
  readonly apiUrl?: string;
  /** Where to say what was done, and what went wrong: a line each. */
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Registers the commands in place of those that were registered there before. Gives the exit code. */
export async function registerCommands({
  token,
  guildId,
  apiUrl,
  say,
  complain,
}: RegistrationOptions): Promise<number> {
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    const { id } = (await onceMoreIfDropped(() => rest.get(Routes.currentApplication()))) as { readonly id: string };
    const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const body = registrations();
    const registered = (await onceMoreIfDropped(() => rest.put(route, { body }))) as readonly {
      readonly name: string;
    }[];
    say(
      `Registered ${registered.length} commands ${guildId === undefined ? 'for every server' : `for server ${guildId}`}:`,
    );
    say(registered.map(({ name }) => name).join(', '));
    return EXIT.done;
  } catch (error) {
    const { sentence, exitCode } = registrationRefusal(error, guildId);
    complain(sentence);
    return exitCode;
  }
}

/** What Discord answers when a server is not one the bot is in. */
const NOT_IN_SERVER: ReadonlySet<unknown> = new Set([10004, 50001]);

function registrationRefusal(error: unknown, guildId: string | undefined): Refusal {
  if (guildId !== undefined && error instanceof DiscordAPIError && NOT_IN_SERVER.has(error.code))
    return {
      sentence: `The bot is not in server ${guildId}: invite it there, or mend GUILD_ID.`,
      exitCode: EXIT.config,
    };
  return refusalOf(error);
}

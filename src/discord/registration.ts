import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  DiscordAPIError,
  InteractionContextType,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command, Option } from '../commands/command.js';
import { commands } from '../commands/index.js';
import { EXIT } from '../exit.js';
import { onceMoreIfDropped, type Refusal, refusalOf } from './failures.js';
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
  return [...commands.map(slashCommand), ...commands.flatMap(messageCommand)];
}

function slashCommand({ name, description, options }: Command): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [
      ...Object.entries(options).map(([key, option]) => slashOption(key, option)),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: PRIVATE_OPTION,
        description: 'Show the answer to me alone',
      },
    ],
    ...WHERE,
  };
}

function slashOption(name: string, option: Option) {
  const { description, required = false } = option;
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
    autocomplete: option.suggested ?? false,
  };
}

function messageCommand({ messageMenu }: Command): RESTPostAPIApplicationCommandsJSONBody[] {
  return messageMenu === undefined ? [] : [{ type: ApplicationCommandType.Message, name: messageMenu, ...WHERE }];
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

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { WORDS } from '../commands/notices.js';
import type { Bot } from './bot.js';
import { notice, type Response } from './responses.js';
import { seatOfInteraction } from './seat.js';

/** The command that chooses where the bot answers unasked. Of Discord alone: a terminal has no channels. */
export const LISTEN = {
  type: ApplicationCommandType.ChatInput,
  name: 'listen',
  description: 'Choose whether I answer questions in this channel without being mentioned',
  options: [
    { type: ApplicationCommandOptionType.Subcommand, name: 'on', description: 'Answer here unasked' },
    { type: ApplicationCommandOptionType.Subcommand, name: 'off', description: 'Answer here only when spoken to' },
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
} as const satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** What is said where the bot may not write in the channel or thread that a command came from: no line where it may. */
function lackingWords(
  { appPermissions, channel, channelId }: ChatInputCommandInteraction,
  { threads }: Bot,
): readonly string[] {
  const isThread = channel?.isThread() ?? threads.parentOf(channelId) !== undefined;
  const needed: readonly (readonly [string, bigint])[] = [
    ['View Channel', PermissionFlagsBits.ViewChannel],
    isThread
      ? ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads]
      : ['Send Messages', PermissionFlagsBits.SendMessages],
    ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
  ];
  const lacking = needed.filter(([, permission]) => !appPermissions.has(permission)).map(([name]) => name);
  const last = lacking.pop();
  if (last === undefined) return [];
  return [WORDS.mayNotWrite(lacking.length === 0 ? last : `${lacking.join(', ')} and ${last}`)];
}

/** Does what a moderator chooses for the channel where they are; in a thread or a forum's post, for the channel it is in. */
export async function listen(interaction: ChatInputCommandInteraction, bot: Bot): Promise<Response> {
  const { listening, cooldown } = bot;
  const seconds = cooldown.take(interaction.user.id);
  if (seconds > 0) return notice(WORDS.tryAgain(seconds));
  const { owner, places } = seatOfInteraction(interaction, bot);
  const channelId = places.findLast((place) => place !== 'everywhere')?.replace('channel:', '');
  if (channelId === undefined) return notice(WORDS.noChannel);
  const on = interaction.options.getSubcommand() === 'on';
  if (on && !listening.isGivenText) return notice(WORDS.notGivenText);
  await listening.choose(owner, channelId, on);
  if (on) return notice([WORDS.listens, ...lackingWords(interaction, bot)].join('\n'));
  return notice(listening.isFixed(channelId) ? WORDS.listensBySetting : WORDS.listensNoLonger);
}

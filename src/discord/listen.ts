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
  if (on) return notice(WORDS.listens);
  return notice(listening.isFixed(channelId) ? WORDS.listensBySetting : WORDS.listensNoLonger);
}

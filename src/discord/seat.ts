import { type Interaction, InteractionContextType, type Message } from 'discord.js';
import type { Seat } from '../library/desk.js';
import type { Place } from '../library/store.js';
import type { Bot } from './bot.js';

/**
 * Whose library counts where an interaction comes from, and the places whose article does: the thread, its channel, the
 * server; in direct messages with the bot, the user's own. Among others (in a server that the bot is no member of, in a
 * group of users) none does: there nobody could take out of it what was given.
 */
export function seatOfInteraction(interaction: Interaction, { threads }: Bot): Seat {
  const { guildId, channelId, channel, user, client } = interaction;
  if (guildId === null) return userSeat(user.id, interaction.context === InteractionContextType.BotDM);
  if (!client.guilds.cache.has(guildId) || channelId === null) return { owner: `server:${guildId}`, places: [] };
  const parent = channel?.isThread() ? channel.parentId : threads.parentOf(channelId);
  return serverSeat(guildId, channelId, parent);
}

/** The same of a message. */
export function seatOfMessage({ guildId, channelId, channel, author }: Message): Seat {
  if (guildId === null) return userSeat(author.id, true);
  return serverSeat(guildId, channelId, channel.isThread() ? channel.parentId : undefined);
}

/**
 * Whether people are asked if an answer was right: only where what is kept is a server's. Under the owner that direct
 * messages have, it would say who voted.
 */
export function takesVotes({ owner, places }: Seat, { feedback }: Bot): boolean {
  return feedback && owner.startsWith('server:') && places.length > 0;
}

function userSeat(userId: string, alone: boolean): Seat {
  return { owner: `user:${userId}`, places: alone ? ['everywhere'] : [] };
}

function serverSeat(guildId: string, channelId: string, parentId: string | null | undefined): Seat {
  const channels = parentId ? [channelId, parentId] : [channelId];
  return { owner: `server:${guildId}`, places: [...channels.map((id): Place => `channel:${id}`), 'everywhere'] };
}

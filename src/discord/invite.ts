import { type Client, OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What the bot needs to see and do where it is invited, and why, is in the README. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
];

/** The link that invites the bot: people open it at Discord, wherever the bot's own requests go. https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
export function inviteOf(client: Client<true>): string {
  const { search } = new URL(
    client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands], permissions: PERMISSIONS }),
  );
  return `https://discord.com/oauth2/authorize${search}`;
}

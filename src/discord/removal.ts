import { type Message, type MessageContextMenuCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { WORDS } from '../commands/notices.js';
import { type Bot, deliver, received } from './bot.js';
import { idsOf, notice, type Response } from './responses.js';

/** The message menu's entry that takes an answer away. */
export const REMOVAL = 'Remove this answer';

/** Deletes an answer of the bot's for whoever asked for it or manages the messages there; alone with the bot for anybody. */
export async function removeAnswer(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<Response> {
  const { targetMessage: answer, user, guildId, memberPermissions, client } = interaction;
  if (answer.author.id !== client.user.id) return notice(WORDS.notMine);
  const isModerator = memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  const may = guildId === null || isModerator || (await askerOf(answer)) === user.id;
  if (!may) return notice(WORDS.notYours);
  const isGone = await deliver(received(bot, idsOf(interaction)), () => answer.delete(), undefined, 'removed');
  return notice(isGone ? WORDS.removed : WORDS.notRemoved);
}

/** The id of whoever an answer was given to; undefined where their message is gone. */
async function askerOf(answer: Message): Promise<string | undefined> {
  if (answer.interactionMetadata) return answer.interactionMetadata.user.id;
  const question = await answer.fetchReference().catch(() => undefined);
  return question?.author.id;
}

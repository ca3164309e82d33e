import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Bot, deliver, type Ids, orFault, received } from './bot.js';
import { type DiscordMessage, noticeMessage } from './rendering/render.js';
import type { Said } from './work/work.js';

/** A response and who sees it: everybody, the asker alone, or everybody in place of the message pressed. */
export interface Response {
  /** `attachments`: those of the message pressed that stay. */
  readonly message: DiscordMessage & { readonly attachments?: readonly [] };
  /** Answers to further questions of the same command, each a message of its own. */
  readonly further?: readonly DiscordMessage[];
  readonly seen: 'by all' | 'by the asker' | 'in place';
}

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** Does the work that an interaction asks for and responds with what it gives; what was deferred is then filled in. */
export async function respond<I extends Answerable>(
  interaction: I,
  bot: Bot,
  work: (interaction: I, bot: Bot) => Promise<Response>,
): Promise<void> {
  const event = received(bot, idsOf(interaction));
  const { message, further = [], seen } = await orFault(event, () => work(interaction, bot), notice);
  const flagsOf = (one: DiscordMessage) => (seen === 'by the asker' ? toAskerAlone(one) : one.flags);
  await deliver(event, () => {
    if (interaction.deferred || interaction.replied) return interaction.editReply(message);
    if (seen === 'in place' && interaction.isButton()) return interaction.update(message);
    return interaction.reply({
      ...message,
      flags: flagsOf(message),
    });
  });
  for (const one of further) await deliver(event, () => interaction.followUp({ ...one, flags: flagsOf(one) }));
}

/** The flags of a message with which the asker alone sees it. */
export function toAskerAlone({
  flags,
}: DiscordMessage): readonly [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] {
  return [flags, MessageFlags.Ephemeral];
}

/** What is said as a response, remembered so that it can be followed up. */
export function responseOf(
  said: Said,
  { conversations }: Bot,
  { channelId, alone }: { readonly channelId: string | null; readonly alone: boolean },
): Response {
  if (channelId !== null) conversations.note(channelId, said, false);
  const [message, ...further] = said.messages;
  return { message, further, seen: alone || said.isWord ? 'by the asker' : 'by all' };
}

/** One of our sentences, to the asker alone. */
export function notice(text: string): Response {
  return { message: noticeMessage(text), seen: 'by the asker' };
}

/** An interaction as it is logged. */
export function idsOf(interaction: Answerable | AutocompleteInteraction | StringSelectMenuInteraction): Ids {
  return {
    interaction: interaction.id,
    guild: interaction.guildId,
    command: 'commandName' in interaction ? interaction.commandName : interaction.isModalSubmit() ? 'form' : 'button',
  };
}

import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Bot, deliver, FAULT, type Ids, orFault, received } from './bot.js';
import { type DiscordMessage, noticeMessage } from './render.js';

/** A response and who sees it: everybody, the asker alone, or everybody in place of the message pressed. */
export interface Response {
  /** `attachments`: those of the message pressed that stay. */
  readonly message: DiscordMessage & { readonly attachments?: readonly [] };
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
  const { message, seen } = await orFault(
    event,
    () => work(interaction, bot),
    () => notice(FAULT),
  );
  await deliver(event, () => {
    if (interaction.deferred || interaction.replied) return interaction.editReply(message);
    if (seen === 'in place' && interaction.isButton()) return interaction.update(message);
    return interaction.reply({
      ...message,
      flags: seen === 'by the asker' ? toAskerAlone(message) : message.flags,
    });
  });
}

/** The flags of a message with which the asker alone sees it. */
export function toAskerAlone({
  flags,
}: DiscordMessage): readonly [MessageFlags.SuppressEmbeds, MessageFlags.Ephemeral] {
  return [flags, MessageFlags.Ephemeral];
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

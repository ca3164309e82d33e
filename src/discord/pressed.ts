import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { WORDS } from '../commands/notices.js';
import type { Found } from '../library/desk.js';
import type { Bot } from './bot.js';
import { decodePress, originOf, type Press, type Unreadable } from './rendering/custom-id.js';
import { seatOfInteraction } from './seat.js';

/** What a button, or the form that it opened, says, and the article that it is about; a sentence where it says nothing. */
export async function pressed(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  bot: Bot,
): Promise<{ readonly press: Press; readonly article: Found } | string> {
  const origin = originOf(interaction.customId);
  if (origin === undefined) return UNREADABLE.unknown;
  const article = await bot.desk.byKey(seatOfInteraction(interaction, bot).owner, origin);
  if (article === undefined) return UNREADABLE['other article'];
  const press = decodePress(article.article, interaction.customId);
  return typeof press === 'string' ? UNREADABLE[press] : { press, article };
}

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  unknown: WORDS.oldButton,
  'other article': WORDS.forgottenArticle,
};

import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { WORDS } from '../commands/notices.js';
import { type Bot, countReply, deliver, received } from './bot.js';
import { pressed } from './pressed.js';
import { answerFrom } from './rendering/shown.js';
import { idsOf, notice, type Response, responseOf } from './responses.js';
import { seatOfInteraction, takesVotes } from './seat.js';

const QUESTION_ID = 'question';
/** A follow-up is short, and is shown above its answer. */
const MAX_LENGTH = 300;

/** Opens the form that a follow-up is written into: Discord keeps the text of replies to a command's answer from the bot. */
export async function openForm(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  await deliver(received(bot, idsOf(interaction)), () => interaction.showModal(formOf(interaction.customId)));
}

/** The form bears the custom_id of its button, and so says which answer is followed. */
function formOf(customId: string): APIModalInteractionResponseCallbackData {
  return {
    title: 'Follow up',
    custom_id: customId,
    components: [
      {
        type: ComponentType.Label,
        label: 'Your next question',
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_ID,
          style: TextInputStyle.Short,
          placeholder: 'and when?  ·  why?  ·  who else?  ·  what about …?',
          required: true,
          max_length: MAX_LENGTH,
        },
      },
    ],
  };
}

/** Answers the question in a form that was filled in, seen by whoever saw the answer that it follows. */
export async function answerForm(interaction: ModalSubmitInteraction, bot: Bot): Promise<Response> {
  const seconds = bot.cooldown.take(interaction.user.id);
  if (seconds > 0) return notice(WORDS.tryAgain(seconds));
  const { customId, channelId, message, fields } = interaction;
  const found = await pressed(interaction, bot);
  if (typeof found === 'string') return notice(found);
  const { press, article } = found;
  const { shown } = press;
  if (shown.kind !== 'answer') return notice(WORDS.oldButton);
  const question = fields.getTextInputValue(QUESTION_ID);
  const before = (channelId && bot.conversations.under(channelId, [customId])) || answerFrom(shown.answer);
  const asksForVote = takesVotes(seatOfInteraction(interaction, bot), bot);
  const shape = { isResponse: true, asksForVote, heading: question };
  const said = await bot.work.on(article, 'run', { command: 'ask', values: { question }, before, shape });
  countReply(bot, 'form', said);
  const alone = message?.flags.has(MessageFlags.Ephemeral) ?? false;
  return responseOf(said, bot, { channelId, alone });
}

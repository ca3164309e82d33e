import type { ButtonInteraction } from 'discord.js';
import { articleKey } from '../article/key.js';
import { partKey } from '../article/spans.js';
import { WORDS } from '../commands/notices.js';
import type { Bot } from './bot.js';
import { pressed } from './pressed.js';
import { notice, type Response } from './responses.js';
import { seatOfInteraction, takesVotes } from './seat.js';

/** Counts a vote on the words that an answer showed, once a person and answer: of which article, where in it and how often, never whose. */
export async function takeVote(interaction: ButtonInteraction, bot: Bot): Promise<Response> {
  const seat = seatOfInteraction(interaction, bot);
  if (!takesVotes(seat, bot)) return notice(WORDS.noVotes);
  const found = await pressed(interaction, bot);
  if (typeof found === 'string') return notice(found);
  const { act, shown } = found.press;
  const span = shown.kind === 'passages' ? shown.passages[0]?.span : undefined;
  if (span === undefined) return notice(WORDS.oldButton);
  const article = articleKey(found.article.article);
  const key = `${article} ${partKey(span)} ${span.start} ${span.end}`;
  const vote = act === 'yes' ? 'yes' : 'no';
  const { user, message } = interaction;
  // With the words, since an answer that is given anew may show others.
  const on = `${message.id} ${key}`;
  const former = bot.voted.cast(user.id, on, vote);
  if (former === vote) return notice(WORDS.votedAlready);
  try {
    await bot.desk.store.changeRecord(seat.owner, 'votes', key, (before) => {
      const { yes, no } = before ?? { yes: 0, no: 0 };
      const counted = { yes, no, [vote]: (vote === 'yes' ? yes : no) + 1 };
      // Of a record that was forgotten since, there is nothing to take back.
      const changed = former === undefined ? counted : { ...counted, [former]: Math.max(0, counted[former] - 1) };
      return { article, span, ...changed };
    });
  } catch (error) {
    bot.voted.undo(user.id, on, former);
    throw error;
  }
  return notice(former === undefined ? WORDS.voted : WORDS.voteChanged);
}

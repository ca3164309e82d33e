import type { ButtonInteraction } from 'discord.js';
import { articleKey } from '../article/key.js';
import { partKey } from '../article/spans.js';
import { WORDS } from '../commands/notices.js';
import type { Bot } from './bot.js';
import { pressed } from './pressed.js';
import { notice, type Response } from './responses.js';
import { seatOfInteraction, takesVotes } from './seat.js';

/** Counts a vote on the words that an answer showed: of which article, where in it and how often, never whose. */
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
  await bot.desk.store.changeRecord(seat.owner, 'votes', key, (before) => {
    const { yes, no } = before ?? { yes: 0, no: 0 };
    return act === 'yes' ? { article, span, yes: yes + 1, no } : { article, span, yes, no: no + 1 };
  });
  return notice(WORDS.voted);
}

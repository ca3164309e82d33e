import type { ButtonInteraction } from 'discord.js';
import { articleKey } from '../article/key.js';
import { partKey } from '../article/spans.js';
import { WORDS } from '../commands/notices.js';
import { counted } from './ballots.js';
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
  const { id: press, user, message } = interaction;
  // With the words, since an answer that is given anew may show others.
  const by = bot.ballotOf(user.id, `${message.id} ${key}`);
  let former: typeof vote | undefined;
  await bot.desk.store.changeRecord(seat.owner, 'votes', key, (before) => {
    const after = counted(before ?? { article, span, yes: 0, no: 0 }, { by, vote, press });
    former = after.former;
    return after.votes;
  });
  if (former === vote) return notice(WORDS.votedAlready);
  return notice(former === undefined ? WORDS.voted : WORDS.voteChanged);
}

import type { Answer } from '../../answering/outcome.js';
import type { Article } from '../../article/article.js';
import { articleKey } from '../../article/key.js';
import { answerBefore, type Conversation, continued, REMEMBERED_FOR } from '../../commands/conversation.js';
import { type Reply, repliesIn } from '../../commands/reply.js';
import { isVote } from '../rendering/custom-id.js';
import type { DiscordMessage, MessagesOf } from '../rendering/render.js';

/** More answers than are followed up within ten minutes. */
const KEPT = 500;

/**
 * Remembers what was answered in the last ten minutes, in memory alone: a follow-up is put into the question before it,
 * of which the buttons under an answer say nothing.
 */
export class Conversations {
  readonly #byPlace = new Map<string, Conversation>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Takes note of what was replied, of each message of it by its buttons. `alone`: whoever is there talks to the bot alone. */
  note(channelId: string, reply: Reply, each: readonly MessagesOf[], alone: boolean): void {
    const article = repliesIn(reply).flatMap((one) => ('reading' in one ? [one.reading.article] : []))[0];
    if (article === undefined) return;
    for (const { reply: one, messages } of each)
      for (const customId of messages.flatMap(customIdsOf)) this.#set(`${channelId} ${customId}`, undefined, one);
    if (alone) {
      const place = placeOf(channelId, article);
      this.#set(place, this.#byPlace.get(place), reply);
    }
  }

  /** The answer under which these buttons stand. */
  under(channelId: string, customIds: readonly string[]): Answer | undefined {
    return customIds.map((id) => this.#before(`${channelId} ${id}`)).find((answer) => answer !== undefined);
  }

  /** The last answer from an article to whoever talks to the bot alone. */
  last(channelId: string, article: Article): Answer | undefined {
    return this.#before(placeOf(channelId, article));
  }

  #before(key: string): Answer | undefined {
    return answerBefore(this.#byPlace.get(key), this.#now()).before;
  }

  #set(key: string, conversation: Conversation | undefined, reply: Reply): void {
    const now = this.#now();
    const next = continued(conversation, reply, now);
    if (next === undefined) return;
    this.#byPlace.delete(key);
    this.#byPlace.set(key, next);
    for (const [place, { at }] of this.#byPlace) {
      if (this.#byPlace.size <= KEPT && now - at <= REMEMBERED_FOR) break;
      this.#byPlace.delete(place);
    }
  }
}

function placeOf(channelId: string, article: Article): string {
  return `${channelId} ${articleKey(article)}`;
}

function customIdsOf(message: DiscordMessage): readonly string[] {
  return message.components.flatMap(({ components }) =>
    // Those that vote say too little: two questions may have the same words for their answer.
    components.flatMap((one) => ('custom_id' in one && !isVote(one.custom_id) ? [one.custom_id] : [])),
  );
}

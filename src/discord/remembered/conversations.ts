import type { Answer } from '../../answering/outcome.js';
import type { Article } from '../../article/article.js';
import { articleKey } from '../../article/key.js';
import { answerBefore, type Conversation, REMEMBERED_FOR } from '../../commands/conversation.js';
import { isVote } from '../rendering/custom-id.js';
import type { DiscordMessage } from '../rendering/render.js';

/** What is said, as far as it is remembered: what a question that follows some of its messages, or all, follows. */
interface Said {
  readonly followed: readonly { readonly answer?: Answer; readonly messages: readonly DiscordMessage[] }[];
  readonly last?: Answer;
  /** The key of the article that it is about. */
  readonly of?: string;
}

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

  /** Takes note of what was said, of each message by its buttons. `alone`: whoever is there talks to the bot alone. */
  note(channelId: string, { followed, last, of }: Said, alone: boolean): void {
    for (const { answer, messages } of followed)
      for (const customId of messages.flatMap(customIdsOf)) this.#set(`${channelId} ${customId}`, answer);
    if (alone && of !== undefined) this.#set(placeOf(channelId, of), last);
  }

  /** The answer under which these buttons stand. */
  under(channelId: string, customIds: readonly string[]): Answer | undefined {
    return customIds.map((id) => this.#before(`${channelId} ${id}`)).find((answer) => answer !== undefined);
  }

  /** The last answer from an article to whoever talks to the bot alone. */
  last(channelId: string, article: Article): Answer | undefined {
    return this.#before(placeOf(channelId, articleKey(article)));
  }

  #before(key: string): Answer | undefined {
    return answerBefore(this.#byPlace.get(key), this.#now()).before;
  }

  /** What was answered last stays so over a summary or a word of thanks. */
  #set(key: string, before: Answer | undefined): void {
    if (before === undefined) return;
    const now = this.#now();
    this.#byPlace.delete(key);
    this.#byPlace.set(key, { before, at: now });
    for (const [place, { at }] of this.#byPlace) {
      if (this.#byPlace.size <= KEPT && now - at <= REMEMBERED_FOR) break;
      this.#byPlace.delete(place);
    }
  }
}

function placeOf(channelId: string, key: string): string {
  return `${channelId} ${key}`;
}

function customIdsOf(message: DiscordMessage): readonly string[] {
  return message.components.flatMap(({ components }) =>
    // Those that vote say too little: two questions may have the same words for their answer.
    components.flatMap((one) => ('custom_id' in one && !isVote(one.custom_id) ? [one.custom_id] : [])),
  );
}

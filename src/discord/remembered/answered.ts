import type { Message } from 'discord.js';

/** More answers than are asked anew or taken back while they are young. */
const KEPT = 500;
/** How long an answer follows its question, in milliseconds: what is mended after a minute was read by then. */
const FOLLOWS_FOR = 60_000;

interface Given {
  readonly at: number;
  readonly answer: Promise<readonly Message[]>;
}

/** Remembers by which messages of its own the bot answered which message, by ids, and to which of them somebody replied. */
export class Answered {
  readonly #given = new Map<string, Given>();
  readonly #questions = new Map<string, string>();
  readonly #repliedTo = new Set<string>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Keeps the answer that is being given to a message; settles once it has been given. */
  async keep(questionId: string, answer: Promise<readonly Message[]>): Promise<void> {
    const at = this.#given.get(questionId)?.at ?? this.#now();
    this.#given.set(questionId, { at, answer });
    const [oldest] = this.#given.keys();
    if (this.#given.size > KEPT && oldest !== undefined) this.#forget(oldest);
    for (const { id } of await answer) if (this.#given.has(questionId)) this.#questions.set(id, questionId);
  }

  /** Takes note that somebody replies to a message. */
  noteReplyTo(messageId: string): void {
    const questionId = this.#questions.get(messageId);
    if (questionId !== undefined) this.#repliedTo.add(questionId);
  }

  /** The answer to a message that is not older than a minute: it changes with its question. */
  young(questionId: string): Promise<readonly Message[]> | undefined {
    const given = this.#given.get(questionId);
    return given !== undefined && this.#now() - given.at < FOLLOWS_FOR ? given.answer : undefined;
  }

  /** The answer to a message that is gone, unless somebody replied to it; it is forgotten. */
  async takeBack(questionId: string): Promise<readonly Message[]> {
    const answer = await this.#given.get(questionId)?.answer;
    const isAlone = !this.#repliedTo.has(questionId);
    this.#forget(questionId);
    return isAlone ? (answer ?? []) : [];
  }

  #forget(questionId: string): void {
    this.#given.delete(questionId);
    this.#repliedTo.delete(questionId);
    for (const [id, question] of this.#questions) if (question === questionId) this.#questions.delete(id);
  }
}

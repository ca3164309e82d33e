/** More votes than are given within a day. */
const KEPT = 10_000;

type Vote = 'yes' | 'no';

/**
 * Remembers who voted on which answer, so that nobody counts twice: in memory alone, until the bot ends; what is kept of a
 * vote says nothing of it.
 */
export class Voted {
  readonly #votes = new Map<string, Vote>();

  /** Takes note of a vote on an answer, named by its message and words; gives the one that it takes the place of, the same one where nothing changes. */
  cast(userId: string, answer: string, vote: Vote): Vote | undefined {
    const key = `${answer} ${userId}`;
    const before = this.#votes.get(key);
    this.#votes.delete(key);
    this.#votes.set(key, vote);
    const [oldest] = this.#votes.keys();
    if (this.#votes.size > KEPT && oldest !== undefined) this.#votes.delete(oldest);
    return before;
  }

  /** Takes a vote back that could not be kept. */
  undo(userId: string, answer: string, before: Vote | undefined): void {
    const key = `${answer} ${userId}`;
    if (before === undefined) this.#votes.delete(key);
    else this.#votes.set(key, before);
  }
}

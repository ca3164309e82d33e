/** More threads than people ask in within a day. */
const KEPT = 10_000;

/** Remembers in which channel a thread is: discord.js does not say so of threads that it has not been told of otherwise. */
export class Threads {
  readonly #parents = new Map<string, string>();

  /** Takes note of the channel of an interaction, as Discord sends it. */
  note({
    id,
    parent_id: parent,
    type,
  }: {
    readonly id?: string;
    readonly parent_id?: string | null;
    type?: number;
  }): void {
    if (id === undefined || !parent || !THREADS.has(type)) return;
    this.#parents.delete(id);
    this.#parents.set(id, parent);
    const [oldest] = this.#parents.keys();
    if (this.#parents.size > KEPT && oldest !== undefined) this.#parents.delete(oldest);
  }

  parentOf(channelId: string): string | undefined {
    return this.#parents.get(channelId);
  }
}

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types: an announcement's, public, private. */
const THREADS: ReadonlySet<number | undefined> = new Set([10, 11, 12]);

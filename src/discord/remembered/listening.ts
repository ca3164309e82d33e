import type { OnSpoilt, Owner, Store } from '../../library/store.js';

interface ListeningOptions {
  readonly store: Store;
  /** The channels that the settings name. */
  readonly fixed: readonly string[];
  /** Whether Discord gives the bot the text of messages that are not written to it. */
  readonly isGivenText: boolean;
  readonly onSpoilt: OnSpoilt;
}

/**
 * The channels in which questions are answered unasked: those of the settings, and those that moderators have chosen. The
 * latter are kept in the store and held here as well, so that no message waits for the store.
 */
export class Listening {
  readonly isGivenText: boolean;
  readonly #store: Store;
  readonly #fixed: ReadonlySet<string>;
  readonly #onSpoilt: OnSpoilt;
  readonly #chosen = new Map<Owner, Set<string>>();
  #changes = 0;

  constructor({ store, fixed, isGivenText, onSpoilt }: ListeningOptions) {
    this.#store = store;
    this.#fixed = new Set(fixed);
    this.isGivenText = isGivenText;
    this.#onSpoilt = onSpoilt;
  }

  /** Reads what is kept, for every server or for one, in place of what was held. Rejects where the store cannot be reached. */
  async load(owner?: Owner): Promise<void> {
    const changes = this.#changes;
    const kept = await this.#store.records('listens', owner, this.#onSpoilt);
    // What was read is older than what was chosen meanwhile.
    if (changes !== this.#changes) return this.load(owner);
    if (owner === undefined) this.#chosen.clear();
    else this.#chosen.delete(owner);
    for (const { owner: of, key } of kept) this.#chosenBy(of).add(key);
  }

  isFixed(channelId: string): boolean {
    return this.#fixed.has(channelId);
  }

  /** Whether questions are answered unasked in a channel; of a thread or a forum's post, ask about its channel as well. */
  isOn(owner: Owner, channelId: string): boolean {
    return this.#fixed.has(channelId) || (this.#chosen.get(owner)?.has(channelId) ?? false);
  }

  /** Chooses a channel, or no longer; what the settings name stays. Rejects, with nothing changed, where the store does. */
  async choose(owner: Owner, channelId: string, on: boolean): Promise<void> {
    if (on === (this.#chosen.get(owner)?.has(channelId) ?? false)) return;
    await this.#store.setRecord(owner, 'listens', channelId, on || undefined);
    this.#changes += 1;
    if (on) this.#chosenBy(owner).add(channelId);
    else this.#chosen.get(owner)?.delete(channelId);
  }

  #chosenBy(owner: Owner): Set<string> {
    const chosen = this.#chosen.get(owner) ?? new Set();
    this.#chosen.set(owner, chosen);
    return chosen;
  }
}

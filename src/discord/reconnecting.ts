import { setTimeout as wait } from 'node:timers/promises';
import { type Client, type ClientOptions, Events, SimpleShardingStrategy } from 'discord.js';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/** How long a connection is waited with that could not be made: longer from time to time. */
const PAUSE_MS = { least: 1_000, most: 30_000 } as const;

/**
 * The milliseconds to wait before connecting again after so many connections in a row that came to nothing, beyond the half
 * second that discord.js waits by itself: none after the first, which may have been a whim of the network's. `random` is
 * from 0 to 1: of many who lost theirs at once each comes back at a time of its own.
 */
export function pauseAfter(closings: number, random = Math.random()): number {
  if (closings < 2) return 0;
  return Math.min(PAUSE_MS.least * 2 ** (closings - 2), PAUSE_MS.most) * (0.5 + random / 2);
}

/** Lets a client that cannot connect come again ever more seldom, where discord.js would try twice a second for good. */
export class Reconnecting {
  readonly #stopped: AbortSignal;
  #closings = 0;
  #isPauseDue = false;

  /** Once `stopped`, a client that waits connects no more. */
  constructor(stopped: AbortSignal) {
    this.#stopped = stopped;
  }

  /**
   * discord.js's own strategy, but for the wait: there is no option for it; but before a connection is made, the session to go
   * on with is asked for, and waited for.
   */
  readonly buildStrategy: BuildStrategy = (manager) => {
    const { retrieveSessionInfo } = manager.options;
    Object.assign(manager.options, {
      retrieveSessionInfo: (shardId: number) => {
        if (!this.#isPauseDue) return retrieveSessionInfo(shardId);
        this.#isPauseDue = false;
        return this.#pause().then(() => retrieveSessionInfo(shardId));
      },
    });
    return new SimpleShardingStrategy(manager);
  };

  /** Counts the connections of a client, which has one shard. */
  watch(client: Client): void {
    const isConnected = () => {
      this.#closings = 0;
    };
    client
      .on(Events.ShardReconnecting, () => {
        this.#closings += 1;
        this.#isPauseDue = true;
      })
      .on(Events.ShardReady, isConnected)
      .on(Events.ShardResume, isConnected);
  }

  /** For good, where the bot is stopped: a connection that discord.js is about to make cannot be called off otherwise. */
  async #pause(): Promise<void> {
    await wait(pauseAfter(this.#closings), undefined, { signal: this.#stopped }).catch(() => undefined);
    if (this.#stopped.aborted) await new Promise(() => undefined);
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { type IIdentifyThrottler, SimpleIdentifyThrottler } from 'discord.js';
import type { Logger } from 'pino';
import type { Store } from '../library/store.js';
import { loggable } from './failures.js';

/** Shards of one turn identify five seconds apart; the rest is for the way to Discord, longer one time than another. */
const TURN_MS = 5_500;

/**
 * Says when a shard may identify: shards whose numbers leave the same rest when divided by `maxConcurrency` take turns. Within
 * a process discord.js sees to that; between processes, on whichever machines, the store that they share does. Where it
 * cannot be reached, or the processes have none, Discord refuses whoever comes too soon (opcode 9), and discord.js tries
 * again some six seconds later. https://docs.discord.com/developers/events/gateway#sharding-max-concurrency
 */
export function identifyTurns(
  maxConcurrency: number,
  store: Pick<Store, 'reserve'>,
  logger: Logger,
): IIdentifyThrottler {
  const here = new SimpleIdentifyThrottler(maxConcurrency);
  return {
    waitForIdentify: async (shard, signal) => {
      await here.waitForIdentify(shard, signal);
      const ms = await store.reserve?.(`identify ${shard % maxConcurrency}`, TURN_MS).catch((error: unknown) => {
        logger.warn({ err: loggable(error) }, 'could not take turns with other processes');
        return 0;
      });
      if (ms) await wait(ms, undefined, { signal });
    },
  };
}

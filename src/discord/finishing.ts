import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { loggable } from './failures.js';

/** Waits for all of these, and for no longer than they may take. */
export async function finished(work: Iterable<Promise<unknown>>, mostMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, mostMs);
  });
  await Promise.race([Promise.all(work), late]);
  clearTimeout(timer);
}

/** Ends a client’s connections; what goes wrong with that is logged, nothing is thrown. */
export async function disconnect(client: Client, logger: Logger): Promise<void> {
  await client
    .destroy()
    .catch((error: unknown) => logger.warn({ err: loggable(error) }, 'could not disconnect in order'));
}

import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { loggable } from './failures.js';

/** Logs what becomes of a client's connection: that it is lost once, however often it is tried again. */
export function logConnection(client: Client, logger: Logger, isStopping: () => boolean): void {
  let isLost = false;
  const connected = (fields: Readonly<Record<string, number>> = {}) => {
    if (isLost) logger.info(fields, 'connected again');
    isLost = false;
  };
  client
    .on(Events.ShardReconnecting, () => {
      if (!isStopping() && !isLost) logger.warn('connection lost, connecting again');
      isLost = true;
    })
    .on(Events.ShardResume, (_, replayed) => connected({ replayed }))
    .on(Events.ShardReady, () => connected())
    .on(Events.ShardError, (error) => logger.warn({ err: loggable(error) }, 'connection error'))
    .on(Events.Error, (error) => logger.error({ err: loggable(error) }, 'client error'))
    .on(Events.Warn, (warning) => logger.warn({ warning }, 'client warning'));
  client.rest.on('rateLimited', ({ route, timeToReset }) => logger.warn({ route, ms: timeToReset }, 'rate limited'));
}

import type { Logger } from 'pino';
import type { Reading } from '../reading/reading.js';
import type { Cooldown } from './cooldown.js';
import { failureOf, loggable, onceMoreIfDropped } from './failures.js';
import type { Recent } from './recent.js';

/** What answering needs to know, besides what is asked. */
export interface Bot {
  readonly reading: Reading;
  readonly logger: Logger;
  readonly cooldown: Cooldown;
  readonly recent: Recent;
  /** Channels where a line that asks is answered unprompted. */
  readonly askChannelIds: ReadonlySet<string>;
}

/** What was asked and by which event, as ids alone: what people write is never logged. */
export type Ids = Readonly<Record<string, string | null | undefined>>;

/** An event that asks for something: where it is logged, by which ids, and when it came, as of performance.now. */
interface Received {
  readonly logger: Logger;
  readonly ids: Ids;
  readonly since: number;
}

/** An event that has just come in. */
export function received({ logger }: Bot, ids: Ids): Received {
  return { logger, ids, since: performance.now() };
}

/**
 * Sends an answer and logs how long it took. What Discord does not take is logged with its meaning, never thrown: the
 * event has been dealt with. `without` sends without a reference.
 */
export async function deliver(
  event: Received,
  send: () => Promise<unknown>,
  without?: () => Promise<unknown>,
): Promise<void> {
  const { logger, ids, since } = event;
  try {
    await onceMoreIfDropped(send);
    logger.info({ ...ids, ms: Math.round(performance.now() - since) }, 'answered');
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.remedy === 'send without reference' && without !== undefined) return deliver(event, without);
    const level = failure === undefined ? 'error' : 'warn';
    logger[level]({ ...ids, err: loggable(error) }, failure?.meaning ?? 'could not answer');
  }
}

/** What work gives, or what is given in its place where it throws: that is a bug, and logged as one. */
export function orFault<T>({ logger, ids }: Received, work: () => T, otherwise: () => T): T {
  try {
    return work();
  } catch (error) {
    logger.error({ ...ids, err: loggable(error) }, 'a fault of ours');
    return otherwise();
  }
}

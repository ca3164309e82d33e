import type { Logger } from 'pino';
import type { Desk } from '../library/desk.js';
import type { ReadLink } from '../library/gift.js';
import type { Cooldown } from './cooldown.js';
import { failureOf, loggable, onceMoreIfDropped } from './failures.js';
import type { Recent } from './recent.js';
import type { Threads } from './threads.js';

/** What answering needs to know, besides what is asked. */
export interface Bot {
  readonly desk: Desk;
  /** Reads what is behind a link that somebody gives; absent where links are switched off. */
  readonly readLink?: ReadLink;
  readonly logger: Logger;
  readonly cooldown: Cooldown;
  readonly recent: Recent;
  readonly threads: Threads;
  /** The interactions with which articles are being given just now. */
  readonly giving: Set<string>;
  /** Channels where a line that asks is answered unprompted. */
  readonly askChannelIds: ReadonlySet<string>;
}

/** What was asked and by which event, as ids alone: what people write is never logged. */
export type Ids = Readonly<Record<string, string | null | undefined>>;

/** An event that asks for something: where it is logged, by which ids, and when it came, as of performance.now. */
export interface Received {
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
 * event has been dealt with. `without` sends without a reference. Gives whether Discord took it.
 */
export async function deliver(
  event: Received,
  send: () => Promise<unknown>,
  without?: () => Promise<unknown>,
): Promise<boolean> {
  const { logger, ids, since } = event;
  try {
    await onceMoreIfDropped(send);
    logger.info({ ...ids, ms: Math.round(performance.now() - since) }, 'answered');
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.remedy === 'send without reference' && without !== undefined) return deliver(event, without);
    const level = failure === undefined ? 'error' : 'warn';
    logger[level]({ ...ids, err: loggable(error) }, failure?.meaning ?? 'could not answer');
    return false;
  }
}

/** What work gives, or what is given in its place where it throws: that is a bug, and logged as one. */
export async function orFault<T>({ logger, ids }: Received, work: () => Promise<T>, otherwise: () => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    logger.error({ ...ids, err: loggable(error) }, 'a fault of ours');
    return otherwise();
  }
}

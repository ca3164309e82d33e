import type { Message } from 'discord.js';
import type { Logger } from 'pino';
import { WORDS } from '../commands/notices.js';
import type { Desk } from '../library/desk.js';
import type { ReadLink } from '../library/gift.js';
import { StoreFailure } from '../library/store.js';
import type { Measures } from '../metrics/measures.js';
import { codeOf, failureOf, loggable, onceMoreIfDropped } from './failures.js';
import type { Answered } from './remembered/answered.js';
import type { Bursts } from './remembered/bursts.js';
import type { Conversations } from './remembered/conversations.js';
import type { Cooldown } from './remembered/cooldown.js';
import type { Listening } from './remembered/listening.js';
import type { Recent } from './remembered/recent.js';
import type { Threads } from './remembered/threads.js';
import type { DeskWork } from './work/desk-work.js';
import type { Said } from './work/work.js';

/**
 * What answering needs to know, besides what is asked. What is remembered here is of one process; CONTRIBUTING.md says what
 * becomes of each where the next event comes to another one.
 */
export interface Bot {
  readonly desk: Desk;
  /** Where what takes time is done on the articles of the desk. */
  readonly work: DeskWork;
  /** Reads what is behind a link that somebody gives; absent where links are switched off. */
  readonly readLink?: ReadLink;
  readonly logger: Logger;
  readonly measures: Measures;
  readonly cooldown: Cooldown;
  /** The cooldown of buttons: leafing is faster than asking. */
  readonly presses: Cooldown;
  readonly recent: Recent;
  readonly answered: Answered;
  readonly bursts: Bursts<Message>;
  readonly conversations: Conversations;
  readonly threads: Threads;
  /** Whether people are asked if an answer was right. */
  readonly feedback: boolean;
  /** What stands for a voter on an answer. */
  readonly ballotOf: (userId: string, answer: string) => string;
  /** The interactions with which articles are being given just now, and what tells their givers that nothing comes of it. */
  readonly giving: Map<string, () => Promise<unknown>>;
  /** Channels where a line that asks is answered unprompted. */
  readonly listening: Listening;
}

/** What was asked and by which event, as ids alone: what people write is never logged. */
export type Ids = Readonly<Record<string, string | null | undefined>>;

/** An event that asks for something: where it is logged and counted, as what, and when it came, as of performance.now. */
export interface Received {
  readonly logger: Logger;
  readonly measures: Measures;
  /** What it is counted as. */
  readonly command: string;
  readonly ids: Ids;
  readonly since: number;
}

/** An event that has just come in. */
export function received({ logger, measures }: Bot, ids: Ids): Received {
  return { logger, measures, command: ids.command ?? 'message', ids, since: performance.now() };
}

/**
 * Sends an answer, or does what `did` says of one, and logs how long it took. What Discord does not take is logged with its meaning, never thrown: the
 * event has been dealt with. `without` sends without a reference. Gives whether Discord took it.
 */
export async function deliver(
  event: Received,
  send: () => Promise<unknown>,
  without?: () => Promise<unknown>,
  did = 'answered',
): Promise<boolean> {
  const { logger, measures, command, ids, since } = event;
  try {
    await onceMoreIfDropped(send);
    const ms = performance.now() - since;
    logger.info({ ...ids, ms: Math.round(ms) }, did);
    measures.delivered(command, ms);
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.remedy === 'send without reference' && without !== undefined)
      return deliver(event, without, undefined, did);
    measures.undelivered(command, String(codeOf(error) ?? 'unknown'));
    const level = failure === undefined ? 'error' : 'warn';
    logger[level]({ ...ids, err: loggable(error) }, failure?.meaning ?? 'could not answer');
    return false;
  }
}

/**
 * What work gives, or what is given in its place where it throws, made of a sentence for whoever asked: of a library that
 * fails, or of a bug. Either is logged as what it is.
 */
export async function orFault<T>(
  event: Received,
  work: () => Promise<T>,
  otherwise: (sentence: string) => T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    logFault(event, error, event.ids);
    return otherwise(error instanceof StoreFailure ? WORDS.library[error.reason] : WORDS.fault);
  }
}

/** Logs what was thrown: a library that fails mends itself, or whoever runs the bot does; anything else is a bug. */
export function logFault({ logger, measures }: Pick<Bot, 'logger' | 'measures'>, error: unknown, ids: Ids = {}): void {
  if (error instanceof StoreFailure) {
    const { reason, place, cause } = error;
    logger.warn(
      { ...ids, reason, ...(place === undefined ? { err: loggable(cause) } : { place }) },
      'the library fails',
    );
    return;
  }
  measures.fault();
  logger.error({ ...ids, err: loggable(error) }, 'a fault of ours');
}

/** Counts each of the replies that were made: an answer by its outcome, any other by its kind. */
export function countReply({ measures }: Bot, command: string, { outcomes }: Said): void {
  for (const outcome of outcomes) measures.replied(command, outcome);
}

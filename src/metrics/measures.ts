/** The connection to Discord at this moment. */
export interface Gateway {
  /** Whether every shard of this process takes events. */
  readonly isReady: boolean;
  readonly shards: readonly { readonly id: number; readonly isReady: boolean }[];
  /** Of all these shards together. */
  readonly servers: number;
  /** How long a heartbeat takes there and back on the slowest, in milliseconds; undefined before the first one. */
  readonly pingMs: number | undefined;
}

/**
 * What is counted of a running bot. Commands are told by their name in Discord, `button`, `form` or `message`; no method
 * takes an id, a name or a word of what was asked.
 */
export interface Measures {
  /** A reply was made: `outcome` is an answer's outcome, and the kind of any other reply. */
  replied(command: string, outcome: string): void;
  /** Discord took it, so many milliseconds after the event came. */
  delivered(command: string, ms: number): void;
  /** Discord did not take it: its JSON error code (10062: too late), or the code of the connection's error. */
  undelivered(command: string, code: string): void;
  /** A bug: something threw. */
  fault(): void;
  /** An article was read, which took so many milliseconds. */
  articleRead(ms: number): void;
  /** Where the state of the connection is to be asked. */
  gateway(state: () => Gateway): void;
}

const nothing = () => undefined;

/** Counts nothing. */
export const unmeasured: Measures = {
  replied: nothing,
  delivered: nothing,
  undelivered: nothing,
  fault: nothing,
  articleRead: nothing,
  gateway: nothing,
};

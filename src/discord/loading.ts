import { setTimeout as wait } from 'node:timers/promises';
import type { Reading } from '../reading/reading.js';
import type { Handlers } from './handlers.js';
import { isFree, type Occupation } from './occupation.js';

/** What deals with events, once it is loaded. */
let loaded: Handlers | undefined;

async function load(): Promise<Handlers> {
  loaded ??= (await import('./handlers.js')).handlers;
  return loaded;
}

/** Deals with an event: at once where what does so is loaded, else as soon as it is. Connecting needs none of it. */
export function handled(work: (handlers: Handlers) => Promise<void>): Promise<void> {
  return loaded === undefined ? load().then(work) : work(loaded);
}

/** What any answer needs, in pieces: all at once would be a long time in which no event is looked at. */
const PIECES: readonly (() => Promise<unknown>)[] = [
  async () => (await import('../language/tokens.js')).tokenise(''),
  async () => (await import('../language/vectors.js')).dimensions(),
  () => import('../reading/reading.js'),
  async () => (await import('../answering/words/exact-words.js')).loadWeights(),
  () => import('../commands/index.js'),
  load,
];

/** Nothing is loaded until nothing has happened for so long, in milliseconds: what Discord says goes first. */
const QUIET_MS = 25;
/** A timer that comes later than that had to wait for something. */
const LATE_MS = 2;

/**
 * Loads what any answer needs, and reads the bot's own article, while Discord is waited for: connecting takes it a few
 * hundred milliseconds, in which there is nothing else to do. Ends where it no longer `isWaiting`. Never rejects.
 */
export async function loadMeanwhile(readOwn: () => Promise<Reading>, isWaiting: () => boolean): Promise<void> {
  for (const piece of [...PIECES, readOwn]) {
    for (;;) {
      const since = performance.now();
      await wait(QUIET_MS, undefined, { ref: false });
      if (!isWaiting()) return;
      if (performance.now() - since < QUIET_MS + LATE_MS) break;
    }
    // What goes wrong with it is told where it is needed.
    await piece().catch(() => undefined);
  }
}

/** Loads what is left of it while the bot is idle; an event that comes in between loads what it needs. */
export async function loadRest(occupation: () => Occupation): Promise<void> {
  for (const piece of PIECES) if (await isFree(occupation)) await piece();
}

import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';

/** What the bot is doing: nothing, answering, or stopping. */
export type Occupation = 'idle' | 'busy' | 'over';

/** How long nothing is done after something was in hand, in milliseconds. */
const AFTER_BUSY_MS = 20;

/** Lets events come in, and waits until none of them is in hand; false where the bot stops. */
export async function isFree(occupation: () => Occupation): Promise<boolean> {
  for (;;) {
    await turn();
    const now = occupation();
    if (now !== 'busy') return now === 'idle';
    await wait(AFTER_BUSY_MS, undefined, { ref: false });
  }
}

/**
 * Loaded into a bot before it starts (`--import`): tells over the channel to its parent, when asked, for how long nothing
 * else ran since it was last asked, and how much memory is in use, after collecting what can be where `gc` is at hand.
 */
import { openSync, readSync } from 'node:fs';

/** What a process says of itself: milliseconds and bytes. */
export interface Gauge {
  /** From one turn of the event loop to the next, at most. */
  readonly longestBlock: number;
  /** The same without the time in which the machine ran something else. */
  readonly longestRun: number;
  readonly rss: number;
  readonly heapUsed: number;
  readonly heapTotal: number;
  readonly external: number;
}

const TICK_MS = 1;
/** Its first figure: the nanoseconds that this thread has been on a processor. */
const schedule = openSync('/proc/thread-self/schedstat', 'r');
const buffer = Buffer.alloc(64);

function ran(): number {
  const length = readSync(schedule, buffer, 0, buffer.length, 0);
  return Number(buffer.toString('latin1', 0, length).split(' ')[0]) / 1e6;
}

let last = performance.now();
let lastRan = ran();
let longestBlock = 0;
let longestRun = 0;

setInterval(() => {
  const [now, nowRan] = [performance.now(), ran()];
  longestBlock = Math.max(longestBlock, now - last - TICK_MS);
  longestRun = Math.max(longestRun, nowRan - lastRan);
  last = now;
  lastRan = nowRan;
}, TICK_MS).unref();

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
  process.send?.({ longestBlock, longestRun, rss, heapUsed, heapTotal, external } satisfies Gauge);
  last = performance.now();
  lastRan = ran();
  longestBlock = 0;
  longestRun = 0;
});
process.channel?.unref();

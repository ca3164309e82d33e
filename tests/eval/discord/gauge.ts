/**
 * Loaded into a bot before it starts (`--import`): tells over the channel to its parent, when asked, for how long nothing
 * ran since it was last asked, and how much memory is in use, after collecting what can be where `gc` is at hand.
 */

/** What a process says of itself: milliseconds and bytes. */
export interface Gauge {
  readonly longestBlock: number;
  readonly rss: number;
  readonly heapUsed: number;
}

const TICK_MS = 1;
let last = performance.now();
let longestBlock = 0;

setInterval(() => {
  const now = performance.now();
  longestBlock = Math.max(longestBlock, now - last - TICK_MS);
  last = now;
}, TICK_MS).unref();

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ longestBlock, rss, heapUsed } satisfies Gauge);
  last = performance.now();
  longestBlock = 0;
});
process.channel?.unref();

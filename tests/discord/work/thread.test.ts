import { afterEach, expect, test } from 'vitest';
import { Thread } from '../../../src/discord/work/thread.js';

/** A thread that doubles numbers, fails at others and dies at a word. */
const DOUBLING = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, job }) => {
      if (job === 'die') process.exit(1);
      parentPort.postMessage(typeof job === 'number' ? { id, made: 2 * job } : { id, error: 'TypeError: no number' });
    });`)}`,
);

const threads: Thread[] = [];
afterEach(async () => {
  for (const thread of threads.splice(0)) await thread.end();
});

function doubling(): Thread {
  const thread = new Thread(DOUBLING);
  threads.push(thread);
  return thread;
}

test('a thread is started for the first job, and gives each what came of it', async () => {
  const thread = doubling();
  expect(thread.isRunning).toBe(false);
  expect(await Promise.all([1, 2, 3].map((n) => thread.do(n)))).toEqual([2, 4, 6]);
  expect(thread.isRunning).toBe(true);
});

test('a job that throws there rejects here, and the thread goes on', async () => {
  const thread = doubling();
  await expect(thread.do('seven')).rejects.toThrow('TypeError: no number');
  expect(await thread.do(7)).toBe(14);
});

test('a thread that dies rejects what it had in hand, and is started again for the next job', async () => {
  const thread = doubling();
  await thread.do(1);
  await expect(thread.do('die')).rejects.toThrow('has ended');
  expect(thread.isRunning).toBe(false);
  expect(await thread.do(21)).toBe(42);
});

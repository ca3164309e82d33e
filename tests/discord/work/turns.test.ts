import { expect, test } from 'vitest';
import { Turns } from '../../../src/discord/work/turns.js';

/** Keeps the processor busy, as an answer does. */
function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('work is done in the order in which it came', async () => {
  const turns = new Turns();
  const done: number[] = [];
  await Promise.all([1, 2, 3].map((n) => turns.take(() => done.push(n))));
  expect(done).toEqual([1, 2, 3]);
});

test('events come in between pieces of work, however many are waiting', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const all = Array.from({ length: 20 }, () =>
    turns.take(() => {
      busy(5);
      done.push('work');
    }),
  );
  setImmediate(() => done.push('event'));
  await Promise.all(all);
  expect(done.indexOf('event')).toBeLessThan(10);
});

test('a piece that fails fails alone', async () => {
  const turns = new Turns();
  const failed = turns.take(() => {
    throw new RangeError('broken');
  });
  const next = turns.take(() => 'done');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
});

import { describe, expect, test, vi } from 'vitest';
import { ask } from '../../src/answering/answer.js';
import { TokenEncoder } from '../../src/answering/passages/late-interaction/token-encoder.js';
import type { Article } from '../../src/article/article.js';
import { articleKey } from '../../src/article/key.js';
import { readInSteps } from '../../src/library/read-in-steps.js';
import { ReadingCache } from '../../src/library/reading-cache.js';
import { read } from '../../src/reading/reading.js';

/** An article of a hundred characters. */
const article = (n: number): Article => ({
  headline: `Storm ${n}`.padEnd(20),
  paragraphs: ['Wind blew. '.repeat(10).slice(0, 80)],
});

describe('a cache of readings', () => {
  test('holds those asked about last, and lets go of the one that was not for longest', async () => {
    const cache = new ReadingCache(250);
    const one = await cache.read(article(1));
    await cache.read(article(2));
    expect(cache.held(articleKey(article(1)))).toBe(one);
    await cache.read(article(3));
    expect([1, 2, 3].map((n) => cache.held(articleKey(article(n))) !== undefined)).toEqual([true, false, true]);
  });

  test('reads an article once, however many ask for it at once', async () => {
    const cache = new ReadingCache();
    const [first, ...others] = await Promise.all([1, 1, 1].map((n) => cache.read(article(n))));
    for (const other of others) expect(other).toBe(first);
  });

  test('holds the one asked about last even if it is larger than all that may be held', async () => {
    const cache = new ReadingCache(50);
    const reading = await cache.read(article(1));
    expect(cache.held(articleKey(article(1)))).toBe(reading);
    await cache.read(article(2));
    expect(cache.held(articleKey(article(1)))).toBeUndefined();
  });

  test('makes ready for questions what it reads', async () => {
    const encode = vi.spyOn(TokenEncoder.prototype, 'encodeSentence');
    const reading = await new ReadingCache().read(article(4));
    const made = encode.mock.calls.length;
    expect(made).toBeGreaterThan(0);
    ask(reading, 'what blew?');
    expect(encode).toHaveBeenCalledTimes(made);
    encode.mockRestore();
  });

  test('gives each the right one, whatever is let go in between', async () => {
    const cache = new ReadingCache(350);
    const asked = Array.from({ length: 60 }, (_, i) => (i * 7) % 11);
    const readings = await Promise.all(asked.map((n) => cache.read(article(n))));
    expect(readings.map((reading) => reading.article.headline.trim())).toEqual(asked.map((n) => `Storm ${n}`));
  });
});

test('an article is read in steps to the very reading that it has at one go', async () => {
  expect(await readInSteps(article(1))).toEqual(read(article(1)));
});

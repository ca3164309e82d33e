import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../src/answering/answer.js';
import { handled, loadMeanwhile, loadRest } from '../../src/discord/loading.js';
import type { Occupation } from '../../src/discord/occupation.js';
import { warmUp } from '../../src/discord/warm-up.js';
import { read } from '../../src/reading/reading.js';
import { harbour, harbourReading } from './harbour.js';
import { Loopback } from './loopback.js';
import { isCallbackOf, type Scenario, slash, startOn } from './scenario.js';

const files = vi.hoisted(() => ({ read: 0 }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readFileSync = (...args: Parameters<typeof fs.readFileSync>) => {
    files.read += 1;
    return fs.readFileSync(...args);
  };
  return { ...fs, readFileSync };
});

describe('what is done beforehand', () => {
  // The first test of this file: later ones find everything loaded.
  test('leaves nothing to be loaded for the first question', async () => {
    const before = files.read;
    await warmUp(harbourReading, () => 'idle');
    const after = files.read;
    expect(after).toBeGreaterThan(before);
    ask(harbourReading, 'when did the ferry reach Norvik?');
    expect(files.read).toBe(after);
  });

  test('lets events in between any two pieces', async () => {
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const pieces = await warmUp(harbourReading, () => 'idle');
    isOver = true;
    expect(pieces).toBeGreaterThan(20);
    expect(turns).toBeGreaterThanOrEqual(pieces);
  });

  test('waits while anything is in hand, and goes on afterwards', async () => {
    let asked = 0;
    let occupation: Occupation = 'busy';
    const done = vi.fn();
    const warm = warmUp(harbourReading, () => {
      asked += 1;
      return occupation;
    }).then(done);
    await vi.waitUntil(() => asked > 3);
    expect(done).not.toHaveBeenCalled();
    occupation = 'idle';
    await warm;
    expect(done.mock.calls[0]?.[0]).toBeGreaterThan(20);
  });

  test('ends where the bot stops', async () => {
    expect(await warmUp(harbourReading, () => 'over')).toBe(0);
  });

  test.each([
    ['one line', { headline: 'Rain', paragraphs: ['It rained.'] }],
    ['no person', { headline: '¶', paragraphs: ['…', '12, 13 and 14.'] }],
  ])('is done with an article of %s as well', async (_, article) => {
    expect(await warmUp(read(article), () => 'idle')).toBeGreaterThan(5);
  });

  test('does not grow with the article', async () => {
    const quays = (count: number) => Array.from({ length: count }, (_, i) => `The ferry left quay ${i} at noon.`);
    const piecesOf = (count: number) => warmUp(read({ ...harbour, paragraphs: quays(count) }), () => 'idle');
    expect(await piecesOf(400)).toBe(await piecesOf(250));
  });
});

describe('what is done while Discord is waited for', () => {
  test('is reading the bot’s own article', async () => {
    const readOwn = vi.fn(async () => harbourReading);
    await loadMeanwhile(readOwn, () => true);
    expect(readOwn).toHaveBeenCalledOnce();
  });

  test('is nothing once the bot is ready', async () => {
    const readOwn = vi.fn(async () => harbourReading);
    await loadMeanwhile(readOwn, () => false);
    expect(readOwn).not.toHaveBeenCalled();
  });

  test('waits for as long as something else is going on', async () => {
    const readOwn = vi.fn(async () => harbourReading);
    let turns = 0;
    // Each turn is longer than a pause may be.
    const busy = setInterval(() => {
      turns += 1;
      for (const until = performance.now() + 40; performance.now() < until; );
    }, 1);
    await loadMeanwhile(readOwn, () => turns < 8);
    clearInterval(busy);
    expect(readOwn).not.toHaveBeenCalled();
  });

  test('goes on where the article cannot be read', async () => {
    await expect(
      loadMeanwhile(
        () => Promise.reject(new Error('gone')),
        () => true,
      ),
    ).resolves.toBeUndefined();
  });
});

describe('what deals with events', () => {
  test('is loaded for the first of them, and takes all in the order in which they came', async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((n) => handled(async () => void order.push(n))));
    expect(order).toEqual([1, 2, 3]);
  });

  test('begins at once where it has been loaded', async () => {
    await handled(async () => undefined);
    const work = vi.fn(async () => undefined);
    const done = handled(work);
    expect(work).toHaveBeenCalledOnce();
    await done;
  });

  test('is loaded while the bot is idle, and not where it stops', async () => {
    const asked = { idle: 0, over: 0 };
    const told = (now: 'idle' | 'over') => () => {
      asked[now] += 1;
      return now;
    };
    await loadRest(told('idle'));
    await loadRest(told('over'));
    expect(asked.idle).toBeGreaterThan(3);
    expect(asked.over).toBeGreaterThan(0);
  });

  test('waits with loading until what is in hand is done', async () => {
    let occupation: Occupation = 'busy';
    const done = vi.fn();
    const rest = loadRest(() => occupation).then(done);
    await wait(60);
    expect(done).not.toHaveBeenCalled();
    occupation = 'idle';
    await rest;
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('a bot that is ready', () => {
  let scenario: Scenario | undefined;
  afterEach(() => scenario?.end());

  test('answers what comes at once before it has done all that it does beforehand', async () => {
    const discord = await Loopback.start();
    scenario = startOn(discord);
    await discord.ready();
    const asked = Array.from({ length: 5 }, () => slash(discord, 'article'));
    for (const one of asked) discord.dispatch('INTERACTION_CREATE', one);
    for (const one of asked) await discord.request(isCallbackOf(one));
    await scenario.logged({ msg: 'warmed up' });
    const lines = scenario.log.map(({ msg }) => msg);
    expect(lines.filter((msg) => msg === 'answered')).toHaveLength(5);
    expect(lines.lastIndexOf('answered')).toBeLessThan(lines.indexOf('warmed up'));
  });
});

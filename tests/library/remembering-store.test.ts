import { beforeEach, describe, expect, test } from 'vitest';
import { RememberingStore } from '../../src/library/remembering-store.js';
import { type Owner, type Place, type Store, StoreFailure } from '../../src/library/store.js';
import { emptyStore } from '../discord/empty-store.js';

const CLUB: Owner = 'server:100000000000000001';
const OTHERS: Owner = 'server:100000000000000002';
const HERE: readonly Place[] = ['channel:1', 'everywhere'];
const THERE: readonly Place[] = ['channel:2', 'everywhere'];
const STORM = { headline: 'Storm passes', paragraphs: ['It passed.'] };
const GIVEN = { by: '1', at: '2021-03-02T08:15:00.000Z' };

/** What the store behind it does with the next looks and changes, how often it was asked, and what time it is. */
let fails: unknown;
let asked: number;
let now: number;
let store: Store;
beforeEach(() => {
  fails = undefined;
  asked = 0;
  now = 0;
  const answer =
    <T>(value: T) =>
    async () => {
      asked += 1;
      if (fails !== undefined) throw fails;
      return value;
    };
  const behind: Store = {
    ...emptyStore,
    inUse: answer('abcdef'),
    idOf: answer('abcdef'),
    article: answer(STORM),
    keep: answer({ id: 'abcdef', known: false }),
    forget: answer(true),
  };
  store = new RememberingStore(behind, () => now);
});

const GONE = new StoreFailure('unreachable', undefined);

describe('while the library cannot be reached', () => {
  test('what is in use is what it was at the last look, in the same place of the same owner alone', async () => {
    await store.inUse(CLUB, HERE);
    fails = GONE;
    expect(await store.inUse(CLUB, HERE)).toBe('abcdef');
    expect(await store.idOf(CLUB, 'abc')).toBe('abcdef');
    await expect(store.inUse(CLUB, THERE)).rejects.toThrow(StoreFailure);
    await expect(store.inUse(OTHERS, HERE)).rejects.toThrow(StoreFailure);
    await expect(store.idOf(CLUB, 'b')).rejects.toThrow(StoreFailure);
    await expect(store.idOf(OTHERS, 'abc')).rejects.toThrow(StoreFailure);
    await expect(store.article(CLUB, 'abcdef')).rejects.toThrow(StoreFailure);
  });

  test('nothing is remembered of an owner who has changed anything since, done or not', async () => {
    await store.inUse(CLUB, HERE);
    await store.forget(CLUB, 'abcdef');
    fails = GONE;
    await expect(store.inUse(CLUB, HERE)).rejects.toThrow(StoreFailure);
    now = 5_000;
    fails = undefined;
    await store.inUse(CLUB, HERE);
    fails = GONE;
    await expect(store.keep(CLUB, STORM, GIVEN)).rejects.toThrow(StoreFailure);
    await expect(store.inUse(CLUB, HERE)).rejects.toThrow(StoreFailure);
  });

  test('it is left alone for two seconds, about the same owner, and then asked again', async () => {
    await store.inUse(CLUB, HERE);
    fails = GONE;
    await store.inUse(CLUB, HERE);
    expect(asked).toBe(2);
    now = 1_999;
    expect(await store.inUse(CLUB, HERE)).toBe('abcdef');
    await expect(store.keep(CLUB, STORM, GIVEN)).rejects.toThrow(StoreFailure);
    expect(asked).toBe(2);
    await expect(store.inUse(OTHERS, HERE)).rejects.toThrow(StoreFailure);
    expect(asked).toBe(3);
    now = 2_000;
    fails = undefined;
    expect(await store.keep(CLUB, STORM, GIVEN)).toEqual({ id: 'abcdef', known: false });
    expect(asked).toBe(4);
  });
});

test('no room to write is no reason not to look', async () => {
  fails = new StoreFailure('no room', undefined);
  await expect(store.keep(CLUB, STORM, GIVEN)).rejects.toThrow(StoreFailure);
  fails = undefined;
  expect(await store.inUse(CLUB, HERE)).toBe('abcdef');
});

test('a bug is told as one, whatever is remembered', async () => {
  await store.inUse(CLUB, HERE);
  fails = new TypeError('a bug');
  await expect(store.inUse(CLUB, HERE)).rejects.toThrow(TypeError);
});

test('of very many places the last ones asked in are remembered', async () => {
  const place = (n: number): readonly Place[] => [`channel:${n}`];
  for (let n = 0; n <= 200; n++) await store.inUse(CLUB, place(n));
  fails = GONE;
  expect(await store.inUse(CLUB, place(200))).toBe('abcdef');
  await expect(store.inUse(CLUB, place(0))).rejects.toThrow(StoreFailure);
});

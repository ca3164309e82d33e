import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileStore } from '../../src/library/files/file-store.js';
import { folderShelf } from './stores.js';

const HOLDER = JSON.stringify({ pid: 1, host: 'another-machine', started: '5' });
const MINUTE = 60;
const DAY = 86_400;

/** A folder that another machine has, whose last sign was so many seconds ago by this machine's clock. */
async function heldElsewhere(secondsAgo: number) {
  const shelf = await folderShelf();
  const lock = join(shelf.folder, 'lock.json');
  writeFileSync(lock, HOLDER);
  let at = Date.now() / 1_000 - secondsAgo;
  const sign = () => {
    at += 1;
    utimesSync(lock, at, at);
  };
  sign();
  return { shelf, sign };
}

describe.concurrent('a folder that another machine had', () => {
  test.each([
    ['a minute ago', MINUTE],
    ['just now', 0],
    ['tomorrow, by a clock that was ahead', -DAY],
  ])('is free when its last sign was %s, and none has come since', { timeout: 60_000 }, async (_, secondsAgo) => {
    const { shelf } = await heldElsewhere(secondsAgo);
    await (await shelf.open()).close();
    await shelf.throwAway();
  });

  test.each([
    ['an hour behind', 60 * MINUTE],
    ['right', 0],
    ['a day ahead', -DAY],
  ])('is not taken while it gives signs by a clock that is %s', { timeout: 60_000 }, async (_, secondsAgo) => {
    const { shelf, sign } = await heldElsewhere(secondsAgo);
    const signs = setInterval(sign, 2_000);
    const opened = await openFileStore(shelf.folder);
    clearInterval(signs);
    expect(opened.ok).toBe(false);
    await shelf.throwAway();
  });
});

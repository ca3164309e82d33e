import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { openFileStore } from '../../src/library/files/file-store.js';
import { type Owner, StoreFailure } from '../../src/library/store.js';
import { folderShelf } from './stores.js';

const CLUB: Owner = 'server:100000000000000001';
const CLASS: Owner = 'server:100000000000000002';
const ferry: Article = { headline: 'Ferry runs again', paragraphs: ['It runs since Monday.'] };
const given = { by: '200000000000000001', at: '2021-03-02T08:15:00.000Z' };

let shelf: Awaited<ReturnType<typeof folderShelf>>;
let id: string;
beforeEach(async () => {
  shelf = await folderShelf();
  const store = await shelf.open();
  for (const owner of [CLUB, CLASS]) {
    const kept = await store.keep(owner, ferry, given, 'everywhere');
    id = kept === 'full' ? '' : kept.id;
    await store.setRecord(owner, 'listens', '5', true);
  }
  await store.close();
});
afterEach(() => shelf.throwAway());

/** What may stand where a file of the library's should. */
const ODD: readonly (readonly [what: string, put: (file: string) => void])[] = [
  ['a file without a byte', (file) => writeFileSync(file, '')],
  ['half a file', (file) => writeFileSync(file, '{"version":1,"articles":[')],
  ['JSON of another form', (file) => writeFileSync(file, '{"version":2,"headline":7}')],
  ['a text with a byte order mark', (file) => writeFileSync(file, '\ufeff{"version":1}')],
  ['UTF-16', (file) => writeFileSync(file, '\ufeff{"version":1}', 'utf16le')],
  [
    'any bytes',
    (file) =>
      writeFileSync(
        file,
        Uint8Array.from({ length: 512 }, (_, i) => i * 37),
      ),
  ],
  ['a folder', (file) => mkdirSync(file)],
  ['a link to itself', (file) => symlinkSync(file, file)],
  ['a pipe that nobody writes to', (file) => execFileSync('mkfifo', [file])],
];

const putInPlace = (name: string, put: (file: string) => void) => {
  rmSync(join(shelf.folder, name), { force: true });
  put(join(shelf.folder, name));
};
const failure = (place: string) => expect.objectContaining({ reason: 'spoilt', place });

describe.each(ODD)('where %s stands', (_, put) => {
  test('for an index, its owner’s are spoilt and stay as they are, and another’s are as they were', async () => {
    const place = 'server-100000000000000001/index.json';
    putInPlace(place, put);
    const store = await shelf.open();
    await expect(store.inUse(CLUB, ['everywhere'])).rejects.toEqual(failure(place));
    await expect(store.records('listens')).rejects.toThrow(StoreFailure);
    const told: unknown[] = [];
    expect(await store.records('listens', undefined, (spoilt) => told.push(spoilt))).toEqual([
      { owner: CLASS, key: '5', value: true },
    ]);
    expect(told).toEqual([failure(place)]);
    expect(await store.article(CLASS, id)).toEqual(ferry);
    rmSync(join(shelf.folder, place), { recursive: true });
    expect(await store.list(CLUB)).toEqual([]);
    await store.close();
  });

  test('for an article, that one alone is spoilt, and can be forgotten', async () => {
    const place = `server-100000000000000001/${id}.json`;
    putInPlace(place, put);
    const store = await shelf.open();
    await expect(store.article(CLUB, id)).rejects.toEqual(failure(place));
    expect(await store.list(CLUB)).toHaveLength(1);
    expect(await store.forget(CLUB, id)).toBe(true);
    expect(await store.list(CLUB)).toEqual([]);
    await store.close();
  });
});

test('a folder that somebody made beside an owner’s files is left alone, and they are as they were', async () => {
  mkdirSync(join(shelf.folder, 'server-100000000000000001', 'copies'));
  const store = await shelf.open();
  expect(await store.article(CLUB, id)).toEqual(ferry);
  await store.close();
});

test('an article that the index names and that is gone is spoilt', async () => {
  rmSync(join(shelf.folder, 'server-100000000000000001', `${id}.json`));
  const store = await shelf.open();
  await expect(store.article(CLUB, id)).rejects.toEqual(failure(`server-100000000000000001/${id}.json`));
  await store.close();
});

describe('the folder', () => {
  test.each([
    ['a folder', (file: string) => mkdirSync(file)],
    ['a link to itself', (file: string) => symlinkSync(file, file)],
    ['a link to nowhere', (file: string) => symlinkSync(`${file}.gone`, file)],
    ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ])('is not opened where its lock is %s', async (_, put) => {
    put(join(shelf.folder, 'lock.json'));
    expect(await openFileStore(shelf.folder)).toEqual({
      ok: false,
      mayPass: false,
      problems: [
        'the library’s folder has a lock.json that cannot be read: take it away if no other process has the folder, or set LIBRARY_FOLDER to another one',
      ],
    });
  });

  test('is made with those that it is in, also where a link leads to one of them', async () => {
    symlinkSync('server-100000000000000002', join(shelf.folder, 'link'));
    for (const folder of ['a/b/c', 'a/b/c/', 'a/b/c/d', 'link/d', 'link']) {
      const opened = await openFileStore(join(shelf.folder, folder));
      expect(opened.ok).toBe(true);
      if (opened.ok) await opened.value.close();
    }
  });

  test.each([
    ['below a file', 'server-100000000000000001/index.json/library'],
    ['below a link to itself', 'loop/library'],
    ['a link to itself', 'loop'],
    ['a link to nowhere', 'nowhere'],
  ])('is refused in a line where it would be %s', async (_, place) => {
    symlinkSync('loop', join(shelf.folder, 'loop'));
    symlinkSync('gone', join(shelf.folder, 'nowhere'));
    const opened = await openFileStore(join(shelf.folder, place));
    expect(opened).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^the library’s folder is no folder /)],
    });
  });

  test.runIf(process.platform === 'linux')(
    'is refused in a line where the system makes none, and gives no reason',
    async () => {
      expect(await openFileStore('/proc/pilcrow/library')).toMatchObject({
        ok: false,
        problems: [expect.stringMatching(/^the library’s folder cannot be written \(ENOENT\)/)],
      });
    },
  );
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleKey } from '../../src/article/key.js';
import { openFileStore } from '../../src/library/files/file-store.js';
import type { Owner } from '../../src/library/store.js';
import { folderShelf } from './stores.js';

const STORE = fileURLToPath(new URL('../../dist/modules/library/files/file-store.js', import.meta.url));
const OWNER: Owner = 'server:100000000000000001';
/** Few enough that the library never gets full: the oldest are forgotten as new ones come. */
const KEPT = 20;
const KILLS = 50;

let shelf: Awaited<ReturnType<typeof folderShelf>>;
beforeAll(async () => {
  shelf = await folderShelf();
});
afterAll(() => shelf.throwAway());

const articleOf = (n: number) => ({ headline: `Storm ${n}`, paragraphs: [`It passed. ${'Wind blew. '.repeat(200)}`] });

/** A process that keeps one article after the other in a channel of its own, and prints the number of each once kept. */
const KEEPER = `
  import { openFileStore } from ${JSON.stringify(STORE)};
  const store = (await openFileStore(${'process.argv[1]'})).value;
  if (store === undefined) process.exit(3);
  const articleOf = ${articleOf.toString()};
  for (let n = Number(process.argv[2]); ; n++) {
    const given = { by: '1', at: new Date().toISOString() };
    const { id } = await store.keep('${OWNER}', articleOf(n), given, 'channel:' + n);
    process.stdout.write(n + '\\n');
    const entries = await store.list('${OWNER}');
    for (const { id } of entries.slice(${KEPT})) await store.forget('${OWNER}', id);
  }
`;

describe('a library in files', () => {
  test(`has all that was confirmed, and nothing half, after each of ${KILLS} kills at any moment`, {
    timeout: 180_000,
  }, async () => {
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', KEEPER, shelf.folder, String(next)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const closed = once(child, 'close');
      const confirmed: number[] = [];
      createInterface({ input: child.stdout }).on('line', (line) => confirmed.push(Number(line)));
      await Promise.race([once(child.stdout, 'data'), closed]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      child.kill('SIGKILL');
      await closed;
      expect(confirmed.length, 'the process could open what the one before it left').toBeGreaterThan(0);

      const store = await shelf.open();
      const last = confirmed.at(-1) ?? 0;
      for (const n of confirmed.slice(-KEPT + 1)) {
        expect(await store.inUse(OWNER, [`channel:${n}`])).toBe(articleKey(articleOf(n)));
        expect(await store.article(OWNER, articleKey(articleOf(n)))).toEqual(articleOf(n));
      }
      for (const { id } of await store.list(OWNER)) expect(await store.article(OWNER, id)).toBeDefined();
      await store.close();
      next = last + 2;
    }
  });

  test('leaves no file that nobody names once it is asked about again', async () => {
    const folder = join(shelf.folder, OWNER.replace(':', '-'));
    writeFileSync(join(folder, 'abc.json.0123456789ab.unfinished'), '{"headli');
    writeFileSync(join(folder, 'orphan.json'), '{}');
    const store = await shelf.open();
    const named = (await store.list(OWNER)).map(({ id }) => `${id}.json`);
    await store.close();
    expect(readdirSync(folder).sort()).toEqual([...named, 'index.json'].sort());
  });

  test('is refused to a second process, and free when the first has closed it', async () => {
    const first = await shelf.open();
    expect(await openFileStore(shelf.folder)).toEqual({
      ok: false,
      problems: [
        'the library’s folder is in use by another process: stop that one, or set LIBRARY_FOLDER to another folder',
      ],
      mayPass: false,
    });
    await first.close();
    await (await shelf.open()).close();
  });

  test('is free when the process that had it is gone, even where its number is used again', async () => {
    const lock = join(shelf.folder, 'lock.json');
    const store = await shelf.open();
    const mine = JSON.parse(readFileSync(lock, 'utf8'));
    await store.close();
    writeFileSync(lock, JSON.stringify({ ...mine, started: 'long ago' }));
    await (await shelf.open()).close();
    writeFileSync(lock, JSON.stringify({ ...mine, pid: 2 ** 22 + 1 }));
    await (await shelf.open()).close();
    writeFileSync(lock, '');
    await (await shelf.open()).close();
  });

  test.each([
    ['file', 'EEXIST'],
    ['file/folder', 'ENOTDIR'],
  ])('that is none, %s, says so', async (path, code) => {
    writeFileSync(join(shelf.folder, 'file'), '');
    expect(await openFileStore(join(shelf.folder, path))).toEqual({
      ok: false,
      problems: [`the library’s folder is no folder (${code}): set LIBRARY_FOLDER to one, or to a path that is free`],
      mayPass: false,
    });
  });

  test('whose index was spoilt by hand is not overwritten', async () => {
    const index = join(shelf.folder, 'server-5', 'index.json');
    const store = await shelf.open();
    await store.keep('server:5', articleOf(1), { by: '1', at: '2021-03-02T08:15:00.000Z' });
    await store.close();
    writeFileSync(index, '{"version":1');
    const again = await shelf.open();
    await expect(again.list('server:5')).rejects.toThrow();
    await expect(again.keep('server:5', articleOf(2), { by: '1', at: '' })).rejects.toThrow();
    expect(await again.list('server:6')).toEqual([]);
    await again.close();
    expect(readFileSync(index, 'utf8')).toBe('{"version":1');
  });
});

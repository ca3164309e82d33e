import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confirm, given, readFile } from './giving.js';
import { Loopback } from './loopback.js';
import { bySomebody, MARKET, startProcess, workingFolder } from './running.js';
import { respondTo, slash } from './scenario.js';

const FULL =
  'The article was not kept. There is no room left where I keep articles, and nothing was changed: whoever runs me should make some.';

/** An article that takes more room than is left, of so many paragraphs. */
const long = (paragraphs: number) =>
  `Storm passes over the harbour

By JO MARSH
March 5, 2021

${Array.from({ length: paragraphs }, (_, i) => `Warehouse ${i} kept its roof in the storm, said its keeper, Tom Bell, who had mended it.`).join('\n\n')}
`;

const { folder, throwAway } = workingFolder();
afterAll(throwAway);

let discord: Loopback;
const ends: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  discord = await Loopback.start();
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await discord.stop();
});

async function start(shell: string, library: string) {
  const bot = startProcess(discord, { folder, shell }, { LIBRARY_FOLDER: library });
  ends.push(() => bot.end('SIGKILL'));
  await bot.logged('"msg":"ready"');
  return bot;
}

const ask = async (name: string, values: Readonly<Record<string, string>> = {}) =>
  (await respondTo(discord, slash(discord, name, values, bySomebody()))).data.content;

async function give(text: string): Promise<string> {
  const preview = await given(discord, readFile(discord, 'page.txt', text, bySomebody()));
  return (await confirm(discord, preview, 'Here', bySomebody())).content;
}

/** A file system of 48 KiB in memory, mounted where only this process and its children see it. */
const TINY = 'mkdir -p tiny && mount -t tmpfs -o size=48k tmpfs tiny && exec "$@"';
const mayMount = spawnSync('unshare', ['-rm', 'bash', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;

/** Where no more than so much can be written, and how a bot is started there. */
const DISKS: readonly (readonly [what: string, shell: string, library: string])[] = [
  ['files may not get longer than 16 KiB', 'ulimit -f 16; exec "$@"', 'short'],
  ...(mayMount
    ? [['the file system is full', `exec unshare -rm bash -c '${TINY}' bash "$@"`, 'tiny/library'] as const]
    : []),
];

describe('where the disk takes no more', () => {
  test.each(DISKS)(
    'since %s, what was confirmed stays, and it is said that the rest was not kept',
    {
      timeout: 60_000,
    },
    async (_, shell, library) => {
      const bot = await start(shell, library);
      expect(await give(MARKET)).toContain('From now on questions here are about “Market reopens');
      expect(await give(long(400))).toBe(FULL);
      expect(await ask('ask', { question: 'Who will mend the roof?' })).toContain('**Eva Lind**');
      const listed = await ask('library');
      expect(listed).toContain('Market reopens');
      expect(listed).not.toContain('Storm passes');
      expect(await ask('use', { article: 'ferry' })).toContain('From now on questions here are about “Ferry to Norvik');
      expect(await give(MARKET)).toContain('From now on questions here are about “Market reopens');
      const { code, err } = await bot.end('SIGTERM');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(bot.log().filter(({ level }) => level > 40)).toEqual([]);
      expect(bot.log().find(({ msg }) => msg === 'the library fails')).toMatchObject({ reason: 'no room' });
    },
  );

  test('nothing half-written is left, and all is as it was when there is room again', { timeout: 60_000 }, async () => {
    const full = await start('ulimit -f 16; exec "$@"', 'again');
    await give(MARKET);
    expect(await give(long(400))).toBe(FULL);
    await full.end('SIGKILL');
    const owners = readdirSync(join(folder, 'again'), { recursive: true }).map(String);
    expect(owners.filter((name) => name.endsWith('.json') && !name.endsWith('lock.json'))).toHaveLength(2);
    expect(owners.filter((name) => name.endsWith('.unfinished'))).toEqual([]);
    await start('exec "$@"', 'again');
    expect(await ask('article')).toContain('Market reopens');
    expect(await give(long(400))).toContain('From now on questions here are about “Storm passes');
  });

  test('the bot ends with 1 and a line where there is no room for its lock, as there may be later', async () => {
    writeFileSync(join(folder, 'file'), '');
    const bot = startProcess(discord, { folder, shell: 'ulimit -f 0; exec "$@"' }, { LIBRARY_FOLDER: 'none' });
    const { code, err } = await bot.ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: 'pilcrow: the library’s folder has no room left (EFBIG): make some, or set LIBRARY_FOLDER to another folder\n',
    });
    expect(readdirSync(join(folder, 'none'))).toEqual([]);
  });
});

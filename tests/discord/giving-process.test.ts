import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, liteDatabase, schemaIn } from '../library/stores.js';
import { confirm, given, readFile } from './giving.js';
import { harbour } from './harbour.js';
import { Loopback, TOKEN } from './loopback.js';
import { buttonPress, buttonsOf, respondTo, type SentMessage, slash, user } from './scenario.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

const MARKET = `Market reopens after the storm

By JO MARSH
March 4, 2021

The market on Quay Street reopened on Thursday, said its warden, Tom Bell.

"We sold every herring by noon," Bell said.

Its roof will be mended by the carpenter Eva Lind in April.
`;

let folder: string;
const ends: (() => Promise<unknown>)[] = [];
let people = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(harbour));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A bot of its own process, ready on a Discord of its own. */
async function bot(discord: Loopback, settings: Readonly<Record<string, string>>) {
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ARTICLE: 'harbour.json', ...settings };
  const child = spawn(process.execPath, [MAIN], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const closed = once(child, 'close').then(([code]) => ({ code: code as number, err }));
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return closed;
  };
  ends.push(() => end('SIGKILL'));
  let over = false;
  void closed.then(() => {
    over = true;
  });
  while (!out.includes('"msg":"ready"') && !over) await Promise.race([once(child.stdout, 'data'), closed]);
  return { end, closed, log: () => out };
}

async function loopback(): Promise<Loopback> {
  const discord = await Loopback.start();
  ends.push(() => discord.stop());
  return discord;
}

function somebody() {
  people += 1;
  return { member: { user: user(`6300000000${String(people).padStart(8, '0')}`), roles: [], permissions: '0' } };
}

const ask = async (discord: Loopback, name: string, values: Readonly<Record<string, string>> = {}) =>
  (await respondTo(discord, slash(discord, name, values, somebody()))).data;

const give = (discord: Loopback) => given(discord, readFile(discord, 'page.txt', MARKET, somebody()));

async function pressed(discord: Loopback, message: SentMessage, label: string): Promise<string> {
  const customId = buttonsOf(message).find((button) => button.label === label)?.custom_id ?? '';
  return (await respondTo(discord, buttonPress(discord, customId, discord.message({ ...message })))).data.content;
}

describe('a bot that is killed', () => {
  test('goes on from wherever it was when it is started again', { timeout: 60_000 }, async () => {
    const discord = await loopback();
    const settings = { LIBRARY_FOLDER: 'killed' };
    const preview = await bot(discord, settings).then(async ({ end }) => {
      const shown = await give(discord);
      await end('SIGKILL');
      return shown;
    });
    const answer = await bot(discord, settings).then(async ({ end }) => {
      await confirm(discord, preview, 'Here');
      const said = await ask(discord, 'ask', { question: 'Who will mend the roof?' });
      await end('SIGKILL');
      return said;
    });
    expect(answer.content).toContain('Eva Lind');
    const last = await bot(discord, settings);
    expect(await pressed(discord, answer, 'In context')).toContain('Eva Lind');
    expect((await ask(discord, 'article')).content).toContain('Market reopens');
    expect((await ask(discord, 'forget', { article: 'market' })).content).toContain('is forgotten');
    expect((await ask(discord, 'article')).content).toContain('Ferry to Norvik');
    expect(await last.end('SIGTERM')).toEqual({ code: 0, err: '' });
  });

  test('has its folder to itself: a second one ends with 78 and a line', { timeout: 60_000 }, async () => {
    const settings = { LIBRARY_FOLDER: 'taken' };
    await bot(await loopback(), settings);
    expect(await (await bot(await loopback(), settings)).closed).toEqual({
      code: 78,
      err: 'pilcrow: the library’s folder is in use by another process: stop that one, or set LIBRARY_FOLDER to another folder\n',
    });
  });

  test('whose database is not there ends with 1, as it may be later, and a line that tells no password', {
    timeout: 60_000,
  }, async () => {
    const address = 'postgres://ada:hunter2@127.0.0.1:9/news';
    expect(await (await bot(await loopback(), { DATABASE_URL: address })).closed).toEqual({
      code: 1,
      err: 'pilcrow: the database of DATABASE_URL cannot be reached (ECONNREFUSED): check the address, and that it runs\n',
    });
  });
});

describe('two bots on one database', () => {
  let database: Database;
  beforeEach(async () => {
    const server = process.env.TEST_DATABASE_URL;
    database = server === undefined ? await liteDatabase() : await schemaIn(server);
  }, 60_000);
  afterEach(() => database.end());

  test('ask about what was given through the other, within a second', { timeout: 60_000 }, async () => {
    const settings = { DATABASE_URL: database.address };
    const [one, other] = [await loopback(), await loopback()];
    await Promise.all([bot(one, settings), bot(other, settings)]);
    expect((await ask(other, 'article')).content).toContain('Ferry to Norvik');
    await confirm(one, await give(one), 'Here');
    const since = performance.now();
    expect((await ask(other, 'article')).content).toContain('Market reopens');
    expect(performance.now() - since).toBeLessThan(1_000);
    expect((await ask(other, 'library')).content).toContain(`Market reopens`);
    await ask(other, 'forget', { article: 'market' });
    expect((await ask(one, 'article')).content).toContain('Ferry to Norvik');
  });

  test('restarted in turn leave no question unanswered, and answer each from the right article', {
    timeout: 120_000,
  }, async () => {
    const settings = { DATABASE_URL: database.address };
    const discords = [await loopback(), await loopback()];
    const bots = await Promise.all(discords.map((discord) => bot(discord, settings)));
    await confirm(discords[0] as Loopback, await give(discords[0] as Loopback), 'Here');
    for (const [i, discord] of discords.entries()) {
      const neighbour = discords[1 - i] as Loopback;
      const asked = Array.from({ length: 20 }, () => ask(discord, 'article'));
      const stopped = bots[i]?.end('SIGTERM');
      const meanwhile = Array.from({ length: 20 }, () => ask(neighbour, 'article'));
      expect((await stopped)?.code).toBe(0);
      bots[i] = await bot(discord, settings);
      const after = Array.from({ length: 20 }, () => ask(discord, 'article'));
      for (const answer of await Promise.all([...meanwhile, ...after]))
        expect(answer.content).toContain('Market reopens');
      // Those that were asked as it stopped are answered, or Discord has them answered by nobody: never wrongly.
      await Promise.race([Promise.all(asked), new Promise((resolve) => setTimeout(resolve, 500))]);
      const wrong = discord.requests.filter(({ body }) => body?.data?.content?.includes('Ferry to Norvik'));
      expect(wrong).toEqual([]);
    }
  });
});

import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MOST_IN_ONE_PROCESS } from '../../src/discord/shards.js';
import { type Database, sharedDatabase } from '../library/stores.js';
import { channelsOf, guildIdAt, Loopback, TOKEN } from './loopback.js';
import { bySomebody, workingFolder } from './running.js';
import { isCallbackOf, slash } from './scenario.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** One more than run in one process, each the shard of a server. */
const SHARDS = MOST_IN_ONE_PROCESS + 1;
const GUILDS = Array.from({ length: SHARDS }, (_, i) => guildIdAt(i));
/** So many may identify at once: it takes two turns. */
const MAX_CONCURRENCY = 5;

const { folder, throwAway } = workingFolder();
let discord: Loopback;
let database: Database;
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  database = await sharedDatabase();
}, 120_000);
afterAll(async () => {
  await database.end();
  throwAway();
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A Discord that recommends so many shards. */
async function recommending(shards: number, maxConcurrency: number): Promise<void> {
  discord = await Loopback.start({ guilds: GUILDS, shards, maxConcurrency });
  ends.push(() => discord.stop());
}

type Line = Readonly<Record<string, unknown>>;

/** The program itself with SHARDS=auto, the log of all its processes, and what it says to whoever started it. */
function start(settings: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const child = spawn(process.execPath, ['--max-semi-space-size=4', MAIN, ...args], {
    cwd: folder,
    env: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: database.address,
      ARTICLE: 'harbour.json',
      SHARDS: 'auto',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: Line[] = [];
  const lines = new EventEmitter().setMaxListeners(0);
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) log.push(JSON.parse(line));
    lines.emit('line');
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const exited = once(child, 'close').then(([code]) => code as number | null);
  /** The processes of shards that have logged something. */
  const pids = () => new Set(log.map(({ pid }) => Number(pid)).filter((pid) => pid !== child.pid));
  ends.push(async () => {
    child.kill('SIGKILL');
    await exited;
    await expect.poll(() => [...pids()].filter(isRunning), { timeout: 15_000 }).toEqual([]);
  });
  const logged = async (fields: Line, from = 0): Promise<Line> => {
    for (;;) {
      const found = log.slice(from).find((line) => Object.entries(fields).every(([key, value]) => line[key] === value));
      if (found !== undefined) return found;
      await once(lines, 'line');
    }
  };
  return { child, log, logged, exited, pids, complaints: () => err };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function answered(shard: number): Promise<string> {
  const guildId = guildIdAt(shard);
  const [id] = channelsOf(guildId);
  const inServer = { guild_id: guildId, channel_id: id, channel: { id, type: 0 } };
  const asked = slash(discord, 'article', {}, { ...inServer, ...bySomebody() });
  expect(discord.dispatch('INTERACTION_CREATE', asked)).toHaveLength(1);
  return (await discord.request(isCallbackOf(asked))).body.data.content;
}

const registrations = () =>
  discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
const all = Array.from({ length: SHARDS }, (_, shard) => shard);

describe('where Discord recommends more shards than one process takes, SHARDS=auto', { timeout: 90_000 }, () => {
  test('runs each in a process, starts one that is killed again, and ends them all', async () => {
    await recommending(SHARDS, MAX_CONCURRENCY);
    const { child, log, logged, exited, pids, complaints } = start();
    const killed = await logged({ msg: 'ready', shard: 4 });
    const from = log.length;
    process.kill(Number(killed.pid), 'SIGKILL');
    expect(await logged({ msg: 'a process ended, starting it again' })).toMatchObject({ shard: 4, signal: 'SIGKILL' });
    await Promise.all(all.map((shard) => logged({ msg: 'ready', shard }, shard === 4 ? from : 0)));
    expect(pids().size).toBe(SHARDS + 1);
    expect(discord.connected).toEqual(all);
    expect(discord.identifies.map(({ shard }) => shard).sort()).toEqual([...all, 4].sort().map((id) => [id, SHARDS]));
    expect([discord.tooSoon, registrations()]).toEqual([[], []]);
    for (const shard of [0, 4, 8]) expect(await answered(shard)).toContain('**Ferry to Norvik');

    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(complaints()).toBe('');
    expect([discord.connected, [...pids()].filter(isRunning)]).toEqual([[], []]);
  });

  test('registers once', async () => {
    await recommending(SHARDS, 1);
    const { exited, complaints } = start({}, ['register']);
    expect([await exited, complaints()]).toEqual([0, '']);
    expect(registrations()).toHaveLength(1);
  });

  test('ends them when the process that started them is killed', async () => {
    await recommending(SHARDS, 1);
    const { child, logged, pids } = start();
    await logged({ msg: 'ready' });
    child.kill('SIGKILL');
    await expect.poll(() => [...pids()].filter(isRunning), { timeout: 15_000 }).toEqual([]);
    expect(discord.connected).toEqual([]);
  });

  test('ends them all with 78 and one line where Discord refuses the token', async () => {
    await recommending(SHARDS, MAX_CONCURRENCY);
    discord.refuseIdentify = 4004;
    const { exited, complaints, pids } = start();
    expect(await exited).toBe(78);
    expect(complaints()).toMatch(/^pilcrow: Discord refuses the token: [^\n]*\n$/);
    expect([discord.connected, [...pids()].filter(isRunning)]).toEqual([[], []]);
  });

  test('ends with 78 and one line where Discord refuses an intent', async () => {
    await recommending(SHARDS, 1);
    discord.refuseIdentify = 4014;
    const { exited, complaints } = start({ MESSAGE_CONTENT: 'on' });
    expect(await exited).toBe(78);
    expect(complaints()).toMatch(/^pilcrow: Discord refuses the message-content intent: [^\n]*\n$/);
  });

  test('ends with 78 and one line where the port of a shard’s figures is taken', async () => {
    await recommending(SHARDS, 1);
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    ends.push(async () => taken.close());
    const { exited, complaints } = start({ METRICS_PORT: String((taken.address() as AddressInfo).port) });
    expect(await exited).toBe(78);
    expect(complaints()).toMatch(/^pilcrow: METRICS_PORT [^\n]*\n$/);
  });

  test('starts none where the token is refused at once, or where there is no database', async () => {
    await recommending(SHARDS, 1);
    discord.script(({ path }) => path === '/gateway/bot', {
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    const refused = start();
    expect(await refused.exited).toBe(78);
    expect(refused.complaints()).toMatch(/^pilcrow: Discord refuses the token: [^\n]*\n$/);
    const alone = start({ DATABASE_URL: '' });
    expect(await alone.exited).toBe(78);
    expect(alone.complaints()).toMatch(/^pilcrow: DATABASE_URL is missing: Discord recommends 9 shards[^\n]*\n$/);
    expect(discord.identifies).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, sharedDatabase } from '../library/stores.js';
import { harbour } from './harbour.js';
import { channelsOf, guildIdAt, Loopback, TOKEN } from './loopback.js';
import { isCallbackOf, slash } from './scenario.js';

const fileAt = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const GUILDS = [0, 1].map(guildIdAt);

/** The process that starts the others: the program itself starts so many only where Discord recommends more than one takes. */
const PARENT = `
  import { pino } from ${JSON.stringify(import.meta.resolve('pino'))};
  import { runShardProcesses } from ${JSON.stringify(fileAt('modules/discord/shard-processes.js'))};
  process.exitCode = await runShardProcesses({
    shards: { ids: [0, 1], of: 2, maxConcurrency: 2 },
    token: process.env.DISCORD_TOKEN,
    file: ${JSON.stringify(fileAt('main.js'))},
    args: ['--article', 'harbour.json'],
    execArgv: process.execArgv.filter((arg) => arg.startsWith('--max')),
    logger: pino({ base: { is: 'parent' } }),
  });
`;

let folder: string;
let database: Database;
let discord: Loopback;
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(harbour));
  database = await sharedDatabase();
}, 120_000);
afterAll(async () => {
  await database.end();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  discord = await Loopback.start({ guilds: GUILDS, shards: 2, maxConcurrency: 2 });
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await discord.stop();
});

type Line = Readonly<Record<string, unknown>>;

/** The shards' parent, and the log of them all. */
function startParent() {
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, DATABASE_URL: database.address };
  const child = spawn(process.execPath, ['--max-semi-space-size=4', '--input-type=module', '-e', PARENT], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: Line[] = [];
  const lines = new EventEmitter().setMaxListeners(0);
  createInterface({ input: child.stdout }).on('line', (line) => {
    log.push(JSON.parse(line));
    lines.emit('line');
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  ends.push(async () => {
    child.kill('SIGKILL');
    await exited;
    await expect.poll(() => discord.connected, { timeout: 15_000 }).toEqual([]);
  });
  const logged = async (fields: Line, from = 0): Promise<Line> => {
    for (;;) {
      const found = log.slice(from).find((line) => Object.entries(fields).every(([key, value]) => line[key] === value));
      if (found !== undefined) return found;
      await once(lines, 'line');
    }
  };
  return { child, log, logged, exited, complaints: () => err };
}

async function answered(shard: number): Promise<string> {
  const guildId = guildIdAt(shard);
  const [id] = channelsOf(guildId);
  const asked = slash(discord, 'article', {}, { guild_id: guildId, channel_id: id, channel: { id, type: 0 } });
  discord.dispatch('INTERACTION_CREATE', asked);
  return (await discord.request(isCallbackOf(asked))).body.data.content;
}

describe('a process for each shard', { timeout: 90_000 }, () => {
  test('answers its servers, is started again when it is killed, and ends with the one that started it', async () => {
    const { child, log, logged, exited, complaints } = startParent();
    const [first] = await Promise.all([0, 1].map((shard) => logged({ msg: 'ready', shard })));
    expect(discord.identifies.map(({ shard }) => shard).sort()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    for (const shard of [0, 1]) expect(await answered(shard)).toContain('**Ferry to Norvik');

    const from = log.length;
    process.kill(Number(first?.pid), 'SIGKILL');
    expect(await logged({ msg: 'a process ended, starting it again' })).toMatchObject({ shard: 0, signal: 'SIGKILL' });
    expect(await answered(1)).toContain('**Ferry to Norvik');
    expect((await logged({ msg: 'ready', shard: 0 }, from)).pid).not.toBe(first?.pid);
    expect(await answered(0)).toContain('**Ferry to Norvik');

    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(complaints()).toBe('');
    expect(discord.connected).toEqual([]);
  });

  test('ends when the one that started it is killed', async () => {
    const { child, logged } = startParent();
    await Promise.all([0, 1].map((shard) => logged({ msg: 'ready', shard })));
    child.kill('SIGKILL');
    await expect.poll(() => discord.connected, { timeout: 15_000 }).toEqual([]);
  });

  test('that cannot run ends them all with 78', async () => {
    discord.refuseIdentify = 4004;
    const { exited, complaints } = startParent();
    expect(await exited).toBe(78);
    expect(complaints()).toMatch(/^(pilcrow: Discord refuses the token: .*\n){1,2}$/);
  });
});

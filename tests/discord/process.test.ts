import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { harbour } from './harbour.js';
import { Loopback, TOKEN } from './loopback.js';
import { isCallbackOf, respondTo, slash } from './scenario.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

let folder: string;
let discord: Loopback;
const ends: (() => Promise<void>)[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(harbour));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  discord = await Loopback.start();
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await discord.stop();
});

/** `pilcrow` as it is started from a shell, in an environment of these settings alone. */
function pilcrow(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const env = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    ARTICLE: 'harbour.json',
    LIBRARY_FOLDER: 'library',
    ...settings,
  };
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const closed = once(child, 'close');
  ends.push(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  const ended = closed.then(([code]) => ({ code: code as number, ...output }));
  const printed = async (words: string) => {
    while (!output.out.includes(words)) await Promise.race([once(child.stdout, 'data'), closed]);
  };
  return { child, ended, printed };
}

function recommendShards(shards: number): void {
  const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
  const url = discord.apiUrl.replace('http', 'ws').replace('/api', '');
  discord.script(({ path }) => path === '/gateway/bot', { body: { url, shards, session_start_limit: limit } });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('the bot as a process', () => {
  test('answers, logs ids, and at SIGTERM finishes what is in hand and exits 0', async () => {
    const { child, ended, printed } = pilcrow([]);
    await discord.ready();
    await printed('"msg":"ready"');
    expect((await respondTo(discord, slash(discord, 'article'))).data.content).toContain('**Ferry to Norvik');

    const inHand = slash(discord, 'summary');
    let release: (value: unknown) => void = () => undefined;
    discord.script(isCallbackOf(inHand), { status: 204, after: new Promise((resolve) => (release = resolve)) });
    discord.dispatch('INTERACTION_CREATE', inHand);
    await discord.request(isCallbackOf(inHand));
    child.kill('SIGTERM');
    await printed('"msg":"stopping"');
    release(undefined);
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out).toContain(`"interaction":"${inHand.id}"`);
    expect(out + err).not.toContain(TOKEN);
    expect(err).toBe('');
  });

  test('exits 0 at SIGINT', async () => {
    const { child, ended, printed } = pilcrow([]);
    await printed('"msg":"ready"');
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  test.each([300, 600, 900])('exits 0 at SIGTERM %i ms after it was started, ready or not', async (wait) => {
    const { child, ended } = pilcrow([]);
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('exits 78 with one sentence where the token is wrong', async () => {
    discord.script(({ path }) => path === '/gateway/bot', {
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    expect(await pilcrow([]).ended).toEqual({
      code: 78,
      out: '',
      err: 'pilcrow: Discord refuses the token: set DISCORD_TOKEN to the one that “Reset Token” gives on the Bot page of the developer portal.\n',
    });
  });

  test('exits 78 at 4004 after it was ready', async () => {
    const { ended, printed } = pilcrow([]);
    await printed('"msg":"ready"');
    discord.close(4004);
    expect((await ended).code).toBe(78);
  });

  test('exits 1 where Discord cannot be reached', async () => {
    const { code, err } = await pilcrow([], { DISCORD_API_URL: 'http://127.0.0.1:9/api' }).ended;
    expect(code).toBe(1);
    expect(err).toBe('pilcrow: Discord cannot be reached (ECONNREFUSED): check the network and DISCORD_API_URL.\n');
  });

  test('serves its figures where a port is given, on this machine, and frees it at the end', async () => {
    const port = await freePort();
    const { child, ended, printed } = pilcrow([], { METRICS_PORT: String(port) });
    await printed('"msg":"ready"');
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('pilcrow_gateway_ready 1');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test('exits 78 where that port is taken', async () => {
    const port = Number(new URL(discord.apiUrl).port);
    const { code, err } = await pilcrow([], { METRICS_PORT: String(port) }).ended;
    expect({ code, err }).toEqual({
      code: 78,
      err: `pilcrow: METRICS_PORT ${port} on 127.0.0.1 cannot be had (EADDRINUSE): choose another one\n`,
    });
  });

  test('loads what counts only where a port is given', async () => {
    const tell = join(folder, 'tell.cjs');
    writeFileSync(
      tell,
      'process.on("exit", () => console.log("counts:", Object.keys(require.cache).some((f) => f.includes("prom-client"))));',
    );
    const loads = async (settings: Readonly<Record<string, string>>) => {
      const { child, ended, printed } = pilcrow([], { NODE_OPTIONS: `--require=${tell}`, ...settings });
      await printed('"msg":"ready"');
      child.kill('SIGTERM');
      return (await ended).out.match(/counts: (\w+)/)?.[1];
    };
    expect(await loads({})).toBe('false');
    expect(await loads({ METRICS_PORT: String(await freePort()) })).toBe('true');
  });

  test('runs with SHARDS=auto as many shards as Discord recommends, and registers nothing', async () => {
    recommendShards(2);
    const { child, ended, printed } = pilcrow([], { SHARDS: 'auto' });
    for (const shard of [0, 1]) await printed(`"shard":${shard},"user"`);
    expect(discord.identifies.map(({ shard }) => shard).sort()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(discord.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test.each([
    ['auto', 'Discord recommends 9 shards, more than 8 run in several processes'],
    ['0-3/16', 'SHARDS leaves shards to other processes'],
  ])('exits 78 where SHARDS=%s needs a database that is missing', async (SHARDS, why) => {
    recommendShards(9);
    expect(await pilcrow([], { SHARDS }).ended).toEqual({
      code: 78,
      out: '',
      err: `pilcrow: DATABASE_URL is missing: ${why}, and all must have one library, in PostgreSQL\n`,
    });
  });

  test('registers its commands and exits 0', async () => {
    const { code, out, err } = await pilcrow(['register']).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Registered 19 commands for every server:\n/);
  });
});

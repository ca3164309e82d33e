import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WORDS } from '../../src/commands/notices.js';
import { type Database, sharedDatabase } from '../library/stores.js';
import { confirm, given, readFile } from './giving.js';
import { harbour } from './harbour.js';
import { BOT_ID, botUser, channelsOf, guildIdAt, Loopback, type Request, shardOf, TOKEN, user } from './loopback.js';
import { slash } from './scenario.js';

/** `MANY_SERVERS=full npx vitest run tests/discord/many-servers.test.ts`, with a PostgreSQL in TEST_DATABASE_URL: minutes. */
const SIZE =
  process.env.MANY_SERVERS === 'full'
    ? { servers: 400, questions: 10_000, aSecond: 80, gifts: 80, maxConcurrency: 1, minutes: 20 }
    : { servers: 40, questions: 300, aSecond: 20, gifts: 8, maxConcurrency: 4, minutes: 4 };

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** What is said where the library does not answer in time. */
const NO_LIBRARY = WORDS.library.unreachable;
/** What answers from the bot's own article hold. */
const OWN_ARTICLE = ['Ferry to Norvik', 'on Monday'];
const SHARDS = 4;
/** Fewer: then three servers in four are another process's. */
const SHARDS_LATER = 3;

let folder: string;
let database: Database;
let discord: Loopback;
const processes = new Map<number, Process>();

interface Process {
  /** Kills it, or tells it to stop; gives its exit code once it has ended. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  readonly err: () => string;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(harbour));
  database = await sharedDatabase();
  const guilds = Array.from({ length: SIZE.servers }, (_, i) => guildIdAt(i));
  discord = await Loopback.start({ guilds, shards: SHARDS_LATER, maxConcurrency: SIZE.maxConcurrency });
}, 120_000);
afterAll(async () => {
  await Promise.all([...processes.values()].map(({ end }) => end('SIGKILL')));
  await discord.stop();
  await database.end();
  rmSync(folder, { recursive: true });
}, 60_000);

/** A process of one shard, once it is ready. */
async function start(shard: number, of: number): Promise<void> {
  const env = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    ARTICLE: 'harbour.json',
    DATABASE_URL: database.address,
    SHARDS: `${shard}/${of}`,
  };
  const args = ['--max-semi-space-size=4', '--v8-pool-size=1', MAIN];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close').then(([code]) => code as number | null);
  const output = { out: '', err: '' };
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      if (!output.out.includes('"msg":"ready"')) output.out += chunk;
      if (output.out.includes('"msg":"ready"')) resolve();
    });
  });
  processes.set(shard, {
    end: (signal) => {
      child.kill(signal);
      return closed;
    },
    err: () => output.err,
  });
  await Promise.race([ready, closed]);
  expect(output.err).toBe('');
}

/** Something asked in a server: where it was sent, and what came of it. */
interface Asked {
  readonly id: string;
  readonly server: number;
  readonly at: number;
  /** Whether it reached a process that lived: one that was killed before it answered has had it in hand. */
  fate: 'delivered' | 'sent to nobody' | 'in hand at a kill';
  /** How often it was answered, after how many milliseconds first, and with which words. */
  answers: number;
  ms?: number;
  content?: string;
}

let people = 0;
const asked = new Map<string, Asked>();

function somebody() {
  people += 1;
  return user(`6500000000${String(people).padStart(8, '0')}`);
}

/** The fields of an interaction of somebody's in a server. */
function inServer(server: number) {
  const guildId = guildIdAt(server);
  const [id] = channelsOf(guildId);
  return {
    guild_id: guildId,
    channel_id: id,
    channel: { id, type: 0 },
    member: { user: somebody(), roles: [], permissions: '0' },
  };
}

function ask(server: number, command: 'ask' | 'article' | 'mention'): Asked {
  const fields = inServer(server);
  const { guild_id, channel_id } = fields;
  const question = 'when did the ferry reach Norvik?';
  const [type, event] =
    command === 'mention'
      ? ([
          'MESSAGE_CREATE',
          discord.message({
            ...{ guild_id, channel_id, author: somebody() },
            content: `<@${BOT_ID}> ${question}`,
            mentions: [botUser],
          }),
        ] as const)
      : (['INTERACTION_CREATE', slash(discord, command, command === 'ask' ? { question } : {}, fields)] as const);
  const id = String(event.id);
  const one: Asked = { id, server, at: performance.now(), fate: 'delivered', answers: 0 };
  asked.set(id, one);
  if (discord.dispatch(type, event).length === 0) one.fate = 'sent to nobody';
  return one;
}

/** Takes note of what the bot answers, however often. */
function note({ method, path, body }: Request): void {
  if (method !== 'POST') return;
  const [, kind, id = ''] = path.split('/');
  const one = asked.get(kind === 'interactions' ? id : String(body?.nonce));
  if (one === undefined) return;
  one.answers += 1;
  one.ms ??= performance.now() - one.at;
  one.content ??= (body.data ?? body).content;
}

async function settled(questions: Iterable<Asked>): Promise<void> {
  const open = [...questions].filter(({ fate }) => fate === 'delivered');
  await expect
    .poll(() => open.filter(({ answers }) => answers === 0).length, { timeout: 60_000, interval: 200 })
    .toBe(0);
}

/** Kills the process of a shard while it answers, and starts another one. */
async function killAndRestart(shard: number): Promise<void> {
  const gone = processes.get(shard)?.end('SIGKILL');
  for (const one of asked.values())
    if (one.answers === 0 && one.fate === 'delivered' && shardOf(guildIdAt(one.server), SHARDS) === shard)
      one.fate = 'in hand at a kill';
  // What is sent before the connection is known to be broken reaches nobody.
  const since = performance.now();
  await gone;
  await expect.poll(() => discord.connected).not.toContain(shard);
  for (const one of asked.values())
    if (one.at >= since && one.answers === 0 && shardOf(guildIdAt(one.server), SHARDS) === shard)
      one.fate = 'sent to nobody';
  await start(shard, SHARDS);
}

const headlineOf = (server: number) => `Market ${server} reopens after the storm`;
const articleOf = (server: number) => `${headlineOf(server)}

By JO MARSH
March 4, 2021

The market on Quay Street reopened on Thursday, said its warden, Tom Bell.

"We sold every herring by noon," Bell said.
`;

async function give(server: number): Promise<void> {
  const preview = await given(discord, readFile(discord, 'page.txt', articleOf(server), inServer(server)));
  await confirm(discord, preview, 'Whole server', inServer(server));
}

test(`${SIZE.questions} questions in ${SIZE.servers} servers are answered once each by four processes, two of which are killed and restarted meanwhile, from the article of the server, wherever it was given`, {
  timeout: SIZE.minutes * 60_000,
}, async () => {
  const { servers, questions, aSecond, gifts } = SIZE;
  const since = performance.now();
  await Promise.all(Array.from({ length: SHARDS }, (_, shard) => start(shard, SHARDS)));
  const startedAfter = performance.now() - since;
  const unwatch = discord.watch(note);

  // Every fifth server gets an article: half of them before, and half meanwhile.
  const withArticle = Array.from({ length: gifts }, (_, i) => (i * 5) % servers);
  const [before, meanwhile] = [withArticle.slice(0, gifts / 2), withArticle.slice(gifts / 2)];
  for (const server of before) await give(server);
  const has = new Set(before);
  const giving = (async () => {
    // Not to a process that is being killed: whoever is told of no success gives it again.
    for (const server of meanwhile.filter((one) => ![1, 2].includes(shardOf(guildIdAt(one), SHARDS)))) {
      await give(server);
      has.add(server);
    }
  })();

  let due = performance.now();
  const restarts: Promise<void>[] = [];
  for (let i = 0; i < questions; i++) {
    // What this process was too busy to send is not sent in one go afterwards.
    due = Math.max(due + 1_000 / aSecond, performance.now() - 100);
    await wait(Math.max(0, due - performance.now()));
    if (i === Math.floor(questions / 4)) restarts.push(killAndRestart(1));
    if (i === Math.floor(questions / 2)) restarts.push(killAndRestart(2));
    const server = (i * 7) % servers;
    ask(server, has.has(server) ? 'article' : i % 5 === 0 ? 'mention' : 'ask');
  }
  await Promise.all([...restarts, giving]);
  await settled(asked.values());

  const all = [...asked.values()];
  const answers = all.filter(({ content }) => content !== undefined && !content.startsWith(NO_LIBRARY));
  const wrong = answers.filter(
    ({ server, content }) => ![headlineOf(server), ...OWN_ARTICLE].some((words) => content?.includes(words)),
  );
  const count = (fits: (one: Asked) => boolean) => all.filter(fits).length;
  const times = all.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
  const quantile = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  console.log(
    [
      `asked ${all.length}: delivered ${count(({ fate }) => fate === 'delivered')}`,
      `in hand at a kill ${count(({ fate }) => fate === 'in hand at a kill')}`,
      `sent while the shard was down ${count(({ fate }) => fate === 'sent to nobody')}`,
      `answered once ${count(({ answers }) => answers === 1)}, twice ${count(({ answers }) => answers > 1)}`,
      `delivered and never answered ${count(({ fate, answers }) => fate === 'delivered' && answers === 0)}`,
      `with a word that the library did not answer ${count(({ content }) => content?.startsWith(NO_LIBRARY) ?? false)}`,
      `ms to answer: median ${quantile(0.5)}, p99 ${quantile(0.99)}, most ${quantile(1)}`,
      `identifies ${discord.identifies.length}, refused for being too soon ${discord.tooSoon.length}`,
      `four processes ready after ${Math.round(startedAfter / 1_000)} s; articles given ${has.size}`,
    ].join('\n'),
  );
  expect(count(({ answers }) => answers > 1)).toBe(0);
  expect(count(({ fate, answers }) => fate === 'delivered' && answers !== 1)).toBe(0);
  expect(wrong).toEqual([]);
  // A process that has just started is slow, the slower the busier the machine: then the library answers some too late.
  expect(all.length - answers.length - count(({ answers }) => answers === 0)).toBeLessThanOrEqual(questions / 10);
  // A killed process is away for some seconds; the other shards go on.
  expect(count(({ fate }) => fate === 'delivered')).toBeGreaterThan(questions / 2);

  // With another number of shards servers land elsewhere: what was given to one process, the others know.
  for (const { end, err } of processes.values()) expect([await end('SIGTERM'), err()]).toEqual([0, '']);
  processes.clear();
  await Promise.all(Array.from({ length: SHARDS_LATER }, (_, shard) => start(shard, SHARDS_LATER)));
  const moved = [...has].filter((i) => shardOf(guildIdAt(i), SHARDS) !== shardOf(guildIdAt(i), SHARDS_LATER));
  expect(moved.length).toBeGreaterThan(has.size / 2);
  const again = [...has].map((server) => ask(server, 'article'));
  const without = Array.from({ length: servers }, (_, i) => i).filter((i) => !has.has(i));
  const own = without.slice(0, has.size).map((server) => ask(server, 'article'));
  await settled([...again, ...own]);
  for (const { server, content } of again) expect(content).toContain(headlineOf(server));
  for (const { content } of own) expect(content).toContain('Ferry to Norvik');
  unwatch();
});

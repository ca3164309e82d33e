import { afterEach, describe, expect, test } from 'vitest';
import { planShards } from '../../src/discord/shards.js';
import type { Store } from '../../src/library/store.js';
import type { Gateway } from '../../src/metrics/measures.js';
import { unmeasured } from '../../src/metrics/measures.js';
import { databaseShelf, folderShelf, sharedDatabase } from '../library/stores.js';
import { emptyStore } from './empty-store.js';
import { BOT_ID, botUser, channelsOf, guild, guildIdAt, Loopback, TOKEN } from './loopback.js';
import { inDirectMessage, isCallbackOf, type Scenario, slash, startOn } from './scenario.js';
import { isReplyTo } from './talk.js';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function loopback(options: Parameters<typeof Loopback.start>[0]): Promise<Loopback> {
  const discord = await Loopback.start(options);
  ends.push(() => discord.stop());
  return discord;
}

function start(discord: Loopback, options: Parameters<typeof startOn>[1]): Scenario {
  const scenario = startOn(discord, options);
  ends.push(() => scenario.bot.stop());
  return scenario;
}

/** Servers 0, 1, 2 … are of shards 0, 1, 2 … where there are as many of them, or of a divisor. */
const GUILDS = [0, 1, 2, 3].map(guildIdAt);

/** The fields of an interaction in the server of this number. */
function inServer(i: number) {
  const guildId = guildIdAt(i);
  const [id] = channelsOf(guildId);
  return {
    guild_id: guildId,
    channel_id: id,
    channel: { id, type: 0 },
    authorizing_integration_owners: { 0: guildId },
  };
}

async function answered(discord: Loopback, fields: object): Promise<string> {
  const asked = slash(discord, 'where', {}, fields);
  discord.dispatch('INTERACTION_CREATE', asked);
  return (await discord.request(isCallbackOf(asked))).body.data.content;
}

describe('several shards in one process', () => {
  test('identify in turn, each answering its servers from when it is ready, the first all that has none', {
    timeout: 40_000,
  }, async () => {
    const discord = await loopback({ guilds: GUILDS, shards: 4, maxConcurrency: 2 });
    let gateway: () => Gateway = () => ({ isReady: false, shards: [], servers: 0, pingMs: undefined });
    const measures = {
      ...unmeasured,
      gateway: (state: () => Gateway) => {
        gateway = state;
      },
    };
    const { logged } = start(discord, { shards: { ids: [0, 1, 2], of: 4, maxConcurrency: 2 }, measures });
    await Promise.all([logged({ msg: 'ready', shard: 0 }), logged({ msg: 'ready', shard: 1 })]);
    expect(await answered(discord, inServer(0))).toContain('**Norvik**');
    expect(await answered(discord, inServer(1))).toContain('**Norvik**');
    expect(await answered(discord, inDirectMessage)).toContain('**Norvik**');
    expect(discord.connected).toEqual([0, 1]);
    expect(gateway()).toMatchObject({
      isReady: false,
      servers: 2,
      shards: [
        { id: 0, isReady: true },
        { id: 1, isReady: true },
        { id: 2, isReady: false },
      ],
    });
    await logged({ msg: 'ready', shard: 2 });
    expect(await answered(discord, inServer(2))).toContain('**Norvik**');
    expect(gateway()).toMatchObject({ isReady: true, servers: 3 });
    expect(discord.identifies.map(({ shard }) => shard)).toEqual(
      expect.arrayContaining([
        [0, 4],
        [1, 4],
        [2, 4],
      ]),
    );
    expect(discord.tooSoon).toEqual([]);
    expect(discord.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/commands'))).toEqual([]);
  });

  test('resume each by itself', async () => {
    const discord = await loopback({ guilds: GUILDS, shards: 2, maxConcurrency: 2 });
    const { logged } = start(discord, { shards: { ids: [0, 1], of: 2, maxConcurrency: 2 } });
    await Promise.all([logged({ msg: 'ready', shard: 0 }), logged({ msg: 'ready', shard: 1 })]);
    const resumed = discord.resumed();
    discord.close(undefined, 1);
    expect(await answered(discord, inServer(0))).toContain('**Norvik**');
    await resumed;
    expect(await answered(discord, inServer(1))).toContain('**Norvik**');
    expect([discord.identifies.length, discord.resumes.length]).toEqual([2, 1]);
  });

  test('count the questions of one person together', async () => {
    const discord = await loopback({ guilds: GUILDS, shards: 2, maxConcurrency: 2 });
    const { logged } = start(discord, { shards: { ids: [0, 1], of: 2, maxConcurrency: 2 } });
    await Promise.all([logged({ msg: 'ready', shard: 0 }), logged({ msg: 'ready', shard: 1 })]);
    for (const i of [0, 1, 0, 1, 0]) expect(await answered(discord, inServer(i))).toContain('**Norvik**');
    expect(await answered(discord, inServer(1))).toContain('try again in');
  });

  test('end at once where one of them is still waiting for its turn', async () => {
    const discord = await loopback({ guilds: GUILDS, shards: 4, maxConcurrency: 1 });
    const { bot, logged } = start(discord, { shards: { ids: [0, 1, 2, 3], of: 4, maxConcurrency: 1 } });
    await logged({ msg: 'ready', shard: 0 });
    await bot.stop();
    expect(await bot.ended).toBe(0);
    expect(discord.connected).toEqual([]);
  });

  test('end together where Discord refuses one', async () => {
    const discord = await loopback({ guilds: GUILDS, shards: 2, maxConcurrency: 2 });
    const { bot, logged, complaints } = start(discord, { shards: { ids: [0, 1], of: 2, maxConcurrency: 2 } });
    await Promise.all([logged({ msg: 'ready', shard: 0 }), logged({ msg: 'ready', shard: 1 })]);
    discord.close(4010, 1);
    expect(await bot.ended).toBe(78);
    expect(complaints).toEqual(['Discord refuses the shard: mend SHARDS, or set it to auto.']);
    expect(discord.connected).toEqual([]);
  });
});

test('one connection where Discord wants two says so and ends with 78', async () => {
  const discord = await loopback({ guilds: GUILDS, shards: 2 });
  const { bot, complaints } = start(discord, {});
  expect(await bot.ended).toBe(78);
  expect(complaints).toEqual([
    'Discord wants more shards: the bot is in too many servers for these connections. Set SHARDS=auto, or to more.',
  ]);
});

test('a shard that identifies too soon after that of another process is refused, and tries again', {
  timeout: 40_000,
}, async () => {
  const discord = await loopback({ guilds: GUILDS, shards: 2, maxConcurrency: 1 });
  const bots = [0, 1].map((id) => start(discord, { shards: { ids: [id], of: 2, maxConcurrency: 1 } }));
  await Promise.all(bots.map(({ logged }) => logged({ msg: 'ready' })));
  expect(discord.tooSoon.length).toBeGreaterThan(0);
  expect(discord.connected).toEqual([0, 1]);
  for (const i of [0, 1]) expect(await answered(discord, inServer(i))).toContain('**Norvik**');
  for (const { complaints } of bots) expect(complaints).toEqual([]);
});

test('shards of processes that share a store take turns, and none is refused', { timeout: 60_000 }, async () => {
  const discord = await loopback({ guilds: GUILDS, shards: 3, maxConcurrency: 1 });
  const shelf = await databaseShelf(await sharedDatabase());
  ends.push(shelf.throwAway);
  const logs = await Promise.all(
    [0, 1, 2].map(async (id) => {
      const store = await shelf.open();
      ends.push(() => store.close());
      return start(discord, { store, shards: { ids: [id], of: 3, maxConcurrency: 1 } });
    }),
  );
  await Promise.all(logs.map(({ logged }) => logged({ msg: 'ready' })));
  expect(discord.connected).toEqual([0, 1, 2]);
  expect(discord.tooSoon).toEqual([]);
});

test('a shard whose store cannot be reached identifies all the same', async () => {
  const discord = await loopback({ guilds: GUILDS });
  const store = { ...emptyStore, reserve: () => Promise.reject(new Error('gone')) };
  const { logged } = start(discord, { store });
  await logged({ msg: 'could not take turns with other processes' });
  await logged({ msg: 'ready' });
});

describe('two processes that have the same shard, one taking over from the other,', () => {
  async function both(store: Store = emptyStore) {
    const discord = await loopback({ guilds: GUILDS });
    const bots = [start(discord, { store }), start(discord, { store })];
    await Promise.all(bots.map(({ logged }) => logged({ msg: 'ready' })));
    return { discord, bots };
  }

  test('answer an interaction once', async () => {
    const { discord, bots } = await both();
    const asked = slash(discord, 'where', {}, inServer(0));
    expect(discord.dispatch('INTERACTION_CREATE', asked)).toHaveLength(2);
    const told = () => bots.flatMap(({ log }) => log.filter(({ interaction }) => interaction === asked.id));
    await expect
      .poll(() =>
        told()
          .map(({ msg }) => msg)
          .sort(),
      )
      .toEqual(['answered', 'the interaction has been answered already']);
  });

  test('answer a message once', async () => {
    const { discord, bots } = await both();
    const [channel_id] = channelsOf(guildIdAt(0));
    const content = `<@${BOT_ID}> when did the ferry reach Norvik?`;
    const message = discord.message({ guild_id: guildIdAt(0), channel_id, content, mentions: [botUser] });
    discord.dispatch('MESSAGE_CREATE', message);
    await Promise.all(bots.map(({ logged }) => logged({ message: message.id, msg: 'answered' })));
    // Discord gives the second request the message of the first.
    expect(discord.requests.filter(isReplyTo(message)).map(({ body }) => body.enforce_nonce)).toEqual([true, true]);
  });
});

test('a process that waited for its turn listens where another one was told to listen meanwhile', async () => {
  const shelf = await folderShelf();
  const store = await shelf.open();
  ends.push(async () => {
    await store.close();
    await shelf.throwAway();
  });
  const discord = await loopback({ guilds: GUILDS });
  let release: (value: unknown) => void = () => undefined;
  const held = new Promise((resolve) => (release = resolve));
  discord.script(({ path }) => path === '/gateway/bot', { status: 500, body: {}, after: held });
  const { logged } = start(discord, { store, messageContent: true });
  await discord.request(({ path }) => path === '/gateway/bot');
  const [, channel_id] = channelsOf(guildIdAt(0));
  await store.setRecord(`server:${guildIdAt(0)}`, 'listens', channel_id, true);
  release(undefined);
  await logged({ msg: 'ready' });
  const content = 'When did the ferry reach Norvik?';
  // It is read while the first messages come.
  await expect
    .poll(() => {
      discord.dispatch('MESSAGE_CREATE', discord.message({ guild_id: guildIdAt(0), channel_id, content }));
      return discord.requests.find(({ path }) => path === `/channels/${channel_id}/messages`)?.body.content;
    })
    .toContain('Monday');
});

test('what a shard does not know of servers of other shards is not taken for their having left', async () => {
  const shelf = await folderShelf();
  const store = await shelf.open();
  ends.push(async () => {
    await store.close();
    await shelf.throwAway();
  });
  const gone = [4, 5].map(guildIdAt);
  for (const id of [...GUILDS, ...gone]) await store.setRecord(`server:${id}`, 'listens', '1', true);
  const longAgo = { at: '2021-03-02T08:15:00.000Z' };
  for (const id of gone) await store.setRecord(`server:${id}`, 'left', '', longAgo);
  const discord = await loopback({ guilds: GUILDS, shards: 2 });
  const { logged } = start(discord, { store, shards: { ids: [1], of: 2, maxConcurrency: 1 } });
  await logged({ msg: 'forgotten: the server was left a day ago', guild: gone[1] });
  const { length } = gone;
  expect(await store.records('left')).toHaveLength(length - 1);
  expect(await store.owners()).toEqual([...GUILDS, gone[0]].map((id) => `server:${id}`));

  discord.dispatch('GUILD_DELETE', { id: GUILDS[1] });
  await expect.poll(() => store.record(`server:${GUILDS[1]}`, 'left', '')).toBeDefined();
  discord.dispatch('GUILD_CREATE', guild(GUILDS[1], ['1', '2']));
  await expect.poll(() => store.record(`server:${GUILDS[1]}`, 'left', '')).toBeUndefined();
});

describe('where shards run', () => {
  const ask = { token: TOKEN, hasDatabase: false };
  const upTo = (of: number) => Array.from({ length: of }, (_, id) => id);

  test.each([1, 4, 8])('auto: %i in one process', async (shards) => {
    const { apiUrl } = await loopback({ shards, maxConcurrency: 3 });
    expect(await planShards('auto', { ...ask, apiUrl })).toEqual({
      kind: 'here',
      shards: { ids: upTo(shards), of: shards, maxConcurrency: 3 },
    });
  });

  test('auto: nine in as many processes, where they have a database', async () => {
    const { apiUrl } = await loopback({ shards: 9 });
    const shards = { ids: upTo(9), of: 9, maxConcurrency: 1 };
    expect(await planShards('auto', { ...ask, apiUrl, hasDatabase: true })).toEqual({ kind: 'processes', shards });
    expect(await planShards('auto', { ...ask, apiUrl })).toEqual({
      kind: 'refused',
      refusal: {
        sentence:
          'DATABASE_URL is missing: Discord recommends 9 shards, more than 8 run in several processes, and all must have one library, in PostgreSQL',
        exitCode: 78,
      },
    });
  });

  test('a part: those, whatever Discord recommends, with the turns that it allows', async () => {
    const { apiUrl, requests } = await loopback({ shards: 2, maxConcurrency: 16 });
    expect(await planShards({ ids: [4, 5], of: 8 }, { ...ask, apiUrl })).toEqual({
      kind: 'here',
      shards: { ids: [4, 5], of: 8, maxConcurrency: 16 },
    });
    expect(requests).toHaveLength(1);
  });

  test('nowhere where Discord refuses the token, or cannot be reached', async () => {
    const discord = await loopback({});
    discord.script(() => true, { status: 401, body: { message: '401: Unauthorized', code: 0 } });
    expect(await planShards('auto', { ...ask, apiUrl: discord.apiUrl })).toMatchObject({ refusal: { exitCode: 78 } });
    const unreachable = await planShards('auto', { ...ask, apiUrl: 'http://127.0.0.1:9/api' });
    expect(unreachable).toMatchObject({ refusal: { exitCode: 1 } });
  });
});

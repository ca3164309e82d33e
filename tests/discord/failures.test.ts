import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import {
  APPLICATION_ID,
  BOT_ID,
  botUser,
  CHANNEL_ID,
  DM_CHANNEL_ID,
  GUILD_ID,
  Loopback,
  type Request,
} from './loopback.js';
import { connect, isCallbackOf, respondTo, type Scenario, slash, startOn, user } from './scenario.js';

const WRONG_TOKEN =
  'Discord refuses the token: set DISCORD_TOKEN to the one that “Reset Token” gives on the Bot page of the developer portal.';
const REFUSED_INTENT =
  'Discord refuses the message-content intent: switch on “Message Content Intent” on the Bot page of the developer portal, or leave ASK_CHANNEL_IDS and MESSAGE_CONTENT empty.';

/** pino's number of a line that only informs. */
const INFO = 30;

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.end();
  scenario = undefined;
});

async function connected(): Promise<Scenario> {
  scenario = await connect();
  return scenario;
}

const isMessage = ({ method, path }: Request) => method === 'POST' && path === `/channels/${CHANNEL_ID}/messages`;

function mention(discord: Loopback, fields: object = {}) {
  const content = `<@${BOT_ID}> when did the ferry reach Norvik?`;
  return discord.message({ guild_id: GUILD_ID, content, mentions: [botUser], ...fields });
}

describe('a bot that cannot run says why in one sentence and ends with 78', () => {
  test('wrong token', async () => {
    const discord = await Loopback.start();
    discord.script(({ path }) => path === '/gateway/bot', {
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    scenario = startOn(discord);
    expect(await scenario.bot.ended).toBe(78);
    expect(scenario.complaints).toEqual([WRONG_TOKEN]);
  });

  test.each([
    ['refused identify', 4004, WRONG_TOKEN],
    ['refused intent', 4014, REFUSED_INTENT],
    ['unknown intent', 4013, 'Discord does not know an intent that this bot asks for: update Pilcrow.'],
    [
      'version of the gateway that is no more',
      4012,
      'Discord no longer speaks the version of its gateway that this bot uses: update Pilcrow.',
    ],
    [
      'sharding required',
      4011,
      'Discord wants more shards: the bot is in too many servers for these connections. Set SHARDS=auto, or to more.',
    ],
  ])('%s (%i)', async (_, code, sentence) => {
    const discord = await Loopback.start();
    discord.refuseIdentify = code;
    scenario = startOn(discord);
    expect(await scenario.bot.ended).toBe(78);
    expect(scenario.complaints).toEqual([sentence]);
  });

  test('4004 after it was ready', async () => {
    const { discord, bot, complaints } = await connected();
    discord.close(4004);
    expect(await bot.ended).toBe(78);
    expect(complaints).toEqual([WRONG_TOKEN]);
  });

  test('a Discord that cannot be reached is worth another try: 1', async () => {
    const discord = await Loopback.start();
    discord.script(({ path }) => path === '/gateway/bot', { drop: true });
    scenario = startOn(discord);
    expect(await scenario.bot.ended).toBe(1);
    expect(scenario.complaints).toEqual([
      'Discord cannot be reached (UND_ERR_SOCKET): check the network and DISCORD_API_URL.',
    ]);
  });

  test('the log never holds the token', async () => {
    const discord = await Loopback.start();
    discord.refuseIdentify = 4004;
    scenario = startOn(discord);
    await scenario.bot.ended;
    expect(JSON.stringify(scenario.log)).not.toContain('loopback.token');
  });
});

describe('what Discord does not take at once', () => {
  test('an interaction sent while the connection is down is answered after the resume', async () => {
    const { discord } = await connected();
    const [during, after] = [slash(discord, 'where'), slash(discord, 'who')];
    const resumed = discord.resumed();
    discord.close();
    discord.dispatch('INTERACTION_CREATE', during);
    await resumed;
    expect((await discord.request(isCallbackOf(during))).body.data.content).toContain('**Norvik**');
    expect((await respondTo(discord, after)).data.content).toContain('**Ida Holm**');
    expect([discord.identifies.length, discord.resumes.length]).toEqual([1, 1]);
  });

  test.each([
    [
      '429',
      { status: 429, headers: rateLimit('0.05'), body: { message: 'Slow down', retry_after: 0.05, global: false } },
    ],
    ['500', { status: 500, body: { message: 'Internal', code: 0 } }],
    ['a dropped connection', { drop: true }],
  ])('%s: the response is sent once more', async (_, answer) => {
    const { discord, logged } = await connected();
    const asked = slash(discord, 'where');
    discord.script(isCallbackOf(asked), answer);
    discord.dispatch('INTERACTION_CREATE', asked);
    await logged({ msg: 'answered', interaction: asked.id });
    expect(discord.requests.filter(isCallbackOf(asked))).toHaveLength(2);
  });

  test('a message whose connection drops is sent once more with the same nonce', async () => {
    const { discord, logged } = await connected();
    discord.script(isMessage, { drop: true });
    const message = mention(discord);
    discord.dispatch('MESSAGE_CREATE', message);
    await logged({ msg: 'answered', message: message.id });
    const nonces = discord.requests.filter(isMessage).map(({ body }) => body.nonce);
    expect(nonces).toEqual([message.id, message.id]);
  });

  test('a connection that drops twice is given up, and the bot answers on', async () => {
    const { discord, logged } = await connected();
    const asked = slash(discord, 'where');
    discord.script(isCallbackOf(asked), { drop: true });
    discord.script(isCallbackOf(asked), { drop: true });
    discord.dispatch('INTERACTION_CREATE', asked);
    const { err } = await logged({ msg: 'could not answer', interaction: asked.id });
    expect(err).toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect((await respondTo(discord, slash(discord, 'where'))).data.content).toContain('**Norvik**');
  });
});

function rateLimit(seconds: string) {
  return {
    'retry-after': seconds,
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': seconds,
    'x-ratelimit-bucket': 'b1',
    'x-ratelimit-scope': 'user',
  };
}

test('a field that Discord does not take is logged by its name, without what it held', async () => {
  const { discord, logged, log } = await connected();
  const asked = slash(discord, 'where');
  const wrong = { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length: Norvik.' };
  const rows = { 0: { components: { 1: { url: { _errors: [{ code: 'URL_TYPE_INVALID_SCHEME', message: 'x' }] } } } } };
  discord.script(isCallbackOf(asked), {
    status: 400,
    body: {
      code: 50035,
      message: 'Invalid Form Body',
      errors: { data: { content: { _errors: [wrong] }, components: rows } },
    },
  });
  discord.dispatch('INTERACTION_CREATE', asked);
  expect((await logged({ msg: 'could not answer', interaction: asked.id })).err).toMatchObject({
    code: 50035,
    fields: ['data.content: BASE_TYPE_MAX_LENGTH', 'data.components.0.components.1.url: URL_TYPE_INVALID_SCHEME'],
  });
  expect(JSON.stringify(log)).not.toContain('Must be 2000');
});

test('a bot that is stopped says nothing of a lost connection', async () => {
  const { bot, log } = await connected();
  await bot.stop();
  expect(log.filter(({ level }) => Number(level) > INFO)).toEqual([]);
  expect(log.map(({ msg }) => msg)).toContain('stopping');
});

test('the invite link leads to Discord, whatever the address of its REST interface, and asks for what the README says', async () => {
  const { logged } = await connected();
  const invite = new URL(String((await logged({ msg: 'ready' })).invite));
  expect(invite.origin + invite.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(invite.searchParams.get('client_id')).toBe(APPLICATION_ID);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`these permissions (${invite.searchParams.get('permissions')})`);
});

describe('what Discord refuses is logged with its meaning, never tried again, and the bot answers on', () => {
  test.each([
    [10062, 404, 'too late: the interaction has expired'],
    [40060, 400, 'the interaction has been answered already'],
    [50001, 403, 'no access to the channel'],
    [50013, 403, 'no permission to write in the channel'],
  ])('%i in response to an interaction', async (code, status, meaning) => {
    const { discord, logged } = await connected();
    const asked = slash(discord, 'where');
    discord.script(isCallbackOf(asked), { status, body: { message: 'No', code } });
    discord.dispatch('INTERACTION_CREATE', asked);
    expect(await logged({ msg: meaning, interaction: asked.id })).toMatchObject({ level: 40, err: { code, status } });
    await respondTo(discord, slash(discord, 'where'));
    expect(discord.requests.filter(isCallbackOf(asked))).toHaveLength(1);
  });

  test.each([
    [50001, 'no access to the channel', {}],
    [50013, 'no permission to write in the channel', {}],
    [50007, 'this user takes no direct messages', { guild_id: undefined, channel_id: DM_CHANNEL_ID, channel_type: 1 }],
    [
      50278,
      'no server in common: this user takes no direct messages',
      { guild_id: undefined, channel_id: DM_CHANNEL_ID, channel_type: 1 },
    ],
  ])('%i in answer to a message', async (code, meaning, fields) => {
    const { discord, logged } = await connected();
    const sends = ({ method, path }: Request) => method === 'POST' && path.endsWith('/messages');
    discord.script(sends, { status: 403, body: { message: 'No', code } });
    const message = mention(discord, fields);
    discord.dispatch('MESSAGE_CREATE', message);
    expect(await logged({ msg: meaning, message: message.id })).toMatchObject({ level: 40 });
    await respondTo(discord, slash(discord, 'where'));
    expect(discord.requests.filter(sends)).toHaveLength(1);
  });

  test.each([10008, 160002])('%i: the answer is sent without the reference', async (code) => {
    const { discord, logged } = await connected();
    discord.script(isMessage, { status: 400, body: { message: 'No', code } });
    const message = mention(discord, { author: user('600000000000000002') });
    discord.dispatch('MESSAGE_CREATE', message);
    await logged({ msg: 'answered', message: message.id });
    const [first, second] = discord.requests.filter(isMessage).map(({ body }) => body);
    expect(first.message_reference.message_id).toBe(message.id);
    expect(second.message_reference).toBeUndefined();
    expect(second.content).toBe(first.content);
  });

  test('an error without a listener of its own is logged, not fatal', async () => {
    const { bot, discord, logged } = await connected();
    bot.client.emit('error', new Error('from a listener'));
    expect(await logged({ msg: 'client error' })).toMatchObject({ level: 50, err: { name: 'Error' } });
    expect((await respondTo(discord, slash(discord, 'where'))).data.content).toContain('**Norvik**');
  });
});

describe('a bot that is told to stop', () => {
  test('leaves Discord at once, so that nothing more is sent to it, finishes what is in hand and ends with 0', async () => {
    const { discord, bot, logged } = await connected();
    let release: (value: unknown) => void = () => undefined;
    const held = new Promise((resolve) => (release = resolve));
    const inHand = slash(discord, 'where');
    discord.script(isCallbackOf(inHand), { status: 204, after: held });
    discord.dispatch('INTERACTION_CREATE', inHand);
    await discord.request(isCallbackOf(inHand));
    // What a message replies to is looked up first: it is answered after Discord was left.
    const isLookUp = ({ method, path }: Request) => method === 'GET' && path.includes('/messages/');
    discord.script(isLookUp, { status: 404, body: { message: 'Unknown Message', code: 10008 }, after: held });
    const reply = discord.message({
      guild_id: GUILD_ID,
      type: 19,
      content: `<@${BOT_ID}> where does the ferry go?`,
      mentions: [botUser],
      message_reference: { type: 0, message_id: '5', channel_id: CHANNEL_ID, guild_id: GUILD_ID },
    });
    discord.dispatch('MESSAGE_CREATE', reply);
    await discord.request(isLookUp);
    const stopped = bot.stop();
    await logged({ msg: 'stopping', inHand: 2 });
    while (discord.openSessions.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    release(undefined);
    await stopped;
    expect(await bot.ended).toBe(0);
    expect(await logged({ msg: 'answered', interaction: inHand.id })).toBeDefined();
    expect(await logged({ msg: 'answered', message: String(reply.id) })).toBeDefined();
    expect(bot.client.isReady()).toBe(false);
  });

  test('answers what had come in by then', async () => {
    const { discord, bot, logged } = await connected();
    const asked = slash(discord, 'where');
    discord.dispatch('INTERACTION_CREATE', asked);
    await bot.stop();
    expect(await logged({ msg: 'answered', interaction: asked.id })).toBeDefined();
  });

  test('before it is connected, connects no more once it has ended', async () => {
    const discord = await Loopback.start();
    let release: (value: unknown) => void = () => undefined;
    const held = new Promise((resolve) => (release = resolve));
    discord.script(({ path }) => path === '/gateway/bot', { status: 500, body: {}, after: held });
    scenario = startOn(discord);
    await discord.request(({ path }) => path === '/gateway/bot');
    const stopped = scenario.bot.stop();
    release(undefined);
    await stopped;
    expect(await scenario.bot.ended).toBe(0);
    expect([scenario.bot.client.isReady(), scenario.complaints]).toEqual([false, []]);
  });
});

test('a bot that is ready prints an invite with the permissions it needs', async () => {
  const { logged } = await connected();
  const { invite } = await logged({ msg: 'ready' });
  const link = new URL(String(invite));
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  // View Channel, Send Messages, Read Message History, Send Messages in Threads.
  expect(BigInt(link.searchParams.get('permissions') ?? '')).toBe(
    (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n),
  );
});

import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BOT_ID, botUser, GUILD_ID, Loopback, type Request } from './loopback.js';
import { bySomebody, startProcess, workingFolder } from './running.js';
import { isCallbackOf, respondTo, slash, startOn, user } from './scenario.js';

const IN_HAND = 200;

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

function start(settings = {}) {
  const bot = startProcess(discord, { folder }, settings);
  ends.push(() => bot.end('SIGKILL'));
  return bot;
}

const isCallback = ({ path }: Request) => path.endsWith('/callback');
const isMessage = ({ method, path }: Request) => method === 'POST' && path.endsWith('/messages');

const questions = (n: number) =>
  Array.from({ length: n }, () => slash(discord, 'ask', { question: 'Who is the mayor?' }, bySomebody()));

const mentions = (n: number) =>
  Array.from({ length: n }, () =>
    discord.message({
      guild_id: GUILD_ID,
      content: `<@${BOT_ID}> who is the mayor?`,
      mentions: [botUser],
      author: user(bySomebody().member.user.id as string),
    }),
  );

function sendAll(asked: readonly object[], said: readonly object[]): void {
  for (const interaction of asked) discord.dispatch('INTERACTION_CREATE', interaction);
  for (const message of said) discord.dispatch('MESSAGE_CREATE', message);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('SIGTERM', () => {
  test(`with ${IN_HAND} in hand, which Discord takes slowly: every one is answered once, and the bot ends with 0`, async () => {
    const bot = start();
    await bot.logged('"msg":"ready"');
    let release: (value: unknown) => void = () => undefined;
    const after = new Promise((resolve) => (release = resolve));
    for (let i = 0; i < IN_HAND / 2; i++) discord.script(isCallback, { status: 204, after });
    const [asked, said] = [questions(IN_HAND / 2), mentions(IN_HAND / 2)];
    sendAll(asked, said);
    await until(() => discord.requests.filter(isCallback).length === asked.length);
    const ended = bot.end('SIGTERM');
    await bot.logged('"msg":"stopping"');
    setTimeout(release, 1_000);
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(asked.map((one) => discord.requests.filter(isCallbackOf(one)).length)).toEqual(asked.map(() => 1));
    expect(discord.requests.filter(isMessage).map(({ body }) => body.nonce)).toEqual(said.map(({ id }) => id));
    expect(bot.log().filter(({ msg }) => msg === 'answered')).toHaveLength(IN_HAND);
  });

  test(`at the moment in which ${IN_HAND} come: all of those are answered that were taken`, async () => {
    const bot = start();
    await bot.logged('"msg":"ready"');
    // By when this is answered, what a bot does on its own at the start is done.
    await respondTo(discord, slash(discord, 'article', {}, bySomebody()));
    sendAll(questions(IN_HAND / 2), mentions(IN_HAND / 2));
    const { code, err } = await bot.end('SIGTERM');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const taken = bot.log().find(({ msg }) => msg === 'stopping').inHand;
    const answered = bot.log().filter(({ msg }) => msg === 'answered').length;
    expect(discord.requests.filter((request) => isCallback(request) || isMessage(request))).toHaveLength(answered);
    expect(answered).toBeGreaterThanOrEqual(taken);
  });

  test('tells whoever gave a page that never comes, and ends all the same', { timeout: 30_000 }, async () => {
    const scenario = startOn(discord, { readLink: () => new Promise(() => undefined) });
    await scenario.logged({ msg: 'ready' });
    const given = slash(discord, 'read', { link: 'https://harbour.example/ferry' }, bySomebody());
    await respondTo(discord, given);
    await scenario.bot.stop();
    expect(await scenario.bot.ended).toBe(0);
    const edit = discord.requests.find(({ method, path }) => method === 'PATCH' && path.includes(given.token));
    expect(edit?.body.content).toBe('I was stopped before I had read it: give it to me again in a minute.');
  });

  test.each([
    ['while no connection can be had', () => 'ws://127.0.0.1:9', 999],
    ['while Discord lets the bot connect no more', () => new URL(discord.apiUrl).href, 0],
  ])('%s ends it with 0, and nothing is tried any more', async (_, url, remaining) => {
    scriptGateway(url(), remaining, 3_600_000);
    const bot = start();
    await Promise.race([bot.logged('connection lost'), bot.complained('connect no more for 60 min')]);
    const requested = discord.requests.length;
    expect(await bot.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(discord.requests.slice(requested)).toEqual([]);
  });
});

test('where Discord’s daily count of connections is used up, the bot waits and then connects', async () => {
  scriptGateway('ws://127.0.0.1:9', 0, 1_500);
  const bot = start();
  await bot.logged('"msg":"ready"');
  expect((await respondTo(discord, slash(discord, 'article'))).data.content).toContain('Ferry to Norvik');
  expect((await bot.end('SIGTERM')).err).toBe(
    'pilcrow: Discord lets the bot connect no more for 1 min: it has begun as many connections as it may in a day.\n',
  );
});

describe('SIGKILL', () => {
  test('and a restart, to which Discord delivers all again: none is answered twice, none not at all', {
    timeout: 60_000,
  }, async () => {
    const [asked, said] = [questions(IN_HAND / 2), mentions(IN_HAND / 2)];
    const killed = start();
    await killed.logged('"msg":"ready"');
    sendAll(asked, said);
    await until(() => discord.requests.filter(isCallback).length > 20);
    await killed.end('SIGKILL');
    const restarted = start();
    await restarted.logged('"msg":"ready"');
    const before = discord.requests.length;
    sendAll(asked, said);
    await until(() => discord.requests.length >= before + IN_HAND);
    expect((await restarted.end('SIGTERM')).code).toBe(0);
    // Discord takes one response of each, the first, and one message of each nonce.
    const twice = discord.requests.filter(isCallback).length - asked.length;
    const refused = restarted.log().filter(({ msg }) => msg === 'the interaction has been answered already');
    expect(refused).toHaveLength(twice);
    for (const one of asked) expect(discord.requests.filter(isCallbackOf(one)).length).toBeGreaterThan(0);
    const nonces = discord.requests.filter(isMessage).map(({ body }) => body.nonce);
    expect(new Set(nonces)).toEqual(new Set(said.map(({ id }) => id)));
    expect(discord.requests.filter(isMessage).every(({ body }) => body.enforce_nonce)).toBe(true);
  });
});

function scriptGateway(url: string, remaining: number, reset_after: number): void {
  const session_start_limit = { total: 1000, remaining, reset_after, max_concurrency: 1 };
  discord.script(({ path }) => path === '/gateway/bot', { body: { url, shards: 1, session_start_limit } });
}

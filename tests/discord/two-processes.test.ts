import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, liteDatabase, schemaIn } from '../library/stores.js';
import { type BotProcess, botFolder, startProcess } from './bot-process.js';
import { confirm, given, readFile } from './giving.js';
import { reportsFrom } from './giving-sources.js';
import { BOT_ID, botUser, GUILD_ID, Loopback, type Request } from './loopback.js';
import { isCallbackOf, respondTo, slash, user } from './scenario.js';

const { first, second } = reportsFrom('Holm');
/** How often somebody asks while processes come and go, in milliseconds. */
const PACE_MS = 25;
/** Discord waits so long for an answer, in milliseconds. */
const PATIENCE_MS = 3_000;

let shelf: ReturnType<typeof botFolder>;
let discord: Loopback;
let database: Database;
let bots: BotProcess[];
let people = 0;

beforeAll(async () => {
  const server = process.env.TEST_DATABASE_URL;
  database = server === undefined ? await liteDatabase() : await schemaIn(server);
  shelf = botFolder();
  discord = await Loopback.start();
  bots = [await start(), await start()];
}, 120_000);
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
  await discord.stop();
  await database.end();
  shelf.throwAway();
});

const start = () => startProcess(discord, shelf.folder, { DATABASE_URL: database.address });

/** Somebody who has asked nothing before: the cooldown is not what is tested here. */
function somebody() {
  people += 1;
  return user(`6500000000${String(people).padStart(8, '0')}`);
}

const inServer = () => ({ member: { user: somebody(), roles: [], permissions: '0' } });

/** Does something with one process of the two, as if Discord told that one alone. */
async function through<T>(bot: BotProcess | undefined, work: () => Promise<T>): Promise<T> {
  discord.only = bot?.session;
  try {
    return await work();
  } finally {
    discord.only = undefined;
  }
}

const article = async () => (await respondTo(discord, slash(discord, 'article', {}, inServer()))).data.content;

const give = async ({ headline, paragraphs }: typeof first) =>
  confirm(
    discord,
    await given(discord, readFile(discord, 'page.txt', [headline, ...paragraphs].join('\n\n'), inServer())),
    'Whole server',
  );

/** A question that was asked, and how long it took to be answered, in milliseconds, with what. */
interface Asked {
  readonly id: string;
  readonly to: string | undefined;
  readonly answered: Promise<{ readonly ms: number; readonly content: string }>;
}

/** Asks as a command or, every third time, in a message to the bot; tells one session, or without, every one. */
function askOne(n: number, to: string | undefined): Asked {
  const since = performance.now();
  const answeredBy = async (matches: (request: Request) => boolean, contentOf: (request: Request) => string) => {
    const request = await discord.request(matches);
    return { ms: performance.now() - since, content: contentOf(request) };
  };
  if (n % 3 !== 0) {
    const sent = slash(discord, 'ask', { question: first.question }, inServer());
    discord.dispatch('INTERACTION_CREATE', sent, to);
    return { id: sent.id, to, answered: answeredBy(isCallbackOf(sent), ({ body }) => body.data.content) };
  }
  const content = `<@${BOT_ID}> ${first.question}`;
  const message = discord.message({ guild_id: GUILD_ID, content, author: somebody(), mentions: [botUser] });
  discord.dispatch('MESSAGE_CREATE', message, to);
  return {
    id: String(message.id),
    to,
    answered: answeredBy(
      ({ method, body }) => method === 'POST' && body?.nonce === message.id,
      ({ body }) => body.content,
    ),
  };
}

/** Asks at a steady pace, each time of the session that is told (undefined: all), until it is stopped; gives all that was asked. */
function underLoad(toldOf: (n: number) => string | undefined): () => readonly Asked[] {
  const asked: Asked[] = [];
  const timer = setInterval(() => asked.push(askOne(asked.length, toldOf(asked.length))), PACE_MS);
  return () => {
    clearInterval(timer);
    return asked;
  };
}

async function allAnswered(asked: readonly Asked[]): Promise<number> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const answers = await Promise.all(asked.map(({ answered }) => Promise.race([answered, late])));
  expect(asked.filter((_, i) => answers[i] === undefined).map(({ id, to }) => `${id} told to ${to ?? 'all'}`)).toEqual(
    [],
  );
  for (const answer of answers) expect(answer?.content).toContain(first.answer);
  return Math.max(...answers.map((answer) => answer?.ms ?? 0));
}

describe('two processes of one bot on one database', () => {
  test('ask about what was given through the other, within a second', { timeout: 60_000 }, async () => {
    expect(await through(bots[1], article)).toContain('Ferry to Norvik');
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      const told = i % 2 === 0 ? second : first;
      await through(bots[i % 2], () => give(told));
      const since = performance.now();
      expect(await through(bots[(i + 1) % 2], article)).toContain(told.headline);
      waits.push(performance.now() - since);
    }
    const [median, longest] = [[...waits].sort((a, b) => a - b)[5] ?? 0, Math.max(...waits)];
    console.info(`asked about through the other after ${median.toFixed(0)} ms, ${longest.toFixed(0)} ms at most`);
    expect(longest).toBeLessThan(1_000);
    await through(bots[0], async () =>
      respondTo(discord, slash(discord, 'forget', { article: second.headline }, inServer())),
    );
    expect(
      (await through(bots[1], () => respondTo(discord, slash(discord, 'library', {}, inServer())))).data.content,
    ).not.toContain(second.headline);
  });

  test('restarted in turn under load answer every question once, where Discord tells both', {
    timeout: 120_000,
  }, async () => {
    const stop = underLoad(() => undefined);
    for (const i of [0, 1]) {
      expect(await bots[i]?.end('SIGTERM')).toEqual({ code: 0, err: '' });
      bots[i] = await start();
    }
    const asked = stop();
    const longest = await allAnswered(asked);
    console.info(`${asked.length} questions told to both, each answered, after ${longest.toFixed(0)} ms at most`);
  });

  test('restarted in turn under load answer every question, where Discord tells one, and again what it missed', {
    timeout: 120_000,
  }, async () => {
    // Discord tells one that is not connected later, and one that is told to end nothing more.
    let ending: string | undefined;
    let away: string | undefined;
    const stop = underLoad((n) => {
      const told = [...discord.openSessions, ...(away === undefined ? [] : [away])].filter((one) => one !== ending);
      return told[n % told.length];
    });
    for (const [i, bot] of [...bots.entries()]) {
      ending = bot.session;
      expect(await bot.end('SIGTERM')).toEqual({ code: 0, err: '' });
      bots[i] = await start();
    }
    away = bots[0]?.session;
    const resumed = discord.resumed();
    discord.close(undefined, away);
    await resumed;
    away = undefined;
    await new Promise((resolve) => setTimeout(resolve, 10 * PACE_MS));
    const asked = stop();
    const longest = await allAnswered(asked);
    console.info(`${asked.length} questions told to one each, each answered, after ${longest.toFixed(0)} ms at most`);
  });
});

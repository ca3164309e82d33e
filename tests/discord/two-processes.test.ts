import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORDS } from '../../src/commands/notices.js';
import { type Database, liteDatabase, schemaIn } from '../library/stores.js';
import { confirm, given, readFile } from './giving.js';
import { reportsFrom } from './giving-sources.js';
import { BOT_ID, botUser, GUILD_ID, Loopback, type Request } from './loopback.js';
import { startReady, workingFolder } from './running.js';
import { isCallbackOf, respondTo, slash, user } from './scenario.js';

const { first, second } = reportsFrom('Holm');
/** So many people ask while processes come and go, each again so many milliseconds after the last answer. */
const ASKERS = 8;
const PAUSE_MS = 20;
/** After so many milliseconds a question is told by name as one that is never answered; nothing is said of how fast others are. */
const GIVEN_UP_MS = 30_000;

type BotProcess = Awaited<ReturnType<typeof startReady>>;

let shelf: ReturnType<typeof workingFolder>;
let discord: Loopback;
let database: Database;
let bots: BotProcess[];
let people = 0;

beforeAll(async () => {
  const server = process.env.TEST_DATABASE_URL;
  database = server === undefined ? await liteDatabase() : await schemaIn(server);
  shelf = workingFolder();
  discord = await Loopback.start();
  bots = [await start(), await start()];
}, 120_000);
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
  await discord.stop();
  await database.end();
  shelf.throwAway();
});

const start = () => startReady(discord, shelf, { DATABASE_URL: database.address });

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

/** People ask on and on, each question told to a session (undefined: to all), until it is stopped; gives all that was asked. */
function underLoad(toldOf: (n: number) => string | undefined): () => readonly Asked[] {
  const asked: Asked[] = [];
  let isOver = false;
  const askOn = async () => {
    while (!isOver) {
      const one = askOne(asked.length, toldOf(asked.length));
      asked.push(one);
      await one.answered;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  for (let i = 0; i < ASKERS; i++) void askOn();
  return () => {
    isOver = true;
    return asked;
  };
}

/** Each is answered, and rightly; or told that the database took too long, where the machine has no time for the process. */
async function allAnswered(asked: readonly Asked[]): Promise<string> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), GIVEN_UP_MS));
  const answers = await Promise.all(asked.map(({ answered }) => Promise.race([answered, late])));
  expect(asked.filter((_, i) => answers[i] === undefined).map(({ id, to }) => `${id} told to ${to ?? 'all'}`)).toEqual(
    [],
  );
  const others = answers.filter((answer) => !answer?.content.includes(first.answer));
  for (const other of others) expect([WORDS.fault, WORDS.library.unreachable]).toContain(other?.content);
  expect(others.length).toBeLessThan(asked.length / 10);
  const longest = Math.max(...answers.map((answer) => answer?.ms ?? 0));
  return `${asked.length} questions, each answered, after ${longest.toFixed(0)} ms at most, ${others.length} with “try again”`;
}

describe('two processes of one bot on one database', () => {
  test('ask about what was given through the other, from the next question on', { timeout: 60_000 }, async () => {
    expect(await through(bots[1], article)).toContain('Ferry to Norvik');
    for (let i = 0; i < 10; i++) {
      const told = i % 2 === 0 ? second : first;
      await through(bots[i % 2], () => give(told));
      expect(await through(bots[(i + 1) % 2], article)).toContain(told.headline);
    }
    await through(bots[0], async () =>
      respondTo(discord, slash(discord, 'forget', { article: second.headline }, inServer())),
    );
    expect(
      (await through(bots[1], () => respondTo(discord, slash(discord, 'library', {}, inServer())))).data.content,
    ).not.toContain(second.headline);
  });

  test('restarted in turn under load answer every question, where Discord tells both', {
    timeout: 120_000,
  }, async () => {
    const stop = underLoad(() => undefined);
    for (const i of [0, 1]) {
      expect(await bots[i]?.end('SIGTERM')).toMatchObject({ code: 0, err: '' });
      bots[i] = await start();
    }
    const asked = stop();
    console.info(`told to both: ${await allAnswered(asked)}`);
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
      expect(await bot.end('SIGTERM')).toMatchObject({ code: 0, err: '' });
      bots[i] = await start();
    }
    away = bots[0]?.session;
    const resumed = discord.resumed();
    discord.break(away ?? '');
    await resumed;
    away = undefined;
    await new Promise((resolve) => setTimeout(resolve, 10 * PAUSE_MS));
    const asked = stop();
    console.info(`told to one each: ${await allAnswered(asked)}`);
  });
});

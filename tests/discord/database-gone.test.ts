import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, liteDatabase, schemaIn } from '../library/stores.js';
import { confirm, given, readFile } from './giving.js';
import { Loopback } from './loopback.js';
import { bySomebody, MARKET, startProcess, workingFolder } from './running.js';
import { buttonPress, buttonsOf, respondTo, type SentMessage, slash } from './scenario.js';

const GONE =
  'I cannot reach the place where I keep articles just now, and nothing was changed: please try again in a minute.';

const STORM = MARKET.replace('Market reopens after the storm', 'Storm passes over the harbour');

/** A way to a database that can be cut, so that connections are refused, or silenced, so that nothing comes back. */
class Wire {
  readonly #port: number;
  readonly #host: string;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #own = 0;
  #silent = false;
  /** How often something was sent into the silence: each is waited for until its time is over. */
  unanswered = 0;

  constructor(readonly address: URL) {
    this.#host = address.hostname;
    this.#port = Number(address.port || 5432);
  }

  /** Joins it again, or for the first time; gives the address at this end. */
  async join(): Promise<string> {
    this.#silent = false;
    this.#drop();
    if (this.#server === undefined) {
      this.#server = createServer((socket) => {
        const other = connect(this.#port, this.#host);
        for (const end of [socket, other]) this.#sockets.add(end.on('error', () => undefined));
        socket.on('close', () => other.destroy());
        other.on('close', () => socket.destroy());
        socket.on('data', (chunk) => {
          if (this.#silent) this.unanswered += 1;
          else other.write(chunk);
        });
        other.on('data', (chunk) => this.#silent || socket.write(chunk));
      }).listen(this.#own, '127.0.0.1');
      await once(this.#server, 'listening');
      this.#own = (this.#server.address() as AddressInfo).port;
    }
    const here = new URL(this.address);
    here.hostname = '127.0.0.1';
    here.port = String(this.#own);
    return here.href;
  }

  cut(): void {
    this.#server?.close();
    this.#server = undefined;
    this.#drop();
  }

  silence(): void {
    this.#silent = true;
  }

  #drop(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }
}

const { folder, throwAway } = workingFolder();
let database: Database;
beforeAll(async () => {
  const server = process.env.TEST_DATABASE_URL;
  database = server === undefined ? await liteDatabase() : await schemaIn(server);
}, 60_000);
afterAll(async () => {
  await database.end();
  throwAway();
});

let discord: Loopback;
let wire: Wire;
const ends: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  discord = await Loopback.start();
  wire = new Wire(new URL(database.address));
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  wire.cut();
  await discord.stop();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A bot on the database at the other end of the wire. */
async function start() {
  const port = await freePort();
  const bot = startProcess(discord, { folder }, { DATABASE_URL: await wire.join(), METRICS_PORT: String(port) });
  ends.push(() => bot.end('SIGKILL'));
  await bot.logged('"msg":"ready"');
  return { ...bot, readiness: async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status };
}

const ask = async (name: string, values: Readonly<Record<string, string>> = {}, fields: object = {}) =>
  (await respondTo(discord, slash(discord, name, values, { ...bySomebody(), ...fields }))).data;

const previewOf = (text: string) => given(discord, readFile(discord, 'page.txt', text, bySomebody()));

async function pressed(message: SentMessage, label: string): Promise<string> {
  const customId = buttonsOf(message).find((button) => button.label === label)?.custom_id ?? '';
  const press = buttonPress(discord, customId, discord.message({ ...message }));
  return (await respondTo(discord, { ...press, ...bySomebody() })).data.content;
}

/** What came though the database was gone, which was waited for once at most: twice is longer than Discord waits. */
async function waitingOnce<T>(ask: () => Promise<T>): Promise<T> {
  const before = wire.unanswered;
  const done = await ask();
  expect(wire.unanswered - before).toBeLessThanOrEqual(1);
  return done;
}

const QUESTION = { question: 'Who will mend the roof?' };
const ELSEWHERE = { channel_id: '700000000000000009', channel: { id: '700000000000000009', type: 0 } };

describe.each<[string, () => void]>([
  ['refuses connections', () => wire.cut()],
  ['takes what is sent and answers nothing', () => wire.silence()],
])('a database that %s in the middle', (_, lose) => {
  test('is done without where it can be, which is said where not; and used again when it is back', {
    timeout: 120_000,
  }, async () => {
    const bot = await start();
    await confirm(discord, await previewOf(MARKET), 'Here');
    const answer = await ask('ask', QUESTION);
    expect(answer.content).toContain('**Eva Lind**');
    expect(await bot.readiness()).toBe(200);
    const storm = await previewOf(STORM);

    lose();
    expect((await waitingOnce(() => ask('ask', QUESTION))).content).toContain('**Eva Lind**');
    expect(await waitingOnce(() => pressed(answer, 'In context'))).toContain('Eva Lind');
    expect((await waitingOnce(() => ask('ask', QUESTION, ELSEWHERE))).content).toBe(GONE);
    for (const [name, values] of [
      ['library', {}],
      ['use', { article: 'ferry' }],
      ['forget', { article: 'market' }],
    ] as const)
      expect((await waitingOnce(() => ask(name, values))).content, name).toBe(GONE);
    expect(await waitingOnce(() => pressed(answer, 'Right'))).toBe(GONE);
    expect((await confirm(discord, storm, 'Here', bySomebody())).content).toBe(`The article was not kept. ${GONE}`);
    expect(await bot.readiness()).toBe(503);

    await wire.join();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await bot.readiness()).toBe(200);
    expect((await ask('library')).content).not.toContain('Storm passes');
    expect((await confirm(discord, storm, 'Here', bySomebody())).content).toContain(
      'From now on questions here are about “Storm passes',
    );
    expect((await ask('article')).content).toContain('Storm passes');
    for (const article of ['storm', 'market'])
      expect((await ask('forget', { article })).content).toContain('is forgotten');
    const { code, err } = await bot.end('SIGTERM');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(bot.log().filter(({ level }) => level > 40)).toEqual([]);
  });
});

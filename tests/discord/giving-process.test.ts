import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { confirm, given, readFile } from './giving.js';
import { Loopback } from './loopback.js';
import { startReady, workingFolder } from './running.js';
import { buttonPress, buttonsOf, respondTo, type SentMessage, slash, user } from './scenario.js';

const MARKET = `Market reopens after the storm

By JO MARSH
March 4, 2021

The market on Quay Street reopened on Thursday, said its warden, Tom Bell.

"We sold every herring by noon," Bell said.

Its roof will be mended by the carpenter Eva Lind in April.
`;

let shelf: ReturnType<typeof workingFolder>;
const ends: (() => Promise<unknown>)[] = [];
let people = 0;

beforeAll(() => {
  shelf = workingFolder();
});
afterAll(() => shelf.throwAway());
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A bot of its own process on a Discord, ended after the test if not before. */
async function bot(discord: Loopback, settings: Readonly<Record<string, string>>) {
  const started = await startReady(discord, shelf, settings);
  ends.push(() => started.end('SIGKILL'));
  return started;
}

async function loopback(): Promise<Loopback> {
  const discord = await Loopback.start();
  ends.push(() => discord.stop());
  return discord;
}

function somebody() {
  people += 1;
  return { member: { user: user(`6300000000${String(people).padStart(8, '0')}`), roles: [], permissions: '0' } };
}

const ask = async (discord: Loopback, name: string, values: Readonly<Record<string, string>> = {}) =>
  (await respondTo(discord, slash(discord, name, values, somebody()))).data;

const give = (discord: Loopback) => given(discord, readFile(discord, 'page.txt', MARKET, somebody()));

async function pressed(discord: Loopback, message: SentMessage, label: string): Promise<string> {
  const customId = buttonsOf(message).find((button) => button.label === label)?.custom_id ?? '';
  return (await respondTo(discord, buttonPress(discord, customId, discord.message({ ...message })))).data.content;
}

describe('a bot that is killed', () => {
  test('goes on from wherever it was when it is started again', { timeout: 60_000 }, async () => {
    const discord = await loopback();
    const settings = { LIBRARY_FOLDER: 'killed' };
    const preview = await bot(discord, settings).then(async ({ end }) => {
      const shown = await give(discord);
      await end('SIGKILL');
      return shown;
    });
    const answer = await bot(discord, settings).then(async ({ end }) => {
      await confirm(discord, preview, 'Here');
      const said = await ask(discord, 'ask', { question: 'Who will mend the roof?' });
      await end('SIGKILL');
      return said;
    });
    expect(answer.content).toContain('Eva Lind');
    const last = await bot(discord, settings);
    expect(await pressed(discord, answer, 'In context')).toContain('Eva Lind');
    expect((await ask(discord, 'article')).content).toContain('Market reopens');
    expect((await ask(discord, 'forget', { article: 'market' })).content).toContain('is forgotten');
    expect((await ask(discord, 'article')).content).toContain('Ferry to Norvik');
    expect(await last.end('SIGTERM')).toMatchObject({ code: 0, err: '' });
  });

  test('has its folder to itself: a second one ends with 78 and a line', { timeout: 60_000 }, async () => {
    const settings = { LIBRARY_FOLDER: 'taken' };
    await bot(await loopback(), settings);
    expect(await (await bot(await loopback(), settings)).ended).toMatchObject({
      code: 78,
      err: 'pilcrow: the library’s folder is in use by another process: stop that one, or set LIBRARY_FOLDER to another folder\n',
    });
  });

  test('whose database is not there ends with 1, as it may be later, and a line that tells no password', {
    timeout: 60_000,
  }, async () => {
    const address = 'postgres://ada:hunter2@127.0.0.1:9/news';
    expect(await (await bot(await loopback(), { DATABASE_URL: address })).ended).toMatchObject({
      code: 1,
      err: 'pilcrow: the database of DATABASE_URL cannot be reached (ECONNREFUSED): check the address, and that it runs\n',
    });
  });
});

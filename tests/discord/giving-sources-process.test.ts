import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirm, type Preview, pressOn } from './giving.js';
import { reportsFrom, SOURCES, type Source, type Told } from './giving-sources.js';
import { botUser, guild, Loopback } from './loopback.js';
import { LINKS_HERE, startProcess, startReady, workingFolder } from './running.js';
import { buttonPress, buttonsOf, interaction, respondTo, type SentMessage, slash, user } from './scenario.js';

/** `pilcrow`'s own article, asked about wherever none is in use. */
const OWN = 'Ferry to Norvik runs again after storm';
const GONE = 'That belongs to an article that I no longer have here: please ask again.';
const MANAGE_SERVER = 1n << 5n;
/** Roughly what everybody may do in a server: see channels, write, read what was written. */
const EVERYBODY = (1n << 10n) | (1n << 11n) | (1n << 16n);

type Fields = Readonly<Record<string, unknown>>;

/** A server, what an interaction carries that comes from its news channel, a thread in that, and its other channel. */
interface Server {
  readonly id: string;
  readonly channels: readonly [string, string];
  readonly channel: Fields;
  readonly thread: Fields;
  readonly other: Fields;
}

const TOWNS = ['Holm', 'Tarn', 'Skara', 'Lund', 'Visby'];
let servers = 0;
let people = 0;
let shelf: ReturnType<typeof workingFolder>;
let discord: Loopback;
let bot: Awaited<ReturnType<typeof startReady>>;
const joined: Server[] = [];

beforeAll(async () => {
  shelf = workingFolder();
  discord = await Loopback.start();
  await start();
}, 60_000);
afterAll(async () => {
  await bot.end('SIGKILL');
  await discord.stop();
  shelf.throwAway();
});

function serverOf(): Server {
  servers += 1;
  const id = (kind: number) => `${kind}000000000000${String(servers).padStart(4, '0')}`;
  const [news, thread, other] = [id(75), id(76), id(77)];
  const inServer = { guild_id: id(85), authorizing_integration_owners: { 0: id(85) } };
  const server: Server = {
    id: id(85),
    channels: [news, other],
    channel: { ...inServer, channel_id: news, channel: { id: news, type: 0 } },
    thread: { ...inServer, channel_id: thread, channel: { id: thread, type: 11, parent_id: news } },
    other: { ...inServer, channel_id: other, channel: { id: other, type: 0 } },
  };
  joined.push(server);
  discord.dispatch('GUILD_CREATE', guild(server.id, server.channels));
  return server;
}

/** Starts the bot, which is then told of the servers that it was in before. */
async function start(): Promise<void> {
  bot = await startReady(discord, { ...shelf, preload: LINKS_HERE });
  for (const { id, channels } of joined) discord.dispatch('GUILD_CREATE', guild(id, channels));
}

/** Somebody who has asked nothing before: the cooldown is not what is tested here. */
function somebody(): Fields {
  people += 1;
  return { member: { user: user(`6400000000${String(people).padStart(8, '0')}`), roles: [], permissions: '0' } };
}

const by = (fields: Fields) => () => ({ ...somebody(), ...fields });

const ask = async (name: string, values: Readonly<Record<string, string>>, fields: Fields) =>
  (await respondTo(discord, slash(discord, name, values, by(fields)()))).data;

const headline = async (fields: Fields) => /\*\*(.*?)\*\*/.exec((await ask('article', {}, fields)).content)?.[1];

async function pressed(answer: SentMessage, label: string, fields: Fields): Promise<string> {
  const customId = buttonsOf(answer).find((button) => button.label === label)?.custom_id ?? '';
  const message = discord.message({ author: botUser, content: answer.content, components: answer.components });
  return (await respondTo(discord, { ...buttonPress(discord, customId, message), ...by(fields)() })).data.content;
}

async function previewFrom(source: Source, told: Told, fields: Fields): Promise<Preview> {
  return source.preview(discord, told, by(fields), await source.begin?.(discord, told, by(fields)));
}

/** Where an article is confirmed for: how, from where it is then seen, and from where not. */
const PLACES = [
  { place: 'thread', at: 'thread', press: 'Here', seen: ['thread'], unseen: ['channel', 'other'] },
  { place: 'channel', at: 'channel', press: 'Here', seen: ['channel', 'thread'], unseen: ['other'] },
  { place: 'server', at: 'other', press: 'Whole server', seen: ['channel', 'thread', 'other'], unseen: [] },
] as const;

/** What was given from a source for a place in a server, and how far it has come. */
interface Chain {
  readonly source: Source;
  readonly place: (typeof PLACES)[number];
  readonly server: Server;
  readonly first: Told;
  readonly second: Told;
  begun?: Preview | undefined;
  preview?: Preview;
  answer?: SentMessage;
}

type Step = (chain: Chain) => Promise<void>;

const begin =
  (which: 'first' | 'second'): Step =>
  async (chain) => {
    chain.begun = await chain.source.begin?.(discord, chain[which], by(chain.server[chain.place.at]));
  };

const preview =
  (which: 'first' | 'second'): Step =>
  async (chain) => {
    const there = chain.server[chain.place.at];
    const before = await headline(there);
    chain.preview = await chain.source.preview(discord, chain[which], by(there), chain.begun);
    expect(chain.preview.message.content).toContain(`**${chain[which].headline}**`);
    expect(chain.preview.message.content).toContain(`${Number(chain[which].day.slice(-2))} March 2021`);
    expect(await headline(there), 'nothing is in use before it is confirmed').toBe(before);
    expect((await ask('library', {}, there)).content).not.toContain(chain[which].headline);
  };

const confirmIt =
  (which: 'first' | 'second'): Step =>
  async ({ place, server, preview: shown, ...told }) => {
    const done = await confirm(discord, shown as Preview, place.press, by(server[place.at])());
    expect(done.content).toContain(`are about “${told[which].headline}”.`);
  };

const askAbout =
  (which: 'first' | 'second'): Step =>
  async (chain) => {
    const { place, server } = chain;
    const { headline: title, question, answer } = chain[which];
    for (const where of place.seen) expect(await headline(server[where]), `${place.place}: ${where}`).toBe(title);
    for (const where of place.unseen) expect(await headline(server[where]), `${place.place}: ${where}`).toBe(OWN);
    const said = await ask('ask', { question }, server[place.at]);
    expect(said.content).toContain(answer);
    if (which === 'first') chain.answer = said;
    else expect(await pressed(chain.answer as SentMessage, 'In context', server[place.at])).toContain('Eva Lind');
  };

const forget: Step = async ({ server, place, first, second }) => {
  for (const { headline: title } of [first, second]) {
    const { content } = await ask('forget', { article: title }, server[place.at]);
    expect(content).toContain(`“${title}” is forgotten.`);
  }
};

const gone: Step = async ({ server, place, answer, first, second }) => {
  for (const where of place.seen) expect(await headline(server[where])).toBe(OWN);
  expect(await pressed(answer as SentMessage, 'In context', server[place.at])).toBe(GONE);
  const { content } = await ask('library', {}, server[place.at]);
  for (const { headline: title } of [first, second]) expect(content).not.toContain(title);
};

const STEPS: readonly (readonly [string, Step])[] = [
  ['the form is opened, the feed is shown', begin('first')],
  ['the article is previewed', preview('first')],
  ['it is confirmed', confirmIt('first')],
  ['it is asked about', askAbout('first')],
  ['another one: the form is opened, the feed is shown', begin('second')],
  ['the other one is previewed', preview('second')],
  ['it takes the place of the first', confirmIt('second')],
  ['it is asked about, and the first one’s answer is still leafed in', askAbout('second')],
  ['both are forgotten', forget],
  ['nothing of them is left', gone],
];

describe('an article from each of five sources, for a thread, a channel and a server', () => {
  test.each([
    ['with a restart after every step', true],
    ['without a restart', false],
  ])(
    'is given, previewed, confirmed, asked about, replaced and forgotten %s',
    { timeout: 120_000 },
    async (_, restarts) => {
      const chains = PLACES.map((place) =>
        SOURCES.map((source, i): Chain => ({ source, place, server: serverOf(), ...reportsFrom(TOWNS[i] ?? '') })),
      );
      for (const [i, [name, step]] of STEPS.entries()) {
        for (const one of chains)
          await Promise.all(
            one.map((chain) =>
              step(chain).catch((error: unknown) => {
                throw new Error(`${chain.source.name}, ${chain.place.place}: ${name}`, { cause: error });
              }),
            ),
          );
        if (restarts) {
          await bot.end(i % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
          await start();
        }
      }
    },
  );
});

describe('an article from each of five sources', () => {
  test('is kept nowhere when it was cancelled, and is one when it is given twice at once', {
    timeout: 60_000,
  }, async () => {
    for (const [i, source] of SOURCES.entries()) {
      const server = serverOf();
      const { first } = reportsFrom(TOWNS[i] ?? '');
      const shown = await previewFrom(source, first, server.channel);
      const { data } = await respondTo(discord, pressOn(discord, shown, 'Cancel', by(server.channel)()));
      expect(data).toMatchObject({ content: 'Nothing was kept.', components: [], attachments: [] });
      expect((await ask('library', {}, server.channel)).content).not.toContain(first.headline);

      const [here, there] = await Promise.all([
        previewFrom(source, first, server.channel),
        previewFrom(source, first, server.other),
      ]);
      const told = await Promise.all([
        confirm(discord, here, 'Here', by(server.channel)()),
        confirm(discord, here, 'Here', by(server.channel)()),
        confirm(discord, there, 'Here', by(server.other)()),
      ]);
      for (const { content } of told) expect(content).toContain('From now on questions here are about');
      const { content } = await ask('library', {}, server.channel);
      expect(content.split(first.headline), `${source.name}: listed once`).toHaveLength(2);
      expect(await headline(server.channel)).toBe(first.headline);
      expect(await headline(server.other)).toBe(first.headline);
    }
  });

  test('is not seen from another server, and not forgotten there either', { timeout: 60_000 }, async () => {
    for (const [i, source] of SOURCES.entries()) {
      const [mine, theirs] = [serverOf(), serverOf()];
      const { first } = reportsFrom(TOWNS[i] ?? '');
      await confirm(discord, await previewFrom(source, first, mine.channel), 'Whole server', by(mine.channel)());
      const answer = await ask('ask', { question: first.question }, mine.other);
      expect(answer.content).toContain(first.answer);

      const none = `There is no article “${first.headline}” here: /library lists those there are.`;
      expect(await headline(theirs.channel)).toBe(OWN);
      expect((await ask('library', {}, theirs.channel)).content).not.toContain(first.headline);
      for (const name of ['use', 'forget']) {
        expect((await ask(name, { article: first.headline }, theirs.channel)).content).toBe(none);
        expect(await suggested(name, 'market', theirs.channel)).toEqual([]);
      }
      expect(await pressed(answer, 'In context', theirs.channel)).toBe(GONE);

      await confirm(discord, await previewFrom(source, first, theirs.channel), 'Here', by(theirs.channel)());
      await ask('forget', { article: first.headline }, mine.channel);
      expect(await headline(mine.channel)).toBe(OWN);
      expect(await headline(theirs.channel)).toBe(first.headline);
    }
  });

  test('is taken from nobody without the permission: Discord is told who may', { timeout: 60_000 }, async () => {
    await startProcess(discord, { ...shelf, args: ['register'] }).ended;
    const registered: readonly { readonly name: string; readonly default_member_permissions?: string }[] =
      discord.requests.find(({ method }) => method === 'PUT')?.body;
    const may = (name: string, permissions: bigint) => {
      const asked = BigInt(registered.find((command) => command.name === name)?.default_member_permissions ?? 0);
      return (permissions & asked) === asked;
    };
    for (const name of [...SOURCES.map(({ command }) => command), 'use', 'forget'])
      expect([name, may(name, EVERYBODY), may(name, EVERYBODY | MANAGE_SERVER)]).toEqual([name, false, true]);
    for (const name of ['ask', 'article', 'library']) expect([name, may(name, EVERYBODY)]).toEqual([name, true]);
  });
});

async function suggested(name: string, typed: string, fields: Fields): Promise<unknown> {
  const options = [{ name: 'article', type: 3, value: typed, focused: true }];
  const sent = interaction(discord, 4, { id: '1', type: 1, name, options }, by(fields)());
  return (await respondTo(discord, sent)).data.choices;
}

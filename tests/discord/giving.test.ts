import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLink } from '../../src/intake/link.js';
import type { Store } from '../../src/library/store.js';
import { folderShelf } from '../library/stores.js';
import { chooseIn, confirm, fillIn, given, isEditOf, type Preview, pressOn, readFile, readMessage } from './giving.js';
import { BOT_ID, botUser, CHANNEL_ID, GUILD_ID, guild, Loopback, type Request } from './loopback.js';
import {
  buttonPress,
  buttonsOf,
  EPHEMERAL,
  inDirectMessage,
  interaction,
  isCallbackOf,
  respondTo,
  type Scenario,
  type SentMessage,
  slash,
  startOn,
  user,
} from './scenario.js';

const MARKET = `Market reopens after the storm

By JO MARSH
March 4, 2021

The market on Quay Street reopened on Thursday, said its warden, Tom Bell.

"We sold every herring by noon," Bell said.

Its roof will be mended by the carpenter Eva Lind in April.
`;

const BRIDGE = `Old bridge to close for repairs

By KIM DALE
March 5, 2021

The bridge at Holm will close on Monday for six weeks, the engineer Olga Rask said.

A ferry will carry walkers across for nothing.

Lorries must go round by Tarn, which takes an hour.
`;

const OTHER_GUILD = '800000000000000002';
const OTHER_CHANNEL = '700000000000000021';
const THREAD = '710000000000000001';

/** A channel, a thread in it, and another server: what an interaction there carries. */
const inThread = { channel_id: THREAD, channel: { id: THREAD, type: 11, parent_id: CHANNEL_ID } };
const inOtherChannel = { channel_id: '700000000000000009', channel: { id: '700000000000000009', type: 0 } };
const inOtherServer = {
  guild_id: OTHER_GUILD,
  channel_id: OTHER_CHANNEL,
  channel: { id: OTHER_CHANNEL, type: 0 },
  authorizing_integration_owners: { 0: OTHER_GUILD },
};

let discord: Loopback;
let shelf: Awaited<ReturnType<typeof folderShelf>>;
let store: Store;
let scenario: Scenario;
let people = 0;

beforeEach(async () => {
  discord = await Loopback.start();
  shelf = await folderShelf();
  await start();
});
afterEach(async () => {
  await scenario.bot.stop();
  await store.close();
  await discord.stop();
  await shelf.throwAway();
});

async function start(): Promise<void> {
  store = await shelf.open();
  scenario = startOn(discord, { store });
  await new Promise((resolve) => scenario.bot.client.once('clientReady', resolve));
  discord.dispatch('GUILD_CREATE', guild(OTHER_GUILD, [OTHER_CHANNEL, '700000000000000022']));
}

async function restart(): Promise<void> {
  await scenario.bot.stop();
  await store.close();
  await start();
}

/** Somebody who has asked nothing before: the cooldown is not what is tested here. */
function somebody(): { readonly member: object } {
  people += 1;
  return { member: { user: user(`6200000000${String(people).padStart(8, '0')}`), roles: [], permissions: '0' } };
}

const ask = async (name: string, values: Parameters<typeof slash>[2] = {}, fields: object = {}) =>
  (await respondTo(discord, slash(discord, name, values, { ...somebody(), ...fields }))).data;

/** The headline that /article names. */
const headline = async (fields: object = {}) => /\*\*(.*?)\*\*/.exec((await ask('article', {}, fields)).content)?.[1];

const give = (text: string, fields: object = {}) =>
  given(discord, readFile(discord, 'page.txt', text, { ...somebody(), ...fields }));

const labels = ({ message }: Preview) => buttonsOf(message).map(({ label }) => label);

const OWN = 'Ferry to Norvik runs again after storm';

describe('an article', () => {
  test('is shown to its giver alone, with what it is, its first and last words, and what to do with it', async () => {
    const preview = await give(MARKET);
    expect(preview.message.content.split('\n')).toEqual([
      '**Market reopens after the storm**',
      expect.stringMatching(/^By JO MARSH · 4 March 2021$|^JO MARSH · 4 March 2021$/),
      '3 paragraphs; the first and the last:',
      '> The market on Quay Street reopened on Thursday, said its warden, Tom Bell.',
      '> Its roof will be mended by the carpenter Eva Lind in April.',
    ]);
    expect(labels(preview)).toEqual(['Here', 'Whole server', 'Cancel']);
    expect(preview.message.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(await store.list(`server:${GUILD_ID}`)).toEqual([]);
    expect(await headline()).toBe(OWN);
  });

  test('confirmed for here is asked about in that channel and its threads, and nowhere else', async () => {
    const done = await confirm(discord, await give(MARKET), 'Here');
    expect(done.content).toBe('From now on questions here are about “Market reopens after the storm”.');
    expect(done.components).toEqual([]);
    expect(done).toHaveProperty('attachments', []);
    expect(await headline()).toBe('Market reopens after the storm');
    expect(await headline(inThread)).toBe('Market reopens after the storm');
    expect(await headline(inOtherChannel)).toBe(OWN);
    expect((await ask('ask', { question: 'Who will mend the roof?' })).content).toContain('Eva Lind');
  });

  test('of a thread goes before that of its channel, which goes before that of the server', async () => {
    await confirm(discord, await give(BRIDGE), 'Whole server');
    expect(await headline(inOtherChannel)).toBe('Old bridge to close for repairs');
    await confirm(discord, await give(MARKET, inThread), 'Here', inThread);
    expect(await headline(inThread)).toBe('Market reopens after the storm');
    expect(await headline()).toBe('Old bridge to close for repairs');
    await confirm(
      discord,
      await give('Third things happen\n\nOne happened.\n\nTwo happened.\n\nThree happened.\n'),
      'Here',
    );
    expect(await headline()).toBe('Third things happen');
    expect(await headline(inThread)).toBe('Market reopens after the storm');
  });

  test('is kept over a restart between any two steps', async () => {
    const preview = await give(MARKET);
    await restart();
    await confirm(discord, preview, 'Here');
    await restart();
    const answer = await ask('ask', { question: 'Who will mend the roof?' });
    expect(answer.content).toContain('Eva Lind');
    await confirm(discord, await give(BRIDGE), 'Here');
    await restart();
    expect(await headline()).toBe('Old bridge to close for repairs');
    expect(await pressed(answer, 'In context')).toContain('Eva Lind');
  });

  test('that was cancelled is kept nowhere', async () => {
    const preview = await give(MARKET);
    const { type, data } = await respondTo(discord, pressOn(discord, preview, 'Cancel'));
    expect(type).toBe(7);
    expect(data).toMatchObject({ content: 'Nothing was kept.', components: [], attachments: [] });
    expect(await store.list(`server:${GUILD_ID}`)).toEqual([]);
  });

  test('given twice at once is one', async () => {
    const previews = await Promise.all([give(MARKET), give(MARKET, inOtherChannel)]);
    await Promise.all([
      confirm(discord, previews[0], 'Here'),
      confirm(discord, previews[0], 'Here'),
      confirm(discord, previews[1], 'Here', inOtherChannel),
    ]);
    expect(await store.list(`server:${GUILD_ID}`)).toMatchObject([
      { places: ['channel:700000000000000001', 'channel:700000000000000009'] },
    ]);
  });

  test('of one server is not seen in another', async () => {
    await confirm(discord, await give(MARKET), 'Whole server');
    const answer = await ask('ask', { question: 'Who will mend the roof?' });
    expect(await headline(inOtherServer)).toBe(OWN);
    expect((await ask('library', {}, inOtherServer)).content).not.toContain('Market');
    expect((await ask('use', { article: 'Market' }, inOtherServer)).content).toBe(
      'There is no article “Market” here: /library lists those there are.',
    );
    expect((await ask('forget', { article: 'Market' }, inOtherServer)).content).toMatch(/^There is no article/);
    expect(await pressed(answer, 'In context', inOtherServer)).toBe(GONE);
    expect(await choices('use', 'market', inOtherServer)).toEqual([]);
    expect(await headline()).toBe('Market reopens after the storm');
  });

  test('given in direct messages is that user’s alone', async () => {
    const ada = { ...inDirectMessage, user: user('600000000000000005') };
    const ben = { ...inDirectMessage, user: user('600000000000000006') };
    const preview = await given(discord, readFile(discord, 'page.txt', MARKET, ada));
    expect(labels(preview)).toEqual(['Here', 'Cancel']);
    await confirm(discord, preview, 'Here', ada);
    expect(await headline(ada)).toBe('Market reopens after the storm');
    expect(await headline(ben)).toBe(OWN);
    expect(await headline()).toBe(OWN);
  });

  test.each([
    ['in a server that the bot is no member of', { guild_id: '800000000000000009', channel: { id: '8', type: 0 } }],
    ['in a group of users who installed it', { ...inDirectMessage, channel: { id: '7', type: 3 }, context: 2 }],
  ])('is not taken %s', async (_, fields) => {
    const { data } = await respondTo(discord, readFile(discord, 'page.txt', MARKET, fields));
    expect(data.content).toMatch(/^An article is chosen in a server, or in direct messages with me/);
    expect((data.flags & EPHEMERAL) !== 0).toBe(true);
  });

  test('that is none is refused with the reason, and nothing is kept', async () => {
    const { message } = await give('   \n');
    expect(message.content).toMatch(/^I made no article of that: /);
    expect(message.components).toEqual([]);
  });

  test('that Discord says is too large is not even fetched', async () => {
    const sent = readFile(discord, 'page.txt', MARKET, somebody());
    const [attachment] = Object.values((sent.data as { resolved: { attachments: object } }).resolved.attachments);
    Object.assign(attachment, { size: 9_000_000, url: 'http://127.0.0.1:9/page.txt' });
    const { message } = await given(discord, sent);
    expect(message.content).toMatch(/page\\?\.txt is larger than 8 MB/);
  });

  test('whose lines were left out shows them', async () => {
    const preview = await give(
      `Skip to content\nMenu\nHome\nNews\nSport\n\n${MARKET}\nShare on Facebook\nShare on Twitter\n`,
    );
    if (!labels(preview).includes('Show what was left out')) throw new Error(preview.message.content);
    const { data } = await respondTo(discord, pressOn(discord, preview, 'Show what was left out'));
    expect(data.content).toContain('> Sport');
    expect(data.content).toMatch(/-# Left out, \d+ in all; every line is in left-out\.txt\.$/);
    expect((data.flags & EPHEMERAL) !== 0).toBe(true);
  });

  test('whose text would break out as Markdown or ping does not', async () => {
    const { message } = await give(MARKET.replace('Market reopens', '@everyone <@1> **Market** reopens'));
    expect(message.content.split('\n')[0]).not.toContain('<@1>');
    expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });
});

describe('many articles at once', () => {
  const storm = (i: number) => MARKET.replace('the storm', `storm number ${i}`);

  test('are each read: two', async () => {
    const previews = await Promise.all([1, 2].map((i) => give(storm(i))));
    for (const [i, { message }] of previews.entries()) expect(message.content).toContain(`storm number ${i + 1}**`);
  });

  test('are read eight at a time: of twenty the others are told so, and one of those is read when it is given again', async () => {
    const sent = Array.from({ length: 20 }, (_, i) => readFile(discord, 'page.txt', storm(i), somebody()));
    const told = await Promise.all(sent.map((one) => respondTo(discord, one)));
    const isBusy = told.map(({ data }) => data.content.startsWith('I am reading several articles just now'));
    expect(isBusy).toEqual(sent.map((_, i) => i >= 8));
    for (const one of sent.slice(0, 8)) await discord.request(isEditOf(one));
    expect((await give(storm(19))).message.content).toContain('storm number 19**');
  });

  test('of five megabytes are refused in words, and what is asked meanwhile is answered', {
    timeout: 60_000,
  }, async () => {
    const day = (_: unknown, i: number) => `On day ${i + 1} it went on. ${'The wind blew hard. '.repeat(61)}`.trim();
    const long = ['Report on the harbour', ...Array.from({ length: 4_000 }, day)].join('\n\n');
    expect(long.length).toBeGreaterThan(4_900_000);
    const [preview, title] = await Promise.all([give(long), headline(inOtherChannel)]);
    expect(preview.message.content).toBe(
      'I made no article of that: it is longer than 1,000,000 characters: give one article.',
    );
    expect(title).toBe(OWN);
  });
});

describe('the form', () => {
  test('opens where /read is given nothing, with text of 16,000 characters and a file', async () => {
    const { type, data } = await respondTo(discord, slash(discord, 'read', {}, somebody()));
    expect(type).toBe(9);
    expect(data).toMatchObject({ custom_id: 'give.form', title: 'Give me an article' });
    const fields = (data as unknown as { components: { component: { type: number; max_length?: number } }[] })
      .components;
    expect(fields.map(({ component }) => [component.type, component.max_length])).toEqual([
      [4, 4000],
      [4, 4000],
      [4, 4000],
      [4, 4000],
      [19, undefined],
    ]);
  });

  test('takes a text in several stretches', async () => {
    const long = MARKET.padEnd(4_000, ' The wind has gone and the boats are out at sea.');
    const preview = await given(discord, fillIn(discord, { texts: [long, ' And so on.\n\nAnd the end.'] }, somebody()));
    expect(preview.message.content).toMatch(/\*\*Market reopens after the storm\*\*.*> And the end\.$/s);
  });

  test('takes a file', async () => {
    const file = discord.attach('market.txt', MARKET);
    const preview = await given(discord, fillIn(discord, { file }, somebody()));
    expect(preview.message.content).toContain('**Market reopens after the storm**');
  });

  test('that is empty is told so', async () => {
    const { data } = await respondTo(discord, fillIn(discord, { texts: [' '] }, somebody()));
    expect(data.content).toMatch(/^The form was empty/);
  });
});

describe('a link', () => {
  const page = (url: string) => `<!doctype html><html lang="en"><head><title>Market reopens after the storm</title>
    <meta property="og:title" content="Market reopens after the storm"><meta property="og:url" content="${url}">
    <meta property="article:published_time" content="2021-03-04T09:00:00Z"></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Market reopens after the storm</h1>${MARKET.split('\n\n')
      .slice(2)
      .map((text) => `<p>${text.repeat(3)}</p>`)
      .join('')}</article>
    </body></html>`;

  async function withLinks(): Promise<void> {
    await scenario.bot.stop();
    const port = Number(new URL(discord.apiUrl).port);
    const ways = { allowed: (address: string) => address === '127.0.0.1', ports: new Set([port]) };
    scenario = startOn(discord, { store, readLink: (url) => readLink(url, ways) });
    await new Promise((resolve) => scenario.bot.client.once('clientReady', resolve));
  }

  test('is fetched while its giver is told so, then shown', async () => {
    await withLinks();
    const { url } = discord.attach('market.html', page('https://harbour.example/market'));
    const sent = slash(discord, 'read', { link: url }, somebody());
    const preview = await given(discord, sent);
    const waiting = discord.requests.find(isCallbackOf(sent))?.body.data.content;
    expect(waiting).toMatch(/^Fetching the page from 127\.0\.0\.1:\d+ and reading it …$/);
    expect(preview.message.content).toMatch(/^\*\*Market reopens after the storm\*\*\n.*4 March 2021/);
    await confirm(discord, preview, 'Here');
    expect(await headline()).toBe('Market reopens after the storm');
  });

  test('in a message is read from the message menu, and alone in the form as well', async () => {
    await withLinks();
    const { url } = discord.attach('market.html', page('https://harbour.example/market'));
    const onMessage = readMessage(discord, { content: `look at this: ${url}!` }, somebody());
    const inForm = fillIn(discord, { texts: [` ${url}\n`] }, somebody());
    for (const sent of [onMessage, inForm])
      expect((await given(discord, sent)).message.content).toContain('**Market reopens after the storm**');
  });

  test.each(['http://127.0.0.1:9/', 'http://localhost/', 'file:///etc/passwd', 'http://[::1]/', 'no link at all'])(
    'to %s is refused in words',
    async (link) => {
      await withLinks();
      const { message } = await given(discord, slash(discord, 'read', { link }, somebody()));
      expect(message.content).toMatch(/^I made no article of that: /);
      expect(message.components).toEqual([]);
    },
  );

  test('is refused where links are switched off', async () => {
    const { message } = await given(discord, slash(discord, 'read', { link: 'https://harbour.example/' }, somebody()));
    expect(message.content).toMatch(/^I made no article of that: links are switched off here/);
  });
});

describe('a feed', () => {
  const item = (title: string, text: string) =>
    `<item><title>${title}</title><pubDate>Thu, 04 Mar 2021 09:00:00 GMT</pubDate><description>${text}</description></item>`;
  const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title>
    ${item('Old bridge to close', `&lt;p&gt;${BRIDGE.split('\n\n').slice(2).join('&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;`)}
    ${item('Market reopens', `&lt;p&gt;${MARKET.split('\n\n').slice(2).join('&lt;/p&gt;&lt;p&gt;').replaceAll('"', '&quot;')}&lt;/p&gt;`)}
    </channel></rss>`;

  test('has its items shown, of which the one that is chosen is previewed, after a restart too', async () => {
    const feed = await given(discord, readFile(discord, 'feed.xml', FEED, somebody()));
    expect(feed.message.content).toBe('That is a feed of 2 articles: choose one.');
    const [menu] = buttonsOf(feed.message) as unknown as readonly { options: readonly object[] }[];
    expect(menu?.options).toEqual([
      { label: 'Old bridge to close', value: '0', description: '4 Mar 2021' },
      { label: 'Market reopens', value: '1', description: '4 Mar 2021' },
    ]);
    await restart();
    const preview = await given(discord, chooseIn(discord, feed, '1'));
    expect(preview.message.content).toMatch(/^\*\*Market reopens\*\*\nThe Harbour Post · 4 March 2021/);
    await confirm(discord, preview, 'Here');
    expect(await headline()).toBe('Market reopens');
  });
});

describe('the message menu', () => {
  test.each<[string, () => object]>([
    ['an attachment', () => ({ content: 'look', attachments: [discord.attach('market.txt', MARKET)] })],
    ['a long text', () => ({ content: MARKET.replace('by noon', `by noon, and that was ${'long '.repeat(60)}ago`) })],
    [
      'a forwarded message',
      () => ({
        message_reference: { type: 1, message_id: '5', channel_id: '6' },
        message_snapshots: [
          { message: { ...discord.message({}), attachments: [discord.attach('market.txt', MARKET)] } },
        ],
      }),
    ],
  ])('reads %s', async (_, message) => {
    const preview = await given(discord, readMessage(discord, { ...message() }, somebody()));
    expect(preview.message.content).toContain('**Market reopens after the storm**');
    await confirm(discord, preview, 'Here');
    expect(await headline()).toBe('Market reopens after the storm');
  });

  test('says so of a message that holds nothing to be read', async () => {
    const { data } = await respondTo(discord, readMessage(discord, { content: 'good morning' }, somebody()));
    expect(data.content).toBe('That message has no link, no file and no longer text that I could read.');
  });
});

describe('the library', () => {
  test('lists what was given, newest first, with where it is in use and the bot’s own last', async () => {
    await confirm(discord, await give(MARKET), 'Whole server');
    await confirm(discord, await give(BRIDGE), 'Here');
    const { content, flags } = await ask('library');
    const lines = content.split('\n');
    expect(lines[0]).toMatch(/^\*\*Old bridge to close for repairs · .*\*\* · asked about here$/);
    expect(lines[1]).toMatch(/^-# 3 paragraphs · given by <@\d+> on \d+ \w{3} \d{4}$/);
    expect(lines[2]).toMatch(/^\*\*Market reopens after the storm · .*\*\*$/);
    expect(lines[3]).toMatch(/ · in use in the whole server$/);
    expect(lines[4]).toMatch(/^\*\*Ferry to Norvik/);
    expect(flags & EPHEMERAL).toBe(0);
    expect((await ask('library', {}, inOtherChannel)).content).toContain('in use in <#700000000000000001>');
  });

  test('pages where there are many', async () => {
    for (let i = 0; i < 30; i++)
      await store.keep(
        `server:${GUILD_ID}`,
        { headline: `Storm number ${i} passes over the islands of the north`, paragraphs: ['It passed.'] },
        { by: '600000000000000001', at: '2021-03-02T08:15:00.000Z' },
      );
    const first = await ask('library');
    expect(first.content).toMatch(/Storm number 29.*page 1 of \d+$/s);
    const next = buttonsOf(first).find(({ label }) => label === 'Next')?.custom_id ?? '';
    const { type, data } = await respondTo(discord, buttonPress(discord, next, discord.message({ author: botUser })));
    expect(type).toBe(7);
    expect(data.content).toMatch(/page 2 of \d+$/);
  });

  test('is chosen from by /use, here or in the whole server, the bot’s own among it', async () => {
    await confirm(discord, await give(MARKET), 'Here');
    await confirm(discord, await give(BRIDGE), 'Here');
    expect((await choices('use', 'market')).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Market reopens after the storm · .*4 Mar 2021$/),
    ]);
    const [market] = await choices('use', 'market');
    await ask('use', { article: market?.value ?? '', where: 'everywhere' });
    expect(await headline(inOtherChannel)).toBe('Market reopens after the storm');
    expect(await headline()).toBe('Old bridge to close for repairs');
    await ask('use', { article: 'own' });
    expect(await headline()).toBe(OWN);
    expect(await headline(inOtherChannel)).toBe('Market reopens after the storm');
  });

  test('forgets what it is told to; a button of an answer from it then says so, as does a reply to one', async () => {
    await confirm(discord, await give(MARKET), 'Here');
    const answer = await ask('ask', { question: 'Who will mend the roof?' });
    const { content } = await ask('forget', { article: 'Market reopens' });
    expect(content).toBe(`“Market reopens after the storm” is forgotten. Questions here are about “${OWN}”.`);
    expect(await headline()).toBe(OWN);
    expect(await pressed(answer, 'In context')).toBe(GONE);
    expect(await replyTo(answer, 'when?')).toBe(GONE);
    expect(await store.list(`server:${GUILD_ID}`)).toEqual([]);
  });

  test('lets an answer be followed up on the article that it was given from, after another took its place', async () => {
    await confirm(discord, await give(MARKET), 'Here');
    const answer = await ask('ask', { question: 'Who will mend the roof?' });
    await confirm(discord, await give(BRIDGE), 'Here');
    expect(await replyTo(answer, 'who is the warden?')).toContain('Market reopens after the storm');
    expect(await pressed(answer, 'In context')).toContain('Eva Lind');
  });

  test('that is full takes no more, and says what to do', async () => {
    const preview = await give(MARKET);
    for (let i = 0; i < 200; i++)
      await store.keep(
        `server:${GUILD_ID}`,
        { headline: `Storm ${i}`, paragraphs: ['It passed.'] },
        { by: '1', at: '' },
      );
    const told = await confirm(discord, preview, 'Here');
    expect(told.content).toBe('There are 200 articles here, and no room for more: /forget one first.');
    expect(told.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(await headline()).toBe(OWN);
  });
});

describe('a long article', () => {
  test('that has yet to be read is answered about after a line that says so, and at once from then on', async () => {
    const long = {
      headline: 'Report on the harbour',
      paragraphs: Array(700).fill(`${'The wind blew hard. '.repeat(8)}`.trim()),
    };
    const given = { by: '600000000000000001', at: '2021-03-02T08:15:00.000Z' };
    await store.keep(`server:${GUILD_ID}`, long, given, 'everywhere');
    const sent = slash(discord, 'article', { paragraph: 700 }, somebody());
    const { data } = await respondTo(discord, sent);
    expect(data.content).toBe('Reading all 700 paragraphs for the first time: a moment, please.');
    const isEdit = ({ method, path }: Request) => method === 'PATCH' && path.includes(sent.token);
    expect((await discord.request(isEdit)).body.content).toContain('> The wind blew hard.');
    expect((await ask('article', { paragraph: 1 })).content).toContain('> The wind blew hard.');
  });
});

test('a channel or thread that is deleted is no longer named, and the article stays', async () => {
  await confirm(discord, await give(MARKET), 'Here');
  await confirm(discord, await give(MARKET, inThread), 'Here', inThread);
  const places = async () => (await store.list(`server:${GUILD_ID}`))[0]?.places;
  expect(await places()).toHaveLength(2);
  discord.dispatch('CHANNEL_DELETE', { id: CHANNEL_ID, type: 0, guild_id: GUILD_ID });
  await until(async () => (await places())?.length === 1);
  expect(await places()).toEqual([`channel:${THREAD}`]);
});

describe('leaving a server', () => {
  test('is noted, and undone when the bot is back', async () => {
    await confirm(discord, await give(MARKET), 'Here');
    discord.dispatch('GUILD_DELETE', { id: GUILD_ID });
    await until(async () => (await store.records('left')).length === 1);
    discord.dispatch('GUILD_CREATE', guild());
    await until(async () => (await store.records('left')).length === 0);
    expect(await headline()).toBe('Market reopens after the storm');
  });

  test('while the bot was not running is noted as well; what was the server’s goes a day later', async () => {
    await confirm(discord, await give(MARKET, inOtherServer), 'Here', inOtherServer);
    await scenario.bot.stop();
    await store.setRecord(`server:${OTHER_GUILD}`, 'left', '', { at: '2021-03-01T00:00:00.000Z' });
    await store.close();
    store = await shelf.open();
    scenario = startOn(discord, { store });
    await scenario.logged({ msg: 'forgotten: the server was left a day ago', guild: OTHER_GUILD });
    expect(await store.owners()).toEqual([]);
  });
});

const GONE = 'That belongs to an article that I no longer have here: please ask again.';

async function choices(name: string, typed: string, fields: object = {}) {
  const options = [{ name: 'article', type: 3, value: typed, focused: true }];
  const sent = interaction(discord, 4, { id: '1', type: 1, name, options }, { ...somebody(), ...fields });
  const { data } = await respondTo(discord, sent);
  return data.choices as readonly { readonly name: string; readonly value: string }[];
}

/** What a press on a button of a message is answered with. */
async function pressed(message: SentMessage, label: string, fields: object = {}): Promise<string> {
  const customId = buttonsOf(message).find((button) => button.label === label)?.custom_id ?? '';
  const shown = discord.message({ author: botUser, content: message.content, components: message.components });
  const { data } = await respondTo(discord, { ...buttonPress(discord, customId, shown), ...fields });
  return data.content;
}

/** What a reply to a message of the bot's is answered with. */
async function replyTo(answer: SentMessage, content: string): Promise<string> {
  const sent = discord.message({ author: botUser, content: answer.content, components: answer.components });
  const reply = discord.message({
    guild_id: GUILD_ID,
    type: 19,
    content: `<@${BOT_ID}> ${content}`,
    author: user('600000000000000088'),
    mentions: [botUser],
    message_reference: { type: 0, message_id: sent.id, channel_id: CHANNEL_ID, guild_id: GUILD_ID },
    referenced_message: sent,
  });
  discord.dispatch('MESSAGE_CREATE', reply);
  const isAnswer = ({ method, body }: Request) => method === 'POST' && body?.nonce === reply.id;
  return (await discord.request(isAnswer)).body.content;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

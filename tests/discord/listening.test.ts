import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Store } from '../../src/library/store.js';
import { folderShelf } from '../library/stores.js';
import { ASK_CHANNEL_ID, BOT_ID, CHANNEL_ID, GUILD_ID, guild, Loopback } from './loopback.js';
import { EPHEMERAL, inDirectMessage, interaction, respondTo, type Scenario, startOn, user } from './scenario.js';
import { type Fields, isReplyTo, mentioning, replyTo, say } from './talk.js';

const QUESTION = 'When did the ferry reach Norvik?';
const MESSAGE_CONTENT = 1 << 15;
const [VIEW_CHANNEL, SEND_MESSAGES, READ_HISTORY, SEND_IN_THREADS] = [1n << 10n, 1n << 11n, 1n << 16n, 1n << 38n];
const LISTENS =
  'From now on I answer questions in this channel, its threads and its posts unasked, where the article has the exact words.';
const LISTENS_NO_LONGER = 'From now on I answer in this channel, its threads and its posts only when I am spoken to.';

let shelf: Awaited<ReturnType<typeof folderShelf>>;
let store: Store;
let discord: Loopback;
let scenario: Scenario;
let moderators = 0;

beforeEach(async () => {
  shelf = await folderShelf();
  store = await shelf.open();
  discord = await Loopback.start();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await scenario.end();
  await store.close();
  await shelf.throwAway();
});

async function start(settings: Parameters<typeof startOn>[1] = { messageContent: true }): Promise<void> {
  scenario = startOn(discord, { store, ...settings });
  await Promise.all([discord.ready(), new Promise((resolve) => scenario.bot.client.once('clientReady', resolve))]);
}

/** Starts the bot anew on what was kept. */
async function restart(): Promise<void> {
  await scenario.bot.stop();
  await store.close();
  store = await shelf.open();
  await start();
}

/** What a moderator is told who uses /listen, and they alone. */
async function listen(way: 'on' | 'off', fields: Fields = {}): Promise<string> {
  moderators += 1;
  const member = { user: user(`6300000000${String(moderators).padStart(8, '0')}`), roles: [], permissions: '32' };
  const data = { id: '1', type: 1, name: 'listen', options: [{ name: way, type: 1, options: [] }] };
  const mayWrite = { app_permissions: (VIEW_CHANNEL | SEND_MESSAGES | READ_HISTORY | SEND_IN_THREADS).toString() };
  const response = await respondTo(discord, interaction(discord, 2, data, { member, ...mayWrite, ...fields }));
  expect(response.data.flags & EPHEMERAL).toBe(EPHEMERAL);
  return response.data.content;
}

/** Whether a line that nobody asked of the bot is answered: what is said after it is, so its answer would have come before. */
async function isAnswered(content = QUESTION, channelId = CHANNEL_ID): Promise<boolean> {
  const message = say(scenario, { content, channel_id: channelId });
  await replyTo(scenario, { ...mentioning(QUESTION), channel_id: channelId });
  return discord.requests.some(isReplyTo(message));
}

/** Opens a thread, as a forum's post is one, and gives its id. */
function thread(parent = CHANNEL_ID): string {
  const id = discord.id();
  const time = '2021-03-02T08:15:00Z';
  const metadata = { archived: false, auto_archive_duration: 60, archive_timestamp: time, locked: false };
  const fields = { guild_id: GUILD_ID, parent_id: parent, name: 'ferry', owner_id: BOT_ID };
  discord.dispatch('THREAD_CREATE', { id, type: 11, ...fields, thread_metadata: metadata });
  return id;
}

const inThread = (id: string, parent = CHANNEL_ID) => ({
  channel_id: id,
  channel: { id, type: 11, parent_id: parent },
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a channel that a moderator chooses', () => {
  test('is listened to from then on, until it is chosen no longer', async () => {
    await start();
    expect(await isAnswered()).toBe(false);
    expect(await listen('on')).toBe(LISTENS);
    expect(await isAnswered()).toBe(true);
    expect(await isAnswered('who invented xylophones?')).toBe(false);
    expect(await isAnswered('the ferry reached Norvik')).toBe(false);
    expect(await isAnswered(QUESTION, ASK_CHANNEL_ID)).toBe(false);
    expect(await listen('off')).toBe(LISTENS_NO_LONGER);
    expect(await isAnswered()).toBe(false);
  });

  test('is listened to with its threads and posts, wherever in it that was chosen', async () => {
    await start();
    const [one, other, elsewhere] = [thread(), thread(), thread(ASK_CHANNEL_ID)];
    await listen('on', inThread(one));
    expect(await isAnswered(QUESTION, one)).toBe(true);
    expect(await isAnswered(QUESTION, other)).toBe(true);
    expect(await isAnswered()).toBe(true);
    expect(await isAnswered(QUESTION, elsewhere)).toBe(false);
    await listen('off', inThread(other));
    expect(await isAnswered(QUESTION, one)).toBe(false);
  });

  test('stays chosen when the bot starts anew', async () => {
    await start();
    await listen('on');
    await restart();
    expect(await isAnswered()).toBe(true);
    await listen('off');
    await restart();
    expect(await isAnswered()).toBe(false);
  });

  test('stays chosen where what is kept of another server is spoilt, where whoever asks is told', async () => {
    await start();
    await listen('on');
    mkdirSync(join(shelf.folder, 'server-5'));
    writeFileSync(join(shelf.folder, 'server-5', 'index.json'), '{"version":1,');
    await restart();
    expect(await isAnswered()).toBe(true);
    discord.dispatch('GUILD_CREATE', guild('5', ['6', '7']));
    const asked = interaction(discord, 2, { id: '1', type: 1, name: 'who' }, { guild_id: '5', channel_id: '6' });
    expect((await respondTo(discord, asked)).data.content).toBe(
      'What I keep for this place is damaged, and nothing was changed: my log tells whoever runs me which file it is.',
    );
  });

  test('stands beside those of the settings, which only the settings take out', async () => {
    await start({ askChannelIds: [ASK_CHANNEL_ID] });
    expect(await listen('on')).toBe(LISTENS);
    expect(await isAnswered()).toBe(true);
    const inSet = { channel_id: ASK_CHANNEL_ID, channel: { id: ASK_CHANNEL_ID, type: 0 } };
    expect(await listen('off', inSet)).toBe(
      'This channel is one of ASK\\_CHANNEL\\_IDS: whoever runs me can take it out there.',
    );
    expect(await isAnswered(QUESTION, ASK_CHANNEL_ID)).toBe(true);
  });

  test('costs no message a look into the store', async () => {
    await start();
    await listen('on');
    const looks = [vi.spyOn(store, 'record'), vi.spyOn(store, 'records')];
    expect(await isAnswered()).toBe(true);
    for (const look of looks) expect(look).not.toHaveBeenCalled();
  });

  test('is forgotten when it is deleted', async () => {
    await start();
    await listen('on');
    expect(await store.records('listens')).toEqual([{ owner: `server:${GUILD_ID}`, key: CHANNEL_ID, value: true }]);
    discord.dispatch('CHANNEL_DELETE', { id: CHANNEL_ID, type: 0, guild_id: GUILD_ID });
    await until(async () => (await store.records('listens')).length === 0);
  });

  test('is forgotten with all that was the server’s, and not while the bot may still be wanted back', async () => {
    await start();
    await listen('on');
    discord.dispatch('GUILD_DELETE', { id: GUILD_ID });
    await until(async () => (await store.records('left')).length === 1);
    discord.dispatch('GUILD_CREATE', guild());
    await until(async () => (await store.records('left')).length === 0);
    expect(await isAnswered()).toBe(true);
    discord.dispatch('GUILD_DELETE', { id: GUILD_ID });
    await until(async () => (await store.records('left')).length === 1);
    await store.forgetOwner(`server:${GUILD_ID}`);
    discord.dispatch('GUILD_CREATE', guild());
    await until(async () => !(await isAnswered()));
  });
});

describe('a channel in which the bot may not write', () => {
  const mayNot = (permissions: string) =>
    `${LISTENS}\nBut I may not write here yet: in this channel’s settings, give me ${permissions}.`;

  test.each<[string, bigint, string]>([
    ['nothing', 0n, 'View Channel, Send Messages and Read Message History'],
    ['reading alone', VIEW_CHANNEL | READ_HISTORY, 'Send Messages'],
    ['all but the history', VIEW_CHANNEL | SEND_MESSAGES, 'Read Message History'],
  ])('is chosen, and told so with the mend, where it may do %s', async (_, permissions, needed) => {
    await start();
    expect(await listen('on', { app_permissions: permissions.toString() })).toBe(mayNot(needed));
    expect(await isAnswered()).toBe(true);
  });

  test('is told of threads where it was chosen in one', async () => {
    await start();
    const permissions = (VIEW_CHANNEL | SEND_MESSAGES | READ_HISTORY).toString();
    expect(await listen('on', { ...inThread(thread()), app_permissions: permissions })).toBe(
      mayNot('Send Messages in Threads'),
    );
  });

  test('is told nothing of it when it is chosen no longer', async () => {
    await start();
    await listen('on');
    expect(await listen('off', { app_permissions: '0' })).toBe(LISTENS_NO_LONGER);
  });
});

describe('no channel is chosen', () => {
  test('where the content of messages is not asked for: that is told with the mend', async () => {
    await start({});
    expect((discord.identifies[0]?.intents ?? 0) & MESSAGE_CONTENT).toBe(0);
    expect(await listen('on')).toBe(
      'Discord does not give me what is written here: whoever runs me should set MESSAGE\\_CONTENT=on and switch on Message Content Intent on the Bot page of the developer portal.',
    );
    expect(await store.owners()).toEqual([]);
    expect(await listen('off')).toBe(LISTENS_NO_LONGER);
  });

  test('where there is none, or the bot is no member', async () => {
    await start();
    const nowhere = 'I answer unasked in channels of servers that I am a member of, and nowhere else.';
    expect(await listen('on', inDirectMessage)).toBe(nowhere);
    expect(await listen('on', { guild_id: '800000000000000009' })).toBe(nowhere);
    expect(await store.owners()).toEqual([]);
  });

  test('when it cannot be kept: then it is told that something went wrong', async () => {
    await start();
    vi.spyOn(store, 'setRecord').mockRejectedValueOnce(new Error('the disk is full'));
    expect(await listen('on')).toContain('Something went wrong here');
    expect(await isAnswered()).toBe(false);
  });
});

test('MESSAGE_CONTENT asks for the content of messages without any channel', async () => {
  await start();
  expect((discord.identifies[0]?.intents ?? 0) & MESSAGE_CONTENT).toBe(MESSAGE_CONTENT);
});

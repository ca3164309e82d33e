import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/answering/outcome.js';
import { ask } from '../../src/commands/index.js';
import { toMessage } from '../../src/discord/rendering/render.js';
import { answered, harbour, harbourReading, spanOf } from './harbour.js';
import {
  ASK_CHANNEL_ID,
  BOT_ID,
  botUser,
  CHANNEL_ID,
  DM_CHANNEL_ID,
  GUILD_ID,
  type Request,
  ROLE_ID,
} from './loopback.js';
import { buttonsOf, connect, type Scenario, type SentMessage, user } from './scenario.js';

const QUESTION = 'When did the ferry reach Norvik?';
const OFF_TOPIC = 'who invented xylophones?';
const MESSAGE_CONTENT = 1 << 15;

const at = (words: string) => spanOf(harbour, words);

type Fields = Readonly<Record<string, unknown>>;

const mention: Fields = { content: `<@${BOT_ID}> ${QUESTION}`, mentions: [botUser] };
const directMessage: Fields = { guild_id: undefined, channel_id: DM_CHANNEL_ID, channel_type: 1, content: QUESTION };

let scenario: Scenario;
let asker = 0;

/** Sends a message by a user who has asked nothing before. */
function say(fields: Fields): Fields {
  const { discord } = scenario;
  asker += 1;
  const author = user(`6100000000${String(asker).padStart(8, '0')}`);
  const message = discord.message({ guild_id: GUILD_ID, author, ...fields });
  discord.dispatch('MESSAGE_CREATE', message);
  return message;
}

const isReplyTo =
  ({ id }: Fields) =>
  ({ method, path, body }: Request) =>
    method === 'POST' && path.endsWith('/messages') && body.nonce === id;

async function replyTo(fields: Fields): Promise<SentMessage> {
  const message = say(fields);
  return (await scenario.discord.request(isReplyTo(message))).body;
}

/** Whether a message is answered: what is said after it there is, so its answer would have come before. */
async function isAnswered(fields: Fields): Promise<boolean> {
  const message = say(fields);
  await replyTo({ ...mention, channel_id: fields.channel_id ?? CHANNEL_ID });
  return scenario.discord.requests.some(isReplyTo(message));
}

/** A reply of a user to a message of the bot's, which pings it. */
function replying(sent: Fields, content: string): Fields {
  return {
    type: 19,
    content,
    mentions: [botUser],
    message_reference: { type: 0, message_id: sent.id, channel_id: CHANNEL_ID, guild_id: GUILD_ID },
    referenced_message: sent,
  };
}

describe('messages', () => {
  beforeAll(async () => {
    scenario = await connect();
  });
  afterAll(() => scenario.end());
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ['a mention', mention],
    ['a mention in the older form', { ...mention, content: `<@!${BOT_ID}> ${QUESTION}` }],
    ['a mention at the end', { ...mention, content: `${QUESTION} <@${BOT_ID}>` }],
    ['a mention of its role', { content: `<@&${ROLE_ID}> ${QUESTION}`, mention_roles: [ROLE_ID] }],
    ['a direct message', directMessage],
  ])('%s is answered as a reply that pings nobody', async (_, fields) => {
    const run = vi.spyOn(ask, 'run');
    const message = say(fields);
    const { body } = await scenario.discord.request(isReplyTo(message));
    expect(run.mock.lastCall?.[0]).toEqual({ question: QUESTION });
    expect(body.content).toContain('-# ¶1 · Ferry to Norvik runs again after storm');
    expect(body.message_reference).toMatchObject({ message_id: message.id, fail_if_not_exists: false });
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(body).toMatchObject({ nonce: message.id, enforce_nonce: true });
  });

  test('a mention and nothing else is told what can be asked', async () => {
    expect((await replyTo({ ...mention, content: `<@${BOT_ID}>` })).content).toContain('/summary');
  });

  test('several questions of one message are answered in as many', async () => {
    const message = say({ ...mention, content: `<@${BOT_ID}> ${QUESTION} who are you?` });
    const first = await scenario.discord.request(isReplyTo(message));
    const second = await scenario.discord.request(({ body }) => body?.nonce === `${message.id}-1`);
    expect(first.body.content).toContain('-# ¶1');
    expect(second.body.content).toContain('I am Pilcrow');
    expect(second.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  test.each([
    ['tldr', 'Ferry to Norvik'],
    ['help', '/summary'],
    ['thanks!', 'You’re welcome.'],
    ['source?', 'The Harbour Post'],
  ])('a request in plain words does what its command does: %s', async (words, shown) => {
    expect((await replyTo({ ...mention, content: `<@${BOT_ID}> ${words}` })).content).toContain(shown);
  });

  test('other people mentioned in a question are read as their names', async () => {
    const run = vi.spyOn(ask, 'run');
    const other = user('600000000000000055');
    await replyTo({ content: `<@${BOT_ID}> does <@600000000000000055> own it?`, mentions: [botUser, other] });
    expect(run.mock.lastCall?.[0]).toEqual({ question: 'does @user55 own it?' });
  });

  test('a reply to an answer is understood against it, by a bot that never saw it', async () => {
    const sent = scenario.discord.message({ author: botUser, ...(await replyTo(mention)) });
    await scenario.end();
    scenario = await connect();
    const run = vi.spyOn(ask, 'run');
    await replyTo(replying(sent, 'and why?'));
    expect(run.mock.lastCall?.[0]).toEqual({ question: 'and why?' });
    const before = run.mock.lastCall?.[1].before;
    expect([before?.sentence, ...(before?.passages ?? []).map(({ span }) => span)]).toContainEqual(
      spanOf(harbour, harbour.paragraphs[0] ?? ''),
    );
  });

  test('“who is she?” in reply to an answer is answered with the name in full', async () => {
    const answer: Answer = { ...answered, best: at('She'), sentence: at('She thanked the crew.'), passages: [] };
    const { content, components } = toMessage({
      kind: 'answer',
      reading: harbourReading,
      question: 'Who thanked them?',
      answer,
    });
    const sent = scenario.discord.message({ author: botUser, content, components });
    expect((await replyTo(replying(sent, 'who is she?'))).content).toContain('Ida Holm');
  });

  test('the answer replied to is fetched where the event does not bring it', async () => {
    const sent = scenario.discord.message({ author: botUser, ...(await replyTo(mention)) });
    scenario.discord.script(({ path }) => path === `/channels/${CHANNEL_ID}/messages/${sent.id}`, { body: sent });
    const run = vi.spyOn(ask, 'run');
    await replyTo({ ...replying(sent, 'and why?'), referenced_message: undefined });
    expect(run.mock.lastCall?.[1].before?.passages.length).toBeGreaterThan(0);
  });

  test('a reply whose original cannot be read is answered on its own', async () => {
    const sent = { id: '990000000000000001' };
    scenario.discord.script(({ path }) => path.endsWith(sent.id), {
      status: 404,
      body: { code: 10008, message: 'Unknown Message' },
    });
    const run = vi.spyOn(ask, 'run');
    await replyTo({ ...replying(sent, QUESTION), referenced_message: undefined });
    expect(run.mock.lastCall?.[1].before).toBeUndefined();
  });

  test('a reply to an answer in a direct message is a follow-up as well', async () => {
    const sent = scenario.discord.message({
      author: botUser,
      ...(await replyTo(directMessage)),
      channel_id: DM_CHANNEL_ID,
    });
    const reference = { type: 0, message_id: sent.id, channel_id: DM_CHANNEL_ID };
    const run = vi.spyOn(ask, 'run');
    await replyTo({ ...directMessage, ...replying(sent, 'and why?'), message_reference: reference });
    expect(run.mock.lastCall?.[1].before?.passages.length).toBeGreaterThan(0);
  });

  test('an answer shows the button that a reply to it is understood by', async () => {
    expect(buttonsOf(await replyTo(mention)).map(({ label }) => label)).toEqual(['In context', 'Read the article']);
  });

  test.each([
    ['a question to nobody', { content: QUESTION }],
    [
      'a question to somebody else',
      { content: `<@600000000000000009> ${QUESTION}`, mentions: [user('600000000000000009')] },
    ],
    ['@everyone', { content: `@everyone ${QUESTION}`, mention_everyone: true }],
    ['another role', { content: `<@&${GUILD_ID}> ${QUESTION}`, mention_roles: [GUILD_ID] }],
    ['another bot', { ...mention, author: { ...user(), bot: true } }],
    ['the bot itself', { ...mention, author: botUser }],
    ['a webhook', { ...mention, webhook_id: '5' }],
    ['a notice of a pinned message', { ...mention, type: 6 }],
    ['a reply of pictures alone', { ...mention, content: '' }],
    ['an empty direct message', { ...directMessage, content: '' }],
  ])('%s is not answered', async (_, fields) => {
    expect(await isAnswered(fields)).toBe(false);
  });

  test('the same message delivered twice is answered once', async () => {
    const message = say(mention);
    scenario.discord.dispatch('MESSAGE_CREATE', message);
    await replyTo(mention);
    expect(scenario.discord.requests.filter(isReplyTo(message))).toHaveLength(1);
  });

  test('of a burst of fifty mentions five are answered, one is told when to try again, and the rest meet silence', async () => {
    const author = user('600000000000000777');
    const burst = Array.from({ length: 50 }, () => say({ ...mention, author }));
    await replyTo(mention);
    const sent = burst.flatMap((message) => scenario.discord.requests.filter(isReplyTo(message)));
    const notices = sent.filter(({ body }) => /^That was quick: try again in \d+ s\.$/.test(body.content));
    expect([sent.length, notices.length]).toEqual([6, 1]);
  });

  test('a fault of ours is owned up to, and logged without what was asked', async () => {
    vi.spyOn(ask, 'run').mockImplementation(() => {
      throw new RangeError('broken');
    });
    expect((await replyTo(mention)).content).toBe(
      'Something went wrong here, and it is not your question’s fault. Please try again.',
    );
    expect(await scenario.logged({ msg: 'a fault of ours' })).toMatchObject({ err: { name: 'RangeError' } });
    expect(JSON.stringify(scenario.log)).not.toContain('ferry reach');
  });

  test('without channels to listen in, the content of messages is not asked for', () => {
    expect((scenario.discord.identifies[0]?.intents ?? 0) & MESSAGE_CONTENT).toBe(0);
  });
});

describe('a channel where questions are answered unprompted', () => {
  beforeAll(async () => {
    scenario = await connect({ askChannelIds: [ASK_CHANNEL_ID] });
  });
  afterAll(() => scenario.end());

  test('asks for the content of messages', () => {
    expect((scenario.discord.identifies[0]?.intents ?? 0) & MESSAGE_CONTENT).toBe(MESSAGE_CONTENT);
  });

  test.each([
    ['a line that asks by its first word', 'when did the ferry reach norvik', true],
    ['a line that asks by its mark', 'the ferry reached Norvik on Monday?', true],
    ['a line that does not ask', 'the ferry reached Norvik', false],
    ['what the article does not say', OFF_TOPIC, false],
    ['what it can only point to', 'did the ferry reach Norvik on Monday?', false],
    ['what asks for a summary', 'what is the article about?', false],
    ['what asks who the bot is', 'are you a bot?', false],
    ['thanks with a mark', 'thanks?', false],
    ['what is asked of somebody there', 'what did you say?', false],
    ['what points to something said before', 'who is she?', false],
  ])('%s', async (_, content, answered) => {
    expect(await isAnswered({ channel_id: ASK_CHANNEL_ID, content })).toBe(answered);
  });

  test('a question there to somebody else is left to them', async () => {
    const other = user('600000000000000009');
    expect(
      await isAnswered({ channel_id: ASK_CHANNEL_ID, content: `${QUESTION} <@${other.id}>`, mentions: [other] }),
    ).toBe(false);
  });

  test.each([
    ['a thread of the channel, as a post of a forum is', ASK_CHANNEL_ID],
    ['a thread of another channel', CHANNEL_ID],
  ])('what it does in %s', async (_, parent) => {
    const id = scenario.discord.id();
    const metadata = {
      archived: false,
      auto_archive_duration: 60,
      archive_timestamp: '2021-03-02T08:15:00Z',
      locked: false,
    };
    scenario.discord.dispatch('THREAD_CREATE', {
      id,
      type: 11,
      guild_id: GUILD_ID,
      parent_id: parent,
      name: 'ferry',
      owner_id: BOT_ID,
      thread_metadata: metadata,
    });
    const isIn = parent === ASK_CHANNEL_ID;
    expect(await isAnswered({ channel_id: id, content: QUESTION })).toBe(isIn);
    expect(await isAnswered({ channel_id: id, content: OFF_TOPIC })).toBe(false);
  });

  test('who asks too fast there is told nothing', async () => {
    const author = user('600000000000000778');
    const burst = Array.from({ length: 8 }, () => say({ channel_id: ASK_CHANNEL_ID, content: QUESTION, author }));
    await replyTo({ ...mention, channel_id: ASK_CHANNEL_ID });
    const sent = burst.flatMap((message) => scenario.discord.requests.filter(isReplyTo(message)));
    expect(sent.map(({ body }) => body.content)).toEqual(Array(5).fill(expect.stringContaining('**Monday**')));
  });

  test('a question elsewhere is not answered', async () => {
    expect(await isAnswered({ content: QUESTION })).toBe(false);
  });

  test('what is refused when overheard is answered when the bot is spoken to', async () => {
    const content = `<@${BOT_ID}> ${OFF_TOPIC}`;
    const reply = await replyTo({ channel_id: ASK_CHANNEL_ID, content, mentions: [botUser] });
    expect(reply.content).toContain('The article does not say.');
  });
});

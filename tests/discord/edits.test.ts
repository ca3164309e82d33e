import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ASK_CHANNEL_ID, botUser, CHANNEL_ID, GUILD_ID, type Request } from './loopback.js';
import { connect, type Scenario } from './scenario.js';
import { type Fields, isReplyTo, mentioning, replyTo, say } from './talk.js';
import { pass, realTime } from './time.js';

const QUESTION = 'which ferry reached Norvik?';
const OTHER = 'who is the mayor?';
const OFF_TOPIC = 'who invented xylophones?';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await connect({ askChannelIds: [ASK_CHANNEL_ID] });
});
afterAll(() => scenario.end());
afterEach(realTime);

const isEdit = ({ method }: Request) => method === 'PATCH';
const isDeletion = ({ method }: Request) => method === 'DELETE';

/** Asks, and gives the question and the id of its answer. */
async function asked(fields: Fields): Promise<{ readonly message: Fields; readonly answerId: string }> {
  const message = say(scenario, fields);
  await scenario.discord.request(isReplyTo(message));
  await scenario.logged({ msg: 'answered', message: message.id });
  return { message, answerId: scenario.discord.lastId };
}

function edit(message: Fields, fields: Fields): void {
  scenario.discord.dispatch('MESSAGE_UPDATE', { ...message, edited_timestamp: '2021-03-02T08:16:00.000Z', ...fields });
}

function remove(message: Fields): void {
  const { id, channel_id } = message;
  scenario.discord.dispatch('MESSAGE_DELETE', { id, channel_id, guild_id: GUILD_ID });
}

/** What the bot has done of a kind, once it has dealt with all that was said. */
async function done(matches: (request: Request) => boolean, from: number): Promise<readonly Request[]> {
  await replyTo(scenario, mentioning(QUESTION));
  return scenario.discord.requests.slice(from).filter(matches);
}

describe('a question that is edited', () => {
  test('has its answer edited', async () => {
    const from = scenario.discord.requests.length;
    const { message, answerId } = await asked(mentioning(QUESTION));
    edit(message, mentioning(OTHER));
    const { path, body } = await scenario.discord.request(isEdit, from);
    expect(path).toBe(`/channels/${CHANNEL_ID}/messages/${answerId}`);
    expect(body.content).toContain('**Per Dahl**');
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(body).not.toHaveProperty('nonce');
  });

  test('has another message added where it then asks more, and taken away where it asks less', async () => {
    const from = scenario.discord.requests.length;
    const { message } = await asked(mentioning(QUESTION));
    edit(message, mentioning(`${QUESTION} who are you?`));
    const added = await scenario.discord.request(({ body }) => body?.nonce === `${message.id}-1`, from);
    expect(added.body.content).toContain('I am Pilcrow');
    edit(message, mentioning(QUESTION));
    await scenario.discord.request(isDeletion, from);
    expect(await done(isDeletion, from)).toHaveLength(1);
  });

  test.each([
    [
      'a link of which was looked up, is not answered anew',
      { edited_timestamp: null, embeds: [{ title: 'x', fields: [] }] },
    ],
    ['by a bot is left alone', { author: botUser }],
  ])('%s', async (_, fields) => {
    const from = scenario.discord.requests.length;
    const { message } = await asked(mentioning(QUESTION));
    edit(message, { ...mentioning(OTHER), ...fields });
    expect(await done(isEdit, from)).toEqual([]);
  });

  test('after a minute keeps its answer', async () => {
    const from = scenario.discord.requests.length;
    const { message } = await asked(mentioning(QUESTION));
    pass(61_000);
    edit(message, mentioning(OTHER));
    expect(await done(isEdit, from)).toEqual([]);
  });

  test('and was overheard loses an answer that is none any more', async () => {
    const from = scenario.discord.requests.length;
    const { message, answerId } = await asked({ channel_id: ASK_CHANNEL_ID, content: QUESTION });
    edit(message, { content: OFF_TOPIC });
    expect((await scenario.discord.request(isDeletion, from)).path).toContain(answerId);
  });
});

describe('a question that is deleted', () => {
  test('has its answer deleted', async () => {
    const from = scenario.discord.requests.length;
    const { message, answerId } = await asked(mentioning(QUESTION));
    remove(message);
    expect((await scenario.discord.request(isDeletion, from)).path).toBe(
      `/channels/${CHANNEL_ID}/messages/${answerId}`,
    );
  });

  test('among many at once as well', async () => {
    const from = scenario.discord.requests.length;
    const { message, answerId } = await asked(mentioning(QUESTION));
    scenario.discord.dispatch('MESSAGE_DELETE_BULK', { ids: [message.id], channel_id: CHANNEL_ID, guild_id: GUILD_ID });
    expect((await scenario.discord.request(isDeletion, from)).path).toContain(answerId);
  });

  test('keeps an answer that somebody replied to', async () => {
    const from = scenario.discord.requests.length;
    const { message, answerId } = await asked(mentioning(QUESTION));
    say(scenario, {
      type: 19,
      content: 'good to know',
      message_reference: { type: 0, message_id: answerId, channel_id: CHANNEL_ID, guild_id: GUILD_ID },
    });
    remove(message);
    expect(await done(isDeletion, from)).toEqual([]);
  });

  test('and was not answered is nothing to the bot', async () => {
    const from = scenario.discord.requests.length;
    remove(say(scenario, { content: QUESTION }));
    expect(await done(isDeletion, from)).toEqual([]);
  });
});

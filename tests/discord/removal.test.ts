import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { botUser, CHANNEL_ID, GUILD_ID } from './loopback.js';
import { connect, EPHEMERAL, inDirectMessage, interaction, respondTo, type Scenario, user } from './scenario.js';
import type { Fields } from './talk.js';

const asker = user('600000000000000071');
const other = user('600000000000000072');
const MANAGE_MESSAGES = '8192';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await connect();
});
afterAll(() => scenario.end());

const by = (member: Fields, permissions = '0') => ({ member: { user: member, roles: [], permissions } });

/** Uses "Remove this answer" on a message; gives what is said and whether the message was deleted. */
async function remove(target: Fields, fields: object) {
  const { discord } = scenario;
  const resolved = { messages: { [String(target.id)]: target } };
  const data = { id: '3', type: 3, name: 'Remove this answer', target_id: target.id, resolved };
  const response = await respondTo(discord, interaction(discord, 2, data, fields));
  expect(response.data.flags & EPHEMERAL).toBe(EPHEMERAL);
  const isDeleted = discord.requests.some(
    ({ method, path }) => method === 'DELETE' && path.endsWith(`/messages/${target.id}`),
  );
  return { said: response.data.content, isDeleted };
}

/** The bot's answer to a message of the asker's, which is there to be fetched unless it is gone. */
function reply(isGone = false): Fields {
  const { discord } = scenario;
  const question = discord.message({ author: asker });
  const answer = isGone ? { status: 404, body: { code: 10008, message: 'Unknown Message' } } : { body: question };
  discord.script(({ method, path }) => method === 'GET' && path.endsWith(`/messages/${question.id}`), answer);
  const reference = { type: 0, message_id: question.id, channel_id: CHANNEL_ID, guild_id: GUILD_ID };
  return discord.message({ author: botUser, type: 19, message_reference: reference });
}

const response = () =>
  scenario.discord.message({
    author: botUser,
    type: 20,
    interaction_metadata: { id: '5', type: 2, user: asker, authorizing_integration_owners: {} },
  });

describe('an answer is removed', () => {
  test.each([
    ['a reply by the asker', () => reply(), by(asker)],
    ['the answer to a command by the asker', response, by(asker)],
    ['by whoever manages messages', () => reply(true), by(other, MANAGE_MESSAGES)],
    ['in a direct message', response, inDirectMessage],
  ])('%s', async (_, target, fields) => {
    expect(await remove(target(), fields)).toEqual({ said: 'That answer is removed.', isDeleted: true });
  });
});

describe('nothing is removed', () => {
  const notYours = 'An answer is removed by whoever asked, or by whoever manages the messages here.';
  test.each([
    ['a reply, by somebody else', () => reply(), by(other), notYours],
    ['the answer to a command, by somebody else', response, by(other), notYours],
    ['a reply to a message that is gone', () => reply(true), by(asker), notYours],
    [
      'a message of somebody’s',
      () => scenario.discord.message({ author: asker }),
      by(other, MANAGE_MESSAGES),
      'That is no message of mine: I remove my own alone.',
    ],
  ])('%s', async (_, target, fields, said) => {
    expect(await remove(target(), fields)).toEqual({ said, isDeleted: false });
  });
});

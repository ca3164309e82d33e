import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOT_ID, DM_CHANNEL_ID } from './loopback.js';
import { connect, interaction, respondTo, type Scenario, user } from './scenario.js';
import { type Fields, mentioning, replyingTo, replyTo, say } from './talk.js';

const CLAIM = 'The ferry Aurora reached Norvik on Monday, three days after a storm broke its rudder.';
const DIFFERENCE = 'The article has “nine”; the claim has “three”.';
const QUESTION = 'which ferry reached Norvik?';
const somebody = user('600000000000000044');

let scenario: Scenario;
beforeAll(async () => {
  scenario = await connect();
});
afterAll(() => scenario.end());

const forwarding = (content: string, embeds: readonly unknown[] = []): Fields => ({
  message_reference: { type: 1, message_id: '500000000000000001', channel_id: '500000000000000002' },
  message_snapshots: [
    {
      message: {
        type: 0,
        content,
        embeds,
        attachments: [],
        mentions: [],
        mention_roles: [],
        flags: 0,
        timestamp: '2021-03-02T08:15:00Z',
        edited_timestamp: null,
      },
    },
  ],
});
const embed = (title: string, description: string) => ({ type: 'rich', title, description, fields: [] });

function by(author: Fields, fields: Fields): Fields {
  return scenario.discord.message({ author, ...fields });
}

describe('“is this true?” in reply to somebody’s message', () => {
  test.each([
    ['its text', { content: CLAIM }],
    ['the text that it forwards', { content: '', ...forwarding(CLAIM) }],
    ['the text of its embed', { content: '', embeds: [embed('Aurora is back', CLAIM)] }],
    ['the text of an embed that it forwards', { content: '', ...forwarding('', [embed('', CLAIM)]) }],
  ])('sets %s beside the article', async (_, fields) => {
    const original = by(somebody, fields);
    const { content } = await replyTo(scenario, replyingTo(scenario, original, mentioning('is this true?')));
    expect(content).toContain('> The ferry Aurora reached Norvik on Monday, nine days after');
    expect(content).toContain(DIFFERENCE);
  });

  test('says how it can be checked where Discord keeps the text from the bot', async () => {
    const original = by(somebody, { content: '' });
    const { content } = await replyTo(scenario, replyingTo(scenario, original, mentioning('is this true?')));
    expect(content).toContain('Apps → “Check against the article”');
  });

  test('says the same where nobody is replied to', async () => {
    expect((await replyTo(scenario, mentioning('is this true?'))).content).toContain('Check against the article');
  });
});

describe('a mention and nothing else in reply to somebody’s message', () => {
  test('answers the question that it asks', async () => {
    const original = by(somebody, { content: QUESTION });
    const { content } = await replyTo(scenario, replyingTo(scenario, original, mentioning('')));
    expect(content).toContain('**Aurora**');
  });

  test('checks what it claims', async () => {
    const original = by(somebody, { content: CLAIM });
    const { content } = await replyTo(scenario, replyingTo(scenario, original, mentioning('')));
    expect(content).toContain(DIFFERENCE);
  });
});

test('a question in reply to somebody’s message is answered as it stands', async () => {
  const original = by(somebody, { content: CLAIM });
  const { content } = await replyTo(scenario, replyingTo(scenario, original, mentioning('who is the mayor?')));
  expect(content).toContain('**Per Dahl**');
});

describe('a message forwarded to the bot alone', () => {
  const alone = { guild_id: undefined, channel_id: DM_CHANNEL_ID, channel_type: 1, content: '' };

  test.each([
    ['is answered where it asks', QUESTION, '**Aurora**'],
    ['is checked where it claims something', CLAIM, DIFFERENCE],
  ])('%s', async (_, content, shown) => {
    expect((await replyTo(scenario, { ...alone, ...forwarding(content) })).content).toContain(shown);
  });

  test('is left alone where it holds pictures', async () => {
    say(scenario, { ...alone, ...forwarding('') });
    await replyTo(scenario, { ...alone, content: QUESTION });
    const sent = scenario.discord.requests.filter(({ path }) => path === `/channels/${DM_CHANNEL_ID}/messages`);
    expect(sent).toHaveLength(3);
  });
});

describe('the message menu reads', () => {
  test.each([
    ['forwarded text', { content: '', ...forwarding(CLAIM) }],
    ['an embed', { content: 'https://news.example/1', embeds: [embed('Aurora is back', CLAIM)] }],
  ])('%s', async (_, fields) => {
    const target = by(somebody, fields);
    const data = {
      id: '1',
      type: 3,
      name: 'Check against the article',
      target_id: target.id,
      resolved: { messages: { [String(target.id)]: target } },
    };
    const response = await respondTo(scenario.discord, interaction(scenario.discord, 2, data));
    expect(response.data.content).toContain(DIFFERENCE);
  });
});

test('a mention inside a forwarded text is no mention of the bot', async () => {
  const before = scenario.discord.requests.length;
  say(scenario, { content: '', ...forwarding(`<@${BOT_ID}> ${QUESTION}`) });
  await replyTo(scenario, mentioning(QUESTION));
  expect(scenario.discord.requests.length - before).toBe(1);
});

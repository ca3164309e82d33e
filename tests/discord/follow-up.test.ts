import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/reading/reading.js';
import { botUser, CHANNEL_ID, DM_CHANNEL_ID, GUILD_ID } from './loopback.js';
import {
  buttonPress,
  buttonsOf,
  connect,
  EPHEMERAL,
  interaction,
  isCallbackOf,
  respondTo,
  type Scenario,
  type SentMessage,
  SUPPRESS_EMBEDS,
  slash,
  user,
} from './scenario.js';
import { type Fields, mentioning, replyTo } from './talk.js';
import { pass, realTime } from './time.js';

/** Two people, of each of whom the article says where they were, when, and how old they are. */
const council = read({
  headline: 'Two members of the Velmora council resign',
  publisher: 'The Harbour Post',
  datePublished: '2021-03-02',
  paragraphs: [
    'Ida Lund, 54, resigned from the Velmora council on Monday.',
    'Tor Moen, 61, resigned on Tuesday in Norvik. He said the tolls were unfair.',
    'Ida Lund was elected in 2014, five years after Tor Moen.',
  ],
});
const QUESTION = 'who resigned on Monday?';

let scenario: Scenario;
let asker = 0;
beforeAll(async () => {
  scenario = await connect({ reading: council });
});
afterAll(() => scenario.end());
afterEach(realTime);

/** The fields of an interaction by a user who has asked nothing before. */
function bySomebody(): Fields {
  asker += 1;
  return { member: { user: user(`6300000000${String(asker).padStart(8, '0')}`), roles: [], permissions: '0' } };
}

const ask = (question: string, values = {}) =>
  respondTo(scenario.discord, slash(scenario.discord, 'ask', { question, ...values }, bySomebody()));

const followUpUnder = (message: SentMessage) => buttonsOf(message).find(({ label }) => label === 'Follow up');

/** Presses "Follow up" under an answer and gives the form that opens. */
async function formUnder(message: SentMessage) {
  const press = buttonPress(scenario.discord, followUpUnder(message)?.custom_id ?? '', messageOf(message));
  const { type, data } = await respondTo(scenario.discord, { ...press, ...bySomebody() });
  return {
    type,
    form: data as unknown as { readonly custom_id: string; readonly title: string; readonly components: unknown },
  };
}

/** Fills the form in and gives the answer. */
async function fillIn(customId: string, value: string, under: SentMessage) {
  const components = [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'question', value } }];
  const data = { custom_id: customId, components };
  const sent = interaction(scenario.discord, 5, data, { ...bySomebody(), message: messageOf(under) });
  return (await respondTo(scenario.discord, sent)).data;
}

function messageOf(sent: SentMessage): Fields {
  return scenario.discord.message({ author: botUser, ...sent });
}

describe('the answer to a command', () => {
  test('is followed up by a button and a form', async () => {
    const { data } = await ask(QUESTION);
    expect(data.content).toContain('**Ida Lund**');
    const { type, form } = await formUnder(data);
    expect(type).toBe(9);
    expect(form).toMatchObject({
      title: 'Follow up',
      components: [
        { type: 18, label: 'Your next question', component: { type: 4, custom_id: 'question', required: true } },
      ],
    });
    const answer = await fillIn(form.custom_id, 'how old is she?', data);
    expect(answer.content).toMatch(/^-# “how old is she\?”\n\*\*54/);
    expect(answer.flags).toBe(SUPPRESS_EMBEDS);
    expect(answer.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(followUpUnder(answer)).toBeDefined();
  });

  test('is followed up alone where it was seen alone', async () => {
    const { data } = await ask(QUESTION, { private: true });
    const { form } = await formUnder(data);
    expect((await fillIn(form.custom_id, 'why?', data)).flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
  });

  test('is followed up by a bot that never gave it', async () => {
    const { data } = await ask(QUESTION);
    const { form } = await formUnder(data);
    await scenario.end();
    scenario = await connect({ reading: council });
    expect((await fillIn(form.custom_id, 'how old is she?', data)).content).toContain('**54');
  });

  test('shows what is typed into the form as it was typed, and nobody is pinged by it', async () => {
    const { data } = await ask(QUESTION);
    const { form } = await formUnder(data);
    const { content } = await fillIn(form.custom_id, '**who** <@600000000000000001> else?', data);
    expect(content.split('\n')[0]).toBe('-# “\\*\\*who\\*\\* \\<\\@600000000000000001> else?”');
  });

  test('of an article that is gone is followed up no more', async () => {
    const { data } = await ask(QUESTION);
    const { form } = await formUnder(data);
    const gone = form.custom_id.replace(/^1...../, '1zzzzz');
    expect((await fillIn(gone, 'why?', data)).content).toContain('no longer have');
  });

  test('has no such button where it answers nothing that could be followed', async () => {
    const { data } = await respondTo(scenario.discord, slash(scenario.discord, 'summary', {}, bySomebody()));
    expect(followUpUnder(data)).toBeUndefined();
  });

  test('nor has an answer to a mention, to which one can reply', async () => {
    expect(followUpUnder(await replyTo(scenario, mentioning(QUESTION)))).toBeUndefined();
  });
});

/** A reply of a user to a message of the bot's, which pings it. */
function replying(sent: SentMessage, content: string): Fields {
  const original = messageOf(sent);
  return {
    type: 19,
    content,
    mentions: [botUser],
    message_reference: { type: 0, message_id: original.id, channel_id: CHANNEL_ID, guild_id: GUILD_ID },
    referenced_message: original,
  };
}

describe('a conversation of six turns about two people stays right', () => {
  const turns: readonly (readonly [string, string])[] = [
    [QUESTION, '**Ida Lund**'],
    ['how old is she?', '**54'],
    ['what about Tor Moen?', '**61'],
    ['when did he resign?', '**Tuesday**'],
    ['and Lund?', '**Monday**'],
    ['when was she elected?', '**2014**'],
  ];

  test('in a chain of replies', async () => {
    let sent: SentMessage | undefined;
    for (const [words, shown] of turns) {
      sent = await replyTo(scenario, sent === undefined ? mentioning(words) : replying(sent, words));
      expect(sent.content, words).toContain(shown);
    }
  });

  test('in direct messages, one after the other', async () => {
    const author = user('640000000000000001');
    for (const [words, shown] of turns) {
      const alone = { guild_id: undefined, channel_id: DM_CHANNEL_ID, channel_type: 1, author };
      pass(6_000);
      expect((await replyTo(scenario, { ...alone, content: words })).content, words).toContain(shown);
    }
  });
});

test('in direct messages nothing follows what was said more than ten minutes ago', async () => {
  const alone = { guild_id: undefined, channel_id: DM_CHANNEL_ID, channel_type: 1 };
  await replyTo(scenario, { ...alone, content: QUESTION });
  pass(601_000);
  expect((await replyTo(scenario, { ...alone, content: 'and when?' })).content).not.toContain('**Monday**');
});

test('in a channel nothing follows what was not replied to', async () => {
  await replyTo(scenario, mentioning(QUESTION));
  expect((await replyTo(scenario, mentioning('and how old?'))).content).not.toContain('**54');
});

test('a form is not opened by a button of another bot', async () => {
  const press = buttonPress(scenario.discord, 'x.fn.0', messageOf((await ask(QUESTION)).data));
  const { type } = await respondTo(scenario.discord, { ...press, ...bySomebody() });
  expect(type).toBe(4);
  expect(scenario.discord.requests.filter(isCallbackOf(press))).toHaveLength(1);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/reading/reading.js';
import { botUser, CHANNEL_ID, GUILD_ID } from './loopback.js';
import {
  buttonPress,
  buttonsOf,
  connect,
  EPHEMERAL,
  inDirectMessage,
  interaction,
  respondTo,
  type Scenario,
  type SentMessage,
  SUPPRESS_EMBEDS,
  slash,
  typing,
  user,
} from './scenario.js';

const SOURCE = '-# Ferry to Norvik runs again after storm · ANN REED, The Harbour Post, 2 Mar 2021';

describe('commands and buttons', () => {
  let scenario: Scenario;
  let asker = 0;
  beforeAll(async () => {
    scenario = await connect();
  });
  afterAll(() => scenario.end());

  /** A slash command by a user who has asked nothing before. */
  function ask(name: string, values: Parameters<typeof slash>[2] = {}, fields: object = {}) {
    asker += 1;
    const member = { user: user(`6000000000${String(asker).padStart(8, '0')}`), roles: [], permissions: '0' };
    return respondTo(scenario.discord, slash(scenario.discord, name, values, { member, ...fields }));
  }

  test.each([
    [
      'who',
      {},
      ['**Ida Holm** (Captain) · ¶2', '**Per Dahl** (Mayor) · ¶4', 'Organisations:', '**Lunde & Sons** · ¶3', SOURCE],
    ],
    ['where', {}, ['**Norvik** · ¶1', SOURCE]],
    [
      'when',
      {},
      [
        '**1 March 2021** · ¶1',
        '> The ferry Aurora reached Norvik on **Monday**, nine days after a storm broke its rudder.',
        '**June 2021** · ¶3',
        '> The shipyard Lunde & Sons will mend a second ship by **June 2021**.',
        SOURCE,
      ],
    ],
    [
      'quote',
      {},
      [
        '**Ida Holm** · “said at the quay” · ¶2',
        '> “We were never in danger,”',
        '**Per Dahl** · “said” · in the reporter’s words · ¶4',
        '> the island had \\*enough\\* flour',
        SOURCE,
      ],
    ],
    ['quote', { speaker: 'holm' }, ['**Ida Holm** · “said at the quay” · ¶2', '> “We were never in danger,”', SOURCE]],
    [
      'quote',
      { speaker: '*Zoë*' },
      ['The article names nobody called “\\*Zoë\\*”. It quotes Ida Holm and Per Dahl.', SOURCE],
    ],
    [
      'quote',
      { speaker: '@everyone <@1>' },
      ['The article names nobody called “\\@everyone \\<\\@1>”. It quotes Ida Holm and Per Dahl.', SOURCE],
    ],
    [
      'article',
      {},
      [
        '**Ferry to Norvik runs again after storm**',
        'Islanders had been cut off for nine days.',
        'ANN REED · The Harbour Post · 2 March 2021, 08:15',
        '> The ferry Aurora leaves Norvik on March 1.',
        '-# Photo: TOM BELL',
        '-# 4 paragraphs',
      ],
    ],
    [
      'article',
      { paragraph: 3 },
      [
        '> She \\[Ida Holm\\] thanked the crew. The shipyard Lunde & Sons will mend a second ship by June 2021.',
        `-# ¶3 · ${SOURCE.slice(3)}`,
      ],
    ],
  ])('/%s %j', async (name, values, lines) => {
    const { type, data } = await ask(name, values);
    expect(type).toBe(4);
    expect(data.content.split('\n')).toEqual(lines);
    expect(data.flags).toBe(SUPPRESS_EMBEDS);
    expect(data.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  test('/summary gives as many sentences as it was asked for, each with its paragraph', async () => {
    const { data } = await ask('summary', { sentences: 2 });
    const lines = data.content.split('\n');
    expect(lines.filter((line) => line.startsWith('> '))).toHaveLength(2);
    expect(lines.filter((line) => /^-# ¶\d$/.test(line))).toHaveLength(2);
  });

  test('/help shows every command and questions that this article answers', async () => {
    const { data } = await ask('help');
    for (const words of [
      '/ask question',
      '/summary',
      '/quote',
      '/who',
      '/when',
      '/where',
      '/article',
      '/quote Ida Holm',
    ])
      expect(data.content).toContain(words);
  });

  test.each([
    ['ask', { question: 'When did the ferry reach Norvik?' }],
    ['when', { question: 'did the ferry reach Norvik?' }],
    ['where', { question: 'did the ferry arrive, nine days after the storm?' }],
    ['who', { question: 'reached Norvik by ferry?' }],
  ])('/%s %j names its source, and shows the paragraph in context to whoever asks for it', async (name, values) => {
    const { data } = await ask(name, values);
    expect(data.content.split('\n').at(-1)).toBe(`-# ¶1 · ${SOURCE.slice(3)}`);
    const [inContext, link] = buttonsOf(data);
    expect(inContext?.label).toBe('In context');
    expect(link?.url).toMatch(/^https:\/\/harbour\.example\/ferry#:~:text=/);

    const { discord } = scenario;
    const opened = await respondTo(discord, press(data, 'In context'));
    expect(opened.type).toBe(4);
    expect(opened.data.flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
    expect(opened.data.content).toContain('nine days after a storm broke its rudder.');
    expect(opened.data.content).toContain('> "We were never in danger," Captain Ida Holm said at the quay.\n-# ¶2');
  });

  test('/ask off the article is refused in words', async () => {
    const { data } = await ask('ask', { question: 'who invented xylophones?' });
    expect(data.content).toContain('The article does not say.');
  });

  test('/find names the paragraphs that a text is about', async () => {
    const { data } = await ask('find', { text: 'the mayor said there was flour' });
    expect(data.content).toContain('> Mayor Per Dahl said the island had \\*enough\\* flour.\n-# ¶4');
  });

  test('what cannot be shown is said to the asker alone', async () => {
    const { data } = await ask('article', { paragraph: 9 });
    expect(data.content).toBe('There is no ¶9: the article has paragraphs ¶1 to ¶4.');
    expect(data.flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
  });

  test('an answer asked for in private is seen by the asker alone', async () => {
    const { data } = await ask('who', { private: true });
    expect(data.flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
    expect((await ask('who', { private: false })).data.flags).toBe(SUPPRESS_EMBEDS);
  });

  test.each([
    ['in direct messages', inDirectMessage],
    ['in a group of users who installed it', { ...inDirectMessage, channel: { id: '7', type: 3 }, context: 2 }],
    ['in a server that it is no member of', { guild_id: '800000000000000009', channel: { id: '8', type: 0 } }],
  ])('commands are answered %s as well', async (_, fields) => {
    const { data } = await ask('where', {}, fields);
    expect(data.content).toContain('**Norvik**');
  });

  test('a command that is no longer known says what to do, to the asker alone', async () => {
    const { data } = await ask('translate', { to: 'Latin' });
    expect(data.content).toBe(
      'I do not know /translate: whoever runs me should register my commands again (npm run register).',
    );
    expect(data.flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
  });

  test.each([
    ['summary', { sentences: 40 }, '“sentences” is a whole number from 1 to 10.'],
    ['ask', {}, '/ask needs “question”.'],
  ])('/%s %j, which an outdated registration lets through, is told what is wrong', async (name, values, sentence) => {
    expect((await ask(name, values)).data.content).toBe(sentence);
  });

  test.each([
    ['', ['Ida Holm', 'Per Dahl']],
    ['dah', ['Per Dahl']],
    ['hol', ['Ida Holm']],
    ['xylophone', []],
  ])('the speaker of /quote is completed from “%s”', async (typed, names) => {
    const { discord } = scenario;
    const { type, data } = await respondTo(discord, typing(discord, 'quote', 'speaker', typed));
    expect(type).toBe(8);
    expect(data.choices).toEqual(names.map((name) => ({ name, value: name })));
  });

  test('the message menu finds what a message is about', async () => {
    const { discord } = scenario;
    const { data } = await respondTo(discord, onMessage('they had plenty of flour on the island, the mayor said'));
    expect(data.content).toContain('-# ¶4');
  });

  test('a message without text has nothing to be found, and the asker alone is told', async () => {
    const { data } = await respondTo(scenario.discord, onMessage(' '));
    expect(data.content).toBe('That message has no text to look for.');
    expect(data.flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
  });

  test('the neighbours of a paragraph are a press away, in place of it', async () => {
    const { data } = await ask('article', { paragraph: 2 });
    expect(buttonsOf(data).map(({ label }) => label)).toEqual(['¶1', '¶3', 'Read the article']);
    const turned = await respondTo(scenario.discord, press(data, '¶1'));
    expect(turned.type).toBe(7);
    expect(turned.data.content).toContain('> The ferry Aurora reached Norvik on Monday');
  });

  test.each([
    ['0abcdef.tw.0', 'This button is of an older version of the bot: please ask again.'],
    ['', 'This button is of an older version of the bot: please ask again.'],
    ['1zzzzzz.tw.0', 'That belongs to an article that I no longer have here: please ask again.'],
  ])('the button “%s” cannot be followed, and says so to whoever pressed it', async (customId, sentence) => {
    const { discord } = scenario;
    const message = discord.message({ author: { ...user(), bot: true } });
    const { type, data } = await respondTo(discord, buttonPress(discord, customId, message));
    expect(type).toBe(4);
    expect(data.content).toBe(sentence);
    expect(data.flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
  });

  test('a user who asks too fast is told when to try again, alone; others are answered', async () => {
    const { discord } = scenario;
    const hasty = { member: { user: user('600000000000000777'), roles: [], permissions: '0' } };
    for (let i = 0; i < 5; i++)
      expect((await respondTo(discord, slash(discord, 'where', {}, hasty))).data.flags).toBe(4);
    const { data } = await respondTo(discord, slash(discord, 'where', {}, hasty));
    expect(data.content).toMatch(/^That was quick: try again in \d+ s\.$/);
    expect(data.flags).toBe(EPHEMERAL | SUPPRESS_EMBEDS);
    expect((await ask('where')).data.content).toContain('**Norvik**');
  });

  test('the same interaction delivered twice is answered once', async () => {
    const { discord } = scenario;
    const twice = slash(discord, 'where');
    await respondTo(discord, twice);
    discord.dispatch('INTERACTION_CREATE', twice);
    await ask('where');
    expect(discord.requests.filter(({ path }) => path.includes(twice.id))).toHaveLength(1);
  });

  test('the log has ids and timings, and nothing of what was asked', async () => {
    const asked = slash(scenario.discord, 'ask', { question: 'When did the ferry reach Norvik?' });
    await respondTo(scenario.discord, asked);
    const { command, guild, ms } = await scenario.logged({ msg: 'answered', interaction: asked.id });
    expect({ command, guild, ms: typeof ms }).toEqual({ command: 'ask', guild: GUILD_ID, ms: 'number' });
    expect(JSON.stringify(scenario.log)).not.toMatch(/ferry|xylophone|loopback\.token|token-/);
    expect(scenario.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  function press(data: SentMessage, label: string) {
    const { discord } = scenario;
    const customId = buttonsOf(data).find((button) => button.label === label)?.custom_id ?? '';
    return buttonPress(discord, customId, discord.message({ author: { ...user(), bot: true }, ...data }));
  }

  test('the message menu is answered in a server that it is no member of', async () => {
    const elsewhere = { guild_id: '800000000000000009', channel_id: '8', channel: { id: '8', type: 0 } };
    const { data } = await respondTo(scenario.discord, onMessage('the mayor said there was flour', elsewhere));
    expect(data.content).toContain('-# ¶4');
  });

  function onMessage(content: string, fields: object = {}) {
    const { discord } = scenario;
    asker += 1;
    const message = discord.message({ content, channel_id: CHANNEL_ID });
    const data = { id: '2', type: 3, name: 'Find in article', target_id: message.id };
    const member = { user: user(`6000000000${String(asker).padStart(8, '0')}`), roles: [], permissions: '0' };
    return interaction(
      discord,
      2,
      { ...data, resolved: { messages: { [String(message.id)]: message } } },
      { member, ...fields },
    );
  }
});

test('a button of a bot that has ended turns the page of a bot that never saw the message', async () => {
  const sentence = 'Nobody on the island had seen so much snow before. ';
  const reading = read({ headline: 'Snow', paragraphs: [sentence.repeat(60).trim()] });
  const first = await connect({ reading });
  const { data } = await respondTo(first.discord, slash(first.discord, 'article', { paragraph: 1 }));
  await first.end();
  const next = buttonsOf(data).find(({ label }) => label === 'Next')?.custom_id ?? '';

  const second = await connect({ reading });
  const message = second.discord.message({ author: botUser, content: data.content, components: data.components });
  const turned = await respondTo(second.discord, buttonPress(second.discord, next, message));
  await second.end();
  expect(turned.type).toBe(7);
  expect(data.content).toMatch(/page 1 of 2$/);
  expect(turned.data.content).toMatch(/page 2 of 2$/);
  expect(buttonsOf(turned.data).map(({ label, disabled }) => [label, disabled])).toEqual([
    ['Previous', false],
    ['Next', true],
  ]);
});

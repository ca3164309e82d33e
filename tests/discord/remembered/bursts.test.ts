import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { goesOn } from '../../../src/discord/overheard.js';
import { Bursts, textOf, type Written } from '../../../src/discord/remembered/bursts.js';
import { CHANNEL_ID, DM_CHANNEL_ID, type Request } from '../loopback.js';
import { connect, type Scenario, user } from '../scenario.js';
import { type Fields, isReplyTo, mentioning, replyTo, say } from '../talk.js';

let scenario: Scenario;
let people = 0;
beforeAll(async () => {
  scenario = await connect();
});
afterAll(() => scenario.end());

function somebody(): Fields {
  people += 1;
  return user(`6400000000${String(people).padStart(8, '0')}`);
}

const alone = (content: string) => ({
  guild_id: undefined,
  channel_id: DM_CHANNEL_ID,
  channel_type: 1,
  content,
});

const isEdit = ({ method, path }: Request) => method === 'PATCH' && path.includes('/messages/');

/** What some messages of one person were answered each, and what answers were changed to, of which there are at least `edits`. */
async function answersTo(messages: readonly Fields[], edits = 0) {
  const { discord } = scenario;
  const before = discord.requests.filter(isEdit).length;
  const said = messages.map((fields) => say(scenario, fields));
  await replyTo(scenario, mentioning('who is Ida Lund?'));
  await replyTo(scenario, mentioning('who is Ida Lund?'));
  while (discord.requests.filter(isEdit).length < before + edits)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const sent = said.map((message) => discord.requests.filter(isReplyTo(message)).map(({ body }) => body.content));
  const edited = discord.requests.filter(isEdit).slice(before);
  return { sent, edited: edited.map(({ body }) => body.content) };
}

describe('a question typed in pieces', () => {
  test.each([
    ['by mentions', mentioning],
    ['in direct messages', alone],
  ])('%s is answered once', async (_, piece) => {
    const author = somebody();
    const pieces = ['when did the ferry', 'with the new rudder', 'reach Norvik?'];
    const messages = pieces.map((words) => ({ ...piece(words), author }));
    const { sent, edited } = await answersTo(messages, 2);
    expect(sent.map((answers) => answers.length)).toEqual([1, 0, 0]);
    expect(edited).toHaveLength(2);
    expect(edited.at(-1)).toContain('**Monday**');
  });
});

describe('a question in pieces that is changed', () => {
  /** Types a question in two pieces and waits for both to be answered as one. */
  async function typed(...words: readonly [string, string]) {
    const author = somebody();
    const from = scenario.discord.requests.length;
    const [first, second] = words.map((one) => say(scenario, { ...mentioning(one), author }));
    const joined = await scenario.discord.request(isEdit, from);
    return { first, second, joined: joined.body.content, author };
  }
  const next = async (from: number, change: () => void) => {
    change();
    return (await scenario.discord.request(isEdit, from)).body.content;
  };
  const event = { edited_timestamp: '2021-03-02T08:16:00.000Z' };

  test.each<[string, 'first' | 'second', string]>([
    ['first', 'first', 'on which day did the ferry'],
    ['last', 'second', 'arrive in Norvik?'],
  ])('is answered whole when its %s piece is edited', async (_, which, words) => {
    const pieces = await typed('when did the ferry', 'reach Norvik?');
    expect(pieces.joined).toContain('**Monday**');
    const content = await next(scenario.discord.requests.length, () => {
      scenario.discord.dispatch('MESSAGE_UPDATE', { ...pieces[which], ...mentioning(words), ...event });
    });
    expect(content).toContain('The ferry Aurora reached Norvik');
  });

  test('is answered without a piece that is deleted', async () => {
    const { second, joined } = await typed('who is the mayor', 'of Norvik?');
    expect(joined).toContain('Per Dahl');
    const { id, channel_id, guild_id } = second ?? {};
    const content = await next(scenario.discord.requests.length, () => {
      scenario.discord.dispatch('MESSAGE_DELETE', { id, channel_id, guild_id });
    });
    expect(content).toContain('**Per Dahl**');
  });
});

describe('two messages stay two', () => {
  const begun = 'when did the ferry reach Norvik';
  test.each<[string, string, string]>([
    ['two questions', begun, 'who is Ida Lund'],
    ['a question and one that follows it', begun, 'and why?'],
    ['a question with its mark', `${begun}?`, 'the ferry'],
    ['a question and thanks', begun, 'thanks'],
    ['a question and a request', begun, 'tldr'],
    ['two things looked for', 'the rudder', 'the flour'],
  ])('%s', async (_, one, other) => {
    const author = somebody();
    const { sent, edited } = await answersTo([one, other].map((words) => ({ ...mentioning(words), author })));
    expect(sent.map((answers) => answers.length)).toEqual([1, 1]);
    expect(edited).toEqual([]);
  });

  test('of two people', async () => {
    const pieces = ['when did the ferry', 'reach Norvik'].map((words) => ({
      ...mentioning(words),
      author: somebody(),
    }));
    expect((await answersTo(pieces)).sent.map((answers) => answers.length)).toEqual([1, 1]);
  });

  test('in two channels', async () => {
    const author = somebody();
    const pieces = [{ ...mentioning('when did the ferry'), author, channel_id: CHANNEL_ID }];
    const { sent } = await answersTo([...pieces, { ...alone('reach Norvik'), author }]);
    expect(sent.map((answers) => answers.length)).toEqual([1, 1]);
  });
});

test.each<[string, string, boolean]>([
  ['how many people', 'were killed in the storm', false],
  ['how many people', 'died', true],
  ['what did the mayor', 'say', true],
  ['what did the mayor say.', 'about flour', false],
  ['the mayor', 'said what', false],
  ['who', '', false],
  ['who was', 'but when was it', false],
])('“%s”, then “%s”: goes on is %s', (begun, next, expected) => {
  expect(goesOn(begun, next)).toBe(expected);
});

describe('what was written', () => {
  const said = (...texts: readonly string[]): Written<{ readonly id: string }> => ({
    first: { id: '1' },
    pieces: texts.map((text, i) => ({ id: `${i + 1}`, text })),
  });
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is held for four seconds', () => {
    const bursts = new Bursts();
    bursts.note('ada', 'news', said('when did'));
    vi.advanceTimersByTime(3_999);
    expect(bursts.last('ada', 'news')).toEqual(said('when did'));
    bursts.note('ada', 'news', said('when did', 'the ferry'));
    vi.advanceTimersByTime(3_999);
    expect(bursts.last('ada', 'news')).toEqual(said('when did', 'the ferry'));
    vi.advanceTimersByTime(1);
    expect(bursts.last('ada', 'news')).toBeUndefined();
  });

  test('in several messages can be mended and shortened for a minute', () => {
    const bursts = new Bursts();
    bursts.note('ada', 'news', said('when did', 'teh ferry', 'sink'));
    expect(bursts.mended('2', 'the ferry')).toEqual(said('when did', 'the ferry', 'sink'));
    expect(bursts.last('ada', 'news')).toEqual(said('when did', 'the ferry', 'sink'));
    expect(textOf(bursts.without('3') ?? said())).toBe('when did the ferry');
    expect(bursts.mended('3', 'float')).toBeUndefined();
    vi.advanceTimersByTime(60_000);
    expect(bursts.mended('2', 'the boat')).toBeUndefined();
  });

  test('in one message is no joined question, and its beginning is not taken out of one', () => {
    const bursts = new Bursts();
    bursts.note('ada', 'news', said('when did the ferry sink'));
    expect(bursts.mended('1', 'why')).toBeUndefined();
    bursts.note('ada', 'news', said('when did', 'the ferry sink'));
    expect(bursts.without('1')).toBeUndefined();
  });
});

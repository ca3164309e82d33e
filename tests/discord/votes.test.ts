import { SnowflakeUtil } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/answering/outcome.js';
import { articleKey } from '../../src/article/key.js';
import { encodePress } from '../../src/discord/rendering/custom-id.js';
import { toMessage } from '../../src/discord/rendering/render.js';
import type { Store } from '../../src/library/store.js';
import { read } from '../../src/reading/reading.js';
import { folderShelf, SHELVES, type Shelf } from '../library/stores.js';
import { harbour, harbourReading, spanOf } from './harbour.js';
import { botUser, DM_CHANNEL_ID, GUILD_ID, Loopback } from './loopback.js';
import {
  buttonPress,
  buttonsOf,
  connect,
  EPHEMERAL,
  inDirectMessage,
  isCallbackOf,
  respondTo,
  type Scenario,
  type SentMessage,
  slash,
  startOn,
  user,
} from './scenario.js';
import { type Fields, mentioning, replyTo } from './talk.js';

const council = read({
  headline: 'Two members of the Velmora council resign',
  datePublished: '2021-03-02',
  paragraphs: ['Ida Lund, 54, resigned from the Velmora council on Monday.', 'Tor Moen, 61, resigned on Tuesday.'],
});
const QUESTION = 'who resigned on Monday?';
const IDA_LUND = { part: 'paragraph', paragraph: 1, start: 0, end: 8 } as const;
/** What is kept of a voter: nothing that leads to one. */
const BALLOT = {
  by: expect.stringMatching(/^[\w-]{22}$/),
  vote: expect.stringMatching(/^(yes|no)$/),
  press: expect.stringMatching(/^\d+$/),
};
const voted = 'Thanks. Kept are the place in the article and your vote, not your name and not what was asked.';
const noVotes = 'Votes are not taken here: nothing was kept.';

let shelf: Shelf;
let store: Store;
let scenario: Scenario;
let silent: Scenario;
let asker = 0;
beforeAll(async () => {
  shelf = await folderShelf();
  store = await shelf.open();
  scenario = await connect({ reading: council, store, feedback: true });
  silent = await connect({ reading: council, store });
});
afterAll(async () => {
  await Promise.all([scenario.end(), silent.end()]);
  await store.close();
  await shelf.throwAway();
});

/** The fields of an interaction by a user who has asked nothing before. */
function bySomebody() {
  asker += 1;
  return { member: { user: user(`6400000000${String(asker).padStart(8, '0')}`), roles: [], permissions: '0' } };
}

const labelsOf = (message: SentMessage) => buttonsOf(message).map(({ label }) => label);

async function ask(fields: Fields = bySomebody(), { discord } = scenario) {
  const { data } = await respondTo(discord, slash(discord, 'ask', { question: QUESTION }, fields));
  expect(data.content).toContain('**Ida Lund**');
  return data;
}

async function press(
  answer: SentMessage,
  label: string,
  fields = bySomebody(),
  { discord } = scenario,
  under = discord.message({ author: botUser, ...answer }),
) {
  const id = buttonsOf(answer).find((button) => button.label === label)?.custom_id ?? '';
  const { data } = await respondTo(discord, { ...buttonPress(discord, id, under), ...fields });
  return { said: data.content, isPrivate: (data.flags & EPHEMERAL) === EPHEMERAL };
}

describe('a vote', () => {
  test('is counted for the words shown, and answered to whoever voted alone', async () => {
    await store.forgetOwner(`server:${GUILD_ID}`);
    const answer = await ask();
    const votes = ['Right', 'Right', 'Not right'].map((label) => press(answer, label));
    expect(await Promise.all(votes)).toEqual(Array(3).fill({ said: voted, isPrivate: true }));
    expect((await store.records('votes')).map(({ owner, value }) => ({ owner, value }))).toEqual([
      {
        owner: `server:${GUILD_ID}`,
        value: { article: articleKey(council.article), span: IDA_LUND, yes: 2, no: 1, ballots: Array(3).fill(BALLOT) },
      },
    ]);
  });

  test('of one person on one answer counts once, and can be changed', async () => {
    await store.forgetOwner(`server:${GUILD_ID}`);
    const answer = await ask();
    const under = scenario.discord.message({ author: botUser, ...answer });
    const somebody = bySomebody();
    const votes: string[] = [];
    for (const label of ['Right', 'Right', 'Not right', 'Not right'])
      votes.push((await press(answer, label, somebody, scenario, under)).said);
    const again = 'You have voted on that answer already: your vote counts once.';
    expect(votes).toEqual([voted, again, 'Your vote on that answer is changed.', again]);
    expect((await press(answer, 'Right', bySomebody(), scenario, under)).said).toBe(voted);
    expect((await store.records('votes')).map(({ value: { yes, no } }) => [yes, no])).toEqual([[1, 1]]);
    expect((await press(await ask(), 'Right', somebody)).said).toBe(voted);
  });

  test('that could not be kept may be given again', async () => {
    const answer = await ask();
    const under = scenario.discord.message({ author: botUser, ...answer });
    const somebody = bySomebody();
    const broken = vi.spyOn(store, 'changeRecord').mockRejectedValueOnce(new Error('the disk is full'));
    expect((await press(answer, 'Right', somebody, scenario, under)).said).toContain('Something went wrong here');
    broken.mockRestore();
    expect((await press(answer, 'Right', somebody, scenario, under)).said).toBe(voted);
  });

  test('leaves neither the question nor anybody’s id', async () => {
    const asks = bySomebody();
    const votes = bySomebody();
    await press(await ask(asks), 'Right', votes);
    const kept = JSON.stringify(await store.records('votes'));
    for (const { user: somebody } of [asks, votes].map(({ member }) => member as { user: Fields }))
      expect(kept).not.toContain(String(somebody.id));
    expect(kept).not.toMatch(/resigned|Monday/);
    expect(JSON.stringify(scenario.log)).not.toContain(QUESTION);
  });

  test('by whoever presses too fast is not counted', async () => {
    await store.forgetOwner(`server:${GUILD_ID}`);
    const answer = await ask();
    const hasty = bySomebody();
    const said: string[] = [];
    for (let i = 0; i < 12; i++) said.push((await press(answer, 'Right', hasty)).said);
    expect(said.slice(0, 10)).toEqual(Array(10).fill(voted));
    expect(said.at(-1)).toMatch(/^That was quick/);
    expect((await store.records('votes'))[0]?.value.yes).toBe(10);
  });
});

describe.each(SHELVES)('a vote, kept in %s, of two bots that have the same servers', (_, openShelf) => {
  let together: Shelf;
  let discord: Loopback;
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    together = await openShelf();
    discord = await Loopback.start();
  }, 60_000);
  afterAll(async () => {
    for (const end of ends.splice(0).reverse()) await end();
    await discord.stop();
    await together.throwAway();
  });

  let first: Store | undefined;
  /** A bot on a store of its own where several may share what is kept, else on that of the first one. */
  async function start(): Promise<Scenario> {
    const one = !together.shared && first !== undefined ? first : await together.open();
    // Turns to identify are not what is tested here, and take five seconds each.
    Object.assign(one, { reserve: undefined });
    if (one !== first) ends.push(() => one.close());
    first ??= one;
    const started = startOn(discord, { reading: council, store: one, feedback: true });
    ends.push(() => started.bot.stop());
    await started.logged({ msg: 'ready' });
    return started;
  }

  test('counts once whichever of them is told, also when they are started anew', { timeout: 30_000 }, async () => {
    await start();
    await start();
    const counts = async () => (await first?.records('votes'))?.map(({ value: { yes, no } }) => [yes, no]);
    const asked = await respondTo(discord, slash(discord, 'ask', { question: QUESTION }, bySomebody()));
    const under = discord.message({ author: botUser, ...asked.data });
    const somebody = bySomebody();
    /** Presses as somebody does just now, which all of them are told, and waits for what each of so many says. */
    const pressed = async (label: string, bots: number) => {
      const id = buttonsOf(asked.data).find((button) => button.label === label)?.custom_id ?? '';
      const sent = { ...buttonPress(discord, id, under), ...somebody, id: String(SnowflakeUtil.generate()) };
      const said = () => discord.requests.filter(isCallbackOf(sent)).map(({ body }) => body.data.content);
      discord.dispatch('INTERACTION_CREATE', sent);
      await expect.poll(() => said().length).toBe(bots);
      return said();
    };
    const again = 'You have voted on that answer already: your vote counts once.';
    const changed = 'Your vote on that answer is changed.';
    expect(await pressed('Right', 2)).toEqual([voted, voted]);
    expect(await counts()).toEqual([[1, 0]]);
    await start();
    expect(await pressed('Right', 3)).toEqual([again, again, again]);
    expect(await pressed('Not right', 3)).toEqual([changed, changed, changed]);
    expect(await counts()).toEqual([[0, 1]]);
    expect(JSON.stringify(await first?.records('votes'))).not.toContain(String(somebody.member.user.id));
  });

  test('leaves nothing of who voted after a day', async () => {
    const owner = `server:${GUILD_ID}` as const;
    const [young, old] = [0, 25].map((hours) =>
      String(SnowflakeUtil.generate({ timestamp: Date.now() - hours * 3_600_000 })),
    ) as [string, string];
    const votes = { article: articleKey(council.article), span: IDA_LUND, yes: 2, no: 0 };
    const ballots = [old, young].map((press) => ({ by: press, vote: 'yes', press }) as const);
    await first?.setRecord(owner, 'votes', 'both', { ...votes, ballots });
    await first?.setRecord(owner, 'votes', 'old', { ...votes, ballots: ballots.slice(0, 1) });
    await start();
    const kept = async (key: string) => first?.record(owner, 'votes', key);
    await expect.poll(() => kept('both')).toEqual({ ...votes, ballots: ballots.slice(1) });
    await expect.poll(() => kept('old')).toEqual(votes);
  });
});

describe('people are asked for a vote', () => {
  test('under the answer to a mention', async () => {
    expect(labelsOf(await replyTo(scenario, mentioning(QUESTION)))).toEqual(['In context', 'Right', 'Not right']);
  });

  test('on every page that an answer is turned to', async () => {
    const shown = { kind: 'answer', answer: { outcome: 'answered', best: IDA_LUND, passages: [] } } as const;
    const customId = encodePress(council.article, { act: 'turn', shown, page: 0 });
    const under = scenario.discord.message({ author: botUser });
    const sent = { ...buttonPress(scenario.discord, customId, under), ...bySomebody() };
    expect(labelsOf((await respondTo(scenario.discord, sent)).data)).toEqual(['In context', 'Right', 'Not right']);
  });

  test('not under a summary, nor where the article does not say', async () => {
    const summary = await respondTo(scenario.discord, slash(scenario.discord, 'summary', {}, bySomebody()));
    expect(labelsOf(summary.data)).not.toContain('Right');
    const silence = await replyTo(scenario, mentioning('what is the capital of Peru?'));
    expect(labelsOf(silence)).not.toContain('Right');
  });

  test('not in direct messages: what is kept there would say whose vote it is', async () => {
    expect(labelsOf(await ask(inDirectMessage))).not.toContain('Right');
    const sent = await replyTo(scenario, { content: QUESTION, channel_id: DM_CHANNEL_ID, guild_id: undefined });
    expect(labelsOf(sent)).not.toContain('Right');
  });

  test('not where it is switched off, and a button from before keeps nothing', async () => {
    await store.forgetOwner(`server:${GUILD_ID}`);
    expect(labelsOf(await ask(bySomebody(), silent))).not.toContain('Right');
    expect(await press(await ask(), 'Right', bySomebody(), silent)).toEqual({ said: noVotes, isPrivate: true });
    expect(await store.records('votes')).toEqual([]);
  });
});

describe('the buttons', () => {
  const best = spanOf(harbour, 'Ida Holm');
  const sentence = spanOf(harbour, 'The ferry Aurora reached Norvik on Monday');
  const answer = (fields: Pick<Answer, 'outcome'> & Partial<Answer>): Answer => ({
    passages: [{ span: sentence, score: 1 }],
    confidence: 0.5,
    answerable: 0.5,
    ...fields,
  });
  const rowsOf = (reply: Answer, shape: object, reading = harbourReading) =>
    toMessage({ kind: 'answer', reading, question: 'who?', answer: reply }, 0, shape).components.map(({ components }) =>
      components.map((one) => ('label' in one ? one.label : '')),
    );
  const others = ['In context', 'Read the article'];
  const votes = ['Right', 'Not right'];

  test.each([
    ['exact words', answer({ outcome: 'answered', best, sentence: best }), {}, [[...others, ...votes]]],
    ['a sentence', answer({ outcome: 'pointed', sentence }), {}, [[...others, ...votes]]],
    [
      'the answer to a command',
      answer({ outcome: 'pointed' }),
      { isResponse: true },
      [[...others, 'Follow up', ...votes]],
    ],
    ['a refusal', answer({ outcome: 'refused' }), {}, [others]],
    ['an answer where nobody is asked', answer({ outcome: 'pointed' }), { asksForVote: false }, [others]],
  ])('under %s', (_, reply, shape, rows) => {
    expect(rowsOf(reply, { asksForVote: true, ...shape })).toEqual(rows);
  });

  test('stand in a second row where the first has no room for both', () => {
    const long = read({ ...harbour, paragraphs: [`The ferry ${'sailed on and '.repeat(300)}was late.`] });
    const whole = { part: 'paragraph', paragraph: 1, start: 0, end: long.article.paragraphs[0]?.length ?? 0 } as const;
    const reply = answer({ outcome: 'pointed', sentence: whole, passages: [] });
    expect(rowsOf(reply, { asksForVote: true, isResponse: true }, long)).toEqual([
      ['Previous', 'Next', ...others, 'Follow up'],
      votes,
    ]);
  });

  test('differ in their custom_id, of at most 100 characters', () => {
    const reply = answer({ outcome: 'answered', best, sentence: best });
    const message = toMessage({ kind: 'answer', reading: harbourReading, question: '', answer: reply }, 0, {
      asksForVote: true,
      isResponse: true,
    });
    const ids = message.components.flatMap(({ components }) =>
      components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : [])),
    );
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  });
});

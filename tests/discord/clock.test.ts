import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Store } from '../../src/library/store.js';
import { folderShelf } from '../library/stores.js';
import { DM_CHANNEL_ID, GUILD_ID, Loopback } from './loopback.js';
import { bySomebody } from './running.js';
import { respondTo, type Scenario, slash, startOn, user } from './scenario.js';
import { mentioning, replyTo } from './talk.js';
import { pass, realTime, setClock } from './time.js';

const DAY = 86_400_000;
const OTHER_GUILD = '800000000000000099';
const LEFT = `server:${OTHER_GUILD}` as const;
const FORGOTTEN = 'forgotten: the server was left a day ago';

let scenario: Scenario;
let shelf: Awaited<ReturnType<typeof folderShelf>>;
let store: Store;
beforeEach(async () => {
  shelf = await folderShelf();
  store = await shelf.open();
  await start();
});
afterEach(async () => {
  realTime();
  await scenario.end();
  await store.close();
  await shelf.throwAway();
});

async function start(): Promise<void> {
  scenario = startOn(await Loopback.start(), { store });
  await scenario.logged({ msg: 'ready' });
}

describe.each([
  ['a day forth', DAY],
  ['a day back', -DAY],
])('a clock that is set %s', (_, jump) => {
  test('lengthens no cooldown, and shortens none', async () => {
    const asker = bySomebody();
    const ask = async () =>
      (await respondTo(scenario.discord, slash(scenario.discord, 'where', {}, asker))).data.content;
    for (let i = 0; i < 5; i++) expect(await ask()).toContain('Norvik');
    setClock(jump);
    expect(await ask()).toMatch(/^That was quick: try again in [45] s\.$/);
    pass(5_000);
    expect(await ask()).toContain('Norvik');
  });

  test('ends no conversation, and prolongs none', async () => {
    const alone = {
      guild_id: undefined,
      channel_id: DM_CHANNEL_ID,
      channel_type: 1,
      author: user('640000000000000077'),
    };
    const say = async (content: string) => (await replyTo(scenario, { ...alone, content })).content;
    expect(await say('which ferry reached Norvik?')).toContain('**');
    setClock(jump);
    expect(await say('and when?')).toContain('Monday');
    pass(601_000);
    expect(await say('and when?')).not.toContain('**Monday**');
  });

  test('keeps an answer that follows its question’s edits following for a minute, and no longer', async () => {
    const message = scenario.discord.message({ guild_id: GUILD_ID, ...mentioning('which ferry reached Norvik?') });
    scenario.discord.dispatch('MESSAGE_CREATE', message);
    await scenario.logged({ msg: 'answered', message: message.id });
    const edit = (content: string) =>
      scenario.discord.dispatch('MESSAGE_UPDATE', {
        ...message,
        ...mentioning(content),
        edited_timestamp: '2021-03-02T08:15:30.000Z',
      });
    setClock(jump);
    edit('who is the mayor?');
    await scenario.logged({ msg: 'answered anew', message: message.id });
    pass(61_000);
    edit('who is the captain?');
    await respondTo(scenario.discord, slash(scenario.discord, 'where', {}, bySomebody()));
    expect(scenario.log.filter(({ msg }) => msg === 'answered anew')).toHaveLength(1);
  });

  test('deletes nothing of a server that was left an hour ago, and keeps nothing of one left two days ago', async () => {
    const hoursAgo = (hours: number) => ({ at: new Date(Date.now() - hours * 3_600_000).toISOString() });
    await store.setRecord(LEFT, 'left', '', hoursAgo(1));
    await store.setRecord('server:800000000000000098', 'left', '', hoursAgo(48));
    await scenario.end();
    setClock(jump);
    await start();
    await scenario.logged({ msg: FORGOTTEN, guild: '800000000000000098' });
    expect(await store.owners()).toEqual([LEFT]);
  });

  test('is not asked when a server is left', async () => {
    const given = { by: '1', at: '2021-03-02T08:15:00.000Z' };
    await store.keep(`server:${GUILD_ID}`, { headline: 'Storm passes', paragraphs: ['It passed.'] }, given);
    const now = Date.now();
    setClock(jump);
    scenario.discord.dispatch('GUILD_DELETE', { id: GUILD_ID });
    await vi.waitFor(async () => expect(await store.records('left')).toHaveLength(1));
    const [left] = await store.records('left');
    expect(Math.abs(Date.parse(left?.value.at ?? '') - now)).toBeLessThan(10_000);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Endpoint, serveMetrics } from '../../src/metrics/endpoint.js';
import { emptyStore } from './empty-store.js';
import { BOT_ID, botUser, CHANNEL_ID, GUILD_ID, USER_ID } from './loopback.js';
import { connect, isCallbackOf, respondTo, type Scenario, slash } from './scenario.js';

let scenario: Scenario;
let endpoint: Endpoint;
beforeEach(async () => {
  const served = await serveMetrics({ host: '127.0.0.1', port: 0 }, emptyStore);
  if (!served.ok) throw new Error(served.problems.join());
  endpoint = served.value;
  scenario = await connect({ measures: endpoint.measures });
});
afterEach(async () => {
  await scenario.end();
  await endpoint.close();
});

const get = async (path: string) => (await fetch(`${endpoint.address}${path}`)).text();

describe('a bot that is watched', () => {
  test('counts what it replies and what Discord does not take, and nothing of who asked what', async () => {
    const { discord, logged } = scenario;
    await respondTo(discord, slash(discord, 'ask', { question: 'who thanked the zebra?' }));
    await respondTo(discord, slash(discord, 'library'));
    discord.dispatch(
      'MESSAGE_CREATE',
      discord.message({
        content: `<@${BOT_ID}> when did the ferry reach Norvik?`,
        mentions: [botUser],
        guild_id: GUILD_ID,
      }),
    );
    await discord.request(({ path }) => path === `/channels/${CHANNEL_ID}/messages`);
    const late = slash(discord, 'summary');
    discord.script(isCallbackOf(late), { status: 404, body: { message: 'Unknown interaction', code: 10062 } });
    await respondTo(discord, late);
    await logged({ interaction: late.id });
    const figures = await get('/metrics');
    expect(figures).toMatch(/^pilcrow_replies_total\{command="ask",outcome="(answered|pointed|refused)"\} 1$/m);
    expect(figures).toMatch(/^pilcrow_replies_total\{command="message",outcome="(answered|pointed)"\} 1$/m);
    expect(figures).toContain('pilcrow_replies_total{command="library",');
    expect(figures).toContain('pilcrow_undelivered_total{command="summary",code="10062"} 1');
    expect(figures).toContain('pilcrow_servers 1\n');
    for (const secret of [USER_ID, CHANNEL_ID, GUILD_ID, late.id, 'zebra', 'Norvik'])
      expect(figures).not.toContain(secret);
  });

  test('is ready while it is connected, and no longer when it has stopped', async () => {
    expect(await get('/readyz')).toBe('{"gateway":true,"store":true}\n');
    await scenario.bot.stop();
    expect(await get('/readyz')).toBe('{"gateway":false,"store":true}\n');
    expect(await get('/healthz')).toBe('ok\n');
  });
});

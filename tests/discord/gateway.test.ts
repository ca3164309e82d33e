import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { type Gateway, unmeasured } from '../../src/metrics/measures.js';
import { Loopback } from './loopback.js';
import { respondTo, type Scenario, slash, startOn } from './scenario.js';

// discord.js gives a connection half a minute to open and a minute to say hello, and has no option for either.
Object.assign(createRequire(import.meta.url)('@discordjs/ws').DefaultWebSocketManagerOptions, {
  handshakeTimeout: 300,
  helloTimeout: 600,
});

let discord: Loopback;
/** Stands where the gateway should be, and counts who comes. */
let door: Server;
/** Opens every WebSocket, and says nothing. */
let mute: Server;
let meet: (socket: Socket) => void;
let met: number;
let scenario: Scenario | undefined;
const sockets = new Set<Socket>();

beforeEach(async () => {
  discord = await Loopback.start();
  met = 0;
  door = createServer((socket) => {
    met += 1;
    sockets.add(socket.on('error', () => undefined));
    meet(socket);
  });
  mute = createHttpServer();
  new WebSocketServer({ server: mute as ReturnType<typeof createHttpServer> });
  await Promise.all([listen(door), listen(mute)]);
});
afterEach(async () => {
  await scenario?.bot.stop();
  for (const socket of sockets) socket.destroy();
  door.close();
  mute.close();
  await scenario?.end();
  scenario = undefined;
});

async function listen(server: Server, port = 0): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const discordPort = () => Number(new URL(discord.apiUrl).port);

function joined(port: number) {
  return (socket: Socket) => {
    const other = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.pipe(other).pipe(socket);
  };
}

/** A bot that is sent to the door, and whether its connection takes events. */
function start() {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  const body = { url: `ws://127.0.0.1:${portOf(door)}`, shards: 1, session_start_limit };
  discord.script(({ path }) => path === '/gateway/bot', { body });
  let state: (() => Gateway) | undefined;
  const gateway = (asked: () => Gateway) => {
    state = asked;
  };
  const started = startOn(discord, { measures: { ...unmeasured, gateway } });
  scenario = started;
  return { ...started, isReady: () => state?.().isReady };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const LOST = 'connection lost, connecting again';

describe('a gateway that cannot be connected to is tried again until it can be, the bot not ready meanwhile', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['hangs up', (socket) => void socket.destroy()],
    ['opens the WebSocket and never says hello', (socket) => joined(portOf(mute))(socket)],
    ['opens it and closes it at once', (socket) => joined(portOf(mute))(socket.setTimeout(50, () => socket.destroy()))],
  ])('that %s', async (_, way) => {
    meet = way;
    const { isReady, complaints, log } = start();
    await until(() => met === 3);
    expect(isReady()).toBe(false);
    meet = joined(discordPort());
    await discord.ready();
    expect((await respondTo(discord, slash(discord, 'where'))).data.content).toContain('**Norvik**');
    expect([isReady(), complaints]).toEqual([true, []]);
    expect(log.filter(({ msg }) => msg === LOST).length).toBeLessThanOrEqual(1);
  });

  test('where nothing listens, told once', async () => {
    meet = joined(discordPort());
    const { isReady, complaints, log, logged } = start();
    const port = portOf(door);
    door.close();
    await logged({ msg: LOST });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(isReady()).toBe(false);
    await listen(door, port);
    await logged({ msg: 'connected again' });
    expect((await respondTo(discord, slash(discord, 'where'))).data.content).toContain('**Norvik**');
    expect([isReady(), complaints]).toEqual([true, []]);
    expect(log.filter(({ msg }) => msg === LOST)).toHaveLength(1);
  });

  test('and the bot, told to stop between two tries, ends with 0 and tries no more', async () => {
    meet = (socket) => void socket.destroy();
    const { bot, complaints } = start();
    await until(() => met === 2);
    await bot.stop();
    expect([await bot.ended, complaints]).toEqual([0, []]);
    expect(met).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(met).toBe(2);
  });

  test('ever more seldom', async () => {
    meet = (socket) => void socket.destroy();
    const { isReady } = start();
    await until(() => met === 1);
    const since = performance.now();
    await until(() => met === 4);
    // Half a second each, and besides at least none, half a second, and a whole one.
    expect(performance.now() - since).toBeGreaterThan(2_900);
    meet = joined(discordPort());
    await discord.ready();
    await until(() => isReady() === true);
  });
});

test('a gateway that takes the connection and says nothing is worth another try by whoever started the bot', async () => {
  meet = () => undefined;
  const { bot, complaints } = start();
  expect(await bot.ended).toBe(1);
  expect(complaints).toEqual([
    'Discord cannot be reached (Opening handshake has timed out): check the network and DISCORD_API_URL.',
  ]);
});

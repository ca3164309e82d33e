import { type Client, Status } from 'discord.js';
import type { Gateway } from '../metrics/measures.js';

/** The state of the connections of clients, each of one shard. */
export function gatewayOf(clients: readonly Client[]): Gateway {
  const shards = clients.map((client) => ({ id: idOf(client), isReady: isConnected(client) }));
  const pings = clients.map(({ ws }) => ws.ping).filter((ping) => ping >= 0);
  return {
    isReady: shards.every(({ isReady }) => isReady),
    shards,
    servers: clients.reduce((sum, { guilds }) => sum + guilds.cache.size, 0),
    pingMs: pings.length === 0 ? undefined : Math.max(...pings),
  };
}

/** A client that was ready once calls itself ready for good: its shard knows better. */
function isConnected(client: Client): boolean {
  const { shards } = client.ws;
  return client.isReady() && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
}

function idOf({ options }: Client): number {
  return Array.isArray(options.shards) ? (options.shards[0] ?? 0) : 0;
}

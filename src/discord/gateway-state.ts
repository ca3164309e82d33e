import { type Client, Status } from 'discord.js';
import type { Gateway } from '../metrics/measures.js';

/** The state of a client's connection. A client that was ready once calls itself ready for good: its shards know better. */
export function gatewayOf(client: Client): Gateway {
  const { shards, ping } = client.ws;
  const isReady = client.isReady() && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
  return { isReady, servers: client.guilds.cache.size, pingMs: ping >= 0 ? ping : undefined };
}

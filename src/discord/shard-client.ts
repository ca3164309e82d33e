import { Client, GatewayIntentBits, type IIdentifyThrottler, Options, Partials } from 'discord.js';
import { Reconnecting } from './reconnecting.js';
import { restOptions } from './rest.js';

/** How long a message of the bot's own is kept, so that a reply to it need not be looked up. */
const KEEP_MESSAGES_S = 600;

/** People kept of a server, and of all: as many as ask at once. */
const KEEP_PEOPLE = 200;

/** Which shard of how many. */
export interface Shard {
  readonly id: number;
  readonly of: number;
}

interface ShardClientOptions {
  /** What says when a shard may identify, by how many Discord allows at once. */
  readonly throttlerFor: (maxConcurrency: number) => IIdentifyThrottler;
  readonly apiUrl: string | undefined;
  /** Whether the message-content intent is asked for. */
  readonly isGivenText: boolean;
  /** When the bot is stopped: what waits to connect again does so no more. */
  readonly stopped: AbortSignal;
}

/** The bot's own entries, which discord.js looks its permissions up by. */
function isItself({ id, client }: { readonly id: string; readonly client: Client<true> }): boolean {
  return id === client.user?.id;
}

/** The discord.js client of one shard, which has yet to log in. */
export function shardClient({ id, of }: Shard, options: ShardClientOptions): Client {
  const { throttlerFor, apiUrl, isGivenText, stopped } = options;
  const reconnecting = new Reconnecting(stopped);
  const client = new Client({
    // Said even of one alone: discord.js would look into SHARDS itself, and knows nothing of 0-3/16.
    shards: [id],
    shardCount: of,
    ws: {
      // What is asked here was just asked for by the client itself, and is at hand; a failure would not be heard.
      buildIdentifyThrottler: async (manager) => {
        const gateway = await manager.fetchGatewayInformation().catch(() => undefined);
        return throttlerFor(gateway?.session_start_limit.max_concurrency ?? 1);
      },
      buildStrategy: reconnecting.buildStrategy,
    },
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(isGivenText ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Discord opens a channel for direct messages only as the first one comes; what people write is not kept, and an edit
    // or a deletion is of a message that is not at hand.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    // Of messages, the bot's own alone are kept, for replies to them; what people write is not.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: { maxSize: 0, keepOverLimit: ({ author, client }) => author?.id === client.user.id },
      ReactionManager: 0,
      // Each event brings the one who asks along; of all who ever did, a server of many would fill the memory.
      UserManager: { maxSize: KEEP_PEOPLE, keepOverLimit: isItself },
      GuildMemberManager: { maxSize: KEEP_PEOPLE, keepOverLimit: isItself },
    }),
    sweepers: { ...Options.DefaultSweeperSettings, messages: { interval: KEEP_MESSAGES_S, lifetime: KEEP_MESSAGES_S } },
    rest: restOptions(apiUrl),
  });
  reconnecting.watch(client);
  return client;
}

import { type Client, Events, ShardClientUtil } from 'discord.js';
import type { Logger } from 'pino';
import { type OnSpoilt, type Owner, orSpoilt, type Store } from '../library/store.js';
import { forgetBallots } from './ballots.js';
import { DiscordTime } from './discord-time.js';
import type { Listening } from './remembered/listening.js';
import type { Shard } from './shard-client.js';

/** How long a server's articles are kept after the bot was taken out of it: whoever did so by mistake loses nothing. */
const GRACE_MS = 24 * 60 * 60 * 1_000;
/** How often servers that were left, and those that are over, are looked for. */
const LOOK_MS = 60 * 60 * 1_000;

/** What is kept of servers, and who is told where that is spoilt. */
interface Kept {
  readonly store: Store;
  readonly listening: Listening;
  readonly onSpoilt: OnSpoilt;
}

/**
 * Takes note of servers that the bot is taken out of, also while it was not running, and deletes what was theirs a day
 * later; one that has it back by then keeps all. Of channels that are deleted, which article was in use there is
 * forgotten at once, and that it was listened to. Of servers of other shards nothing is known here, and nothing done: their
 * articles are in the same library. What is kept of their voters is deleted after a day, too. Gives the timer that looks for what is to be deleted.
 */
export function watchDepartures(
  client: Client,
  shard: Shard,
  { store, listening, onSpoilt }: Kept,
  take: (work: () => Promise<void>) => void,
  logger: Logger,
): NodeJS.Timeout {
  const time = new DiscordTime(client.rest);
  const isOurs = (owner: Owner) => isOf(shard, owner);
  const isIn = (serverId: string) => client.guilds.cache.has(serverId);
  const look = () =>
    take(async () => {
      const ours = (await store.owners()).filter(isOurs);
      // Nothing can be done for one whose files are spoilt; for the others all goes on.
      for (const owner of ours) await orSpoilt(compare(store, owner, isIn, time.now()), undefined, onSpoilt);
      await forgetGone({ store, onSpoilt }, isOurs, time.now(), logger);
      for (const owner of ours) await orSpoilt(forgetBallots(store, owner, time.now()), undefined, onSpoilt);
      time.refresh();
    });
  client
    .on(Events.GuildDelete, ({ id }) => take(() => left(store, `server:${id}`, time.now())))
    .on(Events.ChannelDelete, (channel) => {
      if (!channel.isDMBased()) take(() => channelGone(store, listening, channel));
    })
    .on(Events.ThreadDelete, (thread) => take(() => channelGone(store, listening, thread)))
    .on(Events.GuildCreate, ({ id }) => take(() => back(store, listening, `server:${id}`)))
    .once(Events.ClientReady, look);
  // Again and again: what could not be kept when it happened, with the database away, is noted then.
  return setInterval(() => client.isReady() && look(), LOOK_MS).unref();
}

/** A channel or thread that is deleted takes its use with it, not the article. */
async function channelGone(
  store: Store,
  listening: Listening,
  { guildId, id }: { readonly guildId: string; readonly id: string },
): Promise<void> {
  await store.use(`server:${guildId}`, `channel:${id}`, undefined);
  await listening.choose(`server:${guildId}`, id, false);
}

/** Whoever has the bot back keeps what was not yet deleted, and nothing else. */
async function back(store: Store, listening: Listening, owner: Owner): Promise<void> {
  await stayed(store, owner);
  await listening.load(owner);
}

async function left(store: Store, owner: Owner, now: number): Promise<void> {
  if (!(await store.owners()).includes(owner)) return;
  if ((await store.record(owner, 'left', '')) === undefined)
    await store.setRecord(owner, 'left', '', { at: new Date(now).toISOString() });
}

function serverIdOf(owner: Owner): string | undefined {
  return owner.startsWith('server:') ? owner.slice('server:'.length) : undefined;
}

/** Whether an owner is a server of this shard. */
function isOf({ id, of }: Shard, owner: Owner): boolean {
  const serverId = serverIdOf(owner);
  return serverId !== undefined && ShardClientUtil.shardIdForGuildId(serverId, of) === id;
}

/** What has changed unnoticed, while the bot was not running or the store could not be reached. */
async function compare(store: Store, owner: Owner, isIn: (serverId: string) => boolean, now: number): Promise<void> {
  const id = serverIdOf(owner);
  if (id !== undefined) await (isIn(id) ? stayed(store, owner) : left(store, owner, now));
}

async function stayed(store: Store, owner: Owner): Promise<void> {
  if ((await store.record(owner, 'left', '')) !== undefined) await store.setRecord(owner, 'left', '', undefined);
}

/** Deletes all that is kept for servers that were left more than a day before `now` (milliseconds since 1970). */
async function forgetGone(
  { store, onSpoilt }: Pick<Kept, 'store' | 'onSpoilt'>,
  isOurs: (owner: Owner) => boolean,
  now: number,
  logger: Logger,
): Promise<void> {
  for (const { owner, value } of await store.records('left', undefined, onSpoilt)) {
    if (!isOurs(owner) || now - Date.parse(value.at) < GRACE_MS) continue;
    await store.forgetOwner(owner);
    logger.info({ guild: owner.split(':')[1] }, 'forgotten: the server was left a day ago');
  }
}

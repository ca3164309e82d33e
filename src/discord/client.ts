import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  OAuth2Scopes,
  Options,
  Partials,
  PermissionFlagsBits,
} from 'discord.js';
import type { Logger } from 'pino';
import { EXIT } from '../exit.js';
import type { Desk } from '../library/desk.js';
import type { ReadLink } from '../library/gift.js';
import { type Measures, unmeasured } from '../metrics/measures.js';
import { type Bot, logFault } from './bot.js';
import { watchDepartures } from './departures.js';
import { loggable, type Refusal, refusalOf, refusalOfClose } from './failures.js';
import { gatewayOf } from './gateway-state.js';
import { handleInteraction } from './interactions.js';
import { handleDeletion, handleEdit, handleMessage } from './mentions.js';
import { Answered } from './remembered/answered.js';
import { Bursts } from './remembered/bursts.js';
import { Conversations } from './remembered/conversations.js';
import { Cooldown } from './remembered/cooldown.js';
import { Listening } from './remembered/listening.js';
import { Recent } from './remembered/recent.js';
import { Threads } from './remembered/threads.js';
import { restOptions } from './rest.js';
import { warmUp } from './warm-up.js';
import { DeskWork } from './work/desk-work.js';
import { Thread } from './work/thread.js';

interface BotOptions {
  readonly token: string;
  /** Channels where questions are answered unprompted; with any, the message-content intent is asked for. */
  readonly askChannelIds: readonly string[];
  /** Asks for the message-content intent in any case, so that moderators can choose such channels. */
  readonly messageContent?: boolean;
  /** The address of Discord's REST interface; Discord's own unless told. */
  readonly apiUrl?: string;
  readonly logger: Logger;
  /** What is counted; nothing without. */
  readonly measures?: Measures;
  /** Which article is asked about where. */
  readonly desk: Desk;
  /** The program of the thread for what is long (`worker.ts`, compiled); without, all is done on this one. */
  readonly worker?: URL;
  /** Reads what is behind a link that somebody gives; absent where links are switched off. */
  readonly readLink?: ReadLink;
  /** Whether people are asked if an answer was right; not unless told. */
  readonly feedback?: boolean;
  /** Where the one sentence goes that says why the bot cannot run. */
  readonly complain: (line: string) => void;
}

/** A bot that is connecting, connected, or has ended. */
export interface RunningBot {
  readonly client: Client;
  /** The exit code, once the bot has ended. */
  readonly ended: Promise<number>;
  /** How long Discord refuses to be connected to, in milliseconds, where that is why the bot has ended. */
  againInMs(): number | undefined;
  /** Takes nothing new, finishes what is in hand, disconnects, and ends with the exit code, 0 unless told. */
  stop(exitCode?: number): Promise<void>;
}

/** What the bot needs to see and do where it is invited, and why, is in the README. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
];

/** A person who reads the answers asks no faster than so often in five seconds. */
const QUESTIONS = 5;
/** Who leafs to a later page presses the button about twice a second. */
const PRESSES = 10;

/** People kept of a server, and of all: as many as ask at once. */
const KEEP_PEOPLE = 200;
/** How long a message of the bot's own is kept, so that a reply to it need not be looked up. */
const KEEP_MESSAGES_S = 600;
/** After how long the channels to listen in are looked up again that could not be read. */
const LISTEN_AGAIN_MS = 10_000;
/** How long what is in hand may take when the bot is stopped: interactions expire after 3 s, retries included. */
const FINISH_MS = 8_000;
/** How long those may take to be told for whom it was too short. */
const TOLD_MS = 2_000;
/** How long connecting to Discord may take then. */
const CONNECTED_MS = 1_000;

/**
 * Runs the bot until it is told to stop (SIGINT, SIGTERM), cannot go on, or meets an error that nothing caught; gives the
 * exit code. Where Discord refuses connections for a while, waits, and runs it again.
 */
export async function runBot(options: BotOptions): Promise<number> {
  let bot = startBot(options);
  const stopped = new AbortController();
  let stoppedWith: number = EXIT.done;
  const stop = (exitCode: number = EXIT.done) => {
    stoppedWith = exitCode;
    stopped.abort();
    void bot.stop(exitCode);
  };
  const told = () => stop();
  let isOver = false;
  const fail = (error: unknown) => {
    // discord.js leaves a connection that is being opened, when it gives it up, with nobody to hear that it failed.
    options.logger[isOver ? 'debug' : 'fatal']({ err: loggable(error) }, 'uncaught');
    stop(EXIT.failed);
  };
  process.on('SIGINT', told).on('SIGTERM', told).on('uncaughtException', fail);
  try {
    for (;;) {
      const exitCode = await bot.ended;
      const againInMs = bot.againInMs();
      if (againInMs === undefined) return exitCode;
      await wait(againInMs, undefined, stopped).catch(() => undefined);
      if (stopped.signal.aborted) return stoppedWith;
      bot = startBot(options);
    }
  } finally {
    isOver = true;
    process.off('SIGINT', told).off('SIGTERM', told);
  }
}

/** Connects the bot to Discord. What goes wrong, now or later, ends it with an exit code; nothing is thrown. */
export function startBot(options: BotOptions): RunningBot {
  const { logger, complain, measures = unmeasured } = options;
  const client = clientOf(options);
  const bot: Bot = {
    desk: options.desk,
    work: new DeskWork(options.worker && new Thread(options.worker)),
    ...(options.readLink !== undefined && { readLink: options.readLink }),
    feedback: options.feedback ?? false,
    threads: new Threads(),
    giving: new Map(),
    logger,
    measures,
    cooldown: new Cooldown(QUESTIONS),
    presses: new Cooldown(PRESSES),
    recent: new Recent(),
    answered: new Answered(),
    bursts: new Bursts(),
    conversations: new Conversations(),
    listening: new Listening({
      store: options.desk.store,
      fixed: options.askChannelIds,
      isGivenText: isGivenText(options),
    }),
  };
  let end: (exitCode: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const inHand = new Set<Promise<void>>();
  let stopping: Promise<void> | undefined;
  let againInMs: number | undefined;
  /** The shards that are without a connection. */
  const lost = new Set<number>();

  const take = (work: () => Promise<void>) => {
    if (stopping !== undefined) return;
    const done = work()
      .catch((error: unknown) => logFault(bot, error))
      .finally(() => inHand.delete(done));
    inHand.add(done);
  };
  const readListening = async (): Promise<void> => {
    try {
      await bot.listening.load();
    } catch (error) {
      logger.error({ err: loggable(error) }, 'could not read in which channels to listen');
      setTimeout(() => take(readListening), LISTEN_AGAIN_MS).unref();
    }
  };
  const refuse = ({ sentence, exitCode, ...refusal }: Refusal) => {
    if (stopping !== undefined) return;
    complain(sentence);
    againInMs = refusal.againInMs;
    clearInterval(forgetGone);
    stopping = finished(inHand, FINISH_MS)
      .then(() => disconnect(client, logger))
      .then(() => end(exitCode));
  };
  const stop = (exitCode: number = EXIT.done) => {
    stopping ??= (async () => {
      logger.info({ inHand: inHand.size }, 'stopping');
      clearInterval(forgetGone);
      // discord.js connects on if it is disconnected while it is connecting; where it cannot connect, it tries for ever.
      await Promise.all([finished(inHand, FINISH_MS), finished([connecting], CONNECTED_MS)]);
      // A page that has not come by now would be waited for in vain.
      await finished(
        [...bot.giving.values()].map((tell) => tell().catch(() => undefined)),
        TOLD_MS,
      );
      await bot.work.end();
      await disconnect(client, logger);
      end(exitCode);
    })();
    return stopping;
  };

  client
    .on(Events.InteractionCreate, (interaction) => take(() => handleInteraction(interaction, bot)))
    .on(Events.MessageCreate, (message) => take(() => handleMessage(message, bot)))
    .on(Events.MessageUpdate, (_, message) => take(() => handleEdit(message, bot)))
    .on(Events.MessageDelete, ({ id }) => take(() => handleDeletion([id], bot)))
    .on(Events.MessageBulkDelete, (messages) => take(() => handleDeletion([...messages.keys()], bot)))
    .on(Events.ShardDisconnect, ({ code }) => refuse(refusalOfClose(code)))
    .on(Events.ShardReconnecting, (shard) => {
      // Told once, however often it is tried again.
      if (stopping === undefined && !lost.has(shard)) logger.warn({ shard }, 'connection lost, connecting again');
      lost.add(shard);
    })
    .on(Events.ShardResume, (shard, replayed) => {
      if (lost.delete(shard)) logger.info({ shard, replayed }, 'connected again');
    })
    .on(Events.ShardReady, (shard) => {
      if (lost.delete(shard)) logger.info({ shard }, 'connected again');
    })
    .on(Events.ShardError, (error) => logger.warn({ err: loggable(error) }, 'connection error'))
    .on(Events.Error, (error) => logger.error({ err: loggable(error) }, 'client error'))
    .on(Events.Warn, (warning) => logger.warn({ warning }, 'client warning'))
    .once(Events.ClientReady, (ready) => {
      logger.info({ user: ready.user.id, guilds: ready.guilds.cache.size, invite: inviteOf(ready) }, 'ready');
      const occupation = () => (stopping !== undefined ? 'over' : inHand.size > 0 ? 'busy' : 'idle');
      // Not before: what is asked at once waits no longer for it than being ready would have.
      void options.desk
        .readOwn()
        .then((reading) => warmUp(reading, occupation))
        .then((pieces) => logger.debug({ pieces }, 'warmed up'))
        .catch((error: unknown) => logFault(bot, error));
    });
  // Before discord.js makes an interaction of it, which leaves out where a thread is.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ channel }) => bot.threads.note(channel ?? {}));
  measures.gateway(() => gatewayOf(client));
  const forgetGone = watchDepartures(client, { store: options.desk.store, listening: bot.listening }, take, logger);
  client.rest.on('rateLimited', ({ route, timeToReset }) => logger.warn({ route, ms: timeToReset }, 'rate limited'));
  const connecting = (async () => {
    await readListening();
    if (stopping !== undefined) return;
    await client.login(options.token).catch((error: unknown) => {
      logger.debug({ err: loggable(error) }, 'login failed');
      refuse(refusalOf(error));
    });
  })();
  return { client, ended, againInMs: () => againInMs, stop };
}

/** The link that invites the bot: people open it at Discord, wherever the bot's own requests go. https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
function inviteOf(client: Client<true>): string {
  const { search } = new URL(
    client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands], permissions: PERMISSIONS }),
  );
  return `https://discord.com/oauth2/authorize${search}`;
}

/** Whether the message-content intent is asked for: without it, no text comes that is not written to the bot. */
function isGivenText({ askChannelIds, messageContent = false }: BotOptions): boolean {
  return messageContent || askChannelIds.length > 0;
}

/** The bot's own entries, which discord.js looks its permissions up by. */
function isItself({ id, client }: { readonly id: string; readonly client: Client<true> }): boolean {
  return id === client.user?.id;
}

function clientOf(options: BotOptions): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(isGivenText(options) ? [GatewayIntentBits.MessageContent] : []),
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
    rest: restOptions(options.apiUrl),
  });
}

/** Waits for all of these, and for no longer than they may take. */
async function finished(work: Iterable<Promise<unknown>>, mostMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, mostMs);
  });
  await Promise.race([Promise.all(work), late]);
  clearTimeout(timer);
}

async function disconnect(client: Client, logger: Logger): Promise<void> {
  await client
    .destroy()
    .catch((error: unknown) => logger.warn({ err: loggable(error) }, 'could not disconnect in order'));
}

import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, GatewayDispatchEvents, type IIdentifyThrottler } from 'discord.js';
import type { Logger } from 'pino';
import { EXIT } from '../exit.js';
import type { Desk } from '../library/desk.js';
import type { ReadLink } from '../library/gift.js';
import type { StoreFailure } from '../library/store.js';
import { type Measures, unmeasured } from '../metrics/measures.js';
import { ballotsBy } from './ballots.js';
import { type Bot, logFault } from './bot.js';
import { logConnection } from './connection-log.js';
import { watchDepartures } from './departures.js';
import { loggable, type Refusal, refusalOf, refusalOfClose } from './failures.js';
import { disconnect, finished } from './finishing.js';
import { gatewayOf } from './gateway-state.js';
import { identifyTurns } from './identify-turns.js';
import { inviteOf } from './invite.js';
import { handled, loadMeanwhile, loadRest } from './loading.js';
import { Answered } from './remembered/answered.js';
import { Bursts } from './remembered/bursts.js';
import { Conversations } from './remembered/conversations.js';
import { Cooldown } from './remembered/cooldown.js';
import { Listening } from './remembered/listening.js';
import { Recent } from './remembered/recent.js';
import { Threads } from './remembered/threads.js';
import { shardClient } from './shard-client.js';
import type { ShardsHere } from './shards.js';
import { DeskWork } from './work/desk-work.js';
import { Thread } from './work/thread.js';

interface BotOptions {
  readonly token: string;
  /** Channels where questions are answered unprompted; with any, the message-content intent is asked for. */
  readonly askChannelIds: readonly string[];
  /** The shards that run in this process; one of one unless told. */
  readonly shards?: ShardsHere;
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
  /** The client of the first of its shards. */
  readonly client: Client;
  /** The exit code, once the bot has ended. */
  readonly ended: Promise<number>;
  /** How long Discord refuses to be connected to, in milliseconds, where that is why the bot has ended. */
  againInMs(): number | undefined;
  /** Disconnects, finishes what is in hand, and ends with the exit code, 0 unless told. */
  stop(exitCode?: number): Promise<void>;
}

/** A person who reads the answers asks no faster than so often in five seconds. */
const QUESTIONS = 5;
/** Who leafs to a later page presses the button about twice a second. */
const PRESSES = 10;

/** One connection that gets everything. */
const ALONE: ShardsHere = { ids: [0], of: 1, maxConcurrency: 1 };
/** How long the shards whose turn it is keep the next ones waiting: one that cannot connect must not do so for ever. */
const TURN_MS = 30_000;
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
  // Of the process that started this one, if one did: without it nobody would stop this one.
  process.on('disconnect', told);
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
    process.off('SIGINT', told).off('SIGTERM', told).off('disconnect', told);
  }
}

/** Connects the bot to Discord. What goes wrong, now or later, ends it with an exit code; nothing is thrown. */
export function startBot(options: BotOptions): RunningBot {
  const { logger, complain, apiUrl, measures = unmeasured, shards = ALONE } = options;
  const stopped = new AbortController();
  let throttler: IIdentifyThrottler | undefined;
  const throttlerFor = (maxConcurrency: number) => {
    throttler ??= identifyTurns(maxConcurrency, options.desk.store, logger);
    return throttler;
  };
  // A client a shard, where discord.js would run several in one: it holds all events back until the last shard of a client is
  // ready, and at one identify in five seconds an interaction with the first has expired by then.
  const clients = shards.ids.map((id) =>
    shardClient(
      { id, of: shards.of },
      { throttlerFor, apiUrl, isGivenText: isGivenText(options), stopped: stopped.signal },
    ),
  );
  const onSpoilt = (failure: StoreFailure) => logFault({ logger, measures }, failure);
  const bot: Bot = {
    desk: options.desk,
    work: new DeskWork(options.worker && new Thread(options.worker)),
    ...(options.readLink !== undefined && { readLink: options.readLink }),
    feedback: options.feedback ?? false,
    ballotOf: ballotsBy(options.token),
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
      onSpoilt,
    }),
  };
  let end: (exitCode: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const inHand = new Set<Promise<void>>();
  const connecting = new Set<Promise<unknown>>();
  const timers: NodeJS.Timeout[] = [];
  let stopping: Promise<void> | undefined;
  let isWarm = false;
  let isOver = false;
  let againInMs: number | undefined;

  const take = (work: () => Promise<void>) => {
    if (isOver) return;
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
    isOver = true;
    stopped.abort();
    complain(sentence);
    againInMs = refusal.againInMs;
    for (const timer of timers) clearInterval(timer);
    stopping = finishedBoth()
      .then(disconnectAll)
      .then(() => end(exitCode));
  };
  // discord.js connects on if it is disconnected while it is connecting; where it cannot connect, it tries for ever.
  const finishedBoth = () => Promise.all([finished(inHand, FINISH_MS), finished(connecting, CONNECTED_MS)]);
  const disconnectAll = () => Promise.all(clients.map((client) => disconnect(client, logger)));
  const stop = (exitCode: number = EXIT.done) => {
    stopping ??= (async () => {
      logger.info({ inHand: inHand.size }, 'stopping');
      stopped.abort();
      for (const timer of timers) clearInterval(timer);
      await finished(connecting, CONNECTED_MS);
      // What has arrived is read by the end of the next turn of the loop, and answered; then Discord is to send no more.
      await setImmediate();
      await setImmediate();
      isOver = true;
      // Disconnecting takes the token away, and messages in hand are still to be answered.
      const disconnected = disconnectAll().then(() => {
        for (const client of clients) client.rest.setToken(options.token);
      });
      await finished(inHand, FINISH_MS);
      // A page that has not come by now would be waited for in vain.
      await finished(
        [...bot.giving.values()].map((tell) => tell().catch(() => undefined)),
        TOLD_MS,
      );
      await bot.work.end();
      await disconnected;
      end(exitCode);
    })();
    return stopping;
  };

  const listenTo = (client: Client, id: number) => {
    const log = shards.of === 1 ? logger : logger.child({ shard: id });
    logConnection(client, logger.child({ shard: id }), () => stopping !== undefined);
    client
      .on(Events.InteractionCreate, (interaction) =>
        take(() => handled((by) => by.handleInteraction(interaction, bot))),
      )
      .on(Events.MessageCreate, (message) => take(() => handled((by) => by.handleMessage(message, bot))))
      .on(Events.MessageUpdate, (_, message) => take(() => handled((by) => by.handleEdit(message, bot))))
      .on(Events.MessageDelete, ({ id }) => take(() => handled((by) => by.handleDeletion([id], bot))))
      .on(Events.MessageBulkDelete, (messages) =>
        take(() => handled((by) => by.handleDeletion([...messages.keys()], bot))),
      )
      .on(Events.ShardDisconnect, ({ code }) => refuse(refusalOfClose(code)))
      .once(Events.ClientReady, (ready) => {
        log.info({ user: ready.user.id, guilds: ready.guilds.cache.size, invite: inviteOf(ready) }, 'ready');
        if (isWarm) return;
        isWarm = true;
        const occupation = () => (stopping !== undefined ? 'over' : inHand.size > 0 ? 'busy' : 'idle');
        // Not before: what is asked at once waits no longer for it than being ready would have.
        void loadRest(occupation)
          .then(() => options.desk.readOwn())
          .then((reading) =>
            handled(async (by) => log.debug({ pieces: await by.warmUp(reading, occupation) }, 'warmed up')),
          )
          .catch((error: unknown) => logFault(bot, error));
      });
    // Another process may have had the shard until now, or this one missed what came: read while the servers are still coming.
    client.ws.on(GatewayDispatchEvents.Ready, () => take(readListening));
    // Before discord.js makes an interaction of it, which leaves out where a thread is.
    client.ws.on(GatewayDispatchEvents.InteractionCreate, ({ channel }) => bot.threads.note(channel ?? {}));
    const kept = { store: options.desk.store, listening: bot.listening, onSpoilt };
    timers.push(watchDepartures(client, { id, of: shards.of }, kept, take, log));
  };
  const logIn = (client: Client): Promise<void> => {
    const done = client.login(options.token);
    const settled = done.catch(() => undefined).finally(() => connecting.delete(settled));
    connecting.add(settled);
    return done.then(
      () => undefined,
      (error: unknown) => {
        logger.debug({ err: loggable(error) }, 'login failed');
        refuse(refusalOf(error));
      },
    );
  };
  const connect = async () => {
    void loadMeanwhile(
      () => options.desk.readOwn(),
      () => !isWarm && stopping === undefined,
    );
    await readListening();
    for (let i = 0; i < clients.length && stopping === undefined; i += shards.maxConcurrency) {
      const turn = Promise.all(clients.slice(i, i + shards.maxConcurrency).map(logIn));
      await Promise.race([turn, wait(TURN_MS, undefined, { ref: false })]);
    }
  };

  for (const [i, id] of shards.ids.entries()) listenTo(clients[i] as Client, id);
  measures.gateway(() => gatewayOf(clients));
  const started = connect().finally(() => connecting.delete(started));
  connecting.add(started);
  return { client: clients[0] as Client, ended, againInMs: () => againInMs, stop };
}

/** Whether the message-content intent is asked for: without it, no text comes that is not written to the bot. */
function isGivenText({ askChannelIds, messageContent = false }: BotOptions): boolean {
  return messageContent || askChannelIds.length > 0;
}

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { EXIT } from '../exit.js';
import { complaintIn } from '../terminal/complaint.js';
import { loggable } from './failures.js';
import type { ShardsHere } from './shards.js';

interface ProcessesOptions {
  readonly shards: ShardsHere;
  readonly token: string;
  /** The program that runs one shard, and how: it is told which by SHARDS. */
  readonly file: string;
  readonly args: readonly string[];
  readonly execArgv: readonly string[];
  /** The port at which the first shard serves its figures, each further one at the next; none without. */
  readonly metricsPort?: number;
  readonly logger: Logger;
  /** Where goes what a process says of why it cannot run. */
  readonly complain: (line: string) => void;
}

/** How long the shards whose turn it is keep the next ones waiting, ready or not. */
const READY_MS = 30_000;
/** Discord lets a turn identify every five seconds; a process takes its time to start, one more, one less. */
const TURN_MS = 5_500;
/** How long a shard that has ended stays down: longer from time to time, since Discord allows 1,000 identifies a day. */
const DOWN_MS = { least: 5_000, most: 300_000 } as const;
/** After so long a shard has run well: what ends it then is something new. */
const WELL_MS = 600_000;
/** How long a shard may take to finish what is in hand, once told to stop. */
const STOP_MS = 12_000;

/**
 * Runs each shard in a process of its own, by discord.js's ShardingManager, until this process is told to stop (SIGINT,
 * SIGTERM); gives the exit code. A shard that ends is started again, but for one that says that it cannot run (78): then all
 * are stopped, as they would say the same. Of what several of them say is wrong, each sentence is told once.
 */
export async function runShardProcesses(options: ProcessesOptions): Promise<number> {
  const { shards, logger, token, file, metricsPort, complain } = options;
  const manager = new ShardingManager(file, {
    token,
    totalShards: shards.of,
    // It would start a shard again at once, whatever ended it.
    respawn: false,
    shardArgs: [...options.args],
    execArgv: [...options.execArgv],
  });
  const stopping = new AbortController();
  const turns = new Map<number, Promise<unknown>>();
  const complaints = new Set<string>();
  let exitCode: number = EXIT.done;
  const stop = () => stopping.abort();

  const inTurn = (id: number, start: () => Promise<unknown>) => {
    const turn = id % shards.maxConcurrency;
    const mine = (turns.get(turn) ?? Promise.resolve()).then(async () => {
      if (!stopping.signal.aborted) await Promise.all([start(), pause(TURN_MS, stopping.signal)]);
    });
    turns.set(turn, mine);
    return mine;
  };
  const start = (shard: Shard) =>
    inTurn(shard.id, async () => {
      logger.info({ shard: shard.id }, 'starting a process');
      await shard.spawn(READY_MS).catch((error: unknown) => {
        logger.warn({ shard: shard.id, err: loggable(error) }, 'not ready yet');
      });
    });
  const keepRunning = (shard: Shard) => {
    let deaths = 0;
    let since = 0;
    shard
      .on('spawn', () => {
        since = performance.now();
      })
      .on('ready', () => complaints.clear())
      .on('message', (message) => {
        const complaint = complaintIn(message);
        if (complaint === undefined || complaints.has(complaint) || stopping.signal.aborted) return;
        complaints.add(complaint);
        complain(complaint);
      })
      .on('death', async (ended) => {
        const child = ended as ChildProcess;
        const { exitCode: code, signalCode: signal } = child;
        // Until what it said is read.
        if (child.connected) await once(child, 'disconnect');
        if (stopping.signal.aborted) return;
        if (code === EXIT.config) {
          exitCode = code;
          return stop();
        }
        deaths = performance.now() - since > WELL_MS ? 1 : deaths + 1;
        const ms = Math.min(DOWN_MS.least * 2 ** (deaths - 1), DOWN_MS.most);
        logger.error({ shard: shard.id, code, signal, ms }, 'a process ended, starting it again');
        void pause(ms, stopping.signal).then(() => start(shard));
      });
  };

  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    for (const id of shards.ids) {
      const shard = manager.createShard(id);
      Object.assign(shard.env as object, { SHARDS: `${id}/${shards.of}` });
      if (metricsPort !== undefined) Object.assign(shard.env as object, { METRICS_PORT: String(metricsPort + id) });
      keepRunning(shard);
      void start(shard);
    }
    if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
    logger.info('stopping');
    await Promise.all([...manager.shards.values()].map(ended));
    return exitCode;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Tells a shard's process to stop, and kills it where it does not. */
async function ended({ process: child }: Shard): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(late);
}

/** Waits, and no longer once all is to stop. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}

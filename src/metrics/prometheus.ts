import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { commands } from '../commands/index.js';
import { libraryCommands } from '../commands/library/index.js';
import type { Gateway, Measures } from './measures.js';

/** In seconds. An interaction that is not answered within 3 s has expired. */
const REPLY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 15];
/** In seconds: from a short report to the longest article that is taken. */
const READING_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Measures, and all that was counted in Prometheus' text format. */
export interface Metrics {
  readonly measures: Measures;
  readonly gateway: () => Gateway;
  readonly contentType: string;
  text(): Promise<string>;
}

/** Begins to count, the process's own figures (memory, CPU, event-loop delay) included. */
export function startMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const replies = new Counter({
    name: 'pilcrow_replies_total',
    help: 'Replies by command and outcome: answered, pointed, refused, or the kind of reply.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'pilcrow_reply_seconds',
    help: 'From the event to Discord having the reply.',
    labelNames: ['command'],
    buckets: REPLY_BUCKETS,
    registers,
  });
  const undelivered = new Counter({
    name: 'pilcrow_undelivered_total',
    help: 'Replies that Discord did not take, by its error code; 10062 is too late.',
    labelNames: ['command', 'code'],
    registers,
  });
  const faults = new Counter({ name: 'pilcrow_faults_total', help: 'Bugs met: see the log.', registers });
  const reading = new Histogram({
    name: 'pilcrow_reading_seconds',
    help: 'Articles read, and how long each took.',
    buckets: READING_BUCKETS,
    registers,
  });
  let state: () => Gateway = () => ({ isReady: false, shards: [], servers: 0, pingMs: undefined });
  gauge('pilcrow_gateway_ready', '1 while every shard of this process takes events.', () => Number(state().isReady));
  new Gauge({
    name: 'pilcrow_shard_ready',
    help: '1 while the shard takes events.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { id, isReady } of state().shards) this.set({ shard: id }, Number(isReady));
    },
  });
  gauge(
    'pilcrow_gateway_ping_seconds',
    'A heartbeat to Discord and back, on the slowest shard.',
    () => (state().pingMs ?? Number.NaN) / 1000,
  );
  gauge('pilcrow_servers', 'Servers that the shards of this process have.', () => state().servers);

  function gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  }

  return {
    measures: {
      replied: (command, outcome) => replies.inc({ command: labelOf(command), outcome }),
      delivered: (command, ms) => seconds.observe({ command: labelOf(command) }, ms / 1000),
      undelivered: (command, code) => undelivered.inc({ command: labelOf(command), code }),
      fault: () => faults.inc(),
      articleRead: (ms) => reading.observe(ms / 1000),
      gateway: (asked) => {
        state = asked;
      },
    },
    gateway: () => state(),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

/** The commands by what they are called in Discord, in the slash menu and in the menu of a message. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ...[...commands, ...libraryCommands].flatMap((command): [string, string][] => [
    [command.name, command.name],
    ...('messageMenu' in command && command.messageMenu !== undefined
      ? [[command.messageMenu, command.name] as [string, string]]
      : []),
  ]),
  ...['button', 'form', 'message'].map((name): [string, string] => [name, name]),
]);

/** As many labels as there are commands, whatever Discord sends: each is kept for as long as the process lives. */
function labelOf(command: string): string {
  return LABELS.get(command) ?? 'other';
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataDirectory } from '../../../src/data-directory.js';
import { type Loopback, TOKEN } from '../../discord/loopback.js';
import type { Gauge } from './gauge.js';

/** A bot that can be started: what node is given. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The flags of node that `npm start` runs the program with. */
export function startFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(dataDirectory, '../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Pilcrow as `npm start` runs it. */
export const pilcrowBot: Program = { name: 'Pilcrow', args: [...startFlags(), join(dataDirectory, '../dist/main.js')] };
export const bareClient: Program = { name: 'a bare discord.js client', args: [beside('bare-client.js')] };
export const echoBot: Program = { name: 'an echo bot', args: [beside('echo-bot.js')] };

/** A bot that runs on a loopback Discord. Times in milliseconds, memory in bytes. */
export interface RunningProgram {
  /** From the start of the process to its saying that it is ready. */
  readonly readyAfter: number;
  /** The memory that is resident now. */
  rss(): number;
  /** The time that all its threads have run on a processor. */
  cpu(): number;
  /** What a process with a gauge says of itself; refused of one without. */
  gauge(): Promise<Gauge>;
  stop(): Promise<void>;
}

interface Start {
  readonly settings?: Readonly<Record<string, string>>;
  /** Loads the gauge, which itself costs a little; `collects`: it collects garbage before it says how much is in use. */
  readonly gauge?: 'collects' | 'only looks';
}

/** Starts a bot on a loopback and waits until it is ready. */
export async function start(
  program: Program,
  discord: Loopback,
  { settings, gauge }: Start = {},
): Promise<RunningProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-bench-'));
  const flags = gauge === undefined ? [] : ['--import', beside('gauge.js')];
  const since = performance.now();
  const child = spawn(process.execPath, [...flags, ...(gauge === 'collects' ? ['--expose-gc'] : []), ...program.args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      LIBRARY_FOLDER: 'library',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit', ...(gauge === undefined ? [] : (['ipc'] as const))],
  });
  await said(child, '"msg":"ready"');
  const readyAfter = performance.now() - since;
  child.stdout?.resume();
  return {
    readyAfter,
    rss: () => statusOf(child, 'VmRSS') * 1024,
    cpu: () => cpuOf(child),
    gauge: async () => {
      child.send('tell');
      const [told] = await once(child, 'message');
      return told as Gauge;
    },
    stop: async () => {
      child.kill('SIGTERM');
      const killed = setTimeout(() => child.kill('SIGKILL'), 3_000);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      clearTimeout(killed);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function said(child: ChildProcess, words: string): Promise<void> {
  let output = '';
  const failed = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`the bot ended with ${code}: ${output}`)),
  );
  failed.catch(() => undefined);
  while (!output.includes(words)) {
    const [chunk] = await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), failed]);
    output += chunk;
  }
}

/** A figure of /proc/PID/status, in kilobytes. */
function statusOf({ pid }: ChildProcess, name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1]);
}

/** The first figure of every thread's schedstat: nanoseconds on a processor. */
function cpuOf({ pid }: ChildProcess): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ran = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return ran.reduce((sum, ns) => sum + ns, 0) / 1e6;
}

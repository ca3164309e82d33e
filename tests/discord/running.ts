import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { harbour } from './harbour.js';
import { type Loopback, TOKEN } from './loopback.js';
import { user } from './scenario.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

type Settings = Readonly<Record<string, string>>;

/** A folder to run bots in, with an article that they have of their own. */
export function workingFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(harbour));
  return { folder, throwAway: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A module that lets a process's links lead to this machine, which no setting can. */
export const LINKS_HERE = new URL('./loopback-links/preload.mjs', import.meta.url).href;

/**
 * How a bot is started: in which folder, by which shell command where not as it is (`"$@"` stands for the bot), with which
 * module loaded before it and which arguments.
 */
interface Start {
  readonly folder: string;
  readonly shell?: string;
  readonly preload?: string;
  readonly args?: readonly string[];
}

/** The bot as a process of its own, in an environment of these settings alone. */
export function startProcess(
  discord: Loopback,
  { folder, shell = 'exec "$@"', preload, args = [] }: Start,
  settings: Settings = {},
) {
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    ARTICLE: 'harbour.json',
    LIBRARY_FOLDER: 'library',
    ...settings,
  };
  const options = preload === undefined ? [] : ['--import', preload];
  const child = spawn('bash', ['-c', shell, 'bash', process.execPath, ...options, MAIN, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const heard = async (stream: 'out' | 'err', words: string) => {
    while (!output[stream].includes(words) && child.exitCode === null)
      await Promise.race([once(stream === 'out' ? child.stdout : child.stderr, 'data'), ended]);
  };
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...output }));
  return {
    ended,
    /** Waits until this is in the log, or the process has ended. */
    logged: (words: string) => heard('out', words),
    /** The same of what it says to whoever started it. */
    complained: (words: string) => heard('err', words),
    log: () => output.out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])),
    end: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** The same once it is ready or at an end, with the id of its session on its Discord. */
export async function startReady(discord: Loopback, start: Start, settings: Settings = {}) {
  const started = startProcess(discord, start, settings);
  await started.logged('"msg":"ready"');
  return { ...started, session: discord.session };
}

let people = 0;

/** The fields of an interaction by somebody who has asked nothing before. */
export function bySomebody() {
  people += 1;
  return { member: { user: user(`6500000000${String(people).padStart(8, '0')}`), roles: [], permissions: '0' } };
}

export const MARKET = `Market reopens after the storm

By JO MARSH
March 4, 2021

The market on Quay Street reopened on Thursday, said its warden, Tom Bell.

"We sold every herring by noon," Bell said.

Its roof will be mended by the carpenter Eva Lind in April.
`;

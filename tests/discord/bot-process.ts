import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { harbour } from './harbour.js';
import { type Loopback, TOKEN } from './loopback.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const LINKS_HERE = new URL('./loopback-links/preload.mjs', import.meta.url).href;

/** A bot of its own process. */
export interface BotProcess {
  /** Sends a signal and waits for the end: the exit code and what went to standard error. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<{ readonly code: number; readonly err: string }>;
  readonly closed: Promise<{ readonly code: number; readonly err: string }>;
  /** What it has logged, a JSON line each. */
  log(): string;
  /** The session of its own on its Discord, if it has got as far. */
  readonly session: string;
}

/** A folder in which bots are started, with the article of their own. */
export function botFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(harbour));
  return { folder, throwAway: () => rmSync(folder, { recursive: true }) };
}

/** Runs the program to its end: the exit code, and what went to standard error. */
export async function pilcrowIn(folder: string, discord: Loopback, args: readonly string[]) {
  return spawnIn(folder, discord, {}, [MAIN, ...args]).closed;
}

/**
 * Starts the program as a bot and waits until it is ready, or at an end. With `linksHere` its links may lead to this
 * machine.
 */
export async function startProcess(
  discord: Loopback,
  folder: string,
  settings: Readonly<Record<string, string>>,
  { linksHere = false } = {},
): Promise<BotProcess> {
  const args = [...(linksHere ? ['--import', LINKS_HERE] : []), MAIN];
  const { child, closed, printed, log } = spawnIn(folder, discord, settings, args);
  await printed('"msg":"ready"');
  const { session } = discord;
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return closed;
  };
  return { end, closed, log, session };
}

function spawnIn(
  folder: string,
  discord: Loopback,
  settings: Readonly<Record<string, string>>,
  args: readonly string[],
) {
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ARTICLE: 'harbour.json', ...settings };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  let over = false;
  const closed = once(child, 'close').then(([code]) => {
    over = true;
    return { code: code as number, err };
  });
  const printed = async (words: string) => {
    while (!out.includes(words) && !over) await Promise.race([once(child.stdout, 'data'), closed]);
  };
  return { child, closed, printed, log: () => out };
}

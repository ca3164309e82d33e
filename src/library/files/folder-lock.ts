import { link, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The file that says which process has a folder. */
const LOCK_FILE = 'lock.json';

/** How often the holder shows that it still runs, and after how long without a sign it is taken for gone. */
const SIGN_MS = 5_000;
const GONE_AFTER_MS = 15_000;
const LOOK_AGAIN_MS = 500;

const holderSchema = z.object({ pid: z.int(), host: z.string(), started: z.string() });
type Holder = Readonly<z.infer<typeof holderSchema>>;

/** A folder that this process alone has. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process alone; undefined if another process that still runs has it. A holder on this machine
 * is known to be gone at once, also one that was killed; one on another machine or in another container that shares the
 * folder, once it has given no sign for a quarter of a minute, which is waited for.
 */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  const file = join(folder, LOCK_FILE);
  const me: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
  const until = Date.now() + GONE_AFTER_MS + LOOK_AGAIN_MS;
  while (!(await taken(file, JSON.stringify(me)))) {
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === undefined) continue;
    const holder = holderFrom(found);
    if (await isGone(holder, me, file)) await putAside(file, found);
    else if (holder?.host === me.host || Date.now() > until) return undefined;
    else await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  const sign = setInterval(() => {
    const now = new Date();
    void utimes(file, now, now).catch(() => undefined);
  }, SIGN_MS).unref();
  return {
    release: async () => {
      clearInterval(sign);
      if ((await readFile(file, 'utf8').catch(() => '')) === JSON.stringify(me)) await rm(file, { force: true });
    },
  };
}

async function taken(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderFrom(text: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function isGone(holder: Holder | undefined, me: Holder, file: string): Promise<boolean> {
  // One that cannot be read is being written, or was left half-written: its age tells which.
  if (holder === undefined || holder.host !== me.host) {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    return Date.now() - mtimeMs > (holder === undefined ? 2 * LOOK_AGAIN_MS : GONE_AFTER_MS);
  }
  return !runs(holder.pid) || (await startOf(holder.pid)) !== holder.started;
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, as somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process was started, as far as the system says (Linux does): numbers of processes are used again, in a container
 * at every start.
 */
async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field, the name, may hold spaces and brackets: count from behind it. The 22nd is the start.
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Takes away the lock of a holder that is gone, unless another process has just put its own in its place. */
async function putAside(file: string, gone: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== gone) await link(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

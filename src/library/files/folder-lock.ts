import { type FileHandle, link, lstat, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The file that says which process has a folder. */
const LOCK_FILE = 'lock.json';

/** How often the holder shows that it still runs, and after how long without a sign it is taken for gone. */
const SIGN_MS = 5_000;
const GONE_AFTER_MS = 15_000;
const LOOK_AGAIN_MS = 500;
/** How long one is watched all the same whose last sign is older by the clock: clocks are set, and differ. */
const WATCHED_MS = SIGN_MS + 2 * LOOK_AGAIN_MS;
/** How long what cannot be read as a holder is watched: it is being written, or was left half-written. */
const UNREADABLE_MS = 2 * LOOK_AGAIN_MS;

const holderSchema = z.object({ pid: z.int(), host: z.string(), started: z.string() });
type Holder = Readonly<z.infer<typeof holderSchema>>;

/** A folder that this process alone has. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process alone. `in use`: another process that still runs has it; `unreadable`: what bears the
 * name of the file that says so is no file that this process may read, and nobody knows. A holder on this machine
 * is known to be gone at once, also one that was killed; one on another machine or in another container that shares the
 * folder, once it has been watched and gave no sign, for a quarter of a minute at most.
 */
export async function lockFolder(folder: string): Promise<FolderLock | 'in use' | 'unreadable'> {
  const file = join(folder, LOCK_FILE);
  const me: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
  const until = performance.now() + GONE_AFTER_MS + LOOK_AGAIN_MS;
  let last: Sign | undefined;
  while (!(await taken(file, JSON.stringify(me)))) {
    const held = await heldBy(file);
    if (held === 'gone') continue;
    if (held === 'unreadable') return held;
    const { text } = held;
    const holder = holderFrom(text);
    last = await signOf(file, text, last);
    if (await isGone(holder, me, last)) await putAside(file, text);
    else if (holder?.host === me.host || performance.now() > until) return 'in use';
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
  let handle: FileHandle;
  try {
    handle = await open(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** What the file says, if it is still there. */
async function heldBy(file: string): Promise<{ readonly text: string } | 'gone' | 'unreadable'> {
  try {
    // What is no file may be waited for without end.
    return (await lstat(file)).isFile() ? { text: await readFile(file, 'utf8') } : 'unreadable';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

function holderFrom(text: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A holder's last sign, and since when (as of performance.now) it has been seen to give no other. */
interface Sign {
  readonly text: string;
  readonly givenMs: number;
  readonly since: number;
}

async function signOf(file: string, text: string, last: Sign | undefined): Promise<Sign> {
  const { mtimeMs: givenMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return last?.text === text && last.givenMs === givenMs ? last : { text, givenMs, since: performance.now() };
}

async function isGone(holder: Holder | undefined, me: Holder, { givenMs, since }: Sign): Promise<boolean> {
  if (holder?.host === me.host) return !runs(holder.pid) || (await startOf(holder.pid)) !== holder.started;
  const watched = performance.now() - since;
  if (holder === undefined) return watched > UNREADABLE_MS;
  return watched > (Date.now() - givenMs > GONE_AFTER_MS ? WATCHED_MS : GONE_AFTER_MS);
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

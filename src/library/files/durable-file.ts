import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The ending of a file that is being written: one that is found was left by a process that ended as it wrote. */
const UNFINISHED = '.unfinished';

/**
 * Writes a file whole or not at all: beside its place, to the disk, and then renamed. Whoever reads it at any moment,
 * a process that was killed and started again included, finds what was there before or all of what is there now.
 */
export async function writeDurably(file: string, text: string): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString('hex')}${UNFINISHED}`;
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

/**
 * Makes a folder, and those that it is in, where they are not there yet. Node's own way of making several tries again
 * without end where the system says that there is no room for names at all, as under /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error;
      await makeFolder(dirname(folder));
      await mkdir(folder);
    });
  } catch (error) {
    const there = await stat(folder).catch(() => undefined);
    if (!there?.isDirectory()) throw error;
  }
}

/** Brings a folder's names to the disk, so that what was renamed or deleted stays so when the power fails. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there the names are brought to the disk with the file.
  const handle = await open(folder).catch(() => undefined);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}

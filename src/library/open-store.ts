import { join } from 'node:path';
import { dataDirectory } from '../data-directory.js';
import { RememberingStore } from './remembering-store.js';
import type { Opened, StoreToRead } from './store.js';

/** Where the articles that people give are kept. */
export interface Keeping {
  /** The address of a PostgreSQL database; files without one. */
  readonly databaseUrl?: string;
  /** The folder of the files; `data/library` unless told. */
  readonly folder?: string;
}

/** Opens the library of given articles. Refused with a line that names the setting to mend. */
export async function openStore(keeping: Keeping, lost?: (error: Error) => void): Promise<Opened> {
  const opened = await openWhereKept(keeping, lost);
  return opened.ok ? { ok: true, value: new RememberingStore(opened.value) } : opened;
}

async function openWhereKept(keeping: Keeping, lost?: (error: Error) => void): Promise<Opened> {
  const { databaseUrl } = keeping;
  // The driver is loaded only where there is a database.
  if (databaseUrl !== undefined) {
    const { openPostgresStore } = await import('./postgres/postgres-store.js');
    return openPostgresStore(databaseUrl, lost);
  }
  const { openFileStore } = await import('./files/file-store.js');
  return openFileStore(folderOf(keeping));
}

/** Opens the same library to look into it, which a folder that another process uses allows as well. */
export async function openStoreToRead(keeping: Keeping): Promise<Opened<StoreToRead>> {
  if (keeping.databaseUrl !== undefined) return openWhereKept(keeping);
  const { readFileStore } = await import('./files/file-store.js');
  return { ok: true, value: readFileStore(folderOf(keeping)) };
}

function folderOf({ folder }: Keeping): string {
  return folder ?? join(dataDirectory, 'library');
}

import { join } from 'node:path';
import { dataDirectory } from '../data-directory.js';
import type { Opened } from './store.js';

/** Where the articles that people give are kept. */
export interface Keeping {
  /** The address of a PostgreSQL database; files without one. */
  readonly databaseUrl?: string;
  /** The folder of the files; `data/library` unless told. */
  readonly folder?: string;
}

/** Opens the library of given articles. Refused with a line that names the setting to mend. */
export async function openStore({ databaseUrl, folder }: Keeping, lost?: (error: Error) => void): Promise<Opened> {
  // The driver is loaded only where there is a database.
  if (databaseUrl !== undefined) {
    const { openPostgresStore } = await import('./postgres/postgres-store.js');
    return openPostgresStore(databaseUrl, lost);
  }
  const { openFileStore } = await import('./files/file-store.js');
  return openFileStore(folder ?? join(dataDirectory, 'library'));
}

import pg from 'pg';
import { StoreFailure } from '../store.js';
import { NewerTables } from './migrations.js';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: what whoever set the address can mend. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'refuses the password: mend it in the address',
  '28000': 'refuses the user: mend the address, or allow the user in pg_hba.conf',
  '3D000': 'is not there: create it, or mend its name in the address',
  '42501': 'does not let this user make tables: grant CREATE on its schema',
};

/** Why a database cannot be opened, as a line goes on that begins with its name, and whether it may be later without anybody's doing. */
export function refusalOf(error: unknown): { readonly problem: string; readonly mayPass: boolean } {
  if (error instanceof NewerTables)
    return { problem: 'was set up by a newer Pilcrow: update this one', mayPass: false };
  const { code } = (error ?? {}) as { readonly code?: unknown };
  const refusal = typeof code === 'string' ? REFUSALS[code] : undefined;
  if (refusal !== undefined) return { problem: refusal, mayPass: false };
  const why = typeof code === 'string' ? code : 'no answer';
  return { problem: `cannot be reached (${why}): check the address, and that it runs`, mayPass: true };
}

/** Classes of PostgreSQL's error codes that say that a statement is wrong, not that the server is: a bug. */
const WRONG_STATEMENTS = /^(?:0[A-Z]|2[1-8]|3[A-Z]|42|44)/;
/** Its disk is full, or it has no memory left, or takes nothing more. */
const NO_ROOM = /^53[124]/;

/** A bug stays what it is; whatever else keeps a statement from being done is a failure of the library's. */
export function failureOf(error: unknown): unknown {
  if (error instanceof StoreFailure) return error;
  if (!(error instanceof pg.DatabaseError)) {
    // The driver's own errors have no class of their own: those of its connection are plain, with or without a code.
    const isOfConnection = error instanceof Error && error.constructor === Error;
    return isOfConnection || error instanceof AggregateError ? new StoreFailure('unreachable', error) : error;
  }
  if (WRONG_STATEMENTS.test(error.code ?? '')) return error;
  return new StoreFailure(NO_ROOM.test(error.code ?? '') ? 'no room' : 'unreachable', error);
}

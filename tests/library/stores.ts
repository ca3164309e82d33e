import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { openFileStore } from '../../src/library/files/file-store.js';
import type { Store } from '../../src/library/store.js';

/** Somewhere that a library is kept, empty at first: it can be opened again and again until it is thrown away. */
export interface Shelf {
  open(): Promise<Store>;
  /** Whether several processes may have it open at once. */
  readonly shared: boolean;
  throwAway(): Promise<void>;
}

/** A PostgreSQL database in the form of its address, and what ends it. */
export interface Database {
  readonly address: string;
  end(): Promise<void>;
}

/** PostgreSQL compiled for Node, behind a socket: the same SQL without a server. */
export async function liteDatabase(): Promise<Database> {
  const [{ PGlite }, { PGLiteSocketServer }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite-socket'),
  ]);
  const db = await PGlite.create();
  const server = new PGLiteSocketServer({
    db: oneStatementAtATime(db),
    host: '127.0.0.1',
    port: 0,
    maxConnections: 60,
  });
  await server.start();
  const address = `postgres://postgres:postgres@${server.getServerConn()}/postgres`;
  return {
    address,
    end: async () => {
      await server.stop();
      await db.close();
    },
  };
}

/** The messages of a statement with parameters before its last one, which asks for the result: Parse, Bind, Describe, Execute, Close. */
const MIDWAY: ReadonlySet<number> = new Set(Buffer.from('PBDEC'));

/**
 * The same database, which says that it is in a transaction while a statement is halfway: the socket's queue lets no other
 * connection in then. It takes turns after each message else, and one connection's statement gets another's parameters.
 */
function oneStatementAtATime(db: PGlite): PGlite {
  let isMidway = false;
  const execProtocolRawStream: PGlite['execProtocolRawStream'] = (message, options) => {
    isMidway = MIDWAY.has(message[0] ?? 0);
    return db.execProtocolRawStream(message, options);
  };
  const isInTransaction = () => isMidway || db.isInTransaction();
  const own = { execProtocolRawStream, isInTransaction };
  return new Proxy(db, {
    get: (_, name) => {
      const value: unknown = name in own ? own[name as keyof typeof own] : Reflect.get(db, name);
      return typeof value === 'function' ? value.bind(db) : value;
    },
  });
}

/** A schema of its own in a PostgreSQL database that somebody gives. */
export async function schemaIn(address: string): Promise<Database> {
  const schema = `pilcrow_test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const { default: pg } = await import('pg');
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  await admin.query(`CREATE SCHEMA ${schema}`);
  const own = new URL(address);
  own.searchParams.set('options', `-c search_path=${schema}`);
  return {
    address: own.href,
    end: async () => {
      await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
    },
  };
}

export async function folderShelf(): Promise<Shelf & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'shelf-'));
  return {
    folder,
    open: async () => opened(await openFileStore(folder)),
    shared: false,
    throwAway: () => rm(folder, { recursive: true }),
  };
}

export async function databaseShelf(database: Database): Promise<Shelf> {
  const { openPostgresStore } = await import('../../src/library/postgres/postgres-store.js');
  return { open: async () => opened(await openPostgresStore(database.address)), shared: true, throwAway: database.end };
}

function opened(store: Awaited<ReturnType<typeof openFileStore>>): Store {
  if (!store.ok) throw new Error(store.problems.join('; '));
  return store.value;
}

const given = process.env.TEST_DATABASE_URL;

/** An empty database that several processes may use: a real PostgreSQL where TEST_DATABASE_URL gives one. */
export function sharedDatabase(): Promise<Database> {
  return given === undefined ? liteDatabase() : schemaIn(given);
}

/** Every way in which a library is kept; a real PostgreSQL where TEST_DATABASE_URL gives one. */
export const SHELVES: readonly [string, () => Promise<Shelf>][] = [
  ['files', folderShelf],
  ['PostgreSQL in Node (PGlite)', async () => databaseShelf(await liteDatabase())],
  ...(given === undefined
    ? []
    : [['a PostgreSQL server', async () => databaseShelf(await schemaIn(given))] as [string, () => Promise<Shelf>]]),
];

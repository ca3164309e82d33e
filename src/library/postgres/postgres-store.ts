import pg, { type PoolClient, type QueryResultRow } from 'pg';
import { type Article, articleSchema } from '../../article/article.js';
import { articleKey } from '../../article/key.js';
import { keptJson } from '../kept-json.js';
import { type RecordKind, type Records, recordFrom } from '../records.js';
import {
  type Card,
  cardOf,
  type Entry,
  type Giving,
  type Kept,
  type KeptRecord,
  MAX_ARTICLES,
  type Opened,
  OWN_ARTICLE,
  type Owner,
  type Place,
  type Store,
  StoreFailure,
} from '../store.js';
import { failureOf, refusalOf } from './failures.js';
import { migrate } from './migrations.js';

/** A question takes one short statement: a few connections serve a busy bot. */
const MAX_CONNECTIONS = 5;
/** An interaction is answered within 3 s or never: what the database has not done by then is given up. */
const CONNECT_MS = 2_000;
const STATEMENT_MS = 2_000;
/** Nothing is reserved further ahead than this, unless the clock was set back. */
const MAX_WAIT_MS = 900_000;

/**
 * Opens a library that is kept in a PostgreSQL database, whose tables are brought up to date. Refused with a line that
 * repeats nothing of the address, which holds a password. `lost` is told of connections that broke while nobody used them.
 */
export async function openPostgresStore(
  address: string,
  lost: (error: Error) => void = () => undefined,
  connections = MAX_CONNECTIONS,
): Promise<Opened> {
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    application_name: 'pilcrow',
  });
  pool.on('error', lost);
  // The pool hears the errors of idle connections alone: of one that breaks between two statements nobody else would, and
  // an event that nobody hears ends the process. Its next statement is refused.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const client = await pool.connect();
    await migrate(client).finally(() => client.release());
    return { ok: true, value: new PostgresStore(pool) };
  } catch (error) {
    await pool.end().catch(() => undefined);
    const { problem, mayPass } = refusalOf(error);
    return { ok: false, problems: [`the database of DATABASE_URL ${problem}`], mayPass };
  }
}

/**
 * Every question looks into the database, by keys alone: what one process keeps, another sees with its next question, and
 * nothing has to be told between them.
 */
class PostgresStore implements Store {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  keep(owner: Owner, article: Article, given: Giving, place?: Place): Promise<Kept | 'full'> {
    const id = articleKey(article);
    return this.#atOnce(owner, async (client) => {
      const { rows } = await client.query<{ known: boolean; count: number }>(
        'SELECT coalesce(bool_or(id = $2), false) AS known, count(*)::int AS count FROM pilcrow_articles WHERE owner = $1',
        [owner, id],
      );
      const { known = false, count = 0 } = rows[0] ?? {};
      if (!known && count >= MAX_ARTICLES) return 'full';
      if (!known)
        await client.query(
          'INSERT INTO pilcrow_articles (owner, id, article, card, given_by, given_at) VALUES ($1, $2, $3, $4, $5, $6)',
          [owner, id, JSON.stringify(article), JSON.stringify(cardOf(article)), given.by, given.at],
        );
      if (place !== undefined) await client.query(USE, [owner, place, id]);
      return { id, known };
    });
  }

  async list(owner: Owner): Promise<readonly Entry[]> {
    const rows = await this.#rows<{ id: string; card: string; given_by: string; given_at: Date; places: Place[] }>(
      `SELECT id, card, given_by, given_at,
         ARRAY(SELECT place FROM pilcrow_uses u
               WHERE u.owner = a.owner AND u.article_id = a.id ORDER BY place COLLATE "C") AS places
       FROM pilcrow_articles a WHERE owner = $1 ORDER BY number DESC`,
      [owner],
    );
    return rows.map(({ id, card, given_by, given_at, places }) => ({
      id,
      card: JSON.parse(card) as Card,
      given: { by: given_by, at: given_at.toISOString() },
      places,
    }));
  }

  async idOf(owner: Owner, beginning: string): Promise<string | undefined> {
    const [row] = await this.#rows<{ id: string }>(
      'SELECT id FROM pilcrow_articles WHERE owner = $1 AND starts_with(id, $2) ORDER BY number LIMIT 1',
      [owner, beginning],
    );
    return row?.id;
  }

  async article(owner: Owner, id: string): Promise<Article | undefined> {
    const [row] = await this.#rows<{ article: string }>(
      'SELECT article FROM pilcrow_articles WHERE owner = $1 AND id = $2',
      [owner, id],
    );
    return row && keptJson(articleSchema, row.article, `article ${id} of ${owner}`);
  }

  use(owner: Owner, place: Place, id: string | undefined): Promise<boolean> {
    return this.#atOnce(owner, async (client) => {
      if (id === undefined) {
        await client.query('DELETE FROM pilcrow_uses WHERE owner = $1 AND place = $2', [owner, place]);
        return true;
      }
      if (id !== OWN_ARTICLE) {
        const found = await client.query('SELECT FROM pilcrow_articles WHERE owner = $1 AND id = $2', [owner, id]);
        if (found.rowCount === 0) return false;
      }
      await client.query(USE, [owner, place, id === OWN_ARTICLE ? null : id]);
      return true;
    });
  }

  async inUse(owner: Owner, places: readonly Place[]): Promise<string | undefined> {
    const [row] = await this.#rows<{ article_id: string | null }>(
      `SELECT article_id FROM pilcrow_uses
       WHERE owner = $1 AND place = ANY($2) ORDER BY array_position($2, place) LIMIT 1`,
      [owner, places],
    );
    return row && (row.article_id ?? OWN_ARTICLE);
  }

  async forget(owner: Owner, id: string): Promise<boolean> {
    return (await this.#query('DELETE FROM pilcrow_articles WHERE owner = $1 AND id = $2', [owner, id])).rowCount === 1;
  }

  forgetOwner(owner: Owner): Promise<void> {
    return this.#atOnce(owner, async (client) => {
      await client.query('DELETE FROM pilcrow_uses WHERE owner = $1', [owner]);
      await client.query('DELETE FROM pilcrow_articles WHERE owner = $1', [owner]);
      await client.query('DELETE FROM pilcrow_records WHERE owner = $1', [owner]);
    });
  }

  async owners(): Promise<readonly Owner[]> {
    const rows = await this.#rows<{ owner: Owner }>(
      `SELECT owner FROM pilcrow_articles UNION SELECT owner FROM pilcrow_uses
       UNION SELECT owner FROM pilcrow_records ORDER BY owner`,
      [],
    );
    return rows.map(({ owner }) => owner);
  }

  async record<K extends RecordKind>(owner: Owner, kind: K, key: string): Promise<Records[K] | undefined> {
    const [row] = await this.#rows<{ value: string }>(RECORD, [kind, owner, key]);
    return row && recordFrom(kind, JSON.parse(row.value));
  }

  async setRecord<K extends RecordKind>(
    owner: Owner,
    kind: K,
    key: string,
    value: Records[K] | undefined,
  ): Promise<void> {
    if (value === undefined) await this.#query(DELETE_RECORD, [kind, owner, key]);
    else await this.#query(SET_RECORD, [kind, owner, key, JSON.stringify(value)]);
  }

  changeRecord<K extends RecordKind>(
    owner: Owner,
    kind: K,
    key: string,
    change: (before: Records[K] | undefined) => Records[K] | undefined,
  ): Promise<void> {
    return this.#atOnce(owner, async (client) => {
      const { rows } = await client.query<{ value: string }>(RECORD, [kind, owner, key]);
      const before = rows[0] && recordFrom(kind, JSON.parse(rows[0].value));
      const after = change(before);
      if (after === undefined) await client.query(DELETE_RECORD, [kind, owner, key]);
      else await client.query(SET_RECORD, [kind, owner, key, JSON.stringify(after)]);
    });
  }

  async records<K extends RecordKind>(kind: K, owner?: Owner): Promise<readonly KeptRecord<K>[]> {
    const rows = await this.#rows<{ owner: Owner; key: string; value: string }>(
      `SELECT owner, key, value FROM pilcrow_records
       WHERE kind = $1 AND ($2::text IS NULL OR owner = $2) ORDER BY owner, key`,
      [kind, owner ?? null],
    );
    return rows.flatMap((row) => {
      const value = recordFrom(kind, JSON.parse(row.value));
      return value === undefined ? [] : [{ owner: row.owner, key: row.key, value }];
    });
  }

  async reserve(purpose: string, ms: number): Promise<number> {
    const [row] = await this.#rows<{ wait: number }>(RESERVE, [purpose, ms, MAX_WAIT_MS]);
    return Math.max(0, row?.wait ?? 0);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #rows<R extends QueryResultRow>(statement: string, parameters: readonly unknown[]): Promise<readonly R[]> {
    return (await this.#query<R>(statement, parameters)).rows;
  }

  #query<R extends QueryResultRow>(statement: string, parameters: readonly unknown[]) {
    return this.#pool.query<R>(statement, [...parameters]).catch((error: unknown) => {
      throw failureOf(error);
    });
  }

  /** Several statements as one, while no other process does such for the same owner. */
  async #atOnce<T>(owner: Owner, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw failureOf(error);
    });
    let broken = false;
    try {
      await client.query('BEGIN');
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`pilcrow ${owner}`]);
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      const failure = failureOf(error);
      // A connection that does not answer is not waited for once more: the server takes back what was begun on it.
      broken = failure instanceof StoreFailure;
      if (!broken)
        await client.query('ROLLBACK').catch(() => {
          broken = true;
        });
      throw failure;
    } finally {
      client.release(broken);
    }
  }
}

/** By the database's clock, which all share: appended to what is reserved, as far ahead as that is believed. */
const RESERVE = `INSERT INTO pilcrow_reservations AS r (purpose, over_at)
  VALUES ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
  ON CONFLICT (purpose) DO UPDATE SET over_at =
    greatest(least(r.over_at, clock_timestamp() + $3::float8 * interval '1 millisecond'), clock_timestamp())
      + $2::float8 * interval '1 millisecond'
  RETURNING (extract(epoch FROM r.over_at - clock_timestamp()) * 1000)::float8 - $2::float8 AS wait`;

const RECORD = 'SELECT value FROM pilcrow_records WHERE kind = $1 AND owner = $2 AND key = $3';

const DELETE_RECORD = 'DELETE FROM pilcrow_records WHERE kind = $1 AND owner = $2 AND key = $3';

const SET_RECORD = `INSERT INTO pilcrow_records (kind, owner, key, value) VALUES ($1, $2, $3, $4)
  ON CONFLICT (kind, owner, key) DO UPDATE SET value = excluded.value`;

const USE = `INSERT INTO pilcrow_uses (owner, place, article_id) VALUES ($1, $2, $3)
  ON CONFLICT (owner, place) DO UPDATE SET article_id = excluded.article_id`;

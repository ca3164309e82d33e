import type { PoolClient } from 'pg';

/**
 * How the tables came to be, the oldest first: the number of a migration is its place in this list. One that has been
 * released is never changed: what is to be otherwise goes into a new one at the end.
 */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE pilcrow_articles (
     owner text NOT NULL,
     id text NOT NULL,
     -- As text, not jsonb: what is hashed is the order of its keys too, and jsonb refuses U+0000.
     article text NOT NULL,
     card text NOT NULL,
     given_by text NOT NULL,
     given_at timestamptz NOT NULL,
     -- In which order they were kept: two may be given in the same millisecond.
     number bigint GENERATED ALWAYS AS IDENTITY,
     PRIMARY KEY (owner, id)
   );
   CREATE TABLE pilcrow_uses (
     owner text NOT NULL,
     place text NOT NULL,
     -- Absent: the bot's own article.
     article_id text,
     PRIMARY KEY (owner, place),
     FOREIGN KEY (owner, article_id) REFERENCES pilcrow_articles (owner, id) ON DELETE CASCADE
   );
   CREATE INDEX pilcrow_uses_article ON pilcrow_uses (owner, article_id);
   CREATE TABLE pilcrow_records (
     owner text NOT NULL,
     kind text NOT NULL,
     key text NOT NULL,
     value text NOT NULL,
     PRIMARY KEY (kind, owner, key)
   );`,
  `CREATE TABLE pilcrow_reservations (
     purpose text PRIMARY KEY,
     -- When the last stretch of time that somebody reserved is over.
     over_at timestamptz NOT NULL
   );`,
];

/** The advisory lock under which the tables are brought up to date: any number that nobody else of the database uses. */
const LOCK = 1_820_250_925;

/** Brings the tables up to date, whoever else is about to: the others wait, and find it done. All of it or nothing. */
export async function migrate(client: PoolClient): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS pilcrow_migrations (number integer PRIMARY KEY)');
    const { rows } = await client.query<{ last: number }>(
      'SELECT coalesce(max(number), 0) AS last FROM pilcrow_migrations',
    );
    const last = rows[0]?.last ?? 0;
    if (last > MIGRATIONS.length) throw new NewerTables();
    for (const [i, statements] of MIGRATIONS.entries()) {
      if (i < last) continue;
      await client.query(statements);
      await client.query('INSERT INTO pilcrow_migrations (number) VALUES ($1)', [i + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** The tables are of a version of Pilcrow that is newer than this one. */
export class NewerTables extends Error {
  override readonly name = 'NewerTables';
}

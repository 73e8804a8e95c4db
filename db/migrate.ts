import { rmSync } from 'node:fs';
import type BetterSqlite3 from 'better-sqlite3';
import type { MigrationMeta } from 'drizzle-orm/migrator';
import { retryOnBusy } from './lock';
import { requirePending } from './pending-migrations';
import { countRows, requireNoLostRows, requireValidReferences } from './row-counts';
import { backUpBeforeUpgrade } from './upgrade-backup';

/** Another process that starts now may be migrating a large file. */
const BUSY_TIMEOUT_MS = 60_000;

export type Upgrade = {
  readonly file: string;
  /** The generated migrations, oldest first. */
  readonly known: readonly MigrationMeta[];
  /** Called with the name of the backup. */
  readonly notify: (words: string) => void;
};

/**
 * Applies the generated migrations that are missing, all or none. Drizzle's own migrator checks
 * before it locks, so two processes that start on one empty file collide; and it leaves foreign keys on, so
 * that recreating a table deletes the rows that refer to it.
 * @throws IncompatibleDatabase for a file of a newer version or of another program
 */
export async function migrate(connection: BetterSqlite3.Database, upgrade: Upgrade): Promise<void> {
  if (requirePending(connection, upgrade.known).length === 0) return;
  // Can only be changed outside a transaction.
  connection.pragma('foreign_keys = OFF');
  try {
    await retryOnBusy(() => connection.exec('BEGIN IMMEDIATE'), BUSY_TIMEOUT_MS);
    await applyAll(connection, upgrade);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

async function applyAll(
  connection: BetterSqlite3.Database,
  { file, known, notify }: Upgrade,
): Promise<void> {
  let copy: string | undefined;
  try {
    // Somebody else may have done it before the lock was ours.
    const pending = requirePending(connection, known);
    const before = countRows(connection);
    if (pending.length > 0 && before.size > 0) copy = await backUpBeforeUpgrade(file, before);
    connection.exec(
      'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)',
    );
    for (const migration of pending) apply(connection, migration);
    requireNoLostRows(before, countRows(connection));
    requireValidReferences(connection);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    // Nothing has changed, and each further start would leave another one.
    if (copy) rmSync(copy, { force: true });
    throw error;
  }
  if (copy) notify(`${file} was brought up to date. As it was before, it is kept in ${copy}`);
}

function apply(connection: BetterSqlite3.Database, { sql, hash, folderMillis }: MigrationMeta) {
  for (const statement of sql) connection.exec(statement);
  connection
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run(hash, folderMillis);
}

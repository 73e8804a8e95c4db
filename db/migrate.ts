import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';

const RECORDS = '__drizzle_migrations';

/**
 * Applies the generated migrations that are missing, all or none. Drizzle's own migrator looks before
 * it locks, so that two processes starting on one empty file trip over each other; this one locks first.
 */
export function migrate(connection: BetterSqlite3.Database): void {
  const migrations = readMigrationFiles({ migrationsFolder: join(process.cwd(), 'db/migrations') });
  const run = connection.transaction(() => {
    connection.exec(
      `CREATE TABLE IF NOT EXISTS ${RECORDS} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)`,
    );
    const newest = connection.prepare(`SELECT max(created_at) FROM ${RECORDS}`).pluck().get();
    const record = connection.prepare(`INSERT INTO ${RECORDS} (hash, created_at) VALUES (?, ?)`);
    for (const migration of migrations) {
      if (migration.folderMillis <= Number(newest ?? 0)) continue;
      for (const statement of migration.sql) connection.exec(statement);
      record.run(migration.hash, migration.folderMillis);
    }
  });
  run.immediate();
}

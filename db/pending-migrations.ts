import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';

type Owner = 'a newer version of the shop' | 'another version of the shop' | 'another program';

/** An intact file that this version of the shop must not touch. */
export class IncompatibleDatabase extends Error {
  override readonly name = 'IncompatibleDatabase';

  constructor(readonly owner: Owner) {
    super(`the database of ${owner}`);
  }
}

/** The generated migrations of this version of the shop, oldest first. */
export function knownMigrations(): readonly MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder: join(process.cwd(), 'db/migrations') });
}

/**
 * The migrations that a database lacks: all of them, when the file is empty.
 * @throws IncompatibleDatabase when it has some that are not known here, or tables of another program
 */
export function requirePending(
  connection: BetterSqlite3.Database,
  known: readonly MigrationMeta[],
): readonly MigrationMeta[] {
  const applied = appliedTo(connection);
  // By time and not by content: a comment that was corrected later is no other migration.
  const isOlder = applied.every((time, n) => time === known[n]?.folderMillis);
  if (isOlder) return known.slice(applied.length);
  const isNewer = known.every(({ folderMillis }, n) => folderMillis === applied[n]);
  throw new IncompatibleDatabase(
    isNewer ? 'a newer version of the shop' : 'another version of the shop',
  );
}

function appliedTo(connection: BetterSqlite3.Database): readonly number[] {
  const tables = connection
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .pluck()
    .all();
  if (tables.length === 0) return [];
  if (!tables.includes('__drizzle_migrations')) throw new IncompatibleDatabase('another program');
  return connection
    .prepare<[], number>('SELECT created_at FROM __drizzle_migrations ORDER BY created_at')
    .pluck()
    .all()
    .map(Number);
}

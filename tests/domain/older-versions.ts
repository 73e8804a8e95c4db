import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from '@/db/migrate';

/** A file as the version of the shop left it whose migrations these are. */
export async function fileOfVersion(
  file: string,
  known: readonly MigrationMeta[],
): Promise<BetterSqlite3.Database> {
  // As the shop does it: two of them in one process must not wait for each other without a pause.
  const db = new BetterSqlite3(file, { timeout: 0 });
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  await migrate(db, { file, known, notify: () => {} });
  return db;
}

/** The migrations of the shop and one more, written as drizzle-kit writes them. */
export function withOneMore(sql: string): readonly MigrationMeta[] {
  const folder = mkdtempSync(join(tmpdir(), 'openshelf-migrations-'));
  try {
    cpSync('db/migrations', folder, { recursive: true });
    const journal = join(folder, 'meta/_journal.json');
    const known = JSON.parse(readFileSync(journal, 'utf8'));
    const last = known.entries.at(-1);
    known.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: 'one_more' });
    writeFileSync(journal, JSON.stringify(known));
    writeFileSync(join(folder, 'one_more.sql'), sql);
    return readMigrationFiles({ migrationsFolder: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What drizzle-kit generates for a table whose rules have changed: it is made anew, filled from the old one,
 * with the rows for which `condition` holds, and takes its name.
 */
export function rebuildOf(db: BetterSqlite3.Database, table: string, condition = '1 = 1'): string {
  const fresh = `__new_${table}`;
  const made = db
    .prepare<[string], { sql: string; type: string }>(
      'SELECT sql, type FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL',
    )
    .all(table);
  const create = made.filter(({ type }) => type === 'table').map(({ sql }) => sql);
  const rest = made.filter(({ type }) => type !== 'table').map(({ sql }) => sql);
  const columns = db
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
    .map((name) => `"${name}"`)
    .join(', ');
  return [
    'PRAGMA foreign_keys=OFF;',
    ...create.map((sql) =>
      sql
        .replace(/CREATE TABLE [`"]?\w+[`"]?/, `CREATE TABLE "${fresh}"`)
        .replaceAll(`"${table}".`, `"${fresh}".`),
    ),
    `INSERT INTO \`${fresh}\`(${columns}) SELECT ${columns} FROM \`${table}\` WHERE ${condition};`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`${fresh}\` RENAME TO \`${table}\`;`,
    'PRAGMA foreign_keys=ON;',
    ...rest,
  ].join('--> statement-breakpoint\n');
}

import { statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { inCheckout } from '../parts/checkout.mjs';
import { Failure } from '../parts/failure.mjs';

/**
 * Reads all of a database that nobody writes to: that it is whole, and this shop's.
 * @returns how much is in it
 * @throws Failure that says what is wrong with it
 */
export function requireIntact(file) {
  let db;
  try {
    db = new BetterSqlite3(file, { fileMustExist: true });
    // One file with nothing beside it, whatever it was before.
    db.pragma('journal_mode = DELETE');
    requireKind(db);
    requireWholeFile(db, file);
    const [{ integrity_check: found }] = db.pragma('integrity_check(1)');
    if (found !== 'ok') throw new Failure(`it is damaged: ${found.split('\n').at(-1)}`);
    const [astray] = db.pragma('foreign_key_check');
    if (astray) throw new Failure(`it is damaged: ${astray.table} refers to what is not there`);
    const count = (table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    return `${count('products')} products, ${count('orders')} orders, ${count('users')} accounts`;
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError) {
      if (error.code === 'SQLITE_NOTADB') throw new Failure('it is no database');
      if (error.code.startsWith('SQLITE_CORRUPT')) {
        throw new Failure(`it is damaged: ${error.message}`);
      }
    }
    throw error;
  } finally {
    db?.close();
  }
}

/** SQLite reads what is cut off as zeros, and says nothing when the last page is a free one. */
function requireWholeFile(db, file) {
  const pragma = (name) => db.pragma(name, { simple: true });
  const expected = pragma('page_count') * pragma('page_size');
  const missing = expected - statSync(file).size;
  if (missing > 0) throw new Failure(`it is damaged: ${missing} bytes at its end are missing`);
}

/** The migrations that were applied say whose database it is, and from when. */
function requireKind(db) {
  const tables = tablesOf(db);
  if (!tables.includes('__drizzle_migrations')) throw new Failure('it is not a shop of this kind');
  const applied = db
    .prepare('SELECT hash FROM __drizzle_migrations ORDER BY created_at')
    .pluck()
    .all();
  const known = readMigrationFiles({ migrationsFolder: inCheckout('db/migrations') });
  const isOlder = applied.every((hash, n) => hash === known[n]?.hash);
  if (!isOlder) throw new Failure('it is of another version of the shop, or of a newer one');
  const empty = new BetterSqlite3(':memory:');
  for (const { sql } of known.slice(0, applied.length)) for (const one of sql) empty.exec(one);
  const missing = tablesOf(empty).filter((name) => !tables.includes(name));
  empty.close();
  if (applied.length === 0 || missing.length > 0) {
    throw new Failure(`it is not a whole shop: there is no table ${missing[0] ?? 'at all'}`);
  }
}

function tablesOf(db) {
  return db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
}

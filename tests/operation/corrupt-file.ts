import { randomBytes } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';

/** Overwrites the first page of a table with noise, as a failing disk does. */
export function damage(file: string, table: string): void {
  const db = new BetterSqlite3(file, { readonly: true });
  const query = 'SELECT rootpage FROM sqlite_master WHERE name = ?';
  const page = Number(db.prepare(query).pluck().get(table));
  const size = Number(db.pragma('page_size', { simple: true }));
  db.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, randomBytes(size), 0, size, (page - 1) * size);
  closeSync(handle);
}

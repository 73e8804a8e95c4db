import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { countRows, type RowCounts } from './row-counts';

const ALL_PAGES = 0x7fffffff;

/**
 * Copies the database to a file beside it. The caller holds the lock. The copy is synced and checked against
 * `expected` before it gets its final name.
 * @returns that name
 */
export async function backUpBeforeUpgrade(file: string, expected: RowCounts): Promise<string> {
  const copy = backupName(file);
  const part = `${copy}.${process.pid}.part`;
  try {
    // Orders and addresses are for the owner alone, from the first byte on.
    closeSync(openSync(part, 'wx', 0o600));
    await copyPages(file, part);
    requireSame(part, expected);
    sync(part, 'r+');
    renameSync(part, copy);
    if (process.platform !== 'win32') sync(dirname(copy), 'r');
    return copy;
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(part + end, { force: true });
  }
}

function backupName(file: string): string {
  const time = new Date()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const name = `${file}.before-${time}`;
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name}-${n}`;
    if (!existsSync(free)) return free;
  }
}

async function copyPages(from: string, to: string): Promise<void> {
  const source = new BetterSqlite3(from, { readonly: true, fileMustExist: true });
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
}

function requireSame(copy: string, expected: RowCounts): void {
  const connection = new BetterSqlite3(copy, { fileMustExist: true });
  try {
    // One file with nothing beside it.
    connection.pragma('journal_mode = DELETE');
    const found = connection.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new BetterSqlite3.SqliteError(String(found), 'SQLITE_CORRUPT');
    const rows = countRows(connection);
    for (const [table, count] of expected) {
      if (rows.get(table) !== count) throw new Error(`the copy has not all of ${table}`);
    }
  } finally {
    connection.close();
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  fsyncSync(handle);
  closeSync(handle);
}

import { openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '@/db/open';
import { backUp } from '../../scripts/data/back-up.mjs';
import { restore } from '../../scripts/data/restore.mjs';
import { addedProduct } from './rows';

let folder: string;
let database: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openshelf-backups-'));
  [database, file] = [join(folder, 'shop.db'), join(folder, 'backup.db')];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The names of the products in a file. */
function productsIn(path: string): unknown[] {
  const opened = new BetterSqlite3(path, { readonly: true });
  const names = opened.prepare('SELECT id FROM products ORDER BY id').pluck().all();
  opened.close();
  return names;
}

async function addTo(path: string): Promise<string> {
  const db = await openDatabase(`file:${path}`, () => {});
  const { id } = await db.write((session) => addedProduct(session));
  await db.close();
  return id;
}

describe('operation / Backup', () => {
  test('A backup under orders is whole · with what is only in the second file so far', async () => {
    const db = await openDatabase(`file:${database}`, () => {});
    const { id } = await db.write((session) => addedProduct(session));
    // It is not in the first file yet, or this would prove nothing.
    expect(statSync(`${database}-wal`).size).toBeGreaterThan(0);
    expect(readFileSync(database).includes(id)).toBe(false);
    await backUp({ database, file, overwrite: false });
    await db.close();
    expect(productsIn(file)).toEqual([id]);
  });
});

describe('operation / Restore', () => {
  test('A restore refuses what would harm · a page of noise', async () => {
    await addTo(database);
    await backUp({ database, file, overwrite: false });
    const pageBytes = 4096;
    const noise = Buffer.alloc(pageBytes, 0xa5);
    writeSync(openSync(file, 'r+'), noise, 0, pageBytes, statSync(file).size - 4 * pageBytes);
    const before = readFileSync(database);
    expect(() => restore({ database, file, overwrite: true })).toThrow('cannot be restored');
    expect(readFileSync(database).equals(before)).toBe(true);
  });
});

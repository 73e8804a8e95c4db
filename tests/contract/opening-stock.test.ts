import BetterSqlite3 from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/db/open';
import { stockMovements } from '@/db/tables';
import { temporaryFile } from './temporary-file';

/** A database as it was before there were movements: the migrations up to that which adds them. */
function fileFromBefore(): string {
  const file = temporaryFile();
  const all = readMigrationFiles({ migrationsFolder: 'db/migrations' });
  const ledger = all.findIndex(({ sql }) => sql.join('').includes('TABLE `stock_movements`'));
  const connection = new BetterSqlite3(file);
  connection.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash, created_at)');
  const record = connection.prepare('INSERT INTO __drizzle_migrations VALUES (NULL, ?, ?)');
  for (const { sql, hash, folderMillis } of all.slice(0, ledger)) {
    for (const statement of sql) connection.exec(statement);
    record.run(hash, folderMillis);
  }
  const add = connection.prepare(
    `INSERT INTO products (id, slug, name, description, category, price_cents, stock, image,
       search_text, sort_name, created_at, updated_at, archived_at)
     VALUES (?, ?, '', '', 'posters', 1, ?, '/', '', '', 0, 0, ?)`,
  );
  add.run('prod_five', 'five', 5, null);
  add.run('prod_none', 'none', 0, null);
  add.run('prod_gone', 'gone', 7, 1);
  connection.close();
  return file;
}

describe('catalog / Stock movements', () => {
  test('What was there before is the opening', async () => {
    const db = await openDatabase(`file:${fileFromBefore()}`);
    const kept = await db.read((session) => session.select().from(stockMovements));
    expect(kept).toHaveLength(3);
    expect(kept).toEqual([
      expect.objectContaining({ productId: 'prod_five', delta: 5, reason: 'initial' }),
      expect.objectContaining({ productId: 'prod_none', delta: 0, reason: 'initial' }),
      expect.objectContaining({ productId: 'prod_gone', delta: 7, reason: 'initial' }),
    ]);
    await db.close();
  });
});

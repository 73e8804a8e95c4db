import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { describe, expect, test } from 'vitest';
import type { Session } from '@/db/database';
import { openDatabase } from '@/db/open';
import { ensureSearch } from '@/lib/catalog/ensure-search';
import { sorts } from '@/lib/catalog/product';
import * as lists from '@/lib/catalog/product-list-store';
import { searchProducts } from '@/lib/catalog/product-search-store';
import { listOrders } from '@/lib/order/order-store';
import { searchWordsOf } from '@/lib/shared/search-terms';
import { temporaryFile } from './temporary-file';

describe('operation / Large catalogues', () => {
  /** How SQLite would go through the tables for every query that `work` makes. */
  async function plansOf(file: string, work: (session: Session) => Promise<unknown>) {
    const connection = new BetterSqlite3(file);
    const plans: string[] = [];
    const logQuery = (query: string, params: unknown[]) => {
      const steps = connection.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...params);
      plans.push(steps.map((step) => (step as { detail: string }).detail).join('\n'));
    };
    const session = drizzle(connection, { casing: 'snake_case', logger: { logQuery } });
    await work(session as unknown as Session);
    connection.close();
    return plans;
  }

  test('Every list is read through an index', async () => {
    const file = temporaryFile();
    await (await openDatabase(`file:${file}`)).close();
    const filters = [{}, { category: 'posters' }];
    const starts = [undefined, { value: 0, id: 'prod_1' }];
    const pages = filters.flatMap((filter) =>
      starts.map((after) => ({ ...filter, after, limit: 24 })),
    );
    const orders = [{}, { userId: 'user_1' }].flatMap((one) =>
      [{}, { status: 'PAID' as const }].flatMap((filter) =>
        starts.map((after) => ({ ...one, ...filter, after, limit: 24 })),
      ),
    );
    const plans = await plansOf(file, async (session) => {
      for (const page of pages) {
        for (const sort of sorts) await lists.listProducts(session, { ...page, sort });
        await lists.countProducts(session, page.category);
      }
      await lists.listCategories(session);
      for (const page of orders) await listOrders(session, page);
    });
    expect(plans).toHaveLength(pages.length * 5 + 1 + orders.length);
    for (const plan of plans) {
      // The totals are one row for each category, and read whole.
      expect(plan).toMatch(
        /USING (COVERING )?(INDEX|INTEGER PRIMARY KEY)|SCAN (orders|category_totals)$/m,
      );
      expect(plan).not.toMatch(/TEMP B-TREE|SCAN products$/m);
    }
  });

  test('A database from before is searchable', async () => {
    const file = temporaryFile();
    fillEarlier(file);
    const db = await openDatabase(`file:${file}`, () => {});
    await ensureSearch(db);
    const search = { sort: 'newest' as const, limit: 9 };
    const names = async (q: string) => {
      const words = searchWordsOf(q);
      const found = await db.readLong((session) => searchProducts(session, { ...search, words }));
      return found.map(({ product }) => product.name);
    };
    expect(await names('“blau”')).toEqual(['Café “Blau”']);
    expect(await names('maps')).toEqual(['Linen 3', 'Linen 2', 'Linen 1', 'Café “Blau”']);
    expect(await names('linen forest')).toEqual(['Linen 3', 'Linen 2', 'Linen 1']);
    expect(await db.read(lists.listCategories)).toEqual([{ category: 'maps', total: 4 }]);
    await db.close();
  });

  /** What a shop had before its catalogue was searched through an index, one of the products archived. */
  function fillEarlier(file: string): void {
    const connection = new BetterSqlite3(file);
    const migrations = readMigrationFiles({
      migrationsFolder: join(process.cwd(), 'db/migrations'),
    });
    const first = migrations.findIndex(({ sql }) =>
      sql.some((one) => one.includes('search_words')),
    );
    expect(first).toBeGreaterThan(0);
    connection.exec(
      'CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at NUMERIC)',
    );
    for (const { sql, hash, folderMillis } of migrations.slice(0, first)) {
      for (const statement of sql) connection.exec(statement);
      connection
        .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
        .run(hash, folderMillis);
    }
    const insert = connection.prepare(
      `INSERT INTO products (id, slug, name, description, category, price_cents, stock, image,
        search_text, sort_name, created_at, updated_at, archived_at)
       VALUES (@id, @id, @name, 'a forest', @category, 100, 5, '/art/x.svg', 'what it was', 'name', 0, 0, @archivedAt)`,
    );
    const add = (id: string, name: string, category: string, archivedAt: number | null) =>
      insert.run({ id, name, category, archivedAt });
    add('a', 'Café “Blau”', 'maps', null);
    for (const index of [1, 2, 3]) add(`b${index}`, `Linen ${index}`, 'maps', null);
    add('c', 'Linen 4', 'globes', 1);
    connection.close();
  }
});

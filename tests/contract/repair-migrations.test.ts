import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/db/open';
import { knownMigrations } from '@/db/pending-migrations';
import { products, stockMovements } from '@/db/tables/catalog';
import { fileOfVersion } from '../domain/older-versions';
import { temporaryFile } from './temporary-file';

type Row = { readonly slug: string; readonly stock?: number; readonly image?: string };

/** A database with these products as it was before the migration that has `words`. */
async function fileFromBefore(words: string, rows: readonly Row[]): Promise<string> {
  const file = temporaryFile();
  const all = knownMigrations();
  const next = all.findIndex(({ sql }) => sql.join('').includes(words));
  const connection = await fileOfVersion(file, all.slice(0, next));
  const add = connection.prepare(
    `INSERT INTO products (id, slug, name, description, category, price_cents, stock, image,
       search_text, sort_name, created_at, updated_at, archived_at)
     VALUES (?, ?, '', '', 'posters', 1, ?, ?, '', '', 0, 0, ?)`,
  );
  for (const { slug, stock = 1, image = '/' } of rows) {
    add.run(`prod_${slug}`, slug, stock, image, slug === 'archived' ? 1 : null);
  }
  connection.close();
  return file;
}

describe('catalog / Stock movements', () => {
  test('What was there before is the opening', async () => {
    const file = await fileFromBefore('TABLE `stock_movements`', [
      { slug: 'five', stock: 5 },
      { slug: 'none', stock: 0 },
      { slug: 'archived', stock: 7 },
    ]);
    const db = await openDatabase(`file:${file}`, () => {});
    const kept = await db.read((session) => session.select().from(stockMovements));
    expect(kept).toEqual([
      expect.objectContaining({ productId: 'prod_five', delta: 5, reason: 'initial' }),
      expect.objectContaining({ productId: 'prod_none', delta: 0, reason: 'initial' }),
      expect.objectContaining({ productId: 'prod_archived', delta: 7, reason: 'initial' }),
    ]);
    await db.close();
  });
});

describe('catalog / Product pictures', () => {
  test('An image address from before is mended', async () => {
    const file = await fileFromBefore('Image addresses beyond ASCII', [
      { slug: 'beyond', image: '/bilder/日本😀.png' },
      { slug: 'plain', image: '/plain.png' },
      { slug: 'endless', image: `/${'日'.repeat(1_000)}` },
    ]);
    const db = await openDatabase(`file:${file}`, () => {});
    const { slug, image, version } = products;
    const kept = await db.read((session) =>
      session.select({ slug, image, version }).from(products).orderBy(products.seq),
    );
    expect(kept).toEqual([
      { slug: 'beyond', image: '/bilder/%E6%97%A5%E6%9C%AC%F0%9F%98%80.png', version: 2 },
      { slug: 'plain', image: '/plain.png', version: 1 },
      { slug: 'endless', image: '/art/posters/endless.svg', version: 2 },
    ]);
    await db.close();
  });
});

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { openDatabase } from '@/db/open';
import { searchColumnsOf } from '@/lib/catalog/product';
import { newId } from '@/lib/shared/ids';
import { benchFolder } from '../fixture-app';
import { anyWord, categories, random } from './words';

const BATCH = 20_000;

/**
 * A shop with so many products, kept between runs. It is filled by the triggers that serve the
 * shop, without waiting for the disk.
 * @returns the file, which nobody is to change
 */
export async function largeFile(products: number): Promise<string> {
  const file = join(benchFolder, `products-${products}-${version()}.db`);
  if (existsSync(file)) return file;
  process.stderr.write(`… making ${products} products\n`);
  for (const old of readdirSync(benchFolder)) {
    if (old.startsWith(`products-${products}-`)) rmSync(join(benchFolder, old));
  }
  const part = `${file}.part`;
  await (await openDatabase(`file:${part}`)).close();
  fill(part, products);
  renameSync(part, file);
  return file;
}

/** Made otherwise, it is another file; one of an earlier schema is brought up to date where it is used. */
function version(): string {
  const hash = createHash('sha256');
  for (const name of ['large-file.ts', 'words.ts']) {
    hash.update(readFileSync(new URL(name, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 12);
}

function fill(file: string, products: number): void {
  const db = new BetterSqlite3(file);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('cache_size = -500000');
  const setIndex = db.prepare('INSERT INTO product_search (product_search, rank) VALUES (?, ?)');
  setIndex.run('hashsize', 64n * 1024n * 1024n);
  const remake = dropIndexes(db);
  const insert = db.prepare(
    `INSERT INTO products (id, slug, name, description, category, price_cents, stock, image,
       search_text, search_name, sort_name, created_at, updated_at)
     VALUES (@id, @id, @name, @description, @category, @priceCents, 1000000, '/art/posters/print.svg',
       @searchText, @searchName, @sortName, @at, @at)`,
  );
  const next = random(42);
  const words = (count: number) => Array.from({ length: count }, () => anyWord(next)).join(' ');
  const started = Date.now();
  for (let made = 0; made < products; made += BATCH) {
    const add = db.transaction(() => {
      for (let index = made; index < Math.min(made + BATCH, products); index++) {
        const category = categories[index % categories.length] ?? '';
        const fields = { name: words(3), description: words(8), category };
        const priceCents = 100 * Math.floor(100 * next());
        const at = started - (products - index) * 1000;
        insert.run({ ...fields, ...searchColumnsOf(fields), id: newId('prod'), priceCents, at });
      }
    });
    add();
  }
  remake();
  // What a shop has by default.
  setIndex.run('hashsize', 1024n * 1024n);
  db.close();
}

/** Filling an index at the end, in order, takes a fraction of the time. @returns what makes them anew */
function dropIndexes(db: BetterSqlite3.Database): () => void {
  const indexes = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'products' AND sql IS NOT NULL`,
    )
    .all();
  for (const { name } of indexes) db.exec(`DROP INDEX "${name}"`);
  return () => {
    for (const { sql } of indexes) db.exec(sql);
  };
}

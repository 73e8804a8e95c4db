import BetterSqlite3 from 'better-sqlite3';
import { type Sort, sorts } from '@/lib/catalog/product';
import { encodeCursor } from '@/lib/shared/page';

const PLACES = 400;

/** Cursors to places all over the list of each order. */
export function cursorsOf(file: string): Map<string, string[]> {
  const db = new BetterSqlite3(file, { readonly: true });
  const last = Number(db.prepare('SELECT max(seq) FROM products').pluck().get());
  const at = db.prepare<[number], { id: string; priceCents: number; sortName: string }>(
    'SELECT id, price_cents AS priceCents, sort_name AS sortName FROM products WHERE seq = ?',
  );
  const step = Math.max(1, Math.floor(last / PLACES));
  const rows = Array.from({ length: PLACES }, (_, index) => at.get(last - index * step));
  db.close();
  const cursor = (sort: Sort) =>
    rows.flatMap((row) => {
      if (!row) return [];
      const { id, priceCents, sortName } = row;
      const value = sort === 'newest' ? '' : sort === 'name' ? sortName : priceCents;
      return [encodeCursor({ value, id, sort })];
    });
  return new Map(sorts.map((sort) => [sort, cursor(sort)]));
}

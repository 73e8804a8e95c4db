import { eq, sum } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import { products, stockMovements } from '@/db/tables/catalog';
import type { StockCause } from '@/lib/catalog/stock-movement';
import { moveStock, takeStock } from '@/lib/catalog/stock-store';
import { addedProduct, now } from './rows';
import { temporaryFile } from './temporary-file';

const cause: StockCause = {
  reason: 'order',
  reference: 'order_1',
  createdBy: 'user_1',
  createdAt: now,
};

describe('the stock of a product', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(`file:${temporaryFile()}`);
  });
  afterAll(() => db.close());

  const added = (stock: number) => db.write((session) => addedProduct(session, { stock }));
  const take = (productId: string, quantity: number) =>
    db.write((session) => takeStock(session, [{ productId, quantity }], cause));
  const move = (id: string, delta: number) =>
    db.write((session) => moveStock(session, id, delta, { ...cause, reason: 'restock' }));

  async function ledgerOf(id: string) {
    return db.read(async (session) => {
      const [row] = await session
        .select({ stock: products.stock, ledger: sum(stockMovements.delta).mapWith(Number) })
        .from(products)
        .innerJoin(stockMovements, eq(stockMovements.productId, products.id))
        .where(eq(products.id, id));
      return row;
    });
  }

  test('is taken as long as it is there, and not otherwise', async () => {
    const { id } = await added(5);
    expect(await take(id, 6)).toEqual([undefined]);
    expect(await take(id, 3)).toEqual([2]);
    expect(await take(id, 3)).toEqual([undefined]);
    expect(await take(id, 2)).toEqual([0]);
    expect(await take(id, 1)).toEqual([undefined]);
    expect(await ledgerOf(id)).toEqual({ stock: 0, ledger: 0 });
  });

  test('is not taken of what is archived or unknown', async () => {
    const { id } = await db.write((session) => addedProduct(session, { archivedAt: now }));
    expect(await take(id, 1)).toEqual([undefined]);
    expect(await take('prod_no', 1)).toEqual([undefined]);
  });

  test('moves within its limits, and each movement is kept', async () => {
    const { id } = await added(5);
    expect(await move(id, 7)).toBe(12);
    expect(await move(id, -13)).toBeUndefined();
    expect(await move(id, 1_000_000_000)).toBeUndefined();
    expect(await move(id, -12)).toBe(0);
    expect(await ledgerOf(id)).toEqual({ stock: 0, ledger: 0 });
    const kept = await db.read((session) =>
      session.select().from(stockMovements).where(eq(stockMovements.productId, id)),
    );
    expect(kept.map(({ delta, reason }) => [delta, reason])).toEqual([
      [5, 'initial'],
      [7, 'restock'],
      [-12, 'restock'],
    ]);
  });

  test('of several products is taken together, with a movement for each line', async () => {
    const [one, two] = [await added(3), await added(4)];
    const lines = [
      { productId: one.id, quantity: 3 },
      { productId: two.id, quantity: 1 },
    ];
    expect(await db.write((session) => takeStock(session, lines, cause))).toEqual([0, 3]);
    expect(await ledgerOf(one.id)).toEqual({ stock: 0, ledger: 0 });
    expect(await ledgerOf(two.id)).toEqual({ stock: 3, ledger: 3 });
  });
});

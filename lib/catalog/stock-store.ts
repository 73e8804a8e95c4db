import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { apiKeys, users } from '@/db/tables/account';
import { products, stockMovements } from '@/db/tables/catalog';
import type { Position } from '../shared/page';
import { MAX_AMOUNT } from './product';
import type { ListedMovement, StockCause, StockMovement } from './stock-movement';

const takeStatement = prepared((session) => {
  const quantity = sql.placeholder('quantity');
  const isThere = and(isNull(products.archivedAt), sql`${products.stock} >= ${quantity}`);
  return session
    .update(products)
    .set({ stock: sql`${products.stock} - ${quantity}` })
    .where(and(eq(products.id, sql.placeholder('id')), isThere))
    .returning({ stock: products.stock })
    .prepare();
});

export type StockLine = { readonly productId: string; readonly quantity: number };

/**
 * Takes pieces from the shelf where that many are there, line after line. The movements are written once all
 * lines were filled; otherwise the caller rolls back.
 * @returns for each line the stock that is left, or undefined when there was not enough
 */
export async function takeStock(
  session: Session,
  lines: readonly StockLine[],
  cause: StockCause,
): Promise<(number | undefined)[]> {
  const left: (number | undefined)[] = [];
  for (const { productId: id, quantity } of lines) {
    const rows = await takeStatement(session).execute({ id, quantity });
    left.push(rows[0]?.stock);
  }
  if (left.includes(undefined)) return left;
  await insertMovements(
    session,
    lines.map(({ productId, quantity }) => ({ productId, delta: -quantity, ...cause })),
  );
  return left;
}

/** Moves the stock by `delta`. @returns the stock afterwards, or undefined where it would leave its limits. */
export async function moveStock(
  session: Session,
  productId: string,
  delta: number,
  cause: StockCause,
): Promise<number | undefined> {
  const moved = sql`${products.stock} + ${delta}`;
  const [row] = await session
    .update(products)
    .set({ stock: moved })
    .where(and(eq(products.id, productId), sql`${moved} BETWEEN 0 AND ${MAX_AMOUNT}`))
    .returning({ stock: products.stock });
  if (row) await insertMovements(session, [{ productId, delta, ...cause }]);
  return row?.stock;
}

/** Each row has placeholders of its own, numbered from 0. */
const insertStatement = prepared((session, count: number) => {
  const rows = Array.from({ length: count }, (_, n) => ({
    productId: sql.placeholder(`productId${n}`),
    delta: sql.placeholder(`delta${n}`),
    reason: sql.placeholder(`reason${n}`),
    reference: sql.placeholder(`reference${n}`),
    createdBy: sql.placeholder(`createdBy${n}`),
    createdAt: sql.placeholder(`createdAt${n}`),
  }));
  return session
    .insert(stockMovements)
    .values(rows)
    .returning({ seq: stockMovements.seq })
    .prepare();
});

/** All in one statement. */
export async function insertMovements(
  session: Session,
  movements: readonly StockMovement[],
): Promise<void> {
  const values = movements.flatMap((movement, n) =>
    Object.entries(movement).map(([column, value]) => [`${column}${n}`, value]),
  );
  await insertStatement(session, movements.length).execute(Object.fromEntries(values));
}

/** The movements of one product, newest first. */
export async function listMovements(
  session: Session,
  productId: string,
  { limit, after }: { limit: number; after?: Position | undefined },
): Promise<ListedMovement[]> {
  const isEarlier = after && lt(stockMovements.seq, Number(after.value));
  return session
    .select({
      seq: stockMovements.seq,
      productId: stockMovements.productId,
      delta: stockMovements.delta,
      reason: stockMovements.reason,
      reference: stockMovements.reference,
      createdBy: stockMovements.createdBy,
      createdByName: sql<string | null>`coalesce(${users.name}, ${apiKeys.name})`,
      createdAt: stockMovements.createdAt,
    })
    .from(stockMovements)
    .leftJoin(users, eq(users.id, stockMovements.createdBy))
    .leftJoin(apiKeys, eq(apiKeys.id, stockMovements.createdBy))
    .where(and(eq(stockMovements.productId, productId), isEarlier))
    .orderBy(desc(stockMovements.seq))
    .limit(limit);
}

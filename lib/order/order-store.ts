import { and, asc, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { orderItems, orders, payments } from '@/db/tables/order';
import type { Position } from '../shared/page';
import type { Order, OrderItem, OrderStatus, ShippingAddress } from './order';

export type OrderFilter = {
  readonly userId?: string | undefined;
  readonly status?: OrderStatus | undefined;
};

export async function insertOrder(session: Session, order: Order): Promise<void> {
  const { items, ...row } = order;
  await session.insert(orders).values(row).returning({ id: orders.id });
  const lines = items.map((item, position) => ({ orderId: order.id, position, ...item }));
  await session.insert(orderItems).values(lines).returning({ position: orderItems.position });
}

export async function findOrder(session: Session, id: string): Promise<Order | undefined> {
  const [order] = await withItems(
    session,
    await session.select().from(orders).where(eq(orders.id, id)),
  );
  return order;
}

/** Newest first. */
export async function listOrders(
  session: Session,
  filter: OrderFilter & { limit: number; after?: Position | undefined },
): Promise<Order[]> {
  const rows = await session
    .select()
    .from(orders)
    .where(
      and(
        filter.userId === undefined ? undefined : eq(orders.userId, filter.userId),
        filter.status === undefined ? undefined : eq(orders.status, filter.status),
        filter.after && before(filter.after),
      ),
    )
    .orderBy(desc(orders.seq))
    .limit(filter.limit);
  return withItems(session, rows);
}

function before({ id }: Position): SQL {
  return lt(orders.seq, sql`(SELECT seq FROM orders WHERE id = ${id})`);
}

async function withItems(
  session: Session,
  rows: readonly (typeof orders.$inferSelect)[],
): Promise<Order[]> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const lines = await session
    .select()
    .from(orderItems)
    .where(inArray(orderItems.orderId, ids))
    .orderBy(asc(orderItems.orderId), asc(orderItems.position));
  const byOrder = new Map<string, OrderItem[]>(ids.map((id) => [id, []]));
  for (const { orderId, position: _, ...item } of lines) byOrder.get(orderId)?.push(item);
  return rows.map(({ seq: _, ...row }) => ({
    ...row,
    shippingAddress: row.shippingAddress as ShippingAddress | null,
    items: byOrder.get(row.id) ?? [],
  }));
}

/** @returns the currency of the first order there ever was, `''` where none was kept; undefined without orders */
export async function currencyOfFirst(session: Session): Promise<string | undefined> {
  const [first] = await session
    .select({ currency: orders.currency })
    .from(orders)
    .orderBy(asc(orders.seq))
    .limit(1);
  return first?.currency;
}

/** Puts down the currency of orders, and of their payments, that were made before one was kept. */
export async function setMissingCurrency(session: Session, currency: string): Promise<void> {
  await session
    .update(orders)
    .set({ currency })
    .where(eq(orders.currency, ''))
    .returning({ id: orders.id });
  await session
    .update(payments)
    .set({ currency })
    .where(eq(payments.currency, ''))
    .returning({ id: payments.id });
}

/** Orders of a guest become those of an account; the keys of their links stay as they are. */
export async function moveGuestOrders(
  session: Session,
  guestId: string,
  userId: string,
): Promise<void> {
  await session
    .update(orders)
    .set({ userId, guestId: null })
    .where(eq(orders.guestId, guestId))
    .returning({ id: orders.id });
}

/** @returns whether this call was the one that turned it from PENDING_PAYMENT to PAID. */
export async function markPaid(session: Session, id: string, paidAt: Date): Promise<boolean> {
  const rows = await session
    .update(orders)
    .set({ status: 'PAID', paidAt })
    .where(and(eq(orders.id, id), eq(orders.status, 'PENDING_PAYMENT')))
    .returning({ id: orders.id });
  return rows.length === 1;
}

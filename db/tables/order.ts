import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { c } from '../columns';
import { users } from './account';
import { products } from './catalog';

/** A cart belongs to an account or to the browser of a guest, never to both. */
export const carts = sqliteTable(
  'carts',
  {
    id: c.id().primaryKey(),
    userId: c.id().references(() => users.id),
    guestId: c.text(),
    createdAt: c.timestamp().notNull(),
    /** Of its lines, give or take a day. */
    updatedAt: c.timestamp().notNull().default(sql`0`),
  },
  (t) => [
    index('carts_guest_age').on(t.updatedAt).where(sql`${t.guestId} IS NOT NULL`),
    uniqueIndex('carts_user').on(t.userId),
    uniqueIndex('carts_guest').on(t.guestId),
    check('carts_one_owner', sql`(${t.userId} IS NULL) <> (${t.guestId} IS NULL)`),
  ],
);

export const cartItems = sqliteTable(
  'cart_items',
  {
    seq: c.sequence(),
    id: c.id().notNull().unique(),
    cartId: c
      .id()
      .notNull()
      .references(() => carts.id, { onDelete: 'cascade' }),
    productId: c
      .id()
      .notNull()
      .references(() => products.id),
    quantity: c.integer().notNull(),
    createdAt: c.timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('cart_items_product').on(t.cartId, t.productId),
    check('cart_items_quantity', sql`${t.quantity} BETWEEN 1 AND 99`),
  ],
);

export const orders = sqliteTable(
  'orders',
  {
    seq: c.sequence(),
    id: c.id().notNull().unique(),
    userId: c.id().references(() => users.id),
    guestId: c.text(),
    /** What the link in a guest's hands carries. */
    accessKey: c.text().notNull(),
    status: c.text().$type<'PENDING_PAYMENT' | 'PAID'>().notNull(),
    totalCents: c.money().notNull(),
    currency: c.currency(),
    email: c.text(),
    shippingAddress: c.json(),
    createdAt: c.timestamp().notNull(),
    paidAt: c.timestamp(),
  },
  (t) => [
    index('orders_user').on(t.userId, t.seq),
    index('orders_user_status').on(t.userId, t.status, t.seq),
    index('orders_status_seq').on(t.status, t.seq),
    index('orders_guest').on(t.guestId).where(sql`${t.guestId} IS NOT NULL`),
    check('orders_status', sql`${t.status} IN ('PENDING_PAYMENT', 'PAID')`),
    check('orders_paid_at', sql`(${t.status} = 'PAID') = (${t.paidAt} IS NOT NULL)`),
    check('orders_total', sql`${t.totalCents} >= 0`),
  ],
);

export const orderItems = sqliteTable(
  'order_items',
  {
    orderId: c
      .id()
      .notNull()
      .references(() => orders.id),
    position: c.integer().notNull(),
    productId: c
      .id()
      .notNull()
      .references(() => products.id),
    name: c.text().notNull(),
    priceCents: c.money().notNull(),
    quantity: c.integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orderId, t.position] }),
    check('order_items_quantity', sql`${t.quantity} BETWEEN 1 AND 99`),
  ],
);

/** One row for each order that was paid: the unique indexes are the last line against paying twice. */
export const payments = sqliteTable(
  'payments',
  {
    id: c.id().primaryKey(),
    orderId: c
      .id()
      .notNull()
      .references(() => orders.id),
    provider: c.text().notNull(),
    reference: c.text().notNull(),
    amountCents: c.money().notNull(),
    currency: c.currency(),
    createdAt: c.timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('payments_order').on(t.orderId),
    uniqueIndex('payments_reference').on(t.provider, t.reference),
  ],
);

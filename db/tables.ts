import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { c } from './columns';

export const users = sqliteTable(
  'users',
  {
    id: c.id().primaryKey(),
    email: c.text().notNull(),
    name: c.text().notNull(),
    role: c.text().$type<'shopper' | 'admin'>().notNull(),
    passwordHash: c.text().notNull(),
    /** Raised to end every session and token of the account: a token carries the one it was issued under. */
    tokenVersion: c.integer().notNull().default(0),
    createdAt: c.timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('users_email').on(t.email),
    check('users_role', sql`${t.role} IN ('shopper', 'admin')`),
  ],
);

/** Sessions that were started: one row for each sign-in, of a browser or of the API. */
export const sessions = sqliteTable(
  'sessions',
  {
    /** The `jti` of its tokens. */
    id: c.id().primaryKey(),
    userId: c
      .id()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The account's `tokenVersion` then: with another one it has ended. */
    version: c.integer().notNull(),
    kind: c.text().$type<'browser' | 'api'>().notNull(),
    /** The program, such as `Firefox on Linux`. */
    agent: c.text(),
    /** The network that it came from, never the whole address. */
    network: c.text(),
    startedAt: c.timestamp().notNull(),
    expiresAt: c.timestamp().notNull(),
  },
  (t) => [
    index('sessions_user').on(t.userId, t.startedAt, t.id),
    index('sessions_start').on(t.startedAt, t.id),
    index('sessions_expiry').on(t.expiresAt),
  ],
);

/** Browsers and addresses that an account logged in from. Wrong logins elsewhere do not keep them out. */
export const knownClients = sqliteTable(
  'known_places',
  {
    userId: c
      .id()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: c.text().$type<'browser' | 'address'>().notNull(),
    /** Of a browser's cookie or of an address: neither can be read from here. */
    hash: c.text().notNull(),
    lastUsedAt: c.timestamp().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.kind, t.hash] }),
    index('known_places_age').on(t.lastUsedAt),
  ],
);

/** Browser sessions that were signed out before their token's own end. */
export const endedSessions = sqliteTable(
  'ended_sessions',
  {
    /** The token's `jti`. */
    id: c.id().primaryKey(),
    /** When the token would have ended: the row is of no use afterwards. */
    expiresAt: c.timestamp().notNull(),
  },
  (t) => [index('ended_sessions_expiry').on(t.expiresAt)],
);

/** What programs of third parties call with. The key itself is kept nowhere. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    seq: c.sequence(),
    id: c.id().notNull().unique(),
    name: c.text().notNull(),
    /** SHA-256 of the key. */
    hash: c.text().notNull(),
    scopes: c.json().notNull(),
    createdAt: c.timestamp().notNull(),
    /** Who made it: an account or another key. */
    createdBy: c.text().notNull(),
    lastUsedAt: c.timestamp(),
    revokedAt: c.timestamp(),
  },
  (t) => [uniqueIndex('api_keys_hash').on(t.hash)],
);

const onShelf = sql`archived_at IS NULL`;

export const products = sqliteTable(
  'products',
  {
    seq: c.sequence(),
    id: c.id().notNull().unique(),
    slug: c.text().notNull(),
    name: c.text().notNull(),
    description: c.text().notNull(),
    category: c.text().notNull(),
    priceCents: c.money().notNull(),
    stock: c.integer().notNull(),
    image: c.text().notNull(),
    /** What search looks through: the terms of name, category and description, a space before each. */
    searchText: c.text().notNull(),
    /** The terms of the name alone, which count more. Null until a product of an older schema is indexed. */
    searchName: c.text(),
    /** What the order by name goes by: the name, folded. */
    sortName: c.text().notNull(),
    createdAt: c.timestamp().notNull(),
    updatedAt: c.timestamp().notNull(),
    archivedAt: c.timestamp(),
    /** Raised by every change of the product, but not by a movement of its stock alone. */
    version: c.integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('products_slug').on(t.slug),
    // One index for each order of a list, of the whole shelf and of one category: no page of it is sorted.
    index('products_shelf').on(t.seq).where(onShelf),
    index('products_shelf_price').on(t.priceCents, t.id).where(onShelf),
    index('products_shelf_name').on(t.sortName, t.id).where(onShelf),
    index('products_category').on(t.category, t.seq).where(onShelf),
    index('products_category_price').on(t.category, t.priceCents, t.id).where(onShelf),
    index('products_category_name').on(t.category, t.sortName, t.id).where(onShelf),
    index('products_not_indexed').on(t.seq).where(sql`search_name IS NULL`),
    check('products_price_range', sql`${t.priceCents} BETWEEN 0 AND 1000000000`),
    check('products_stock_range', sql`${t.stock} BETWEEN 0 AND 1000000000`),
  ],
);

/** Every change of a stock, first to last: those of a product add up to its stock. */
export const stockMovements = sqliteTable(
  'stock_movements',
  {
    seq: c.sequence(),
    productId: c
      .id()
      .notNull()
      .references(() => products.id),
    delta: c.integer().notNull(),
    reason: c.text().$type<'initial' | 'order' | 'correction' | 'restock' | 'returned'>().notNull(),
    /** What caused it, such as the id of an order. */
    reference: c.text(),
    /** The account or key that did it. */
    createdBy: c.text(),
    createdAt: c.timestamp().notNull(),
  },
  (t) => [index('stock_movements_product').on(t.productId, t.seq)],
);

/** How many products each category has on the shelf: kept by triggers, so that nobody counts a million. */
export const categoryTotals = sqliteTable('category_totals', {
  category: c.id().primaryKey(),
  total: c.integer().notNull(),
});

/**
 * What changed on pages that are kept, first to last. Whoever keeps some looks here for what to drop. An order
 * is not in it unless the pages of a product now notify something else, such as sold out.
 */
export const catalogChanges = sqliteTable('catalog_changes', {
  seq: c.sequence(),
  slug: c.text().notNull(),
  /** `shelf` when lists and categories changed: a product came, went or moved. */
  scope: c.text().$type<'product' | 'shelf'>().notNull(),
  createdAt: c.timestamp().notNull(),
});

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

/** What was answered to a request that carried a key, so that the same request gets the same answer. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    seq: c.sequence(),
    owner: c.text().notNull(),
    method: c.text().notNull(),
    path: c.text().notNull(),
    key: c.text().notNull(),
    /** Of the payload as a JSON value: another payload under the same key is a mistake. */
    fingerprint: c.text().notNull(),
    status: c.integer().notNull(),
    headers: c.json().notNull(),
    body: c.text(),
    /** How much room it takes, near enough. */
    bytes: c.integer().notNull().default(0),
    createdAt: c.timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('idempotency_keys_slot').on(t.owner, t.method, t.path, t.key),
    index('idempotency_keys_age').on(t.createdAt),
  ],
);

/** The sums of what is kept for each owner of keys, so that nothing has to be counted for each request. */
export const idempotencyUsage = sqliteTable('idempotency_usage', {
  owner: c.text().primaryKey(),
  answers: c.integer().notNull(),
  bytes: c.integer().notNull(),
});

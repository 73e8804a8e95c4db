import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { c } from './columns';

export const users = sqliteTable(
  'users',
  {
    id: c.id().primaryKey(),
    email: c.words().notNull(),
    name: c.words().notNull(),
    role: c.words().$type<'shopper' | 'admin'>().notNull(),
    passwordHash: c.words().notNull(),
    /** Raised to end every session and token of the account: a token carries the one it was issued under. */
    tokenVersion: c.count().notNull().default(0),
    createdAt: c.instant().notNull(),
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
    version: c.count().notNull(),
    kind: c.words().$type<'browser' | 'api'>().notNull(),
    /** The program, such as `Firefox on Linux`. */
    agent: c.words(),
    /** The network that it came from, never the whole address. */
    network: c.words(),
    startedAt: c.instant().notNull(),
    expiresAt: c.instant().notNull(),
  },
  (t) => [
    index('sessions_user').on(t.userId, t.startedAt, t.id),
    index('sessions_start').on(t.startedAt, t.id),
    index('sessions_expiry').on(t.expiresAt),
  ],
);

/** Browsers and addresses that an account logged in from. Wrong logins elsewhere do not keep them out. */
export const knownPlaces = sqliteTable(
  'known_places',
  {
    userId: c
      .id()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: c.words().$type<'browser' | 'address'>().notNull(),
    /** Of a browser's cookie or of an address: neither can be read from here. */
    hash: c.words().notNull(),
    lastUsedAt: c.instant().notNull(),
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
    expiresAt: c.instant().notNull(),
  },
  (t) => [index('ended_sessions_expiry').on(t.expiresAt)],
);

/** What programs of third parties call with. The key itself is kept nowhere. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    seq: c.sequence(),
    id: c.id().notNull().unique(),
    name: c.words().notNull(),
    /** SHA-256 of the key. */
    hash: c.words().notNull(),
    scopes: c.json().notNull(),
    createdAt: c.instant().notNull(),
    /** Who made it: an account or another key. */
    createdBy: c.words().notNull(),
    lastUsedAt: c.instant(),
    revokedAt: c.instant(),
  },
  (t) => [uniqueIndex('api_keys_hash').on(t.hash)],
);

const onShelf = sql`archived_at IS NULL`;

export const products = sqliteTable(
  'products',
  {
    seq: c.sequence(),
    id: c.id().notNull().unique(),
    slug: c.words().notNull(),
    name: c.words().notNull(),
    description: c.words().notNull(),
    category: c.words().notNull(),
    priceCents: c.money().notNull(),
    stock: c.count().notNull(),
    image: c.words().notNull(),
    /** What search looks through: the terms of name, category and description, a space before each. */
    searchText: c.words().notNull(),
    /** The terms of the name alone, which count more. Null until a product of an older schema is indexed. */
    searchName: c.words(),
    /** What the order by name goes by: the name, folded. */
    sortName: c.words().notNull(),
    createdAt: c.instant().notNull(),
    updatedAt: c.instant().notNull(),
    archivedAt: c.instant(),
    /** Raised by every change of the product, but not by a movement of its stock alone. */
    version: c.count().notNull().default(1),
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
    delta: c.count().notNull(),
    reason: c
      .words()
      .$type<'initial' | 'order' | 'correction' | 'restock' | 'returned'>()
      .notNull(),
    /** What caused it, such as the id of an order. */
    reference: c.words(),
    /** The account or key that did it. */
    createdBy: c.words(),
    createdAt: c.instant().notNull(),
  },
  (t) => [index('stock_movements_product').on(t.productId, t.seq)],
);

/** How many products each category has on the shelf: kept by triggers, so that nobody counts a million. */
export const categoryTotals = sqliteTable('category_totals', {
  category: c.id().primaryKey(),
  total: c.count().notNull(),
});

/**
 * What changed on pages that are kept, first to last. Whoever keeps some looks here for what to drop. An order
 * is not in it unless the pages of a product now say something else, such as sold out.
 */
export const catalogChanges = sqliteTable('catalog_changes', {
  seq: c.sequence(),
  slug: c.words().notNull(),
  /** `shelf` when lists and categories changed: a product came, went or moved. */
  scope: c.words().$type<'product' | 'shelf'>().notNull(),
  createdAt: c.instant().notNull(),
});

/** A cart belongs to an account or to the browser of a guest, never to both. */
export const carts = sqliteTable(
  'carts',
  {
    id: c.id().primaryKey(),
    userId: c.id().references(() => users.id),
    guestId: c.words(),
    createdAt: c.instant().notNull(),
    /** Of its lines, give or take a day. */
    updatedAt: c.instant().notNull().default(sql`0`),
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
    quantity: c.count().notNull(),
    createdAt: c.instant().notNull(),
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
    guestId: c.words(),
    /** What the link in a guest's hands carries. */
    accessKey: c.words().notNull(),
    status: c.words().$type<'PENDING_PAYMENT' | 'PAID'>().notNull(),
    totalCents: c.money().notNull(),
    currency: c.currency(),
    email: c.words(),
    shippingAddress: c.json(),
    createdAt: c.instant().notNull(),
    paidAt: c.instant(),
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
    position: c.count().notNull(),
    productId: c
      .id()
      .notNull()
      .references(() => products.id),
    name: c.words().notNull(),
    priceCents: c.money().notNull(),
    quantity: c.count().notNull(),
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
    provider: c.words().notNull(),
    reference: c.words().notNull(),
    amountCents: c.money().notNull(),
    currency: c.currency(),
    createdAt: c.instant().notNull(),
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
    owner: c.words().notNull(),
    method: c.words().notNull(),
    path: c.words().notNull(),
    key: c.words().notNull(),
    /** Of the payload as a JSON value: another payload under the same key is a mistake. */
    fingerprint: c.words().notNull(),
    status: c.count().notNull(),
    headers: c.json().notNull(),
    body: c.words(),
    /** How much room it takes, near enough. */
    bytes: c.count().notNull().default(0),
    createdAt: c.instant().notNull(),
  },
  (t) => [
    uniqueIndex('idempotency_keys_slot').on(t.owner, t.method, t.path, t.key),
    index('idempotency_keys_age').on(t.createdAt),
  ],
);

/** The sums of what is kept for each owner of keys, so that nothing has to be counted for each request. */
export const idempotencyUsage = sqliteTable('idempotency_usage', {
  owner: c.words().primaryKey(),
  answers: c.count().notNull(),
  bytes: c.count().notNull(),
});

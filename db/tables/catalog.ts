import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { c } from '../columns';

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

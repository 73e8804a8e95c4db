import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { products } from '@/db/tables';
import { fold, type Product, searchTextOf } from './product';

/** What is read of a product. */
export const shelf = {
  id: products.id,
  slug: products.slug,
  name: products.name,
  description: products.description,
  category: products.category,
  priceCents: products.priceCents,
  stock: products.stock,
  image: products.image,
  createdAt: products.createdAt,
  updatedAt: products.updatedAt,
  archivedAt: products.archivedAt,
};

/** Whether there is or was any product, those off the shelf included. */
export async function hasProducts(session: Session): Promise<boolean> {
  const rows = await session.select({ id: products.id }).from(products).limit(1);
  return rows.length > 0;
}

const byId = prepared((session) =>
  session
    .select(shelf)
    .from(products)
    .where(eq(products.id, sql.placeholder('id')))
    .prepare(),
);

export async function findProduct(session: Session, id: string): Promise<Product | undefined> {
  const rows = await byId(session).execute({ id });
  return rows[0];
}

export async function findProductBySlug(
  session: Session,
  slug: string,
): Promise<Product | undefined> {
  const rows = await session.select(shelf).from(products).where(eq(products.slug, slug));
  return rows[0];
}

/** @returns whether it was added; false when the slug is taken. */
export async function insertProduct(session: Session, product: Product): Promise<boolean> {
  const rows = await session
    .insert(products)
    .values({ ...product, searchText: searchTextOf(product), sortName: fold(product.name) })
    .onConflictDoNothing({ target: products.slug })
    .returning({ id: products.id });
  return rows.length === 1;
}

export async function updateProduct(session: Session, product: Product): Promise<void> {
  const { id, ...values } = product;
  await session
    .update(products)
    .set({ ...values, searchText: searchTextOf(product), sortName: fold(product.name) })
    .where(eq(products.id, id))
    .returning({ id: products.id });
}

const taken = prepared((session) => {
  const quantity = sql.placeholder('quantity');
  const isThere = and(isNull(products.archivedAt), sql`${products.stock} >= ${quantity}`);
  return session
    .update(products)
    .set({ stock: sql`${products.stock} - ${quantity}` })
    .where(and(eq(products.id, sql.placeholder('id')), isThere))
    .returning({ stock: products.stock })
    .prepare();
});

/**
 * Takes pieces from the shelf if that many are there.
 * @returns the stock that is left, or undefined when there was not enough and nothing was taken.
 */
export async function takeStock(
  session: Session,
  id: string,
  quantity: number,
): Promise<number | undefined> {
  const rows = await taken(session).execute({ id, quantity });
  return rows[0]?.stock;
}

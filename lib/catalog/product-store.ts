import { eq, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { products } from '@/db/tables/catalog';
import { type Product, searchColumnsOf } from './product';
import { insertMovements } from './stock-store';

/** What is read of a product. */
export const productColumns = {
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
  version: products.version,
};

/** Whether there is or was any product, those off the shelf included. */
export async function hasProducts(session: Session): Promise<boolean> {
  const rows = await session.select({ id: products.id }).from(products).limit(1);
  return rows.length > 0;
}

const byId = prepared((session) =>
  session
    .select(productColumns)
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
  const rows = await session.select(productColumns).from(products).where(eq(products.slug, slug));
  return rows[0];
}

/** Puts it on the shelf with its first movement of stock. @returns false when the slug is taken. */
export async function insertProduct(
  session: Session,
  product: Product,
  createdBy: string | null,
): Promise<boolean> {
  const rows = await session
    .insert(products)
    .values({ ...product, ...searchColumnsOf(product) })
    .onConflictDoNothing({ target: products.slug })
    .returning({ id: products.id });
  if (rows.length === 0) return false;
  const { id: productId, stock: delta, createdAt } = product;
  await insertMovements(session, [
    { productId, delta, reason: 'initial', reference: null, createdBy, createdAt },
  ]);
  return true;
}

/** Everything but the stock, which moves by itself. */
export async function updateProduct(session: Session, product: Product): Promise<void> {
  const { id, stock: _, ...values } = product;
  await session
    .update(products)
    .set({ ...values, ...searchColumnsOf(product) })
    .where(eq(products.id, id))
    .returning({ id: products.id });
}

import { and, asc, desc, eq, isNull, lt, type SQL, sql, sum } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { categoryTotals, products } from '@/db/tables/catalog';
import type { Position } from '../shared/page';
import { fold } from '../shared/search-terms';
import type { Product, Sort } from './product';
import { productColumns } from './product-store';

export type ProductPage = {
  readonly category?: string | undefined;
  readonly sort: Sort;
  readonly limit: number;
  readonly after?: Position | undefined;
};

/** Where a product stands in a list, as a cursor carries it. Newest first needs no value beside the id. */
export function positionOf(product: Product, sort: Sort): Position {
  const { id, name, priceCents } = product;
  if (sort === 'newest') return { value: '', id, sort };
  return { value: sort === 'name' ? fold(name) : priceCents, id, sort };
}

/** What comes after a position, and in which order, for the placeholders `value` and `id`. */
const order = {
  newest: { by: [desc(products.seq)], beyond: lt(products.seq, seqOf(sql.placeholder('id'))) },
  'price-asc': {
    by: [asc(products.priceCents), asc(products.id)],
    beyond: beyond('>', products.priceCents),
  },
  'price-desc': {
    by: [desc(products.priceCents), desc(products.id)],
    beyond: beyond('<', products.priceCents),
  },
  name: { by: [asc(products.sortName), asc(products.id)], beyond: beyond('>', products.sortName) },
} as const;

/** Both columns at once, so that an index leads to the place however many products share a price. */
function beyond(
  sign: '<' | '>',
  column: typeof products.priceCents | typeof products.sortName,
): SQL {
  const at = sql`(${sql.placeholder('value')}, ${sql.placeholder('id')})`;
  return sql`(${column}, ${products.id}) ${sql.raw(sign)} ${at}`;
}

type Shape = { readonly sort: Sort; readonly isOneCategory: boolean; readonly isNext: boolean };

export function seqOf(id: unknown): SQL {
  return sql`(SELECT seq FROM products WHERE id = ${id})`;
}

/** A page of the shelf in some order, as far as `among` wants it. */
export function buildList(session: Session, { sort, isOneCategory, isNext }: Shape, among?: SQL) {
  const { by, beyond } = order[sort];
  const category = isOneCategory ? eq(products.category, sql.placeholder('category')) : undefined;
  return session
    .select(productColumns)
    .from(products)
    .where(and(isNull(products.archivedAt), category, among, isNext ? beyond : undefined))
    .orderBy(...by)
    .limit(sql.placeholder('limit'))
    .prepare();
}

const list = prepared((session, shape: Shape) => buildList(session, shape));

export async function listProducts(session: Session, page: ProductPage): Promise<Product[]> {
  const { sort, category, after, limit } = page;
  const shape = { sort, isOneCategory: category !== undefined, isNext: after !== undefined };
  return list(session, shape).execute({ category, limit, ...after });
}

/** How many products are on the shelf, or in one category of it. */
export async function countProducts(
  session: Session,
  category: string | undefined,
): Promise<number> {
  const rows = await session
    .select({ total: sum(categoryTotals.total).mapWith(Number) })
    .from(categoryTotals)
    .where(category === undefined ? undefined : eq(categoryTotals.category, category));
  return rows[0]?.total ?? 0;
}

export async function listCategories(
  session: Session,
): Promise<{ category: string; total: number }[]> {
  return session.select().from(categoryTotals).orderBy(asc(categoryTotals.category));
}

import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  isNull,
  lt,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { products } from '@/db/tables';
import type { Position } from '../shared/page';
import { fold, type Product, type Sort } from './product';
import { shelf } from './product-store';

export type ProductFilter = {
  readonly q?: string | undefined;
  readonly category?: string | undefined;
};

const order = {
  newest: { column: products.seq, down: true },
  'price-asc': { column: products.priceCents, down: false },
  'price-desc': { column: products.priceCents, down: true },
  name: { column: products.sortName, down: false },
} as const;

/** Where a product stands in a list, as a cursor carries it. Newest first needs no value beside the id. */
export function positionOf(product: Product, sort: Sort): Position {
  const { id, name, priceCents } = product;
  if (sort === 'newest') return { value: '', id, sort };
  return { value: sort === 'name' ? fold(name) : priceCents, id, sort };
}

function wordsOf({ q = '' }: ProductFilter): string[] {
  return fold(q).split(/\s+/).filter(Boolean);
}

function matching(
  category: string | SQLWrapper | undefined,
  words: readonly string[],
): SQL | undefined {
  return and(
    isNull(products.archivedAt),
    category === undefined ? undefined : eq(products.category, category),
    // instr and not LIKE: no wildcards to escape, and the same letters on every engine.
    ...words.map((word) => sql`instr(${products.searchText}, ${word}) > 0`),
  );
}

function beyondCursor(sort: Sort): SQL | undefined {
  const { column, down } = order[sort];
  const further = down ? lt : gt;
  const id = sql.placeholder('id');
  const tie = further(products.seq, sql`(SELECT seq FROM products WHERE id = ${id})`);
  if (sort === 'newest') return tie;
  const at = sql`${sql.placeholder('value')}`;
  return or(further(column, at), and(eq(column, at), tie));
}

type ListShape = { readonly sort: Sort; readonly isOneCategory: boolean; readonly isNext: boolean };

function buildList(session: Session, shape: ListShape, words: readonly string[]) {
  const { column, down } = order[shape.sort];
  const direction = down ? desc : asc;
  const category = shape.isOneCategory ? sql.placeholder('category') : undefined;
  return session
    .select(shelf)
    .from(products)
    .where(and(matching(category, words), shape.isNext ? beyondCursor(shape.sort) : undefined))
    .orderBy(direction(column), direction(products.seq))
    .limit(sql.placeholder('limit'))
    .prepare();
}

const listWithoutSearch = prepared((session, shape: ListShape) => buildList(session, shape, []));

export async function listProducts(
  session: Session,
  filter: ProductFilter & { sort: Sort; limit: number; after?: Position | undefined },
): Promise<Product[]> {
  const { sort, category, after, limit } = filter;
  const words = wordsOf(filter);
  const shape = { sort, isOneCategory: category !== undefined, isNext: after !== undefined };
  const list =
    words.length > 0 ? buildList(session, shape, words) : listWithoutSearch(session, shape);
  return list.execute({ category, limit, ...after });
}

export async function countProducts(session: Session, filter: ProductFilter): Promise<number> {
  const rows = await session
    .select({ total: count() })
    .from(products)
    .where(matching(filter.category, wordsOf(filter)));
  return rows[0]?.total ?? 0;
}

export async function listCategories(
  session: Session,
): Promise<{ category: string; total: number }[]> {
  return session
    .select({ category: products.category, total: count() })
    .from(products)
    .where(isNull(products.archivedAt))
    .groupBy(products.category)
    .orderBy(asc(products.category));
}

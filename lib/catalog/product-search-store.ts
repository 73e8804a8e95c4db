import { desc, eq, isNull, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import {
  allMatches,
  countMatches,
  hasWords,
  latestMatches,
  matchOf,
  type SearchMatch,
} from '@/db/search';
import { products } from '@/db/tables/catalog';
import type { Position } from '../shared/page';
import type { SearchWord } from '../shared/search-terms';
import { type Product, type Sort, searchColumnsOf } from './product';
import { buildList, positionOf, seqOf } from './product-list-store';
import { productColumns } from './product-store';

export const BEST_MATCH = 'best-match' as const;

export type ProductSearch = {
  readonly words: readonly SearchWord[];
  readonly category?: string | undefined;
  readonly sort: Sort | typeof BEST_MATCH;
  readonly limit: number;
  readonly after?: Position | undefined;
};

/** A product that was found, and where it stands in the list, as a cursor carries it. */
export type Found = { readonly product: Product; readonly position: Position };

/** Up to this many matches are read and sorted; for more, the shelf is walked in the order of the list. */
const MOST_TO_SORT = 5_000;

export async function searchProducts(session: Session, search: ProductSearch): Promise<Found[]> {
  const match = await matchOf(session, search.words, search.category);
  if (!match) return [];
  const { sort } = search;
  if (sort === BEST_MATCH) return bestMatches(session, match, search);
  const found =
    sort === 'newest'
      ? await newestMatches(session, match, search)
      : await sortedMatches(session, match, { ...search, sort });
  return found.map((product) => ({ product, position: positionOf(product, sort) }));
}

/** How many products match; with `atMost`, no more are counted. */
export async function countFound(
  session: Session,
  { words, category }: Pick<ProductSearch, 'words' | 'category'>,
  atMost?: number,
): Promise<number> {
  const match = await matchOf(session, words, category);
  return match ? countMatches(session, match, atMost) : 0;
}

/** One tier after the other, the latest first in each. The value of a position is its tier. */
async function bestMatches(
  session: Session,
  { tiers }: SearchMatch,
  { limit, after }: ProductSearch,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const [tier, match] of tiers.entries()) {
    if (after && tier < Number(after.value)) continue;
    const before = after && tier === Number(after.value) ? seqOf(after.id) : undefined;
    const window = { before, limit: limit - found.length };
    for (const product of await inWindow(session, match, window)) {
      found.push({ product, position: { value: tier, id: product.id, sort: BEST_MATCH } });
    }
    if (found.length === limit) break;
  }
  return found;
}

async function newestMatches(
  session: Session,
  { all }: SearchMatch,
  { limit, after }: ProductSearch,
): Promise<Product[]> {
  return inWindow(session, all, { before: after && seqOf(after.id), limit });
}

function inWindow(
  session: Session,
  match: string,
  window: Parameters<typeof latestMatches>[1],
): Promise<Product[]> {
  const latest = sql`${latestMatches(match, window)} AS latest`;
  return session
    .select(productColumns)
    .from(products)
    .innerJoin(latest, eq(products.seq, sql`latest.seq`))
    .orderBy(desc(products.seq));
}

async function sortedMatches(
  session: Session,
  match: SearchMatch,
  { words, category, sort, limit, after }: ProductSearch & { sort: Sort },
): Promise<Product[]> {
  const isFew = (await countMatches(session, match, MOST_TO_SORT + 1)) <= MOST_TO_SORT;
  const among = isFew
    ? sql`${products.seq} IN ${allMatches(match.all)}`
    : hasWords(products.searchText, words);
  const shape = { sort, isOneCategory: category !== undefined, isNext: after !== undefined };
  return buildList(session, shape, among).execute({ category, limit, ...after });
}

/**
 * Makes the search columns of products from a schema that had other ones.
 * @returns how many there were, at most `limit`
 */
export async function indexProducts(session: Session, limit: number): Promise<number> {
  const { seq, name, category, description } = products;
  const rows = await session
    .select({ seq, name, category, description })
    .from(products)
    .where(isNull(products.searchName))
    .limit(limit);
  for (const row of rows) {
    await session.update(products).set(searchColumnsOf(row)).where(eq(products.seq, row.seq));
  }
  return rows.length;
}

import { z } from 'zod';
import type { Session } from '@/db/database';
import { cursorInput, type Page, requireSort, toPage } from '../shared/page';
import { type SearchWord, searchWordsOf } from '../shared/search-terms';
import { defineUseCase } from '../shared/use-case';
import { type Product, sorts } from './product';
import * as lists from './product-list-store';
import * as searches from './product-search-store';

const input = z.strictObject({
  q: z.string().max(200).optional(),
  category: z.string().max(80).optional(),
  sort: z.enum(sorts).optional(),
  limit: z.int().min(1).max(100).default(24),
  cursor: cursorInput.optional(),
  count: z.boolean().default(false),
  /** For those who need not know more exactly than that: to count a million takes its time. */
  countAtMost: z.int().min(1).optional(),
});

type Asked = z.output<typeof input>;
type Listed = Page<Product> & { readonly total: number | undefined };

/** Products on the shelf, a page at a time. `total` is counted only when asked for. */
export const listProducts = defineUseCase({
  name: 'list-products',
  access: 'anyone',
  input,
  async run({ shop }, asked): Promise<Listed> {
    const words = searchWordsOf(asked.q ?? '');
    if (words.length === 0) return shop.db.read((session) => shelfPage(session, asked));
    return shop.db.readLong((session) => searchPage(session, words, asked));
  },
});

async function shelfPage(session: Session, asked: Asked): Promise<Listed> {
  const { sort = 'newest', limit, cursor: after, count, category } = asked;
  requireSort(after, sort);
  const rows = await lists.listProducts(session, { category, sort, limit: limit + 1, after });
  const page = toPage(rows, limit, (row) => lists.positionOf(row, sort));
  const total = count ? await lists.countProducts(session, category) : undefined;
  return { ...page, total };
}

async function searchPage(
  session: Session,
  words: readonly SearchWord[],
  asked: Asked,
): Promise<Listed> {
  const { sort = searches.BEST_MATCH, limit, cursor: after, count, countAtMost, category } = asked;
  requireSort(after, sort);
  const search = { words, category, sort, limit: limit + 1, after };
  const found = await searches.searchProducts(session, search);
  const { items, next } = toPage(found, limit, ({ position }) => position);
  const total = count ? await searches.countFound(session, search, countAtMost) : undefined;
  return { items: items.map(({ product }) => product), next, total };
}

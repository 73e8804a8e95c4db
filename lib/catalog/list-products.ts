import { z } from 'zod';
import { cursorInput, requireSort, toPage } from '../shared/page';
import { defineUseCase } from '../shared/use-case';
import { sorts } from './product';
import * as store from './product-list-store';

/** Products on the shelf, a page at a time. `total` is counted only when asked for. */
export const listProducts = defineUseCase({
  name: 'list-products',
  access: 'anyone',
  input: z.strictObject({
    q: z.string().max(200).optional(),
    category: z.string().max(80).optional(),
    sort: z.enum(sorts).default('newest'),
    limit: z.int().min(1).max(100).default(24),
    cursor: cursorInput.optional(),
    count: z.boolean().default(false),
  }),
  async run({ shop }, { sort, limit, cursor, count, q, category }) {
    requireSort(cursor, sort);
    const filter = { q, category };
    return shop.db.read(async (session) => {
      const rows = await store.listProducts(session, {
        ...filter,
        sort,
        limit: limit + 1,
        after: cursor,
      });
      const page = toPage(rows, limit, (row) => store.positionOf(row, sort));
      const total = count ? await store.countProducts(session, filter) : undefined;
      return { ...page, total };
    });
  },
});

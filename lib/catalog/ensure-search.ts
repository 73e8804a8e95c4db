import type { Database } from '@/db/database';
import { log } from '../shared/log';
import { indexProducts } from './product-search-store';

/** Each in a transaction of its own, so that another process on the same file can write in between. */
const BATCH = 1_000;

/** Makes the products of an older schema searchable, before the shop opens. */
export async function ensureSearch(db: Database): Promise<void> {
  for (let total = 0; ; ) {
    const made = await db.write((session) => indexProducts(session, BATCH));
    total += made;
    if (made === 0)
      return total > 0 ? log().info({ products: total }, 'search is ready') : undefined;
  }
}

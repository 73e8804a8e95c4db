import type { Database } from '@/db/database';
import { newId } from '../shared/ids';
import { drawnImage } from './product';
import * as store from './product-store';

export type DemoProduct = {
  readonly name: string;
  readonly slug: string;
  readonly category: string;
  readonly description: string;
  readonly priceCents: number;
  readonly stock: number;
};

const MINUTE_MS = 60_000;

/**
 * Fills an empty catalogue, in one transaction, so that of two processes starting at once one does it.
 * A catalogue that has or had a product is left as it is.
 */
export async function ensureCatalog(
  db: Database,
  products: readonly DemoProduct[],
  now: Date,
): Promise<void> {
  await db.write(async (session) => {
    if (await store.hasProducts(session)) return;
    // The last one put on the shelf is the newest and leads the catalogue: the list is put up backwards.
    const backwards = interleaved(products).reverse();
    for (const [index, product] of backwards.entries()) {
      const createdAt = new Date(now.getTime() - (backwards.length - index) * MINUTE_MS);
      const added = {
        ...product,
        id: newId('prod'),
        image: drawnImage(product.category, product.slug),
        createdAt,
        updatedAt: createdAt,
        archivedAt: null,
        version: 1,
      };
      await store.insertProduct(session, added, null);
    }
  });
}

/** One of each category in turn, so that every page of the catalogue shows the whole shop. */
function interleaved(products: readonly DemoProduct[]): DemoProduct[] {
  const seen = new Map<string, number>();
  const withRound = products.map((product) => {
    const round = seen.get(product.category) ?? 0;
    seen.set(product.category, round + 1);
    return { product, round };
  });
  return withRound.sort((a, b) => a.round - b.round).map(({ product }) => product);
}

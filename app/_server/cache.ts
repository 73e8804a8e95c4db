import { cacheLife, cacheTag } from 'next/cache';
import { getProductBySlug } from '@/lib/catalog/get-product-by-slug';
import { listCategories } from '@/lib/catalog/list-categories';
import { listProducts } from '@/lib/catalog/list-products';
import type { Product } from '@/lib/catalog/product';
import { isDomainError } from '@/lib/shared/domain-error';
import type { Page } from '@/lib/shared/page';
import { type Context, runUseCase } from '@/lib/shared/use-case';
import { getShop } from './shop';
import { CATALOG, PRODUCT_LISTS, productTag } from './tags';

/**
 * A change drops the tags at once in the process that made it; another process on the same database sees
 * it when `revalidate` is over. Less than five minutes of `expire` would keep a page from being prerendered.
 */
const life = { stale: 30, revalidate: 30, expire: 300 };

export type CategoryCount = { readonly category: string; readonly total: number };

/** The first page of the shelf, newest first, or of one category. */
export async function cachedProducts(category?: string): Promise<Page<Product>> {
  'use cache';
  cacheTag(CATALOG, PRODUCT_LISTS);
  cacheLife(life);
  return runUseCase(listProducts, await nobody(), { category });
}

/** Every category that has a product on the shelf, with how many. */
export async function cachedCategories(): Promise<readonly CategoryCount[]> {
  'use cache';
  cacheTag(CATALOG, PRODUCT_LISTS);
  cacheLife(life);
  return runUseCase(listCategories, await nobody(), {});
}

/** A product on the shelf by its address, or null. */
export async function cachedProduct(slug: string): Promise<Product | null> {
  'use cache';
  cacheTag(CATALOG, productTag(slug));
  cacheLife(life);
  try {
    return await runUseCase(getProductBySlug, await nobody(), { slug });
  } catch (error) {
    if (isDomainError(error) && error.kind === 'not_found') return null;
    throw error;
  }
}

/** What is cached is the same for everybody, so nobody asks for it. */
async function nobody(): Promise<Context> {
  return { shop: await getShop(), caller: { kind: 'anonymous' }, requestId: 'cache' };
}

import { cacheLife, cacheTag } from 'next/cache';
import { getProductBySlug } from '@/lib/catalog/get-product-by-slug';
import { listCategories } from '@/lib/catalog/list-categories';
import { listProducts } from '@/lib/catalog/list-products';
import type { Product } from '@/lib/catalog/product';
import { isDomainError } from '@/lib/shared/domain-error';
import type { Page } from '@/lib/shared/page';
import { type Context, runUseCase } from '@/lib/shared/use-case';
import type { FrontDoor } from './front-door';
import { getShop } from './shop';
import { productTag, SHELF } from './tags';

/**
 * What is kept goes by the version of the catalogue, which each reader below is called with: no clock makes it
 * fresh or stale. These are for the browser, and the least with which Next.js prerenders a page.
 */
const life = { stale: 30, revalidate: 30, expire: 300 };

export type CategoryCount = { readonly category: string; readonly total: number };

/** The first page of the shelf, newest first, or of one category. */
export function cachedProducts(category?: string): Promise<Page<Product>> {
  return productsAt(catalogVersion(), category);
}

/** Every category that has a product on the shelf, with how many. */
export function cachedCategories(): Promise<readonly CategoryCount[]> {
  return categoriesAt(catalogVersion());
}

/** A product on the shelf by its address, or null. */
export function cachedProduct(slug: string): Promise<Product | null> {
  return productAt(catalogVersion(), slug);
}

/** Read where a page is made, not where the cache is filled. In the build, where there is no shop, it is 0. */
function catalogVersion(): number {
  const door = globalThis as { openshelf?: FrontDoor; openshelfRenderedVersion?: () => number };
  return door.openshelfRenderedVersion?.() ?? door.openshelf?.catalog.version() ?? 0;
}

async function productsAt(_version: number, category?: string): Promise<Page<Product>> {
  'use cache';
  const page = await runUseCase(listProducts, await anonymousContext(), { category });
  cacheTag(SHELF, ...page.items.map(({ slug }) => productTag(slug)));
  cacheLife(life);
  return page;
}

async function categoriesAt(_version: number): Promise<readonly CategoryCount[]> {
  'use cache';
  cacheTag(SHELF);
  cacheLife(life);
  return runUseCase(listCategories, await anonymousContext(), {});
}

async function productAt(_version: number, slug: string): Promise<Product | null> {
  'use cache';
  cacheTag(productTag(slug));
  cacheLife(life);
  try {
    return await runUseCase(getProductBySlug, await anonymousContext(), { slug });
  } catch (error) {
    if (isDomainError(error) && error.kind === 'not_found') return null;
    throw error;
  }
}

/** What is cached is the same for everybody, so nobody asks for it. */
async function anonymousContext(): Promise<Context> {
  return { shop: await getShop(), caller: { kind: 'anonymous' }, requestId: 'cache' };
}

/** Every tag of the cache. `catalog` is on all that shows a product; dropping it makes the whole shop fresh. */
export const CATALOG = 'catalog';

/** What lists show: the catalogue, the categories and how many products each has. */
export const PRODUCT_LISTS = 'product-lists';

export function productTag(slug: string): string {
  // No slug is longer, and Next.js takes no longer tag.
  return `product:${slug.slice(0, 200)}`;
}

/** What a change of these products makes stale. */
export function catalogTags(slugs: readonly string[]): string[] {
  return [PRODUCT_LISTS, ...slugs.map(productTag)];
}

import type { CatalogChange } from '@/lib/catalog/catalog-change';

/** What lists and the navigation show: which products there are, and in which categories. */
export const SHELF = 'shelf';

/** What is shown of one product, on its own page or in a list. */
export function productTag(slug: string): string {
  // No slug is longer, and Next.js takes no longer tag.
  return `product:${slug.slice(0, 200)}`;
}

/** What these changes make stale. */
export function tagsOf(changes: readonly CatalogChange[]): ReadonlySet<string> {
  const tags = changes.map(({ slug }) => productTag(slug));
  return new Set(changes.some(({ scope }) => scope === SHELF) ? [SHELF, ...tags] : tags);
}

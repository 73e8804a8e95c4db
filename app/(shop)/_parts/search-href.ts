import type { Sort } from '@/lib/catalog/product';

export type Search = {
  readonly q?: string | undefined;
  readonly category?: string | undefined;
  readonly sort?: Sort | undefined;
  readonly cursor?: string | undefined;
};

/** Where a search is shown. Its plainest forms, everything or one category by age, are the cached pages. */
export function searchHref({ q, category, sort, cursor }: Search): string {
  const plain = !q && !cursor && (sort ?? 'newest') === 'newest';
  if (plain) return category ? `/category/${category}` : '/';
  // A search without a sort shows what fits best.
  const words = { q, category, sort: !q && sort === 'newest' ? undefined : sort, cursor };
  const given = Object.entries(words).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `/search?${new URLSearchParams(given)}`;
}

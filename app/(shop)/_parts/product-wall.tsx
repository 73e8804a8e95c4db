import { ProductGrid } from '@/components/catalog/product-grid';
import { SortLinks } from '@/components/catalog/sort-links';
import { Pagination } from '@/components/ui/pagination';
import { drawnImage, type Product, type Sort, sorts, stockState } from '@/lib/catalog/product';
import type { Page } from '@/lib/shared/page';
import { type Search, searchHref } from './search-href';

const sortLabels: Record<Sort, string> = {
  newest: 'Newest',
  'price-asc': 'Price: low to high',
  'price-desc': 'Price: high to low',
  name: 'Name',
};

/** What a card shows, and no more: it is data of the page. */
function cardOf({ slug, name, category, priceCents, image, stock }: Product) {
  const drawn = drawnImage(category, slug);
  const state = stockState(stock);
  return { slug, name, priceCents, image, stockState: state, ...(image !== drawn && { drawn }) };
}

/** Products a page at a time: ways to order them, the wall, the way on. */
export function ProductWall({
  page,
  search,
  currency,
}: {
  readonly page: Page<Product>;
  /** What the page shows; the links lead to the same search, ordered otherwise or further on. */
  readonly search: Search;
  readonly currency: string;
}) {
  const { cursor, ...first } = search;
  const best = {
    label: 'Best match',
    href: searchHref({ ...first, sort: undefined }),
    current: search.sort === undefined,
  };
  const orders = sorts.map((sort) => ({
    label: sortLabels[sort],
    href: searchHref({ ...first, sort }),
    current: sort === (search.q ? search.sort : (search.sort ?? 'newest')),
  }));
  return (
    <>
      <div className="mb-6 border-b border-line pb-3">
        <SortLinks links={search.q ? [best, ...orders] : orders} />
      </div>
      <ProductGrid currency={currency} products={page.items.map(cardOf)} />
      <Pagination
        firstHref={cursor === undefined ? undefined : searchHref(first)}
        nextHref={page.next === undefined ? undefined : searchHref({ ...first, cursor: page.next })}
      />
    </>
  );
}

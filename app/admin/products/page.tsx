import type { Metadata } from 'next';
import { oneOf, pageOrFirst, param, type SearchParams } from '@/app/_parts/search-params';
import { ProductTable } from '@/components/admin/product-table';
import { SortLinks } from '@/components/catalog/sort-links';
import { PageTitle } from '@/components/layout/page-title';
import { SearchForm } from '@/components/layout/search-form';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { listProducts } from '@/lib/catalog/list-products';
import { type Sort, sorts } from '@/lib/catalog/product';
import { cappedTotal, MAX_COUNTED } from '@/lib/shared/capped-total';
import { runUseCase } from '@/lib/shared/use-case';
import { AdminFrame } from '../_parts/admin-frame';
import { openAdminPage } from '../_parts/admin-visit';
import { listHref } from '../_parts/list-href';
import { setStock } from './actions';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Products · Admin' };

const base = '/admin/products';
const labels: Record<Sort, string> = {
  newest: 'Newest',
  'price-asc': 'Price: low to high',
  'price-desc': 'Price: high to low',
  name: 'Name',
};

export default async function AdminProductsPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { context, userName } = await openAdminPage(base);
  const given = await searchParams;
  const q = param(given.q)?.slice(0, 200);
  const sort = oneOf(sorts, param(given.sort));
  const find = (cursor: string | undefined) =>
    runUseCase(listProducts, context, {
      q,
      sort,
      cursor,
      limit: 50,
      count: true,
      countAtMost: MAX_COUNTED + 1,
    });
  const { page, used } = await pageOrFirst(find, param(given.cursor));
  return (
    <AdminFrame section={base} userName={userName}>
      <PageTitle
        title="Products"
        intro={`${q ? cappedTotal(page.total ?? 0) : page.total} ${page.total === 1 ? 'product' : 'products'}${q ? ` with “${q}”` : ''}`}
        actions={<ButtonLink href="/admin/products/new">Add a product</ButtonLink>}
      />
      {param(given.done) === 'archived' && (
        <Notice tone="ok" title="Product archived." className="mb-6" />
      )}
      <div className="mb-6 grid items-center gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,24rem)_auto]">
        <SearchForm query={q} action={base} label="Search products" />
        <SortLinks
          links={[
            ...(q ? [{ label: 'Best match', href: listHref(base, { q }), current: !sort }] : []),
            ...sorts.map((each) => ({
              label: labels[each],
              href: listHref(base, { q, sort: each }),
              current: each === (q ? sort : (sort ?? 'newest')),
            })),
          ]}
        />
      </div>
      {page.items.length === 0 ? (
        <EmptyState title="No results">Check the spelling or try fewer words.</EmptyState>
      ) : (
        <ProductTable products={page.items} currency={context.shop.currency} setStock={setStock} />
      )}
      <Pagination
        firstHref={used && listHref(base, { q, sort })}
        nextHref={page.next && listHref(base, { q, sort, cursor: page.next })}
      />
    </AdminFrame>
  );
}

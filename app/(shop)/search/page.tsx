import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { listProducts } from '@/lib/catalog/list-products';
import { sorts } from '@/lib/catalog/product';
import { cappedTotal, MAX_COUNTED } from '@/lib/shared/capped-total';
import { runUseCase } from '@/lib/shared/use-case';
import { oneOf, pageOrFirst, param, type SearchParams } from '../../_parts/search-params';
import { readVisit } from '../../_parts/visit';
import { categoryTitle } from '../_parts/category-title';
import { ProductWall } from '../_parts/product-wall';
import type { Search } from '../_parts/search-href';
import { ShopFrame } from '../_parts/shop-frame';

// Rendered whole for each request. Without a Suspense boundary around it, the first HTML has everything:
// what streams into a boundary does not show without JavaScript.
export const instant = false;

type Props = { readonly searchParams: SearchParams };

async function readSearch(searchParams: SearchParams): Promise<Search> {
  const given = await searchParams;
  const [q, category, cursor] = [param(given.q), param(given.category), param(given.cursor)];
  return {
    q: q?.slice(0, 200),
    category: category?.slice(0, 80),
    sort: oneOf(sorts, param(given.sort)),
    cursor,
  };
}

function titleOf({ q, category }: Search): string {
  const where = category && categoryTitle(category);
  if (q) return where ? `“${q}” in ${where}` : `“${q}”`;
  return where ?? 'All prints';
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: titleOf(await readSearch(searchParams)), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const search = await readSearch(searchParams);
  const { context } = await readVisit();
  const { cursor: _, ...first } = search;
  const find = (cursor: string | undefined) =>
    runUseCase(listProducts, context, {
      ...first,
      cursor,
      count: true,
      countAtMost: MAX_COUNTED + 1,
    });
  const { page, used } = await pageOrFirst(find, search.cursor);
  const { total = 0 } = page;
  const found = total === 1 ? 'One print' : `${cappedTotal(total)} prints`;
  return (
    <ShopFrame category={search.q ? undefined : search.category} query={search.q}>
      {total === 0 ? (
        <EmptyState
          title={search.q ? `No results for ${titleOf(search)}` : 'No results'}
          headingLevel="h1"
          action={<ButtonLink href="/">See all prints</ButtonLink>}
        >
          Check the spelling or try fewer words.
        </EmptyState>
      ) : (
        <>
          <PageTitle title={titleOf(search)} intro={search.q && `${found} found.`} />
          <ProductWall
            page={page}
            search={{ ...first, cursor: used }}
            currency={context.shop.currency}
          />
        </>
      )}
    </ShopFrame>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { findOr404 } from '@/app/_parts/find-or-404';
import { pageOrFirst, param, type SearchParams } from '@/app/_parts/search-params';
import { ArchiveForm } from '@/components/admin/archive-form';
import { ProductForm } from '@/components/admin/product-form';
import { StockMoveForm } from '@/components/admin/stock-move-form';
import { StockTable } from '@/components/admin/stock-table';
import { PageTitle } from '@/components/layout/page-title';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { getProduct } from '@/lib/catalog/get-product';
import { listCategories } from '@/lib/catalog/list-categories';
import { listStockMovements } from '@/lib/catalog/list-stock-movements';
import { drawnImage } from '@/lib/catalog/product';
import { runUseCase } from '@/lib/shared/use-case';
import { AdminFrame } from '../../_parts/admin-frame';
import { openAdminPage } from '../../_parts/admin-visit';
import { listHref } from '../../_parts/list-href';
import { archiveProductHere, changeProductHere, moveStockHere } from '../actions';
import { typedProduct } from '../product-edit';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: SearchParams;
};

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Product · Admin' };

const done: Readonly<Record<string, string>> = {
  added: 'Product added.',
  saved: 'Saved. Live in your shop.',
  moved: 'Stock updated.',
};

export default async function AdminProductPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { context, userName } = await openAdminPage(`/admin/products/${id}`);
  const product = await findOr404(getProduct, context, { id });
  const categories = await runUseCase(listCategories, context, {});
  const given = await searchParams;
  const find = (cursor: string | undefined) =>
    runUseCase(listStockMovements, context, { id, cursor, limit: 10 });
  const { page: movements, used } = await pageOrFirst(find, param(given.cursor));
  const said = done[param(given.done) ?? ''];
  const base = `/admin/products/${id}`;
  return (
    <AdminFrame section="/admin/products" userName={userName}>
      <Breadcrumb
        crumbs={[{ label: 'Products', href: '/admin/products' }, { label: product.name }]}
      />
      <PageTitle
        title={product.name}
        actions={
          <Link href={`/products/${product.slug}`} className="text-link text-sm">
            View in shop
          </Link>
        }
      />
      {said && <Notice tone="ok" title={said} className="mb-6 max-w-2xl" />}
      <div className="grid gap-12 lg:grid-cols-[minmax(0,42rem)_minmax(0,18rem)]">
        <ProductForm
          // Another one after each save, the same after a refusal: what was typed stays.
          key={param(given.at) ?? ''}
          action={changeProductHere}
          product={{
            ...product,
            typed: typedProduct(product, product.slug, context.shop.currency),
          }}
          categories={categories.map(({ category }) => category)}
          currency={context.shop.currency}
        />
        {/* biome-ignore lint/performance/noImgElement: drawings that need no optimiser */}
        <img
          src={product.image}
          data-drawn={drawnImage(product.category, product.slug)}
          alt=""
          width={400}
          height={500}
          className="h-auto w-full max-w-72 bg-wash"
        />
      </div>
      <section className="mt-12 max-w-2xl">
        <h2 className="mb-4 text-2xl">Stock history</h2>
        <StockMoveForm action={moveStockHere} productId={id} />
        <StockTable movements={movements.items} />
        <Pagination
          firstHref={used && base}
          nextHref={movements.next && listHref(base, { cursor: movements.next })}
        />
      </section>
      <div className="mt-12">
        <ArchiveForm action={archiveProductHere} productId={id} name={product.name} />
      </div>
    </AdminFrame>
  );
}

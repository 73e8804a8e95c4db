import type { Metadata } from 'next';
import Link from 'next/link';
import { foundOr404 } from '@/app/(shop)/_parts/found-or-404';
import { type SearchParams, word } from '@/app/(shop)/_parts/search-params';
import { ArchiveForm } from '@/components/admin/archive-form';
import { ProductForm } from '@/components/admin/product-form';
import { PageTitle } from '@/components/layout/page-title';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { getProduct } from '@/lib/catalog/get-product';
import { listCategories } from '@/lib/catalog/list-categories';
import { drawnImage } from '@/lib/catalog/product';
import { plainAmount } from '@/lib/shared/money';
import { runUseCase } from '@/lib/shared/use-case';
import { openOffice } from '../../_parts/office-context';
import { OfficeFrame } from '../../_parts/office-frame';
import { archiveProductHere, changeProductHere } from '../actions';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: SearchParams;
};

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Product · Office' };

const done: Readonly<Record<string, string>> = {
  added: 'It is on the shelf.',
  saved: 'Saved, and changed in the shop.',
};

export default async function OfficeProductPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { context, userName } = await openOffice(`/admin/products/${id}`);
  const product = await foundOr404(getProduct, context, { id });
  const categories = await runUseCase(listCategories, context, {});
  const isDrawn = product.image === drawnImage(product.category, product.slug);
  const said = done[word((await searchParams).done) ?? ''];
  return (
    <OfficeFrame section="/admin/products" userName={userName}>
      <Breadcrumb
        crumbs={[{ label: 'Products', href: '/admin/products' }, { label: product.name }]}
      />
      <PageTitle
        title={product.name}
        actions={
          <Link href={`/products/${product.slug}`} className="text-link text-sm">
            See it in the shop
          </Link>
        }
      />
      {said && <Notice tone="ok" title={said} className="mb-6 max-w-2xl" />}
      <div className="grid gap-12 lg:grid-cols-[minmax(0,42rem)_minmax(0,18rem)]">
        <ProductForm
          key={product.updatedAt.getTime()}
          action={changeProductHere}
          product={{
            ...product,
            price: plainAmount(product.priceCents, context.shop.currency),
            image: isDrawn ? '' : product.image,
          }}
          categories={categories.map(({ category }) => category)}
          currency={context.shop.currency}
        />
        {/* biome-ignore lint/performance/noImgElement: drawings that need no optimiser */}
        <img
          src={product.image}
          alt=""
          width={400}
          height={500}
          className="h-auto w-full max-w-72 bg-wash"
        />
      </div>
      <div className="mt-12">
        <ArchiveForm action={archiveProductHere} productId={id} name={product.name} />
      </div>
    </OfficeFrame>
  );
}

import type { Metadata } from 'next';
import { ProductForm } from '@/components/admin/product-form';
import { PageTitle } from '@/components/layout/page-title';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { listCategories } from '@/lib/catalog/list-categories';
import { runUseCase } from '@/lib/shared/use-case';
import { openOffice } from '../../_parts/office-context';
import { OfficeFrame } from '../../_parts/office-frame';
import { addProductHere } from '../actions';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Add a product · Office' };

export default async function NewProductPage() {
  const { context, userName } = await openOffice('/admin/products/new');
  const categories = await runUseCase(listCategories, context, {});
  return (
    <OfficeFrame section="/admin/products" userName={userName}>
      <Breadcrumb crumbs={[{ label: 'Products', href: '/admin/products' }, { label: 'New' }]} />
      <PageTitle title="Add a product" />
      <ProductForm
        action={addProductHere}
        categories={categories.map(({ category }) => category)}
        currency={context.shop.currency}
      />
    </OfficeFrame>
  );
}

import type { Metadata } from 'next';
import { ProductForm } from '@/components/admin/product-form';
import { PageTitle } from '@/components/layout/page-title';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { listCategories } from '@/lib/catalog/list-categories';
import { runUseCase } from '@/lib/shared/use-case';
import { AdminFrame } from '../../_parts/admin-frame';
import { openAdminPage } from '../../_parts/admin-visit';
import { addProductHere } from '../actions';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Add a product · Admin' };

export default async function NewProductPage() {
  const { context, userName } = await openAdminPage('/admin/products/new');
  const categories = await runUseCase(listCategories, context, {});
  return (
    <AdminFrame section="/admin/products" userName={userName}>
      <Breadcrumb crumbs={[{ label: 'Products', href: '/admin/products' }, { label: 'New' }]} />
      <PageTitle title="Add a product" />
      <ProductForm
        action={addProductHere}
        categories={categories.map(({ category }) => category)}
        currency={context.shop.currency}
      />
    </AdminFrame>
  );
}

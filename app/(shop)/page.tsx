import { cachedProducts } from '@/app/_server/cache';
import { PageTitle } from '@/components/layout/page-title';
import { EmptyState } from '@/components/ui/empty-state';
import { env } from '@/lib/env';
import { ABOUT } from '../_parts/about';
import { ProductWall } from './_parts/product-wall';
import { ShopFrame } from './_parts/shop-frame';

// The whole page is rendered once and kept for everybody: nothing on it may depend on who looks.
export const ensureStatic = 'navigation';

export default async function CataloguePage() {
  const page = await cachedProducts();
  return (
    <ShopFrame category="">
      <PageTitle title="Fresh off the press" intro={ABOUT} />
      {page.items.length === 0 ? (
        <EmptyState title="The shelves are empty">
          {env().SHOP_NAME} has nothing for sale yet. Come back soon.
        </EmptyState>
      ) : (
        <ProductWall page={page} search={{}} currency={env().SHOP_CURRENCY} />
      )}
    </ShopFrame>
  );
}

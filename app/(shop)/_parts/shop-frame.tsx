import type { ReactNode } from 'react';
import { cachedCategories } from '@/app/_server/cache';
import { VisitorLinks } from '@/components/account/visitor-links';
import { PageFrame } from '@/components/layout/page-frame';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { env } from '@/lib/env';
import { ABOUT } from './about';
import { categoryTitle } from './category-title';

/** Header, content and footer of a page of the shop. */
export async function ShopFrame({
  category,
  query,
  children,
}: {
  /** The category shown, `''` for everything. */
  readonly category?: string | undefined;
  readonly query?: string | undefined;
  readonly children: ReactNode;
}) {
  const shopName = env().SHOP_NAME;
  const categories = (await cachedCategories()).map((known) => ({
    slug: known.category,
    title: categoryTitle(known.category),
  }));
  return (
    <PageFrame
      header={
        <SiteHeader
          shopName={shopName}
          categories={categories}
          currentCategory={category}
          query={query}
          account={<VisitorLinks />}
          cart={null}
        />
      }
      footer={<SiteFooter shopName={shopName} about={ABOUT} categories={categories} />}
    >
      {children}
    </PageFrame>
  );
}

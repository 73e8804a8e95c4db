import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cachedCategories, cachedProducts } from '@/app/_server/cache';
import { PageTitle } from '@/components/layout/page-title';
import { env } from '@/lib/env';
import { categoryTitle } from '../../_parts/category-title';
import { ProductWall } from '../../_parts/product-wall';
import { ShopFrame } from '../../_parts/shop-frame';

type Props = { readonly params: Promise<{ category: string }> };

// Kept whole for everybody; a category that is not known yet is rendered at its first visit, then kept.
export const ensureStatic = 'navigation';

export async function generateStaticParams(): Promise<{ category: string }[]> {
  const known = (await cachedCategories()).map(({ category }) => ({ category }));
  // Next.js asks for at least one; a category without products is not found.
  return known.length > 0 ? known : [{ category: 'posters' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: categoryTitle((await params).category) };
}

export default async function CategoryPage({ params }: Props) {
  const { category } = await params;
  const counted = (await cachedCategories()).find((known) => known.category === category);
  if (!counted) notFound();
  const page = await cachedProducts(category);
  const pieces = counted.total === 1 ? 'One print' : `${counted.total} prints`;
  return (
    <ShopFrame category={category}>
      <PageTitle title={categoryTitle(category)} intro={`${pieces}, newest first.`} />
      <ProductWall page={page} search={{ category }} currency={env().SHOP_CURRENCY} />
    </ShopFrame>
  );
}

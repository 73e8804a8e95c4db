import { cache } from 'react';
import { cachedCategories } from '@/app/_server/cache';
import type { SiteFacts } from '@/components/layout/site-frame';
import { env } from '@/lib/env';
import { ABOUT } from '../../_parts/about';
import { categoryTitle } from './category-title';

/** The same object for all of one page, so that the page carries it once. */
export const siteFacts = cache(async (): Promise<SiteFacts> => {
  const categories = (await cachedCategories()).map(({ category }) => ({
    slug: category,
    title: categoryTitle(category),
  }));
  return { shopName: env().SHOP_NAME, about: ABOUT, categories };
});

'use client';

import type { ReactNode } from 'react';
import type { CategoryLink } from '@/components/catalog/category-nav';
import { PageFrame } from './page-frame';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What the header and the footer of a page of the shop are made of. */
export interface SiteFacts {
  readonly shopName: string;
  readonly about: string;
  readonly categories: readonly CategoryLink[];
}

/**
 * Header, content and footer of a page of the shop. A client component, because every page carries this markup:
 * rendered on the server alone it would be in each page twice, as HTML and as data for the router.
 */
export function SiteFrame({
  site: { shopName, about, categories },
  category,
  query,
  children,
}: {
  readonly site: SiteFacts;
  /** The category shown, `''` for everything. */
  readonly category?: string | undefined;
  readonly query?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <PageFrame
      header={
        <SiteHeader
          shopName={shopName}
          categories={categories}
          currentCategory={category}
          query={query}
        />
      }
      footer={<SiteFooter shopName={shopName} about={about} categories={categories} />}
    >
      {children}
    </PageFrame>
  );
}

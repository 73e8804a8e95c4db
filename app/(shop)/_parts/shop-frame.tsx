import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/layout/site-frame';
import { siteFacts } from './site-facts';

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
  return (
    <SiteFrame site={await siteFacts()} category={category} query={query}>
      {children}
    </SiteFrame>
  );
}

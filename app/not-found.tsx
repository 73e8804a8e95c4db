import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ShopFrame } from './(shop)/_parts/shop-frame';

export const metadata: Metadata = { title: 'Not found' };

/** Next.js sends this along with every page, shown or not: what is added here is added everywhere. */
export default function NotFoundPage() {
  return (
    <ShopFrame>
      <EmptyState
        title="Page not found"
        headingLevel="h1"
        action={<ButtonLink href="/">See all prints</ButtonLink>}
      >
        It may have moved, or the address is mistyped.
      </EmptyState>
    </ShopFrame>
  );
}

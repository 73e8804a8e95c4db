import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ShopFrame } from './(shop)/_parts/shop-frame';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFoundPage() {
  return (
    <ShopFrame>
      <EmptyState
        title="Nothing hangs here"
        headingLevel="h1"
        action={<ButtonLink href="/">See all prints</ButtonLink>}
      >
        This address leads nowhere: it may be mistyped, or what it showed is no longer there.
      </EmptyState>
    </ShopFrame>
  );
}

'use client';

import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type SiteFacts, SiteFrame } from './site-frame';

/** A client component: Next.js sends it along with every page, shown or not. */
export function NotFound({ site }: { readonly site: SiteFacts }) {
  return (
    <SiteFrame site={site}>
      <EmptyState
        title="Page not found"
        headingLevel="h1"
        action={<ButtonLink href="/">See all prints</ButtonLink>}
      >
        It may have moved, or the address is mistyped.
      </EmptyState>
    </SiteFrame>
  );
}

import type { Metadata } from 'next';
import { ApiReference } from '@/components/docs/api-reference';
import { PageTitle } from '@/components/layout/page-title';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ShopFrame } from '../../_parts/shop-frame';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: 'API reference' };

export default function ReferencePage() {
  return (
    <ShopFrame>
      <Breadcrumb
        crumbs={[{ label: 'Documentation', href: '/docs' }, { label: 'API reference' }]}
      />
      <PageTitle title="API reference" intro="Every operation, with all that it may answer." />
      <ApiReference script="/docs/redoc.js" document="/api/openapi.json" />
    </ShopFrame>
  );
}

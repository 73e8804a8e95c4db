import type { Metadata } from 'next';
import { errorCodes } from '@/app/_server/error-codes';
import { ErrorTable } from '@/components/docs/error-table';
import { PageTitle } from '@/components/layout/page-title';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ShopFrame } from '../../_parts/shop-frame';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: 'Errors of the API' };

export default function ErrorsPage() {
  const rows = Object.entries(errorCodes).map(([code, explanation]) => ({ code, ...explanation }));
  return (
    <ShopFrame>
      <Breadcrumb crumbs={[{ label: 'Documentation', href: '/docs' }, { label: 'Errors' }]} />
      <PageTitle
        title="Errors"
        intro="Every code that the API refuses with. The code is what to compare: it does not change."
      />
      <ErrorTable rows={rows} />
    </ShopFrame>
  );
}

import type { Metadata } from 'next';
import { oneOf, pageOrFirst, type SearchParams, word } from '@/app/(shop)/_parts/search-params';
import { StatusFilter } from '@/components/admin/status-filter';
import { PageTitle } from '@/components/layout/page-title';
import { OrderTable } from '@/components/order/order-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listOrders } from '@/lib/order/list-orders';
import { runUseCase } from '@/lib/shared/use-case';
import { openOffice } from '../_parts/office-context';
import { OfficeFrame } from '../_parts/office-frame';
import { officeHref } from '../_parts/office-href';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Orders · Office' };

const base = '/admin/orders';

export default async function OfficeOrdersPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { context, userName } = await openOffice(base);
  const given = await searchParams;
  const status = oneOf(['PENDING_PAYMENT', 'PAID'], word(given.status));
  const find = (cursor: string | undefined) =>
    runUseCase(listOrders, context, { status, cursor, everyone: true, limit: 50 });
  const { page, used } = await pageOrFirst(find, word(given.cursor));
  return (
    <OfficeFrame section={base} userName={userName}>
      <PageTitle title="Orders" />
      <StatusFilter
        links={[
          { label: 'All', href: base, current: status === undefined },
          {
            label: 'Waiting for payment',
            href: officeHref(base, { status: 'PENDING_PAYMENT' }),
            current: status === 'PENDING_PAYMENT',
          },
          { label: 'Paid', href: officeHref(base, { status: 'PAID' }), current: status === 'PAID' },
        ]}
      />
      {page.items.length === 0 ? (
        <EmptyState title="No orders here" />
      ) : (
        <OrderTable caption="Orders" orders={page.items} base={base} withEmail />
      )}
      <Pagination
        firstHref={used && officeHref(base, { status })}
        nextHref={page.next && officeHref(base, { status, cursor: page.next })}
      />
    </OfficeFrame>
  );
}

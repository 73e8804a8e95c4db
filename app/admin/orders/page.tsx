import type { Metadata } from 'next';
import { oneOf, pageOrFirst, param, type SearchParams } from '@/app/_parts/search-params';
import { StatusFilter } from '@/components/admin/status-filter';
import { PageTitle } from '@/components/layout/page-title';
import { OrderTable } from '@/components/order/order-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listOrders } from '@/lib/order/list-orders';
import { runUseCase } from '@/lib/shared/use-case';
import { AdminFrame } from '../_parts/admin-frame';
import { openAdminPage } from '../_parts/admin-visit';
import { listHref } from '../_parts/list-href';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Orders · Admin' };

const base = '/admin/orders';

export default async function AdminOrdersPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { context, userName } = await openAdminPage(base);
  const given = await searchParams;
  const status = oneOf(['PENDING_PAYMENT', 'PAID'], param(given.status));
  const find = (cursor: string | undefined) =>
    runUseCase(listOrders, context, { status, cursor, everyone: true, limit: 50 });
  const { page, used } = await pageOrFirst(find, param(given.cursor));
  return (
    <AdminFrame section={base} userName={userName}>
      <PageTitle title="Orders" />
      <StatusFilter
        links={[
          { label: 'All', href: base, current: status === undefined },
          {
            label: 'Waiting for payment',
            href: listHref(base, { status: 'PENDING_PAYMENT' }),
            current: status === 'PENDING_PAYMENT',
          },
          { label: 'Paid', href: listHref(base, { status: 'PAID' }), current: status === 'PAID' },
        ]}
      />
      {page.items.length === 0 ? (
        <EmptyState title="No orders here" />
      ) : (
        <OrderTable caption="Orders" orders={page.items} base={base} withEmail />
      )}
      <Pagination
        firstHref={used && listHref(base, { status })}
        nextHref={page.next && listHref(base, { status, cursor: page.next })}
      />
    </AdminFrame>
  );
}

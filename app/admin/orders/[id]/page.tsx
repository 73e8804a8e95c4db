import type { Metadata } from 'next';
import { findOr404 } from '@/app/_parts/find-or-404';
import { receiptData } from '@/app/_parts/receipt-data';
import { PageTitle } from '@/components/layout/page-title';
import { Receipt } from '@/components/order/receipt';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { getOrder } from '@/lib/order/get-order';
import { AdminFrame } from '../../_parts/admin-frame';
import { openAdminPage } from '../../_parts/admin-visit';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Order · Admin' };

export default async function AdminOrderPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { id } = await params;
  const { context, userName } = await openAdminPage(`/admin/orders/${id}`);
  const order = await findOr404(getOrder, context, { id });
  return (
    <AdminFrame section="/admin/orders" userName={userName}>
      <Breadcrumb crumbs={[{ label: 'Orders', href: '/admin/orders' }, { label: id }]} />
      <PageTitle title="Order" intro={order.userId ? 'Account' : 'Guest checkout'} />
      <div className="max-w-2xl">
        <Receipt order={receiptData(order)} />
      </div>
    </AdminFrame>
  );
}

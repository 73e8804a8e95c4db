import type { Metadata } from 'next';
import { foundOr404 } from '@/app/(shop)/_parts/found-or-404';
import { receiptData } from '@/app/(shop)/_parts/receipt-data';
import { PageTitle } from '@/components/layout/page-title';
import { Receipt } from '@/components/order/receipt';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { getOrder } from '@/lib/order/get-order';
import { openOffice } from '../../_parts/office-context';
import { OfficeFrame } from '../../_parts/office-frame';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Order · Office' };

export default async function OfficeOrderPage({
  params,
}: {
  readonly params: Promise<{ id: string }>;
}) {
  const { id } = await params;
  const { context, userName } = await openOffice(`/admin/orders/${id}`);
  const order = await foundOr404(getOrder, context, { id });
  return (
    <OfficeFrame section="/admin/orders" userName={userName}>
      <Breadcrumb crumbs={[{ label: 'Orders', href: '/admin/orders' }, { label: id }]} />
      <PageTitle title="Order" intro={order.userId ? 'Account' : 'Guest checkout'} />
      <div className="max-w-2xl">
        <Receipt order={receiptData(order)} />
      </div>
    </OfficeFrame>
  );
}

import type { ReactNode } from 'react';
import { type OrderLine, OrderLines } from '@/components/checkout/order-lines';
import { DefinitionList } from '@/components/ui/definition-list';
import { Ticket } from '@/components/ui/ticket';
import { Address, type PostalAddress } from './address';
import { Moment } from './moment';
import { OrderStatus, type Status } from './order-status';

export interface ReceiptData {
  readonly id: string;
  readonly status: Status;
  readonly totalCents: number;
  readonly currency: string;
  readonly items: readonly OrderLine[];
  readonly email: string | null;
  readonly address: PostalAddress | null;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
}

/** An order as the till prints it. */
export function Receipt({
  order,
  children,
}: {
  readonly order: ReceiptData;
  readonly children?: ReactNode;
}) {
  const rows = [
    // As the API names it, for whoever talks to both.
    { term: 'Status', detail: order.status },
    { term: 'Placed', detail: <Moment at={order.createdAt} /> },
    ...(order.paidAt ? [{ term: 'Paid', detail: <Moment at={order.paidAt} /> }] : []),
    ...(order.email ? [{ term: 'E-mail', detail: order.email }] : []),
  ];
  return (
    <Ticket
      kind="receipt"
      title={order.status === 'PAID' ? 'Receipt' : 'Order'}
      reference={<OrderStatus status={order.status} />}
    >
      <p className="text-sm text-muted wrap-anywhere">{order.id}</p>
      <OrderLines lines={order.items} totalCents={order.totalCents} currency={order.currency} />
      <DefinitionList rows={rows} className="text-sm" />
      {order.address && (
        <div className="grid gap-1 text-sm">
          <h3 className="font-text font-semibold tracking-normal">Ship to</h3>
          <Address address={order.address} />
        </div>
      )}
      {children}
    </Ticket>
  );
}

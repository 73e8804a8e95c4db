import Link from 'next/link';
import type { OrderLine } from '@/components/checkout/order-lines';
import { Price } from '@/components/ui/price';
import { type Column, Table } from '@/components/ui/table';
import { Moment } from './moment';
import { OrderStatus, type Status } from './order-status';

export interface OrderRow {
  readonly id: string;
  readonly status: Status;
  readonly totalCents: number;
  readonly currency: string;
  readonly items: readonly OrderLine[];
  readonly email: string | null;
  readonly createdAt: Date;
}

function summaryOf(items: readonly OrderLine[]): string {
  const first = items[0];
  const pieces = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const rest = pieces - (first?.quantity ?? 0);
  const start = first ? `${first.quantity} × ${first.name}` : '';
  return rest > 0 ? `${start} and ${rest} more` : start;
}

/** Orders, newest first, a row each. */
export function OrderTable({
  caption,
  orders,
  base,
  withEmail = false,
}: {
  readonly caption: string;
  readonly orders: readonly OrderRow[];
  /** Where one order is shown: the id follows. */
  readonly base: string;
  readonly withEmail?: boolean | undefined;
}) {
  const columns: Column<OrderRow>[] = [
    {
      header: 'Date',
      cell: ({ id, createdAt }) => (
        <Link href={`${base}/${id}`} className="text-link">
          <Moment at={createdAt} />
        </Link>
      ),
    },
    {
      header: 'Items',
      cell: ({ items, status, totalCents, currency }) => (
        <>
          {summaryOf(items)}
          {/* On a phone there is no room for two more columns. */}
          <span className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 sm:hidden">
            <OrderStatus status={status} />
            <Price priceCents={totalCents} currency={currency} />
          </span>
        </>
      ),
      className: 'min-w-40 wrap-anywhere',
    },
    ...(withEmail
      ? [
          {
            header: 'E-mail',
            className: 'max-lg:hidden',
            cell: ({ email }: OrderRow) => email ?? 'none',
          },
        ]
      : []),
    {
      header: 'Status',
      className: 'max-sm:hidden',
      cell: ({ status }) => <OrderStatus status={status} />,
    },
    {
      header: 'Total',
      align: 'end',
      className: 'max-sm:hidden',
      cell: ({ totalCents, currency }) => <Price priceCents={totalCents} currency={currency} />,
    },
  ];
  return <Table caption={caption} columns={columns} rows={orders} rowKey={({ id }) => id} />;
}

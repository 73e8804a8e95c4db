'use client';

import Link from 'next/link';
import { Price } from '@/components/ui/price';
import { type Column, Table } from '@/components/ui/table';
import { Moment } from './moment';
import { OrderStatus, type Status } from './order-status';

/** What a row shows, and no more: whoever reads the page reads it. */
export interface OrderRow {
  readonly id: string;
  readonly status: Status;
  readonly totalCents: number;
  readonly currency: string;
  readonly summary: string;
  readonly email: string | null;
  readonly createdAt: Date;
}

/** A client component, so that the rows are in the page as HTML and not as data of markup again. */
export function OrderRows({
  caption,
  rows,
  base,
  withEmail = false,
}: {
  readonly caption: string;
  readonly rows: readonly OrderRow[];
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
      cell: ({ summary, status, totalCents, currency }) => (
        <>
          {summary}
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
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

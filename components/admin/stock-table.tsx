import Link from 'next/link';
import { Moment } from '@/components/order/moment';
import { type Column, Table } from '@/components/ui/table';

type Reason = 'initial' | 'order' | 'correction' | 'restock' | 'returned';

export interface StockRow {
  readonly seq: number;
  readonly delta: number;
  readonly reason: Reason;
  readonly reference: string | null;
  readonly createdByName: string | null;
  readonly createdAt: Date;
}

const words: Record<Reason, string> = {
  initial: 'Opening stock',
  order: 'Sold',
  correction: 'Correction',
  restock: 'Restocked',
  returned: 'Returned',
};

const columns: Column<StockRow>[] = [
  { header: 'When', cell: ({ createdAt }) => <Moment at={createdAt} /> },
  {
    header: 'Change',
    align: 'end',
    cell: ({ delta }) => (delta > 0 ? `+${delta}` : String(delta)),
  },
  {
    header: 'Why',
    cell: ({ reason, reference }) =>
      reason === 'order' && reference ? (
        <Link href={`/admin/orders/${reference}`} className="text-link">
          {words[reason]}
        </Link>
      ) : (
        words[reason]
      ),
  },
  {
    header: 'By',
    className: 'max-sm:hidden wrap-anywhere',
    cell: ({ createdByName }) => createdByName,
  },
];

/** How a stock came about, the newest first. */
export function StockTable({ movements }: { readonly movements: readonly StockRow[] }) {
  return (
    <Table
      caption="Stock history"
      columns={columns}
      rows={movements}
      rowKey={({ seq }) => String(seq)}
    />
  );
}

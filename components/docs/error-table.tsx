import Link from 'next/link';
import { Table } from '@/components/ui/table';
import { Inline } from './inline';

export interface ErrorRow {
  readonly code: string;
  readonly status: number;
  readonly when: string;
}

/** Every code with its status and when it happens; each leads to its page. */
export function ErrorTable({ rows }: { readonly rows: readonly ErrorRow[] }) {
  return (
    <Table
      caption="Every error code"
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          header: 'Code',
          className: 'align-top',
          cell: ({ code }) => (
            <Link href={`/docs/errors/${code}`} className="text-link font-mono" prefetch={false}>
              {code}
            </Link>
          ),
        },
        { header: 'Status', className: 'align-top', cell: ({ status }) => status },
        { header: 'When', className: 'min-w-80', cell: ({ when }) => <Inline text={when} /> },
      ]}
    />
  );
}

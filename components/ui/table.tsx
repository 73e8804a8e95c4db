import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures and actions sit at the end. */
  readonly align?: 'start' | 'end' | undefined;
  readonly headerHidden?: boolean | undefined;
  readonly className?: string | undefined;
}

/**
 * Dense rows on hairlines; the first column names its row. Scrolls sideways when it must, and is positioned so
 * that words for screen readers scroll with it instead of widening the page.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  /** Read by screen readers; the page's heading says it to everyone else. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  const cellLook = (column: Column<Row>) =>
    classNames(
      'px-3 py-2 first:pl-0 last:pr-0',
      column.align === 'end' ? 'figures text-right' : 'text-left',
      column.className,
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink">
            {columns.map((column) => (
              <th
                key={column.header}
                scope="col"
                className={classNames(cellLook(column), 'label-caps whitespace-nowrap text-muted')}
              >
                {column.headerHidden ? (
                  <span className="sr-only">{column.header}</span>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line hover:bg-wash">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th
                    key={column.header}
                    scope="row"
                    className={classNames(cellLook(column), 'font-medium')}
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.header} className={cellLook(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface DefinitionRow {
  readonly term: string;
  readonly detail: ReactNode;
  /** The line that counts: the total. */
  readonly strong?: boolean | undefined;
}

/** Terms and details with a dotted leader between them. */
export function DefinitionList({
  rows,
  className,
}: {
  readonly rows: readonly DefinitionRow[];
  readonly className?: string | undefined;
}) {
  return (
    <dl className={classNames('grid gap-2', className)}>
      {rows.map((row) => (
        <div
          key={row.term}
          className={classNames(
            'flex items-baseline gap-3',
            row.strong && 'mt-2 border-t-2 border-ink pt-3 font-heading text-lg font-bold',
          )}
        >
          <dt className={row.strong ? '' : 'text-muted'}>{row.term}</dt>
          <span aria-hidden="true" className={row.strong ? 'flex-1' : 'leader'} />
          <dd className="figures text-right">{row.detail}</dd>
        </div>
      ))}
    </dl>
  );
}

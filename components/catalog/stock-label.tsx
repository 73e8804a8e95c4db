import { classNames } from '@/components/ui/class-names';

export type StockState = 'in' | 'low' | 'out';

/** A full dot, half a dot, an empty ring. */
const marks: Record<StockState, string> = {
  in: 'M5 0a5 5 0 1 0 0 10 5 5 0 1 0 0-10Z',
  low: 'M5 0a5 5 0 1 0 0 10 5 5 0 1 0 0-10ZM1.5 5a3.5 3.5 0 0 1 7 0Z',
  out: 'M5 0a5 5 0 1 0 0 10 5 5 0 1 0 0-10ZM5 1.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 1 1 0-7Z',
};

const words: Record<StockState, string> = { in: 'In stock', low: 'Few left', out: 'Sold out' };

/** In stock, few left, or sold out: pages are kept, and a number would not be true for long. */
export function StockLabel({
  stockState,
  className,
}: {
  readonly stockState: StockState;
  readonly className?: string | undefined;
}) {
  return (
    <span className={classNames('figures inline-flex items-baseline gap-2 text-sm', className)}>
      <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 shrink-0">
        <path d={marks[stockState]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {words[stockState]}
    </span>
  );
}

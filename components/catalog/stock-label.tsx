import { classNames } from '@/components/ui/class-names';

export type StockState = 'in' | 'low' | 'out';

/** In stock, only n left, or sold out, in words. */
export function StockLabel({
  stockState,
  stock,
  className,
}: {
  readonly stockState: StockState;
  /** How many are left; named only when there are few. */
  readonly stock?: number | undefined;
  readonly className?: string | undefined;
}) {
  const words =
    stockState === 'out'
      ? 'Sold out'
      : stockState === 'in'
        ? 'In stock'
        : stock === undefined
          ? 'Only a few left'
          : `Only ${stock} left`;
  return (
    <span className={classNames('figures inline-flex items-baseline gap-2 text-sm', className)}>
      <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 shrink-0">
        <circle
          cx="5"
          cy="5"
          r="4"
          fill={stockState === 'out' ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {stockState === 'low' && (
          <path d="M0 0h10v5H0z" className="fill-paper" transform="translate(0 -0.2)" />
        )}
        {stockState === 'low' && (
          <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        )}
      </svg>
      {words}
    </span>
  );
}

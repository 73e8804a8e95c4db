import { formatMoney } from '@/lib/shared/money';
import { classNames } from './class-names';

export function Price({
  priceCents,
  currency,
  className,
}: {
  readonly priceCents: number;
  readonly currency: string;
  readonly className?: string | undefined;
}) {
  return (
    // A browser may know another way to write it than the server: what is in the page stays.
    <span
      suppressHydrationWarning={true}
      className={classNames('figures whitespace-nowrap', className)}
    >
      {formatMoney(priceCents, currency)}
    </span>
  );
}

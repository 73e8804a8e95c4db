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
    <span className={classNames('figures whitespace-nowrap', className)}>
      {formatMoney(priceCents, currency)}
    </span>
  );
}

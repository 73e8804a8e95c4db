import { useSentField } from '@/components/form/sent-form';
import { Price } from '@/components/ui/price';

/** What an order that was refused should have cost, and what it costs now. */
export function TotalChange({
  totalCents,
  currency,
}: {
  readonly totalCents: number;
  readonly currency: string;
}) {
  const { typed } = useSentField('expectedTotalCents');
  return (
    <p>
      It was <Price priceCents={Number(typed)} currency={currency} /> and is now{' '}
      <strong>
        <Price priceCents={totalCents} currency={currency} />
      </strong>
      . Check the order summary, then continue to accept it.
    </p>
  );
}

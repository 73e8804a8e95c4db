import { Price } from '@/components/ui/price';

export interface OrderLine {
  readonly productId: string;
  readonly name: string;
  readonly priceCents: number;
  readonly quantity: number;
}

/** What is bought, a line each, and the sum: on the ticket beside the checkout and on the receipt. */
export function OrderLines({
  lines,
  totalCents,
  currency,
}: {
  readonly lines: readonly OrderLine[];
  readonly totalCents: number;
  readonly currency: string;
}) {
  return (
    <>
      <ul className="grid gap-2">
        {lines.map(({ productId, name, priceCents, quantity }) => (
          <li key={productId} className="flex items-baseline gap-3">
            <span className="wrap-anywhere">
              <span className="figures text-muted">{quantity} × </span>
              {name}
            </span>
            <span aria-hidden="true" className="leader" />
            <Price priceCents={priceCents * quantity} currency={currency} />
          </li>
        ))}
      </ul>
      <p className="flex items-baseline justify-between gap-3 border-t-2 border-ink pt-3 font-heading text-lg font-bold">
        Total <Price priceCents={totalCents} currency={currency} />
      </p>
    </>
  );
}

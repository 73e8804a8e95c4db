import Link from 'next/link';
import { Price } from '@/components/ui/price';
import { ProductPicture } from './product-picture';
import { StockLabel, type StockState } from './stock-label';

export interface ProductCardProps {
  readonly slug: string;
  readonly name: string;
  readonly priceCents: number;
  readonly currency: string;
  readonly image: string;
  /** The picture that the shop draws for it, where `image` is another. */
  readonly drawn?: string | undefined;
  readonly stockState: StockState;
  readonly eager?: boolean | undefined;
}

export function ProductCard({
  slug,
  name,
  priceCents,
  currency,
  image,
  drawn,
  stockState,
  eager,
}: ProductCardProps) {
  return (
    <article className="group relative grid content-start gap-2">
      <ProductPicture
        src={image}
        drawn={drawn}
        alt=""
        eager={eager}
        soldOut={stockState === 'out'}
      />
      <div className="grid gap-0.5 px-3 pb-2 sm:px-0">
        <h2 className="text-base font-semibold tracking-normal">
          <Link href={`/products/${slug}`} prefetch={true} className="card-link">
            {name}
          </Link>
        </h2>
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm text-muted">
          <Price priceCents={priceCents} currency={currency} className="text-ink" />
          {stockState === 'low' && <StockLabel stockState={stockState} />}
        </p>
      </div>
    </article>
  );
}

import { classNames } from './class-names';

/** A sheet still on its way through the press. */
export function Skeleton({ className }: { readonly className?: string | undefined }) {
  return <span aria-hidden="true" className={classNames('halftone-wait block', className)} />;
}

/** The grid while its products are being read. */
export function ProductGridSkeleton({ count = 8 }: { readonly count?: number | undefined }) {
  return (
    <div role="status" aria-label="Loading" className="product-grid">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the placeholders are all alike
        <div key={index} className="grid gap-3">
          <Skeleton className="aspect-4/5" />
          <Skeleton className="mx-3 h-5 w-2/3 sm:mx-0" />
        </div>
      ))}
    </div>
  );
}

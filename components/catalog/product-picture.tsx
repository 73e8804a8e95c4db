import { classNames } from '@/components/ui/class-names';
import { Stamp } from '@/components/ui/stamp';

/** A product's print, 4:5. A plain `<img>`: the drawings are small SVGs that need no optimiser. */
export function ProductPicture({
  src,
  drawn,
  alt,
  eager = false,
  soldOut = false,
  className,
}: {
  readonly src: string;
  /** The picture that the shop draws, shown where `src` gives none. */
  readonly drawn?: string | undefined;
  /** Empty when the name stands next to it. */
  readonly alt: string;
  /** For the first pictures of a page, which should not wait. */
  readonly eager?: boolean | undefined;
  readonly soldOut?: boolean | undefined;
  readonly className?: string | undefined;
}) {
  return (
    <span
      className={classNames('halftone-wait @container relative block overflow-hidden', className)}
    >
      {/* biome-ignore lint/performance/noImgElement: see above */}
      <img
        src={src}
        data-drawn={src === drawn ? undefined : drawn}
        alt={alt}
        width={400}
        height={500}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
        className="aspect-4/5 h-auto w-full object-cover"
      />
      {soldOut && <Stamp />}
    </span>
  );
}

import type { ReactNode } from 'react';
import { classNames } from './class-names';

/**
 * The paper a job is written on: a `ticket` goes with the cart and is punched at the top, a
 * `receipt` goes with the order and is torn off at the bottom.
 */
export function Ticket({
  kind = 'ticket',
  title,
  reference,
  headingLevel: Heading = 'h2',
  className,
  children,
}: {
  readonly kind?: 'ticket' | 'receipt' | undefined;
  readonly title: string;
  /** A short number or word at the end of the head line. */
  readonly reference?: ReactNode;
  readonly headingLevel?: 'h1' | 'h2' | 'h3' | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section
      className={classNames(
        'relative bg-surface',
        kind === 'receipt' ? 'torn-edge' : 'border border-line',
        className,
      )}
    >
      {kind === 'ticket' && (
        <span
          aria-hidden="true"
          className="absolute top-3 left-1/2 size-4 -translate-x-1/2 rounded-full border border-line bg-paper"
        />
      )}
      <header
        className={classNames(
          'flex flex-wrap items-baseline justify-between gap-x-4 border-b border-dashed border-edge px-4 pb-3 sm:px-6',
          kind === 'ticket' ? 'pt-10' : 'pt-6',
        )}
      >
        <Heading className="text-lg">{title}</Heading>
        {reference && <span className="figures text-sm text-muted">{reference}</span>}
      </header>
      <div className="grid gap-4 px-4 py-5 sm:px-6">{children}</div>
    </section>
  );
}

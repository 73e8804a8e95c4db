import { ButtonLink } from './button';

/** Keyset paging: forward from here, or back to the first page. */
export function Pagination({
  firstHref,
  nextHref,
  label = 'Pages',
}: {
  /** Left out on the first page. */
  readonly firstHref?: string | undefined;
  /** Left out on the last page. */
  readonly nextHref?: string | undefined;
  readonly label?: string | undefined;
}) {
  if (!firstHref && !nextHref) return null;
  return (
    <nav
      aria-label={label}
      className="mt-12 flex flex-wrap items-center gap-4 border-t border-line pt-6"
    >
      {firstHref && (
        <ButtonLink href={firstHref} variant="quiet">
          Back to the first page
        </ButtonLink>
      )}
      {nextHref && (
        <ButtonLink href={nextHref} variant="secondary" className="ml-auto" rel="next">
          Next page
        </ButtonLink>
      )}
    </nav>
  );
}

import Link from 'next/link';

/** The shop's name beside its mark: a dot that grows, three by three. */
export function Wordmark({
  name,
  href = '/',
}: {
  readonly name: string;
  readonly href?: string | undefined;
}) {
  return (
    <Link
      href={href}
      className="inline-flex items-center gap-2.5 font-heading text-xl font-extrabold tracking-tight"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-7" fill="currentColor">
        <circle cx="4" cy="4" r="1" />
        <circle cx="12" cy="4" r="1.7" />
        <circle cx="20" cy="4" r="2.5" />
        <circle cx="4" cy="12" r="1.7" />
        <circle cx="12" cy="12" r="2.6" />
        <circle cx="20" cy="12" r="3.4" />
        <circle cx="4" cy="20" r="2.5" />
        <circle cx="12" cy="20" r="3.4" />
        <circle cx="20" cy="20" r="4" />
      </svg>
      {name}
    </Link>
  );
}

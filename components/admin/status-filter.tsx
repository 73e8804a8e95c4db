import Link from 'next/link';

/** Which orders are listed; plain links, so each choice has its own address. */
export function StatusFilter({
  links,
}: {
  readonly links: readonly { label: string; href: string; current: boolean }[];
}) {
  return (
    <nav aria-label="Status" className="mb-6 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {links.map(({ label, href, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current ? 'true' : undefined}
          className="py-1 underline-offset-4 hover:text-spot hover:underline aria-[current=true]:font-semibold aria-[current=true]:underline aria-[current=true]:decoration-2"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

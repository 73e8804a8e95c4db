import Link from 'next/link';

export interface SortLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** Ways to order the grid; plain links, so each order has its own address. */
export function SortLinks({ links }: { readonly links: readonly SortLink[] }) {
  return (
    <nav aria-label="Sort by" className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <span aria-hidden="true" className="text-muted">
        Sort by
      </span>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.current ? 'true' : undefined}
          className="py-1 underline-offset-4 hover:text-spot hover:underline aria-[current=true]:font-semibold aria-[current=true]:underline aria-[current=true]:decoration-2"
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}

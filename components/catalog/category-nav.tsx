import Link from 'next/link';

export interface CategoryLink {
  readonly slug: string;
  readonly title: string;
}

/** Every category in one line; on a phone the line scrolls. */
export function CategoryNav({
  categories,
  current,
  label = 'Categories',
}: {
  readonly categories: readonly CategoryLink[];
  /** The slug of the category shown, `''` for everything, left out elsewhere. */
  readonly current?: string | undefined;
  readonly label?: string | undefined;
}) {
  const links = [{ slug: '', title: 'Everything' }, ...categories];
  return (
    <nav
      aria-label={label}
      className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] sm:mx-0 sm:px-0"
    >
      <ul className="flex gap-6 whitespace-nowrap">
        {links.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              href={slug ? `/category/${slug}` : '/'}
              aria-current={slug === current ? 'page' : undefined}
              className="block scroll-mx-4 border-b-2 border-transparent py-3 text-sm font-medium hover:border-spot hover:text-spot aria-[current=page]:border-ink aria-[current=page]:[scroll-initial-target:nearest]"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

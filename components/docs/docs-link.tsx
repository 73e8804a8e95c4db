import Link from 'next/link';
import type { ReactNode } from 'react';

/** A link in the documentation. The reference may do what no other page may: it is loaded as a whole. */
export function DocsLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  if (!/^\/docs\/api\b/.test(href)) {
    return (
      <Link href={href} className="text-link" prefetch={false}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} className="text-link">
      {children}
    </a>
  );
}

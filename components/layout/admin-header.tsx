import Link from 'next/link';
import type { ReactNode } from 'react';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

export interface AdminSection {
  readonly title: string;
  readonly href: string;
}

const adminSections: readonly AdminSection[] = [
  { title: 'Products', href: '/admin/products' },
  { title: 'Orders', href: '/admin/orders' },
  { title: 'API keys', href: '/admin/keys' },
  { title: 'Sessions', href: '/admin/sessions' },
];

/** One dense line: which shop, which section, who is here. */
export function AdminHeader({
  shopName,
  current,
  sections = adminSections,
  account,
}: {
  readonly shopName: string;
  /** The `href` of the section shown. */
  readonly current?: string | undefined;
  readonly sections?: readonly AdminSection[] | undefined;
  readonly account?: ReactNode;
}) {
  return (
    <header data-admin className="border-b-2 border-ink bg-wash">
      <SkipLink />
      <div className="page-x flex flex-wrap items-center gap-x-8">
        <div className="flex items-center gap-3 py-2">
          <Wordmark name={shopName} href="/admin" />
          <span className="border-l border-edge pl-3 text-sm text-muted">Admin</span>
        </div>
        <nav aria-label="Admin" className="order-last w-full sm:order-none sm:w-auto">
          <ul className="flex flex-wrap gap-x-6 text-sm font-medium">
            {sections.map((section) => (
              <li key={section.href}>
                <Link
                  href={section.href}
                  aria-current={section.href === current ? 'page' : undefined}
                  className="block border-b-2 border-transparent py-3 hover:border-spot hover:text-spot aria-[current=page]:border-ink"
                >
                  {section.title}
                </Link>
              </li>
            ))}
            <li className="ml-auto py-3 font-normal">
              <Link href="/" className="underline-offset-4 hover:text-spot hover:underline">
                View shop
              </Link>
            </li>
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-5 text-sm">{account}</div>
      </div>
    </header>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

export interface OfficeSection {
  readonly title: string;
  readonly href: string;
}

const sectionsOfTheOffice: readonly OfficeSection[] = [
  { title: 'Products', href: '/admin/products' },
  { title: 'Orders', href: '/admin/orders' },
  { title: 'Keys', href: '/admin/keys' },
  { title: 'Sessions', href: '/admin/sessions' },
];

/** One dense line: which shop, which section, who is here. */
export function OfficeHeader({
  shopName,
  current,
  sections = sectionsOfTheOffice,
  account,
}: {
  readonly shopName: string;
  /** The `href` of the section shown. */
  readonly current?: string | undefined;
  readonly sections?: readonly OfficeSection[] | undefined;
  readonly account?: ReactNode;
}) {
  return (
    <header data-office className="border-b-2 border-ink bg-wash">
      <SkipLink />
      <div className="page-x flex flex-wrap items-center gap-x-8">
        <div className="flex items-center gap-3 py-2">
          <Wordmark name={shopName} href="/admin" />
          <span className="border-l border-edge pl-3 text-sm text-muted">Office</span>
        </div>
        <nav aria-label="Office" className="order-last w-full sm:order-none sm:w-auto">
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
                To the shop
              </Link>
            </li>
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-5 text-sm">{account}</div>
      </div>
    </header>
  );
}

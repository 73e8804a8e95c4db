import Link from 'next/link';
import type { CategoryLink } from '@/components/catalog/category-nav';
import { Wordmark } from './wordmark';

const look = 'underline-offset-4 hover:text-spot hover:underline';

export function SiteFooter({
  shopName,
  about,
  categories,
}: {
  readonly shopName: string;
  /** One or two sentences about the shop. */
  readonly about: string;
  readonly categories: readonly CategoryLink[];
}) {
  return (
    <footer className="mt-24 border-t border-ink">
      <div className="page-x grid gap-10 py-12 text-sm md:grid-cols-[1fr_auto_auto] md:gap-20">
        <div className="grid content-start gap-4">
          <Wordmark name={shopName} />
          <p className="max-w-[38ch] text-muted">{about}</p>
        </div>
        <nav aria-label="Shop">
          <ul className="grid grid-cols-2 gap-x-10 gap-y-2">
            {categories.map((category) => (
              <li key={category.slug}>
                <Link href={`/category/${category.slug}`} className={look}>
                  {category.title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="Your account and this shop">
          <ul className="grid gap-y-2">
            <li>
              <Link href="/cart" className={look}>
                Cart
              </Link>
            </li>
            <li>
              <Link href="/orders" className={look}>
                Orders
              </Link>
            </li>
            <li>
              <Link href="/admin" className={look} prefetch={false}>
                Admin
              </Link>
            </li>
            <li>
              <Link href="/spec" className={look} prefetch={false}>
                How this shop is tested
              </Link>
            </li>
            <li>
              <Link href="/docs" className={look} prefetch={false}>
                For developers
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

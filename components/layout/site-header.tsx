import { VisitorLinks } from '@/components/account/visitor-links';
import { type CategoryLink, CategoryNav } from '@/components/catalog/category-nav';
import { SearchForm } from './search-form';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

/** Name, search, account and cart, and the categories below. */
export function SiteHeader({
  shopName,
  categories,
  currentCategory,
  query,
}: {
  readonly shopName: string;
  readonly categories: readonly CategoryLink[];
  readonly currentCategory?: string | undefined;
  readonly query?: string | undefined;
}) {
  return (
    <header className="border-b border-ink">
      <SkipLink />
      <div className="page-x grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-3 pt-4 md:grid-cols-[auto_1fr_auto] md:gap-x-10 md:pt-5">
        <Wordmark name={shopName} />
        <div className="order-last col-span-2 md:order-none md:col-span-1 md:max-w-md md:justify-self-end md:w-full">
          <SearchForm query={query} />
        </div>
        <div className="flex items-center justify-end gap-5 text-sm font-medium">
          <VisitorLinks />
        </div>
      </div>
      <div className="page-x mt-2">
        <CategoryNav categories={categories} current={currentCategory} />
      </div>
    </header>
  );
}

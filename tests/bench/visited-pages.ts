import type { Door } from './buyers';
import type { Cookies } from './visitors';

/** A page that is rendered for each request, and with whose cookie it is opened. */
export type VisitedPage = {
  readonly name: string;
  readonly path: string;
  readonly cookie?: string | undefined;
};

export function visitedPages({ guest, account }: Cookies) {
  return {
    guestCart: { name: 'cart page, guest', path: '/cart', cookie: guest },
    ownCart: { name: 'cart page, account', path: '/cart', cookie: account },
    guestCheckout: { name: 'checkout page, guest', path: '/checkout', cookie: guest },
    ownCheckout: { name: 'checkout page, account', path: '/checkout', cookie: account },
    orders: { name: 'orders page', path: '/orders', cookie: account },
    search: { name: 'search page', path: '/search?q=pear' },
  } satisfies Record<string, VisitedPage>;
}

export const KINDS_OF_PAGES = 4;

/** @returns the visit with this number: the kinds take turns, and so do guest and account. */
export function visits(door: Door, cookies: Cookies) {
  const page = visitedPages(cookies);
  const pages: readonly VisitedPage[] = [
    ...[page.guestCart, page.guestCheckout, page.orders, page.search],
    ...[page.ownCart, page.ownCheckout, page.orders, page.search],
  ];
  return async (index: number): Promise<void> => {
    const visited = pages[index % pages.length];
    if (visited) await door.get(visited.path, visited.cookie);
  };
}

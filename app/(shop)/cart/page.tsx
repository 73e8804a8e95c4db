import type { Metadata } from 'next';
import { CartTicket } from '@/components/cart/cart-ticket';
import { PageTitle } from '@/components/layout/page-title';
import { Notice } from '@/components/ui/notice';
import { MAX_LINES, MAX_QUANTITY } from '@/lib/cart/cart';
import { param, type SearchParams } from '../../_parts/search-params';
import { readVisit } from '../../_parts/visit';
import { readCart } from '../_parts/read-cart';
import { ShopFrame } from '../_parts/shop-frame';
import { changeCart } from './actions';

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Cart' };

export default async function CartPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const { context } = await readVisit();
  const { items } = await readCart(context);
  const merged = param((await searchParams).merged) !== undefined;
  const full = items.filter(({ quantity }) => quantity === MAX_QUANTITY).map(({ name }) => name);
  return (
    <ShopFrame>
      <PageTitle title="Cart" />
      {merged && items.length >= MAX_LINES && (
        <Notice title="We merged your carts" className="mb-6 max-w-4xl">
          A cart holds at most {MAX_LINES} different products: look through it, what you chose last
          may have been left out.
        </Notice>
      )}
      {merged && full.length > 0 && (
        <Notice title="We merged your carts" className="mb-6 max-w-4xl">
          A cart holds at most {MAX_QUANTITY} of one product, so there are {MAX_QUANTITY} of{' '}
          {full.join(', ')}.
        </Notice>
      )}
      <CartTicket lines={items} currency={context.shop.currency} action={changeCart} />
    </ShopFrame>
  );
}

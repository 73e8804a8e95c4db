import type { Metadata } from 'next';
import Link from 'next/link';
import { newFormKey } from '@/app/_server/form-once';
import { CheckoutForm } from '@/components/checkout/checkout-form';
import { OrderLines } from '@/components/checkout/order-lines';
import { PageTitle } from '@/components/layout/page-title';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Ticket } from '@/components/ui/ticket';
import { countryLines } from '../../_parts/countries';
import { readVisit } from '../../_parts/visit';
import { readCart } from '../_parts/read-cart';
import { ShopFrame } from '../_parts/shop-frame';
import { checkOut } from './actions';

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Checkout' };

export default async function CheckoutPage() {
  const { context, user } = await readVisit();
  const { items, totalCents } = await readCart(context);
  if (items.length === 0) {
    return (
      <ShopFrame>
        <EmptyState
          title="Nothing to check out"
          headingLevel="h1"
          action={<ButtonLink href="/">See all prints</ButtonLink>}
        >
          Your cart is empty.
        </EmptyState>
      </ShopFrame>
    );
  }
  return (
    <ShopFrame>
      <PageTitle
        title="Checkout"
        intro={
          user ? undefined : (
            <>
              No account needed.{' '}
              <Link href="/sign-in?next=/checkout" className="text-link">
                Sign in
              </Link>{' '}
              if you have one.
            </>
          )
        }
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
        <CheckoutForm
          action={checkOut}
          formKey={newFormKey()}
          email={user?.email}
          name={user?.name}
          countries={countryLines}
          shortLines={items.filter(({ quantity, available }) => available < quantity)}
          totalCents={totalCents}
          currency={context.shop.currency}
        />
        <Ticket title="Order summary" className="order-first self-start lg:order-none">
          <OrderLines lines={items} totalCents={totalCents} currency={context.shop.currency} />
        </Ticket>
      </div>
    </ShopFrame>
  );
}

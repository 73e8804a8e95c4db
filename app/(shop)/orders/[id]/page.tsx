import type { Metadata } from 'next';
import Link from 'next/link';
import { newFormKey } from '@/app/_server/form-once';
import { PageTitle } from '@/components/layout/page-title';
import { PaymentForm } from '@/components/order/payment-form';
import { Receipt } from '@/components/order/receipt';
import { ButtonLink } from '@/components/ui/button';
import { getOrder } from '@/lib/order/get-order';
import { findOr404 } from '../../../_parts/find-or-404';
import { receiptData } from '../../../_parts/receipt-data';
import { param, type SearchParams } from '../../../_parts/search-params';
import { readVisit } from '../../../_parts/visit';
import { orderHref } from '../../_parts/order-href';
import { ShopFrame } from '../../_parts/shop-frame';
import { payForOrder } from './actions';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: SearchParams;
};

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Your order', robots: { index: false } };

export default async function OrderPage({ params, searchParams }: Props) {
  const { id } = await params;
  const key = param((await searchParams).key)?.slice(0, 100);
  const { context } = await readVisit();
  const order = await findOr404(getOrder, context, { id, key });
  const paid = order.status === 'PAID';
  return (
    <ShopFrame>
      <PageTitle
        title={paid ? 'Thank you' : 'Your order'}
        intro={
          paid
            ? "Payment received. We're preparing your order."
            : 'Almost done: pay to confirm your order.'
        }
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-16">
        <Receipt order={receiptData(order)} />
        <div className="grid content-start gap-8">
          {!paid && (
            <section aria-labelledby="pay" className="grid gap-4">
              <h2 id="pay" className="text-xl">
                Pay
              </h2>
              <PaymentForm
                action={payForOrder}
                formKey={newFormKey()}
                orderId={id}
                accessKey={key}
                totalCents={order.totalCents}
                currency={order.currency}
              />
            </section>
          )}
          {order.userId === null ? (
            <section
              aria-labelledby="keep"
              className="grid gap-2 border-t border-line pt-6 text-sm"
            >
              <h2 id="keep" className="text-lg">
                Save this link
              </h2>
              <p className="text-muted">Anyone with it can view your order.</p>
              <Link
                href={orderHref(id, order.accessKey)}
                prefetch={false}
                className="text-link wrap-anywhere"
              >
                {orderHref(id, order.accessKey)}
              </Link>
            </section>
          ) : (
            <ButtonLink href="/orders" variant="secondary" className="justify-self-start">
              All your orders
            </ButtonLink>
          )}
        </div>
      </div>
    </ShopFrame>
  );
}

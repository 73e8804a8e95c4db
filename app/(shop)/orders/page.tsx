import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignOutForm } from '@/components/account/sign-out-form';
import { PageTitle } from '@/components/layout/page-title';
import { OrderTable } from '@/components/order/order-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listOrders } from '@/lib/order/list-orders';
import { runUseCase } from '@/lib/shared/use-case';
import { pageOrFirst, param, type SearchParams } from '../../_parts/search-params';
import { signOut } from '../../_parts/sign-out';
import { readVisit } from '../../_parts/visit';
import { ShopFrame } from '../_parts/shop-frame';

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Orders' };

export default async function OrdersPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { context, user } = await readVisit();
  if (!user) redirect('/sign-in?next=/orders');
  const find = (cursor: string | undefined) => runUseCase(listOrders, context, { cursor });
  const { page, used } = await pageOrFirst(find, param((await searchParams).cursor));
  return (
    <ShopFrame>
      <PageTitle
        title="Orders"
        intro={`Signed in as ${user.name}, ${user.email}`}
        actions={<SignOutForm action={signOut} />}
      />
      {page.items.length === 0 ? (
        <EmptyState
          title="No orders yet"
          action={<ButtonLink href="/">See all prints</ButtonLink>}
        />
      ) : (
        <>
          <OrderTable caption="Orders" orders={page.items} base="/orders" />
          <Pagination
            firstHref={used && '/orders'}
            nextHref={page.next && `/orders?cursor=${page.next}`}
          />
        </>
      )}
    </ShopFrame>
  );
}

import type { OrderLine } from '@/components/checkout/order-lines';
import { type OrderRow, OrderRows } from './order-rows';

export interface ListedOrder extends Omit<OrderRow, 'summary'> {
  readonly items: readonly OrderLine[];
}

function summaryOf(items: readonly OrderLine[]): string {
  const first = items[0];
  const pieces = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const rest = pieces - (first?.quantity ?? 0);
  const start = first ? `${first.quantity} × ${first.name}` : '';
  return rest > 0 ? `${start} and ${rest} more` : start;
}

function rowOf({
  id,
  status,
  totalCents,
  currency,
  items,
  email,
  createdAt,
}: ListedOrder): OrderRow {
  return { id, status, totalCents, currency, summary: summaryOf(items), email, createdAt };
}

/** Orders, newest first, a row each. */
export function OrderTable({
  orders,
  ...rest
}: {
  readonly caption: string;
  readonly orders: readonly ListedOrder[];
  /** Where one order is shown: the id follows. */
  readonly base: string;
  readonly withEmail?: boolean | undefined;
}) {
  return <OrderRows rows={orders.map(rowOf)} {...rest} />;
}

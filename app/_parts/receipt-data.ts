import type { ReceiptData } from '@/components/order/receipt';
import type { Order } from '@/lib/order/order';
import { countryName } from './countries';

/** What a receipt shows of an order; the key of its link stays out. */
export function receiptData(order: Order): ReceiptData {
  const { id, status, totalCents, currency, items, email, shippingAddress, createdAt, paidAt } =
    order;
  const address = shippingAddress && {
    ...shippingAddress,
    countryName: countryName(shippingAddress.country),
  };
  return { id, status, totalCents, currency, items, email, address, createdAt, paidAt };
}

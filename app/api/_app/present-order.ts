import { z } from 'zod';
import { type Order, shippingAddressInput } from '@/lib/order/order';

export const orderSchema = z
  .object({
    id: z.string(),
    userId: z.string().nullable(),
    status: z.enum(['PENDING_PAYMENT', 'PAID']),
    totalCents: z.int(),
    currency: z.string(),
    items: z.array(
      z.object({
        productId: z.string(),
        name: z.string(),
        priceCents: z.int(),
        quantity: z.int(),
      }),
    ),
    email: z.string().nullable(),
    shippingAddress: shippingAddressInput.nullable(),
    createdAt: z.iso.datetime(),
    paidAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Order' });

/** Field by field: the key of its link and the guest it belongs to are nobody's business. */
export function presentOrder(order: Order): z.input<typeof orderSchema> {
  return {
    id: order.id,
    userId: order.userId,
    status: order.status,
    totalCents: order.totalCents,
    currency: order.currency,
    items: order.items.map(({ productId, name, priceCents, quantity }) => {
      return { productId, name, priceCents, quantity };
    }),
    email: order.email,
    shippingAddress: order.shippingAddress,
    createdAt: order.createdAt.toISOString(),
    paidAt: order.paidAt?.toISOString() ?? null,
  };
}

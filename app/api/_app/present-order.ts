import { z } from 'zod';
import type { Order } from '@/lib/order/order';
import { openEnum } from './open-enum';

/** As it was given: what may be sent has limits, what is answered may have more fields one day. */
const addressSchema = z
  .object({
    name: z.string(),
    line1: z.string(),
    line2: z.string().optional(),
    postalCode: z.string(),
    city: z.string(),
    country: z.string().describe('ISO 3166-1 alpha-2.'),
  })
  .meta({ id: 'ShippingAddress' });

const itemSchema = z
  .object({ productId: z.string(), name: z.string(), priceCents: z.int(), quantity: z.int() })
  .meta({ id: 'OrderItem' });

export const orderSchema = z
  .object({
    id: z.string(),
    userId: z.string().nullable(),
    status: openEnum(['PENDING_PAYMENT', 'PAID']),
    totalCents: z.int(),
    currency: z.string(),
    items: z.array(itemSchema),
    email: z.string().nullable().meta({ format: 'email' }),
    shippingAddress: z.union([addressSchema, z.null()]),
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

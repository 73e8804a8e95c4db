import { z } from 'zod';
import type { Cart } from '@/lib/cart/cart';
import type { Shop } from '@/lib/shop';

const itemSchema = z
  .object({
    id: z.string(),
    productId: z.string(),
    slug: z.string(),
    name: z.string(),
    image: z.string(),
    priceCents: z.int(),
    quantity: z.int(),
    available: z.int(),
  })
  .meta({ id: 'CartItem' });

export const cartSchema = z
  .object({
    userId: z.string().nullable(),
    items: z.array(itemSchema),
    totalCents: z.int(),
    currency: z.string(),
  })
  .meta({ id: 'Cart' });

export function presentCart(cart: Cart, shop: Shop): z.input<typeof cartSchema> {
  const items = cart.items.map((item) => ({
    id: item.id,
    productId: item.productId,
    slug: item.slug,
    name: item.name,
    image: item.image,
    priceCents: item.priceCents,
    quantity: item.quantity,
    available: item.available,
  }));
  const { userId, totalCents } = cart;
  return { userId, items, totalCents, currency: shop.currency };
}

import type { Cart } from '@/lib/cart/cart';
import { getCart } from '@/lib/cart/get-cart';
import { type Context, runUseCase } from '@/lib/shared/use-case';

const empty: Cart = { userId: null, items: [], totalCents: 0 };

/** The cart of whoever looks; a visitor who has none yet has an empty one. */
export async function readCart(context: Context): Promise<Cart> {
  return context.caller.kind === 'anonymous' ? empty : runUseCase(getCart, context, {});
}

import { z } from 'zod';
import type { Session } from '@/db/database';
import type { CartItem } from '../cart/cart';
import { clearCart, findCartId, readCart } from '../cart/cart-store';
import { stockState } from '../catalog/product';
import { takeStock } from '../catalog/product-store';
import { actingFor } from '../shared/caller';
import { idInput } from '../shared/id-input';
import { newId, newSecret } from '../shared/ids';
import { defineUseCase } from '../shared/use-case';
import { requireUser } from '../user/require-user';
import { emailAddress } from '../user/user';
import {
  cartEmpty,
  emailRequired,
  type Order,
  outOfStock,
  type Shortage,
  shippingAddressInput,
} from './order';
import { insertOrder } from './order-store';

/**
 * Turns the cart into an order, in one transaction: stock goes down, names and prices are copied, the cart
 * is emptied. If anything fails, nothing changed.
 * @throws DomainError VALIDATION_FAILED when a guest gives no e-mail address, CART_EMPTY, FORBIDDEN, NOT_FOUND,
 * OUT_OF_STOCK (`details.items`: every line that cannot be filled)
 */
export const placeOrder = defineUseCase({
  name: 'place-order',
  access: 'shopper',
  scope: 'orders:write',
  input: z.strictObject({
    userId: idInput.optional(),
    email: emailAddress.optional(),
    shippingAddress: shippingAddressInput.optional(),
  }),
  async run({ shop, caller }, { userId, email, shippingAddress }): Promise<Order> {
    const owner = actingFor(caller, userId);
    if ('guestId' in owner && email === undefined) throw emailRequired();
    let changed: string[] = [];
    const order = await shop.db.write(async (session) => {
      const account = await requireUser(session, owner);
      const cartId = await findCartId(session, owner);
      const cart = await readCart(session, owner);
      if (!cartId || cart.items.length === 0) throw cartEmpty();
      changed = await takeAll(session, cart.items);
      const order: Order = {
        id: newId('order'),
        userId: cart.userId,
        guestId: 'guestId' in owner ? owner.guestId : null,
        accessKey: newSecret(),
        status: 'PENDING_PAYMENT',
        totalCents: cart.totalCents,
        items: cart.items.map(({ productId, name, priceCents, quantity }) => {
          return { productId, name, priceCents, quantity };
        }),
        email: email ?? account?.email ?? null,
        shippingAddress: shippingAddress ?? null,
        createdAt: shop.now(),
        paidAt: null,
      };
      await insertOrder(session, order);
      await clearCart(session, cartId);
      return order;
    });
    if (changed.length > 0) await shop.catalogChanged(changed);
    return order;
  },
});

/**
 * Takes every line from the shelf, in the order of the product ids, or refuses with all that is short.
 * @returns the products that now look different on their pages (low or sold out).
 */
async function takeAll(session: Session, items: readonly CartItem[]): Promise<string[]> {
  const shortages: Shortage[] = [];
  const changed: string[] = [];
  const inOrder = [...items].sort((a, b) => (a.productId < b.productId ? -1 : 1));
  for (const { productId, name, slug, quantity, available } of inOrder) {
    const left = await takeStock(session, productId, quantity);
    if (left === undefined) {
      shortages.push({ productId, name, requested: quantity, available });
    } else if (stockState(left) !== stockState(available)) {
      changed.push(slug);
    }
  }
  if (shortages.length > 0) throw outOfStock(shortages);
  return changed;
}

import { z } from 'zod';
import type { Session } from '@/db/database';
import { merged } from '../cart/cart';
import * as carts from '../cart/cart-store';
import { moveGuestOrders } from '../order/order-store';
import { actingFor, type Owner } from '../shared/caller';
import { defineUseCase } from '../shared/use-case';

/**
 * Gives the account what the guest of its browser had, cart and orders, in one transaction, so that two
 * sign-ins at once move everything once. Quantities are added and clamped to the most there may be.
 * @returns how many lines were moved and the names of those that were clamped.
 */
export const mergeGuest = defineUseCase({
  name: 'merge-guest',
  access: 'user',
  input: z.strictObject({ guestId: z.string() }),
  run({ shop, caller }, { guestId }) {
    const owner = actingFor(caller, undefined);
    const now = shop.now();
    return shop.db.write(async (session) => {
      if ('userId' in owner) await moveGuestOrders(session, guestId, owner.userId);
      return moveGuestCart(session, guestId, owner, now);
    });
  },
});

async function moveGuestCart(session: Session, guestId: string, owner: Owner, now: Date) {
  const guestCartId = await carts.findCartId(session, { guestId });
  if (!guestCartId) return { moved: 0, clamped: [] };
  const guestCart = await carts.readCart(session, { guestId });
  const cartId = await carts.ensureCart(session, owner, now);
  const clamped: string[] = [];
  for (const { productId, name, quantity: added } of guestCart.items) {
    const present = await carts.findQuantity(session, cartId, productId);
    const quantity = merged(present, added);
    if (quantity < present + added) clamped.push(name);
    await carts.putItem(session, { cartId, productId, quantity, now });
  }
  await carts.deleteCart(session, guestCartId);
  return { moved: guestCart.items.length, clamped };
}

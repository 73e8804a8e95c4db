import { z } from 'zod';
import type { Session } from '@/db/database';
import { MAX_LINES, mergedQuantity } from '../cart/cart';
import * as carts from '../cart/cart-store';
import { moveGuestOrders } from '../order/order-store';
import { actingFor, type Owner } from '../shared/caller';
import { defineUseCase } from '../shared/use-case';

/**
 * Gives the account what the guest of its browser had, cart and orders, in one transaction, so that two
 * sign-ins at once move everything once. Quantities are added and clamped to the most there may be; of what is
 * not in the account's cart yet, as much moves as there is room for, oldest first.
 * @returns how many lines were moved, and the names of those that were clamped or left out.
 */
export const mergeGuest = defineUseCase({
  name: 'merge-guest',
  access: 'user',
  input: z.strictObject({ guestId: z.string() }),
  change({ shop, caller }, { guestId }) {
    const owner = actingFor(caller, undefined);
    const now = shop.now();
    return {
      async write(session) {
        if ('userId' in owner) await moveGuestOrders(session, guestId, owner.userId);
        return moveGuestCart(session, guestId, owner, now);
      },
    };
  },
});

async function moveGuestCart(session: Session, guestId: string, owner: Owner, now: Date) {
  const guestCartId = await carts.findCartId(session, { guestId });
  if (!guestCartId) return { moved: 0, clamped: [], leftOut: [] };
  const guestCart = await carts.readCart(session, { guestId });
  const cartId = await carts.ensureCart(session, owner, now);
  let lines = (await carts.readCart(session, owner)).items.length;
  const [clamped, leftOut]: [string[], string[]] = [[], []];
  for (const { productId, name, quantity: added } of guestCart.items) {
    const present = await carts.findQuantity(session, cartId, productId);
    if (present === 0 && lines >= MAX_LINES) {
      leftOut.push(name);
      continue;
    }
    if (present === 0) lines++;
    const quantity = mergedQuantity(present, added);
    if (quantity < present + added) clamped.push(name);
    await carts.putItem(session, { cartId, productId, quantity, now });
  }
  await carts.deleteCart(session, guestCartId);
  return { moved: guestCart.items.length - leftOut.length, clamped, leftOut };
}

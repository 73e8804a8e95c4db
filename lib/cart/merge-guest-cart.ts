import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { defineUseCase } from '../shared/use-case';
import { merged } from './cart';
import * as store from './cart-store';

/**
 * Moves what a guest had collected into the account's cart, in one transaction, so that two sign-ins at
 * once move it once. Quantities are added and clamped to the most there may be.
 * @returns how many lines were moved and the names of those that were clamped.
 */
export const mergeGuestCart = defineUseCase({
  name: 'merge-guest-cart',
  access: 'user',
  input: z.strictObject({ guestId: z.string() }),
  run({ shop, caller }, { guestId }) {
    const owner = actingFor(caller, undefined);
    const now = shop.now();
    return shop.db.write(async (session) => {
      const guestCartId = await store.findCartId(session, { guestId });
      if (!guestCartId) return { moved: 0, clamped: [] };
      const guestCart = await store.readCart(session, { guestId });
      const cartId = await store.ensureCart(session, owner, now);
      const clamped: string[] = [];
      for (const { productId, name, quantity: added } of guestCart.items) {
        const present = await store.findQuantity(session, cartId, productId);
        const quantity = merged(present, added);
        if (quantity < present + added) clamped.push(name);
        await store.putItem(session, { cartId, productId, quantity, now });
      }
      await store.deleteCart(session, guestCartId);
      return { moved: guestCart.items.length, clamped };
    });
  },
});

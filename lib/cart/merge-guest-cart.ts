import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { defineUseCase } from '../shared/use-case';
import { MAX_LINES, merged } from './cart';
import * as store from './cart-store';

/**
 * Moves what a guest had collected into the account's cart, in one transaction, so that two sign-ins at
 * once move it once. Quantities are added and clamped to the most there may be; of what is not in the
 * account's cart yet, as much moves as there is room for, oldest first.
 * @returns how many lines were moved, and the names of those that were clamped or left out.
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
      if (!guestCartId) return { moved: 0, clamped: [], leftOut: [] };
      const guestCart = await store.readCart(session, { guestId });
      const cartId = await store.ensureCart(session, owner, now);
      let lines = (await store.readCart(session, owner)).items.length;
      const [clamped, leftOut]: [string[], string[]] = [[], []];
      for (const { productId, name, quantity: added } of guestCart.items) {
        const present = await store.findQuantity(session, cartId, productId);
        if (present === 0 && lines >= MAX_LINES) {
          leftOut.push(name);
          continue;
        }
        if (present === 0) lines++;
        const quantity = merged(present, added);
        if (quantity < present + added) clamped.push(name);
        await store.putItem(session, { cartId, productId, quantity, now });
      }
      await store.deleteCart(session, guestCartId);
      return { moved: guestCart.items.length - leftOut.length, clamped, leftOut };
    });
  },
});

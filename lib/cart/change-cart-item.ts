import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { notFound } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { quantityInput } from './cart';
import * as store from './cart-store';

/** Sets the quantity of one line of the caller's cart, or of the user whom an admin or a key names. @throws DomainError NOT_FOUND */
export const changeCartItem = defineUseCase({
  name: 'change-cart-item',
  access: 'shopper',
  scope: 'orders:write',
  input: z.strictObject({ id: idInput, quantity: quantityInput, userId: idInput.optional() }),
  change({ shop, caller }, { id, quantity, userId }) {
    const owner = actingFor(caller, userId);
    const now = shop.now();
    return {
      async write(session) {
        const changed = await store.setItemQuantity(session, owner, id, quantity);
        if (!changed) throw notFound('Cart item');
        await store.touchCart(session, owner, now);
        return store.readCart(session, owner);
      },
    };
  },
});

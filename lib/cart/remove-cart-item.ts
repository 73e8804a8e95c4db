import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { notFound } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import * as store from './cart-store';

/** Takes one line out of the caller's cart, or of the user whom an admin or a key names. @throws DomainError NOT_FOUND */
export const removeCartItem = defineUseCase({
  name: 'remove-cart-item',
  access: 'shopper',
  scope: 'orders:write',
  input: z.strictObject({ id: idInput, userId: idInput.optional() }),
  change({ shop, caller }, { id, userId }) {
    const owner = actingFor(caller, userId);
    const now = shop.now();
    return {
      async write(session) {
        if (!(await store.deleteItem(session, owner, id))) throw notFound('Cart item');
        await store.touchCart(session, owner, now);
        return store.readCart(session, owner);
      },
    };
  },
});

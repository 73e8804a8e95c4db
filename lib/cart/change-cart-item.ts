import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { notFound } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { quantityInput } from './cart';
import * as store from './cart-store';

/** Sets the quantity of one line of the caller's cart. @throws DomainError NOT_FOUND */
export const changeCartItem = defineUseCase({
  name: 'change-cart-item',
  access: 'shopper',
  input: z.strictObject({ id: idInput, quantity: quantityInput }),
  run({ shop, caller }, { id, quantity }) {
    const owner = actingFor(caller, undefined);
    return shop.db.write(async (session) => {
      const changed = await store.setItemQuantity(session, owner, id, quantity);
      if (!changed) throw notFound('Cart item');
      return store.readCart(session, owner);
    });
  },
});

import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { notFound } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import * as store from './cart-store';

/** Takes one line out of the caller's cart. @throws DomainError NOT_FOUND */
export const removeCartItem = defineUseCase({
  name: 'remove-cart-item',
  access: 'shopper',
  input: z.strictObject({ id: idInput }),
  run({ shop, caller }, { id }) {
    const owner = actingFor(caller, undefined);
    return shop.db.write(async (session) => {
      if (!(await store.deleteItem(session, owner, id))) throw notFound('Cart item');
      return store.readCart(session, owner);
    });
  },
});

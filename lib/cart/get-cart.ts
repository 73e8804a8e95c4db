import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { requireUser } from '../user/require-user';
import * as store from './cart-store';

/** The cart of the caller, or of the user whom an admin or a key names; empty when there is none yet. @throws DomainError NOT_FOUND */
export const getCart = defineUseCase({
  name: 'get-cart',
  access: 'shopper',
  scope: 'orders:write',
  input: z.strictObject({ userId: idInput.optional() }),
  run({ shop, caller }, { userId }) {
    const owner = actingFor(caller, userId);
    return shop.db.read(async (session) => {
      if (userId !== undefined) await requireUser(session, owner);
      return store.readCart(session, owner);
    });
  },
});

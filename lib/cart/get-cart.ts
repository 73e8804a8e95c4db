import { z } from 'zod';
import { actingFor } from '../shared/caller';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import * as store from './cart-store';

/** The cart of the caller, or of the user whom an admin names; empty when there is none yet. */
export const getCart = defineUseCase({
  name: 'get-cart',
  access: 'shopper',
  input: z.strictObject({ userId: idInput.optional() }),
  run({ shop, caller }, { userId }) {
    const owner = actingFor(caller, userId);
    return shop.db.read((session) => store.readCart(session, owner));
  },
});

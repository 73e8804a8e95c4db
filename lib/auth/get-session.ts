import { z } from 'zod';
import { readCart } from '../cart/cart-store';
import { actingFor } from '../shared/caller';
import { defineUseCase } from '../shared/use-case';
import { findUser } from '../user/user-store';

/** Who is calling, null for a guest, and how many pieces are in the cart: what the head of a page shows. */
export const getSession = defineUseCase({
  name: 'get-session',
  access: 'anyone',
  input: z.strictObject({}),
  async run({ shop, caller }) {
    if (caller.kind === 'anonymous' || caller.kind === 'key')
      return { user: null, cartQuantity: 0 };
    return shop.db.read(async (session) => {
      const user = caller.kind === 'user' ? await findUser(session, caller.userId) : undefined;
      const { items } = await readCart(session, actingFor(caller, undefined));
      const cartQuantity = items.reduce((sum, { quantity }) => sum + quantity, 0);
      return { user: user ?? null, cartQuantity };
    });
  },
});

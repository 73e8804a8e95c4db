import { z } from 'zod';
import type { Session } from '@/db/database';
import { type CartItem, requireRoom } from '../cart/cart';
import { clearCart, findCartId, readCart } from '../cart/cart-store';
import { insertCatalogChanges } from '../catalog/catalog-change-store';
import { stockState } from '../catalog/product';
import type { StockCause } from '../catalog/stock-movement';
import { takeStock } from '../catalog/stock-store';
import { actingFor, callerAccount } from '../shared/caller';
import { idInput } from '../shared/id-input';
import { newId, newSecret } from '../shared/ids';
import { defineUseCase } from '../shared/use-case';
import { requireUser } from '../user/require-user';
import { emailAddress } from '../user/user';
import {
  cartEmpty,
  emailRequired,
  type Order,
  outOfStock,
  type Shortage,
  shippingAddressInput,
  totalChanged,
} from './order';
import { insertOrder } from './order-store';

/**
 * Turns the cart into an order, in one transaction: stock goes down, names and prices are copied, the cart
 * is emptied. If anything fails, nothing changed.
 * @throws DomainError VALIDATION_FAILED when a guest gives no e-mail address, CART_EMPTY, CART_FULL, FORBIDDEN,
 * NOT_FOUND, OUT_OF_STOCK (`details.items`: every line that cannot be filled), TOTAL_CHANGED when it would cost
 * something else than `expectedTotalCents`
 */
export const placeOrder = defineUseCase({
  name: 'place-order',
  access: 'shopper',
  scope: 'orders:write',
  input: z.strictObject({
    userId: idInput.optional(),
    email: emailAddress.optional(),
    shippingAddress: shippingAddressInput.optional(),
    /** What the buyer was shown. */
    expectedTotalCents: z.int().min(0).optional(),
  }),
  change({ shop, caller }, input) {
    const { userId, email, shippingAddress, expectedTotalCents } = input;
    const owner = actingFor(caller, userId);
    if ('guestId' in owner && email === undefined) throw emailRequired();
    return {
      async write(session) {
        const account = await requireUser(session, owner);
        const cartId = await findCartId(session, owner);
        const cart = await readCart(session, owner);
        if (!cartId || cart.items.length === 0) throw cartEmpty();
        requireRoom(cart.items.length);
        const { totalCents } = cart;
        const id = newId('order');
        const createdAt = shop.now();
        const createdBy = callerAccount(caller);
        const cause = { reason: 'order', reference: id, createdBy, createdAt } as const;
        await takeAll(session, cart.items, cause);
        // After the stock: a cart that is short has to be changed anyway, and its total with it.
        if (expectedTotalCents !== undefined && expectedTotalCents !== totalCents) {
          throw totalChanged(expectedTotalCents, totalCents);
        }
        const order: Order = {
          id,
          userId: cart.userId,
          guestId: 'guestId' in owner ? owner.guestId : null,
          accessKey: newSecret(),
          status: 'PENDING_PAYMENT',
          totalCents,
          currency: shop.currency,
          items: cart.items.map(({ productId, name, priceCents, quantity }) => {
            return { productId, name, priceCents, quantity };
          }),
          email: email ?? account?.email ?? null,
          shippingAddress: shippingAddress ?? null,
          createdAt,
          paidAt: null,
        };
        await insertOrder(session, order);
        await clearCart(session, cartId);
        return order;
      },
    };
  },
});

/** Takes every line from the shelf, in the order of the product ids, or refuses with all that is short. */
async function takeAll(
  session: Session,
  items: readonly CartItem[],
  cause: StockCause,
): Promise<void> {
  const inOrder = [...items].sort((a, b) => (a.productId < b.productId ? -1 : 1));
  const left = await takeStock(session, inOrder, cause);
  const short = inOrder.filter((_, n) => left[n] === undefined);
  if (short.length > 0) throw outOfStock(short.map(shortageOf));
  const changed = inOrder.filter(({ available }, n) => {
    return stockState(left[n] ?? 0) !== stockState(available);
  });
  const changes = changed.map(({ slug }) => ({ slug, scope: 'product' as const }));
  await insertCatalogChanges(session, changes, cause.createdAt);
}

function shortageOf({ productId, name, quantity, available }: CartItem): Shortage {
  return { productId, name, requested: quantity, available };
}

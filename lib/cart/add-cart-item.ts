import { z } from 'zod';
import { productNotFound } from '../catalog/product-not-found';
import { findProduct } from '../catalog/product-store';
import { actingFor } from '../shared/caller';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { requireUser } from '../user/require-user';
import { increasedQuantity, quantityInput, requireRoom } from './cart';
import * as store from './cart-store';

/**
 * Puts more of a product in the cart. More than there is in stock is allowed: the order decides.
 * @throws DomainError PRODUCT_NOT_FOUND, MAX_QUANTITY_EXCEEDED, CART_FULL, FORBIDDEN
 */
export const addCartItem = defineUseCase({
  name: 'add-cart-item',
  access: 'shopper',
  scope: 'orders:write',
  input: z.strictObject({
    productId: idInput,
    quantity: quantityInput,
    userId: idInput.optional(),
  }),
  change({ shop, caller }, { productId, quantity, userId }) {
    const owner = actingFor(caller, userId);
    const now = shop.now();
    return {
      async write(session) {
        await requireUser(session, owner);
        const product = await findProduct(session, productId);
        if (!product || product.archivedAt) throw productNotFound();
        const cartId = await store.ensureCart(session, owner, now);
        const present = await store.findQuantity(session, cartId, productId);
        await store.putItem(session, {
          cartId,
          productId,
          quantity: increasedQuantity(present, quantity),
          now,
        });
        const cart = await store.readCart(session, owner);
        if (present === 0) requireRoom(cart.items.length);
        return cart;
      },
    };
  },
});

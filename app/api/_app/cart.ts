import { addCartItem } from '@/lib/cart/add-cart-item';
import type { Cart } from '@/lib/cart/cart';
import { changeCartItem } from '@/lib/cart/change-cart-item';
import { getCart } from '@/lib/cart/get-cart';
import { removeCartItem } from '@/lib/cart/remove-cart-item';
import { type Answer, type AnyEntry, defineEntry } from './entry';
import * as examples from './examples';
import { cartSchema, presentCart } from './present-cart';

const theCart: Answer<Cart> = {
  status: 200,
  description: 'The cart as it is now',
  schema: cartSchema,
  example: examples.cart,
  body: presentCart,
};

const userId = 'Whose cart: a key has to say, an admin may. Left out, it is that of the caller.';
const itemId = 'The id of the line, not of the product.';

export const cartEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/cart',
    summary: 'Read the cart',
    fields: { userId },
    useCase: getCart,
    answer: theCart,
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
  defineEntry({
    method: 'post',
    path: '/cart/items',
    summary: 'Put more of a product in the cart',
    about:
      'More than there is in stock is allowed: the order decides. A line holds at most 99 pieces, a cart 100 lines.',
    fields: {
      productId: 'What is put in.',
      quantity: 'How many more.',
      userId,
    },
    example: { productId: examples.product.id, quantity: 2 },
    useCase: addCartItem,
    answer: theCart,
    refusals: ['FORBIDDEN', 'NOT_FOUND', 'PRODUCT_NOT_FOUND', 'MAX_QUANTITY_EXCEEDED', 'CART_FULL'],
  }),
  defineEntry({
    method: 'patch',
    path: '/cart/items/{id}',
    summary: 'Set the quantity of a line',
    fields: { id: itemId, quantity: 'How many there are to be.', userId },
    example: { quantity: 3 },
    useCase: changeCartItem,
    answer: theCart,
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
  defineEntry({
    method: 'delete',
    path: '/cart/items/{id}',
    summary: 'Take a line out of the cart',
    fields: { id: itemId, userId },
    useCase: removeCartItem,
    answer: theCart,
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
];

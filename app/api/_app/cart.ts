import { addCartItem } from '@/lib/cart/add-cart-item';
import type { Cart } from '@/lib/cart/cart';
import { changeCartItem } from '@/lib/cart/change-cart-item';
import { getCart } from '@/lib/cart/get-cart';
import { removeCartItem } from '@/lib/cart/remove-cart-item';
import { type Answer, type AnyEntry, defineEntry } from './entry';
import { cartSchema, presentCart } from './present-cart';

const theCart: Answer<Cart> = {
  status: 200,
  description: 'The cart as it is now',
  schema: cartSchema,
  body: presentCart,
};

export const cartEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/cart',
    summary: 'Read the cart',
    useCase: getCart,
    answer: theCart,
    refusals: ['FORBIDDEN'],
  }),
  defineEntry({
    method: 'post',
    path: '/cart/items',
    summary: 'Put more of a product in the cart',
    useCase: addCartItem,
    answer: theCart,
    refusals: ['FORBIDDEN', 'PRODUCT_NOT_FOUND', 'MAX_QUANTITY_EXCEEDED'],
  }),
  defineEntry({
    method: 'patch',
    path: '/cart/items/{id}',
    summary: 'Set the quantity of a line',
    useCase: changeCartItem,
    answer: theCart,
    refusals: ['NOT_FOUND'],
  }),
  defineEntry({
    method: 'delete',
    path: '/cart/items/{id}',
    summary: 'Take a line out of the cart',
    useCase: removeCartItem,
    answer: theCart,
    refusals: ['NOT_FOUND'],
  }),
];

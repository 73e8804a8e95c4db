'use server';

import { refresh } from 'next/cache';
import { asAction, text, wholeNumber } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { addCartItem } from '@/lib/cart/add-cart-item';
import { changeCartItem } from '@/lib/cart/change-cart-item';
import { removeCartItem } from '@/lib/cart/remove-cart-item';

const add = asAction(addCartItem, {
  guest: true,
  read: (form) => ({
    productId: text(form, 'productId'),
    quantity: wholeNumber(form, 'quantity'),
  }),
  message: () => 'Added to your cart.',
  once: { page: '/cart' },
});

const change = asAction(changeCartItem, {
  read: (form) => ({ id: text(form, 'id'), quantity: wholeNumber(form, 'quantity') }),
  message: () => 'Cart updated.',
});

const REMOVED = 'Removed from your cart.';

const remove = asAction(removeCartItem, {
  read: (form) => ({ id: text(form, 'id') }),
  message: () => REMOVED,
});

export async function addToCart(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, form);
}

/** Sets the quantity of a line, or removes it: the button that was pressed says which. */
export async function changeCart(previous: FormState, form: FormData): Promise<FormState> {
  const act = form.has('remove') ? remove : change;
  const state = await act(previous, form);
  const isGone = form.has('remove') && state.error?.code === 'NOT_FOUND';
  // Whatever came of it: what the cart page shows is what the cart holds now.
  refresh();
  // Removed in another tab, or by a request whose answer was lost: it is as it was wanted.
  return isGone ? { ok: REMOVED, values: {} } : state;
}

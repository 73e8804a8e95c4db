'use server';

import { refresh } from 'next/cache';
import { asAction, optionalText, text, wholeNumber } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { placeOrder } from '@/lib/order/place-order';

const place = asAction(placeOrder, {
  // The names of the fields are the paths of the input, so that each error finds its field. The address may
  // be left out over the API; here it may not, and what is empty is refused by name.
  read: (form) => ({
    email: text(form, 'email'),
    shippingAddress: {
      name: text(form, 'shippingAddress.name'),
      line1: text(form, 'shippingAddress.line1'),
      line2: optionalText(form, 'shippingAddress.line2'),
      postalCode: text(form, 'shippingAddress.postalCode'),
      city: text(form, 'shippingAddress.city'),
      country: text(form, 'shippingAddress.country'),
    },
    // What the page showed: a form without it is no form of this page.
    expectedTotalCents: wholeNumber(form, 'expectedTotalCents') ?? '',
  }),
  redirectTo: ({ id }) => `/orders/${id}`,
  once: { page: '/checkout' },
});

export async function checkOut(previous: FormState, form: FormData): Promise<FormState> {
  const state = await place(previous, form);
  // It was refused, perhaps because the stock changed: the ticket beside the form shows the cart as it is now.
  refresh();
  return state;
}

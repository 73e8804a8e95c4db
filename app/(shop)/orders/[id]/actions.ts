'use server';

import { asAction, optionalText, text } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { payOrder } from '@/lib/payment/pay-order';
import { hashSecret } from '@/lib/shared/ids';
import { orderHref } from '../../_parts/order-href';

const pay = asAction(payOrder, {
  read: (form) => ({
    id: text(form, 'id'),
    key: optionalText(form, 'key'),
    // Left out, it would be the card that succeeds: here an empty field is refused.
    cardNumber: text(form, 'cardNumber'),
  }),
  redirectTo: ({ id }, form) => orderHref(id, optionalText(form, 'key')),
  once: {
    page: '/orders/{id}',
    // Paid is paid, with whatever card.
    payload: (form) => text(form, 'id'),
    owner: (form) => {
      const key = optionalText(form, 'key');
      return key && hashSecret(key);
    },
  },
});

export async function payForOrder(previous: FormState, form: FormData): Promise<FormState> {
  return pay(previous, form);
}

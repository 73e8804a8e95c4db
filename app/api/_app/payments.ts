import { payOrder } from '@/lib/payment/pay-order';
import { type AnyEntry, defineEntry } from './entry';
import * as examples from './examples';
import { orderSchema, presentOrder } from './present-order';

export const paymentEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/payments/{id}',
    summary: 'Pay an order by card; `id` is that of the order',
    useCase: payOrder,
    takes: payOrder.input.omit({ key: true }),
    about: 'Once and no more: of payments that arrive together one is taken.',
    fields: {
      id: 'The id of the order.',
      cardNumber: 'The card, with or without spaces. It is passed on and kept nowhere.',
    },
    example: { cardNumber: '4242 4242 4242 4242' },
    answer: {
      status: 200,
      description: 'The paid order',
      schema: orderSchema,
      example: examples.paidOrder,
      body: presentOrder,
    },
    refusals: ['NOT_FOUND', 'PAYMENT_DECLINED', 'ALREADY_PAID'],
  }),
];

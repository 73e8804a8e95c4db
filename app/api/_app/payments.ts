import { payOrder } from '@/lib/payment/pay-order';
import { type AnyEntry, defineEntry } from './entry';
import { orderSchema, presentOrder } from './present-order';

export const paymentEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/payments/{id}',
    summary: 'Pay an order by card; `id` is that of the order',
    useCase: payOrder,
    takes: payOrder.input.omit({ key: true }),
    answer: { status: 200, description: 'The paid order', schema: orderSchema, body: presentOrder },
    refusals: ['NOT_FOUND', 'PAYMENT_DECLINED', 'ALREADY_PAID'],
  }),
];

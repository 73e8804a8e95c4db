import { z } from 'zod';
import { canView, type Order, orderAccess } from '../order/order';
import * as orders from '../order/order-store';
import { DomainError, notFound } from '../shared/domain-error';
import { newId } from '../shared/ids';
import { defineUseCase } from '../shared/use-case';
import { insertPayment } from './payment-store';
import { SUCCEEDING_CARD } from './test-gateway';

/** Spaces are how people write card numbers; digits are what a gateway wants. */
const cardNumber = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{12,19}$/, 'A card number has 12 to 19 digits'))
  .meta({ pattern: '^\\s*([0-9]\\s*){12,19}$' });

/**
 * Turns an order from PENDING_PAYMENT to PAID, once. The charge is made outside the transaction, so that
 * no writer waits for the gateway; who loses the race gets the charge back.
 * @throws DomainError NOT_FOUND, ALREADY_PAID, PAYMENT_DECLINED
 */
export const payOrder = defineUseCase({
  name: 'pay-order',
  access: 'anyone',
  scope: 'payments:write',
  input: orderAccess.extend({ cardNumber: cardNumber.default(SUCCEEDING_CARD) }),
  async change({ shop, caller, chargeKey }, { id, key, cardNumber }) {
    const order = await shop.db.read((session) => orders.findOrder(session, id));
    if (!order || !canView(order, caller, key)) throw notFound('Order');
    if (order.status === 'PAID') throw alreadyPaid();

    const { totalCents: amountCents, currency } = order;
    const { gateway } = shop;
    const charge = await gateway.charge({
      orderId: id,
      amountCents,
      currency,
      cardNumber,
      idempotencyKey: chargeKey,
    });
    if (charge.status === 'declined') {
      throw new DomainError('rejected', 'PAYMENT_DECLINED', 'The card was declined');
    }

    const paidAt = shop.now();
    return {
      async write(session): Promise<Order> {
        if (!(await orders.markPaid(session, id, paidAt))) throw alreadyPaid();
        await insertPayment(session, {
          id: newId('pay'),
          orderId: id,
          provider: gateway.name,
          reference: charge.reference,
          amountCents,
          currency,
          createdAt: paidAt,
        });
        return { ...order, status: 'PAID', paidAt };
      },
      undo: () => gateway.refund(charge.reference),
    };
  },
});

function alreadyPaid(): DomainError {
  return new DomainError('conflict', 'ALREADY_PAID', 'The order is paid');
}

import { newId } from '../shared/ids';
import type { PaymentGateway } from './payment-gateway';

/** The card that succeeds; every card but these two is declined, as a real one that is unknown would be. */
export const SUCCEEDING_CARD = '4242424242424242';

/** A gateway that moves no money: `4242 4242 4242 4242` succeeds, everything else is declined. */
export const testGateway: PaymentGateway = {
  name: 'test',
  async charge({ cardNumber, idempotencyKey }) {
    if (cardNumber !== SUCCEEDING_CARD) return { status: 'declined' };
    const reference = idempotencyKey ? `pay_${idempotencyKey}` : newId('pay');
    return { status: 'succeeded', reference };
  },
  async refund() {},
};

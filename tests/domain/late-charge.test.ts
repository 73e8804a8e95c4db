import { describe, expect, test } from 'vitest';
import type { PaymentGateway } from '@/lib/payment/payment-gateway';
import { domainDoor } from '../doors/domain-door';
import { accepted, tally } from '../scenarios/answers';

/** A gateway that answers nobody before `expected` charges were made. */
function meetingGateway(expected: number) {
  const charges = new Map<string, number>();
  const refunds: string[] = [];
  let begin = () => {};
  const everybody = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const gateway: PaymentGateway = {
    name: 'meeting',
    async charge({ amountCents }) {
      const reference = `charge-${charges.size}`;
      charges.set(reference, amountCents);
      if (charges.size === expected) begin();
      await everybody;
      return { status: 'succeeded', reference };
    },
    async refund(reference) {
      refunds.push(reference);
    },
  };
  return { gateway, charges, refunds };
}

describe('domain', () => {
  describe('payments / Paying once', () => {
    test('A charge that came too late is given back', async () => {
      const { gateway, charges, refunds } = meetingGateway(2);
      const stage = await domainDoor(gateway).open();
      const product = await stage.product({ priceCents: 1250 });
      const ana = await stage.shopper();
      accepted(await ana.addToCart(product.id, 2));
      const { id } = accepted(await ana.placeOrder());

      const answers = await Promise.all([ana.pay(id), ana.pay(id)]);

      expect(tally(answers)).toEqual({ accepted: 1, ALREADY_PAID: 1 });
      expect([...charges.values()]).toEqual([2500, 2500]);
      expect(refunds).toHaveLength(1);
      expect(charges.get(refunds[0] ?? '')).toBe(2500);
      expect(accepted(await ana.order(id)).status).toBe('PAID');
      await stage.close();
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door, Stage } from '../doors/door';
import { accepted, refused, refusedFor, tally, times } from './answers';

const good = '4242 4242 4242 4242';
const declined = '4000 0000 0000 0002';

/**
 * Every scenario of the capability `payments` but two: a charge that comes too late needs a gateway that
 * waits, and the search for card numbers a server whose files and output can be read.
 */
export function paymentsScenarios(door: Door): void {
  describe(door.name, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await door.open();
    });
    afterAll(() => stage.close());

    /** An order of 2500 cents in PENDING_PAYMENT. */
    async function pending() {
      const product = await stage.product({ priceCents: 1250 });
      const ana = await stage.shopper('Ana');
      accepted(await ana.addToCart(product.id, 2));
      const order = accepted(await ana.placeOrder());
      expect(order).toMatchObject({ status: 'PENDING_PAYMENT', totalCents: 2500 });
      return { ana, order };
    }

    describe('payments / Paying an order', () => {
      test('The good card pays the order', async () => {
        const { ana, order } = await pending();
        const paid = accepted(await ana.pay(order.id, good));
        expect(paid).toMatchObject({ id: order.id, status: 'PAID', totalCents: 2500 });
        expect(accepted(await ana.order(order.id))).toEqual(paid);
        if (!door.showsEverything) return;
        expect(paid).toEqual({ ...order, status: 'PAID', paidAt: paid.paidAt });
        const [placedAt, paidAt] = [order.createdAt, paid.paidAt].map((at) => Date.parse(at ?? ''));
        expect(paidAt).toBeGreaterThanOrEqual(placedAt ?? Number.NaN);
      });

      if (door.showsEverything) {
        test('The good card pays the order · also when no number is given', async () => {
          const { ana, order } = await pending();
          expect(accepted(await ana.pay(order.id)).status).toBe('PAID');
        });
      }

      test('A card number that is not one is refused', async () => {
        const { ana, order } = await pending();
        for (const card of ['1234', '4242 4242 4242 424x', '4242-4242-4242-4242', '4'.repeat(20)]) {
          const answer = await ana.pay(order.id, card);
          refusedFor(answer, 'cardNumber');
          expect(JSON.stringify(answer)).not.toContain(card);
        }
        expect(accepted(await ana.order(order.id)).status).toBe('PENDING_PAYMENT');
      });

      test("An admin pays a user's order", async () => {
        const { ana, order } = await pending();
        const admin = await stage.admin();
        accepted(await admin.pay(order.id, good));
        const paid = accepted(await ana.order(order.id));
        expect(paid.status).toBe('PAID');
        if (door.showsEverything) expect(paid.userId).toBe(ana.userId);
      });

      test("Another user's order cannot be paid", async () => {
        const { ana, order } = await pending();
        const bob = await stage.shopper('Bob');
        const { message } = refused(await bob.pay(order.id, good), 'NOT_FOUND');
        if (door.showsEverything) expect(message).toBe('Order not found');
        expect(accepted(await ana.order(order.id)).status).toBe('PENDING_PAYMENT');
      });
    });

    describe('payments / Declined cards', () => {
      test('A declined card leaves the order unpaid', async () => {
        const { ana, order } = await pending();
        refused(await ana.pay(order.id, declined), 'PAYMENT_DECLINED');
        const after = accepted(await ana.order(order.id));
        expect(after).toEqual(order);
        expect(after.status).toBe('PENDING_PAYMENT');
        if (door.showsEverything) expect(after.paidAt).toBeNull();
      });

      test('A declined order can be paid again', async () => {
        const { ana, order } = await pending();
        refused(await ana.pay(order.id, declined), 'PAYMENT_DECLINED');
        expect(accepted(await ana.pay(order.id, good)).status).toBe('PAID');
      });

      test('An unknown card is declined', async () => {
        const { ana, order } = await pending();
        refused(await ana.pay(order.id, '4111 1111 1111 1111'), 'PAYMENT_DECLINED');
      });
    });

    describe('payments / Paying once', () => {
      if (door.showsEverything) {
        test('A paid order cannot be paid again', async () => {
          const { ana, order } = await pending();
          const paid = accepted(await ana.pay(order.id, good));
          for (const card of [good, declined])
            refused(await ana.pay(order.id, card), 'ALREADY_PAID');
          expect(accepted(await ana.order(order.id))).toEqual(paid);
        });
      }

      if (door.takesCrowds) {
        test('Fifty payments at once pay once', async () => {
          const { ana, order } = await pending();
          const answers = await times(50, () => ana.pay(order.id, good));
          expect(tally(answers)).toEqual({ accepted: 1, ALREADY_PAID: 49 });
          const paid = answers.find((answer) => answer.ok);
          expect(paid?.ok && paid.value.status).toBe('PAID');
          expect(accepted(await ana.order(order.id))).toEqual(paid?.ok && paid.value);
        });
      }
    });
  });
}

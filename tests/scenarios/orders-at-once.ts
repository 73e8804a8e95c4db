import { describe, expect, test } from 'vitest';
import type { Door, ProductView, Stage } from '../doors/door';
import { accepted, tally, times } from './answers';

/** Orders that are released together. Making a hundred accounts is what takes the time. */
const TIMEOUT_MS = 60_000;

export function orderCrowdScenarios(door: Door, stage: () => Stage): void {
  async function buyers(count: number, ...products: ProductView[]) {
    return times(count, async () => {
      const shopper = await stage().shopper('Buyer');
      for (const product of products) accepted(await shopper.addToCart(product.id, 1));
      return shopper;
    });
  }

  describe('orders / Orders at the same time', () => {
    if (door.takesCrowds) {
      test(
        'A hundred buyers for seven pieces',
        async () => {
          const product = await stage().product({ stock: 7 });
          const crowd = await buyers(100, product);
          const answers = await Promise.all(crowd.map((buyer) => buyer.placeOrder()));
          expect(tally(answers)).toEqual({ accepted: 7, OUT_OF_STOCK: 93 });
          expect(await stage().stockOf(product.id)).toBe(0);
        },
        TIMEOUT_MS,
      );

      test(
        'Two scarce products in opposite order',
        async () => {
          const a = await stage().product({ stock: 1 });
          const b = await stage().product({ stock: 1 });
          const crowd = [...(await buyers(10, a, b)), ...(await buyers(10, b, a))];
          const answers = await Promise.all(crowd.map((buyer) => buyer.placeOrder()));
          expect(tally(answers)).toEqual({ accepted: 1, OUT_OF_STOCK: 19 });
          expect(await stage().stockOf(a.id)).toBe(0);
          expect(await stage().stockOf(b.id)).toBe(0);
        },
        TIMEOUT_MS,
      );
    }

    test('One cart ordered twice at once', async () => {
      const product = await stage().product({ stock: 5 });
      const ana = await stage().shopper('Ana');
      accepted(await ana.addToCart(product.id, 1));
      const answers = await Promise.all([ana.placeOrder(), ana.placeOrder()]);
      expect(tally(answers)).toEqual({ accepted: 1, CART_EMPTY: 1 });
      expect(await stage().stockOf(product.id)).toBe(4);
      expect((await ana.orders()).flat()).toHaveLength(1);
    });
  });
}

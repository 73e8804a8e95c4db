import { describe, expect, test } from 'vitest';
import type { Stage } from '../doors/door';
import { accepted, refused } from './answers';

/** An order costs what was reviewed. */
export function reviewedTotalScenarios(stage: () => Stage): void {
  async function reviewed() {
    const product = await stage().product({ priceCents: 1000, stock: 5 });
    const ana = await stage().shopper('Ana');
    accepted(await ana.addToCart(product.id, 1));
    return { product, ana, expectedTotalCents: (await ana.cart()).totalCents };
  }

  describe('orders / The reviewed total', () => {
    test('A total that has changed is refused with both', async () => {
      const { product, ana, expectedTotalCents } = await reviewed();
      await stage().changeProduct(product.id, { priceCents: 1900 });
      const answer = await ana.placeOrder({ expectedTotalCents });
      expect(refused(answer, 'TOTAL_CHANGED').details).toEqual({
        expectedTotalCents: 1000,
        totalCents: 1900,
      });
      expect(await stage().stockOf(product.id)).toBe(5);
      expect((await ana.cart()).items).toHaveLength(1);
      expect((await ana.orders()).flat()).toEqual([]);
      const order = accepted(await ana.placeOrder({ expectedTotalCents: 1900 }));
      expect(order.totalCents).toBe(1900);
    });

    test('A cart that is short is told so first', async () => {
      const { product, ana, expectedTotalCents } = await reviewed();
      await stage().changeProduct(product.id, { priceCents: 1900, stock: 0 });
      refused(await ana.placeOrder({ expectedTotalCents }), 'OUT_OF_STOCK');
    });

    test('Who reviewed nothing accepts any total', async () => {
      const { product, ana } = await reviewed();
      await stage().changeProduct(product.id, { priceCents: 1900 });
      expect(accepted(await ana.placeOrder()).totalCents).toBe(1900);
    });
  });
}

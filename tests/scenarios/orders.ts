import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door, NewProduct, Stage } from '../doors/door';
import { accepted, linesOf, refused } from './answers';
import { orderCrowdScenarios } from './orders-at-once';
import { guestOrderScenarios } from './orders-of-guests';
import { orderReadingScenarios } from './orders-read';
import { reviewedTotalScenarios } from './orders-reviewed';

/** Every scenario of the capability `orders`; in a browser the data of an order and placing one. */
export function ordersScenarios(door: Door): void {
  describe(door.name, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await door.open();
    });
    afterAll(() => stage.close());

    /** A new shopper with pieces of new products in the cart. */
    async function withCart(...lines: [quantity: number, fields?: Partial<NewProduct>][]) {
      const ana = await stage.shopper('Ana');
      const products = [];
      for (const [quantity, fields] of lines) {
        const product = await stage.product(fields);
        accepted(await ana.addToCart(product.id, quantity));
        products.push(product);
      }
      const [product] = products;
      if (!product) throw new Error('A cart has at least one line');
      return { ana, product, second: products[1] ?? product };
    }

    describe('orders / Order data', () => {
      test('An order copies the cart', async () => {
        const { ana, product, second } = await withCart(
          [2, { priceCents: 1250 }],
          [1, { priceCents: 999 }],
        );
        const order = accepted(await ana.placeOrder());
        expect(order.id).toMatch(/^order_[0-9a-z]{16,}$/);
        expect(order).toMatchObject({
          status: 'PENDING_PAYMENT',
          totalCents: 3499,
          email: ana.email,
        });
        expect(linesOf(order)).toEqual([
          `${product.name} × 2 at 1250`,
          `${second.name} × 1 at 999`,
        ]);
        if (!door.showsEverything) return;
        expect(order).toEqual({
          id: order.id,
          userId: ana.userId,
          email: ana.email,
          status: 'PENDING_PAYMENT',
          totalCents: 3499,
          currency: product.currency,
          items: [
            { productId: product.id, name: product.name, priceCents: 1250, quantity: 2 },
            { productId: second.id, name: second.name, priceCents: 999, quantity: 1 },
          ],
          shippingAddress: null,
          createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          paidAt: null,
        });
      });

      test('An order keeps its names and prices', async () => {
        const { ana, product } = await withCart([1, { priceCents: 1250 }]);
        const placed = accepted(await ana.placeOrder());
        await stage.changeProduct(product.id, { name: 'Red Harbour', priceCents: 9999 });
        const order = accepted(await ana.order(placed.id));
        expect(linesOf(order)).toEqual([`${product.name} × 1 at 1250`]);
        expect(order.totalCents).toBe(1250);
      });

      test('A large total is exact', async () => {
        const dear = { priceCents: 1_000_000_000, stock: 99 };
        const { ana } = await withCart([99, dear], [99, dear]);
        const order = accepted(await ana.placeOrder());
        expect(order.totalCents).toBe(198_000_000_000);
        expect(accepted(await ana.order(order.id)).totalCents).toBe(198_000_000_000);
      });
    });

    describe('orders / Placing an order', () => {
      test('The stock goes down to the last piece', async () => {
        const { ana, product } = await withCart([2, { stock: 5 }]);
        accepted(await ana.placeOrder());
        expect(await stage.stockOf(product.id)).toBe(3);
        accepted(await ana.addToCart(product.id, 3));
        accepted(await ana.placeOrder());
        expect(await stage.stockOf(product.id)).toBe(0);
      });

      test('The cart is emptied', async () => {
        const { ana } = await withCart([2], [1]);
        expect((await ana.cart()).items).toHaveLength(2);
        accepted(await ana.placeOrder());
        expect(await ana.cart()).toMatchObject({ items: [], totalCents: 0 });
      });

      test('An empty cart cannot be ordered', async () => {
        const ana = await stage.shopper('Ana');
        const { message } = refused(await ana.placeOrder(), 'CART_EMPTY');
        if (door.showsEverything) expect(message).toBe('Cart empty');
        expect((await ana.orders()).flat()).toEqual([]);
      });

      test('More than the stock cannot be ordered', async () => {
        const { ana, product } = await withCart([3, { stock: 2 }]);
        const { message, items } = refused(await ana.placeOrder(), 'OUT_OF_STOCK');
        const short = { name: product.name, requested: 3, available: 2 };
        if (door.showsEverything) {
          expect(message).toBe('Stock insufficient');
          expect(items).toEqual([{ productId: product.id, ...short }]);
        } else {
          expect(items).toEqual([short]);
        }
      });

      test('A refused order changes nothing', async () => {
        const { ana, product, second } = await withCart([1, { stock: 5 }], [3, { stock: 2 }]);
        const before = await ana.cart();
        refused(await ana.placeOrder(), 'OUT_OF_STOCK');
        expect(await stage.stockOf(product.id)).toBe(5);
        expect(await stage.stockOf(second.id)).toBe(2);
        expect(await ana.cart()).toEqual(before);
        expect((await ana.orders()).flat()).toEqual([]);
      });

      test('An archived product cannot be ordered', async () => {
        const { ana, product } = await withCart([1, { stock: 5 }]);
        await stage.archiveProduct(product.id);
        const { items } = refused(await ana.placeOrder(), 'OUT_OF_STOCK');
        expect(items).toHaveLength(1);
        expect(items[0]).toMatchObject({ name: product.name, requested: 1, available: 0 });
      });
    });

    // What a page shows of the rest is asserted by the tests of the pages, in tests/e2e.
    if (!door.showsEverything) return;

    reviewedTotalScenarios(() => stage);

    orderCrowdScenarios(door, () => stage);
    orderReadingScenarios(door, () => stage);
    if (door.hasGuests) guestOrderScenarios(door, () => stage);
  });
}

import { describe, expect, test } from 'vitest';
import type { Door, Shopper, Stage } from '../doors/door';
import { accepted, refused, refusedFor } from './answers';

const address = {
  name: 'Ana',
  line1: 'Kai 1',
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

/** Who sees an order, what it says of its buyer, and who may place it for somebody else. */
export function orderReadingScenarios(door: Door, stage: () => Stage): void {
  async function withOnePiece(shopper: Shopper) {
    const product = await stage().product();
    accepted(await shopper.addToCart(product.id, 1));
    return product;
  }

  async function placed(shopper: Shopper) {
    await withOnePiece(shopper);
    return accepted(await shopper.placeOrder());
  }

  describe('orders / Contact and address', () => {
    test('A given address is kept', async () => {
      const ana = await stage().shopper('Ana');
      await withOnePiece(ana);
      const details = { email: 'gift@example.com', shippingAddress: address };
      const { id } = accepted(await ana.placeOrder(details));
      const order = accepted(await ana.order(id));
      expect(order.email).toBe('gift@example.com');
      expect(order.shippingAddress).toEqual(address);
    });

    if (door.showsEverything) {
      test('A wrong address is refused', async () => {
        const ana = await stage().shopper('Ana');
        await withOnePiece(ana);
        const before = await ana.cart();
        const { city: _, ...rest } = address;
        const shippingAddress = { ...rest, country: 'Germany' };
        refusedFor(
          await ana.placeOrder({ shippingAddress }),
          'shippingAddress.city',
          'shippingAddress.country',
        );
        expect(await ana.cart()).toEqual(before);
      });
    }
  });

  describe('orders / Reading orders', () => {
    test('An owner reads an order', async () => {
      const ana = await stage().shopper('Ana');
      const order = await placed(ana);
      expect(accepted(await ana.order(order.id))).toEqual(order);
    });

    test('An admin reads any order', async () => {
      const ana = await stage().shopper('Ana');
      const order = await placed(ana);
      const admin = await stage().admin();
      const read = accepted(await admin.order(order.id));
      expect(read).toMatchObject({ id: order.id, email: ana.email, totalCents: order.totalCents });
      if (door.showsEverything) expect(read.userId).toBe(ana.userId);
    });

    test("Another user's order is not found", async () => {
      const [ana, bob] = [await stage().shopper('Ana'), await stage().shopper('Bob')];
      const order = await placed(ana);
      const hers = refused(await bob.order(order.id), 'NOT_FOUND');
      const nobodys = refused(await bob.order('order_000000000000000000000'), 'NOT_FOUND');
      expect(hers).toEqual(nobodys);
      if (door.showsEverything) expect(hers.message).toBe('Order not found');
    });

    test('Own orders are listed newest first', async () => {
      const [ana, bob] = [await stage().shopper('Ana'), await stage().shopper('Bob')];
      const first = await placed(ana);
      const second = await placed(ana);
      await placed(bob);
      const third = await placed(ana);
      const pages = (await ana.orders(2)).map((page) => page.map(({ id }) => id));
      const newestFirst = [third.id, second.id, first.id];
      if (door.showsEverything) expect(pages).toEqual([newestFirst.slice(0, 2), [first.id]]);
      expect(pages.flat()).toEqual(newestFirst);
    });
  });

  if (door.showsEverything) {
    describe('orders / Ordering for another user', () => {
      test('An admin orders for a user', async () => {
        const [ana, admin] = [await stage().shopper('Ana'), await stage().admin()];
        await withOnePiece(ana);
        const order = accepted(await admin.placeOrder({ userId: ana.userId }));
        expect(order).toMatchObject({ userId: ana.userId, email: ana.email });
        expect((await ana.cart()).items).toEqual([]);
        expect(accepted(await ana.order(order.id))).toEqual(order);
      });

      test('A shopper cannot order for another', async () => {
        const [ana, bob] = [await stage().shopper('Ana'), await stage().shopper('Bob')];
        await withOnePiece(ana);
        await withOnePiece(bob);
        refused(await bob.placeOrder({ userId: ana.userId }), 'FORBIDDEN');
        expect((await ana.cart()).items.map(({ quantity }) => quantity)).toEqual([1]);
        expect((await bob.cart()).items.map(({ quantity }) => quantity)).toEqual([1]);
      });
    });
  }
}

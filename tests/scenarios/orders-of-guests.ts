import { describe, expect, test } from 'vitest';
import type { Door, Stage } from '../doors/door';
import { accepted, refused, refusedFor } from './answers';

const shippingAddress = {
  name: 'Guest',
  line1: 'Kai 1',
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

/** Orders without an account. */
export function guestOrderScenarios(door: Door, stage: () => Stage): void {
  async function withOnePiece() {
    const product = await stage().product({ stock: 5 });
    const guest = await stage().guest();
    accepted(await guest.addToCart(product.id, 1));
    return { product, guest };
  }

  async function placed() {
    const { guest, product } = await withOnePiece();
    const details = { email: 'guest@example.com', shippingAddress };
    return { guest, product, order: accepted(await guest.placeOrder(details)) };
  }

  describe('orders / Guest orders', () => {
    test('A guest orders with an e-mail address', async () => {
      const { order } = await placed();
      expect(order).toMatchObject({ status: 'PENDING_PAYMENT', email: 'guest@example.com' });
      if (door.showsEverything) expect(order.userId).toBeNull();
    });

    test('A guest must give an e-mail address', async () => {
      const { guest, product } = await withOnePiece();
      refusedFor(await guest.placeOrder({ shippingAddress }), 'email');
      expect((await guest.cart()).items.map(({ quantity }) => quantity)).toEqual([1]);
      expect(await stage().stockOf(product.id)).toBe(5);
    });

    test('The same browser sees the guest order', async () => {
      const { guest, order } = await placed();
      expect(accepted(await guest.order(order.id))).toEqual(order);
    });

    test('The link opens the guest order elsewhere', async () => {
      const { guest, order } = await placed();
      const elsewhere = await stage().guest();
      const key = await guest.keyOf(order.id);
      expect(key.length).toBeGreaterThanOrEqual(22);
      expect(accepted(await elsewhere.order(order.id, key))).toEqual(order);
    });

    test('A guest order is not found without its key', async () => {
      const { guest, order } = await placed();
      const key = await guest.keyOf(order.id);
      const elsewhere = await stage().guest();
      const wrong = [undefined, '', 'wrong', key.slice(0, -1), `${key}x`, key.toUpperCase()];
      for (const other of wrong) refused(await elsewhere.order(order.id, other), 'NOT_FOUND');
    });
  });

  describe('orders / Guest orders at sign-in', () => {
    test("A guest's orders move to the account at sign-in", async () => {
      const { guest, order } = await placed();
      const key = await guest.keyOf(order.id);
      const [ana, elsewhere] = [await stage().shopper('Ana'), await stage().guest()];
      await guest.signInAs(ana);
      expect((await ana.orders()).flat().map(({ id }) => id)).toEqual([order.id]);
      const taken = accepted(await ana.order(order.id));
      expect(taken).toEqual(door.showsEverything ? { ...order, userId: ana.userId } : order);
      expect(accepted(await elsewhere.order(order.id, key))).toEqual(taken);
    });

    test('Only the orders of that browser move', async () => {
      const [mine, others] = [await placed(), await placed()];
      const [ana, bob] = [await stage().shopper('Ana'), await stage().shopper('Bob')];
      await mine.guest.signInAs(ana);
      // Whoever signs in there next finds nothing more to take.
      if (door.showsEverything) await mine.guest.signInAs(bob);
      expect((await ana.orders()).flat().map(({ id }) => id)).toEqual([mine.order.id]);
      expect((await bob.orders()).flat()).toEqual([]);
      refused(await ana.order(others.order.id), 'NOT_FOUND');
      expect(accepted(await others.guest.order(others.order.id))).toEqual(others.order);
    });
  });
}

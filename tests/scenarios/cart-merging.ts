import { describe, expect, test } from 'vitest';
import type { Buyer, Stage } from '../doors/door';
import { accepted } from './answers';

/** How the cart of a guest becomes part of an account's. */
export function mergingScenarios(stage: () => Stage): void {
  const lines = async (buyer: Buyer) =>
    (await buyer.cart()).items.map(({ name, quantity }) => [name, quantity]);

  describe('cart / Merging at sign-in', () => {
    test('Quantities are added', async () => {
      const [a, b] = [await stage().product(), await stage().product()];
      const [ana, guest] = [await stage().shopper('Ana'), await stage().guest()];
      accepted(await ana.addToCart(a.id, 2));
      accepted(await guest.addToCart(a.id, 3));
      accepted(await guest.addToCart(b.id, 1));
      expect(await guest.signInAs(ana)).toEqual([]);
      expect(await lines(ana)).toEqual([
        [a.name, 5],
        [b.name, 1],
      ]);
      expect(await lines(guest)).toEqual([]);
    });

    test('A merged line stops at 99 with a notice', async () => {
      const product = await stage().product();
      const [ana, guest] = [await stage().shopper('Ana'), await stage().guest()];
      accepted(await ana.addToCart(product.id, 60));
      accepted(await guest.addToCart(product.id, 50));
      const notices = await guest.signInAs(ana);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain(product.name);
      expect(await lines(ana)).toEqual([[product.name, 99]]);
    });

    test('One guest cart merged twice at once counts once', async () => {
      const product = await stage().product();
      const [ana, guest] = [await stage().shopper('Ana'), await stage().guest()];
      accepted(await guest.addToCart(product.id, 3));
      await Promise.all([guest.signInAs(ana), guest.signInAs(ana)]);
      expect(await lines(ana)).toEqual([[product.name, 3]]);
    });

    test('Two browsers signing in at once lose nothing', async () => {
      const product = await stage().product();
      const ana = await stage().shopper('Ana');
      const [one, other] = [await stage().guest(), await stage().guest()];
      accepted(await one.addToCart(product.id, 2));
      accepted(await other.addToCart(product.id, 3));
      await Promise.all([one.signInAs(ana), other.signInAs(ana)]);
      expect(await lines(ana)).toEqual([[product.name, 5]]);
    });
  });
}

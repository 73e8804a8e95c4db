import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door, Shopper, Stage } from '../doors/door';
import { accepted, linesOf, refused, refusedFor, tally } from './answers';
import { mergingScenarios } from './cart-merging';

/** Every scenario of the capability `cart` but those of the guest's cookie, which only a browser has. */
export function cartScenarios(door: Door): void {
  describe(door.name, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await door.open();
    });
    afterAll(() => stage.close());

    /** A new shopper with pieces of a new product in the cart. */
    async function withLine(quantity: number, fields?: Parameters<Stage['product']>[0]) {
      const product = await stage.product(fields);
      const ana = await stage.shopper('Ana');
      const cart = accepted(await ana.addToCart(product.id, quantity));
      return { ana, product, itemId: cart.items[0]?.id ?? '' };
    }

    async function quantities(shopper: Shopper): Promise<number[]> {
      return (await shopper.cart()).items.map(({ quantity }) => quantity);
    }

    describe('cart / Cart data', () => {
      test('A new cart is empty', async () => {
        const ana = await stage.shopper('Ana');
        const userId = door.showsEverything ? { userId: ana.userId } : {};
        expect(await ana.cart()).toMatchObject({ ...userId, items: [], totalCents: 0 });
      });

      test('A line shows its product', async () => {
        const { ana, product } = await withLine(2, { priceCents: 1250, stock: 5 });
        const { items } = await ana.cart();
        const { id: productId, name, slug, image } = product;
        const shown = { productId, name, priceCents: 1250, quantity: 2, available: 5 };
        expect(items).toHaveLength(1);
        expect(items[0]).toMatchObject(door.showsEverything ? { ...shown, slug, image } : shown);
        expect(items[0]?.id).toMatch(/^item_[0-9a-z]{16,}$/);
      });

      test('The total is the exact sum', async () => {
        const { ana } = await withLine(2, { priceCents: 1250 });
        const other = await stage.product({ priceCents: 999 });
        accepted(await ana.addToCart(other.id, 3));
        expect((await ana.cart()).totalCents).toBe(5497);
      });

      test('A cart follows the price', async () => {
        const { ana, product } = await withLine(2, { priceCents: 1250 });
        await stage.changeProduct(product.id, { priceCents: 1300 });
        const cart = await ana.cart();
        expect(cart.items[0]?.priceCents).toBe(1300);
        expect(cart.totalCents).toBe(2600);
      });

      test('A line of an archived product says so', async () => {
        const { ana, product, itemId } = await withLine(2, { stock: 5 });
        await stage.archiveProduct(product.id);
        const { items } = await ana.cart();
        expect(items).toHaveLength(1);
        expect(items[0]).toMatchObject({ id: itemId, quantity: 2, available: 0 });
      });
    });

    describe('cart / Adding to the cart', () => {
      test('The same product is one line', async () => {
        const { ana, product } = await withLine(2);
        accepted(await ana.addToCart(product.id, 3));
        expect(await quantities(ana)).toEqual([5]);
      });

      test('A line can reach 99', async () => {
        const { ana, product } = await withLine(98);
        accepted(await ana.addToCart(product.id, 1));
        expect(await quantities(ana)).toEqual([99]);
      });

      test('A line cannot exceed 99', async () => {
        const { ana, product } = await withLine(98);
        refused(await ana.addToCart(product.id, 2), 'MAX_QUANTITY_EXCEEDED');
        expect(await quantities(ana)).toEqual([98]);
      });

      if (door.showsEverything) {
        test('A quantity outside its limits is refused', async () => {
          const { ana, itemId } = await withLine(2);
          const other = await stage.product();
          const before = await ana.cart();
          for (const quantity of [0, -1, 100, 1.5, '2']) {
            refusedFor(await ana.addToCart(other.id, quantity), 'quantity');
            refusedFor(await ana.setQuantity(itemId, quantity), 'quantity');
          }
          expect(await ana.cart()).toEqual(before);
        });

        test('A product off the shelf cannot be added', async () => {
          const { ana } = await withLine(2);
          const gone = await stage.product();
          await stage.archiveProduct(gone.id);
          const before = await ana.cart();
          refused(await ana.addToCart(gone.id, 1), 'PRODUCT_NOT_FOUND');
          refused(await ana.addToCart('prod_000000000000000000000', 1), 'PRODUCT_NOT_FOUND');
          expect(await ana.cart()).toEqual(before);
        });
      }

      test('More than the stock may be in the cart', async () => {
        const { ana } = await withLine(5, { stock: 1 });
        expect((await ana.cart()).items[0]).toMatchObject({ quantity: 5, available: 1 });
      });

      test('Two additions at once keep the limit', async () => {
        const product = await stage.product();
        const ana = await stage.shopper('Ana');
        const answers = await Promise.all([
          ana.addToCart(product.id, 60),
          ana.addToCart(product.id, 60),
        ]);
        expect(tally(answers)).toEqual({ accepted: 1, MAX_QUANTITY_EXCEEDED: 1 });
        expect(await quantities(ana)).toEqual([60]);
      });
    });

    describe('cart / Changing and removing lines', () => {
      test('A quantity is set', async () => {
        const { ana, itemId } = await withLine(2, { priceCents: 1250 });
        accepted(await ana.setQuantity(itemId, 7));
        const cart = await ana.cart();
        expect(cart.items.map(({ quantity }) => quantity)).toEqual([7]);
        expect(cart.totalCents).toBe(8750);
      });

      test('A line is removed', async () => {
        const { ana, itemId } = await withLine(2, { priceCents: 1250 });
        const second = await stage.product({ priceCents: 999 });
        accepted(await ana.addToCart(second.id, 3));
        accepted(await ana.removeItem(itemId));
        const cart = await ana.cart();
        expect(linesOf(cart)).toEqual([`${second.name} × 3 at 999`]);
        expect(cart.totalCents).toBe(2997);
      });

      if (door.showsEverything) {
        test('A line of another cart is not found', async () => {
          const { ana, itemId } = await withLine(2);
          const bob = await stage.shopper('Bob');
          for (const id of [itemId, 'item_000000000000000000000']) {
            refused(await bob.setQuantity(id, 9), 'NOT_FOUND');
            refused(await bob.removeItem(id), 'NOT_FOUND');
          }
          expect(await quantities(ana)).toEqual([2]);
        });
      }
    });

    if (door.showsEverything) {
      describe('cart / Cart of another user', () => {
        test("Another user's cart is closed to a shopper", async () => {
          const product = await stage.product();
          const [ana, bob] = [await stage.shopper('Ana'), await stage.shopper('Bob')];
          refused(await bob.addToCart(product.id, 1, ana.userId), 'FORBIDDEN');
          expect((await ana.cart()).items).toEqual([]);
          // One's own id is no other user's.
          accepted(await bob.addToCart(product.id, 1, bob.userId));
          expect(await quantities(bob)).toEqual([1]);
        });

        test("An admin fills another user's cart", async () => {
          const product = await stage.product();
          const [ana, admin] = [await stage.shopper('Ana'), await stage.admin()];
          const answer = accepted(await admin.addToCart(product.id, 1, ana.userId));
          expect(answer.userId).toBe(ana.userId);
          expect(linesOf(answer)).toEqual([`${product.name} × 1 at 1250`]);
          expect(await ana.cart()).toEqual(answer);
          expect((await admin.cart()).items).toEqual([]);
          const nobody = 'user_000000000000000000000';
          refused(await admin.addToCart(product.id, 1, nobody), 'NOT_FOUND');
        });
      });
    }

    if (door.hasGuests) mergingScenarios(() => stage);
  });
}

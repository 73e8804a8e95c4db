import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { inTurns } from '../in-turns.js';
import { expectInvalid, expectProblem } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { expectCart, expectCartNow, fillCart } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */

const data = scenariosOf('cart', 'Cart data');
const adding = scenariosOf('cart', 'Adding to the cart');
const changing = scenariosOf('cart', 'Changing and removing lines');
const otherUsers = scenariosOf('cart', 'Cart of another user');
const lines = scenariosOf('cart', 'Lines of a cart');

const MOST_LINES = 100;

const UNKNOWN_LINE = 'item_000000000000000000000';
const UNKNOWN_PRODUCT = { id: 'prod_000000000000000000000' };

/** @type {import('../types.js').Profile} */
export const cart = {
  name: 'cart',
  summary: 'lines, quantities, totals, and whose cart it is',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: data('A new cart is empty'),
      name: 'the cart of somebody new',
      run: async (ctx) => void (await expectCartNow(await ctx.newShopper(), [])),
    },
    {
      scenario: data('A line shows its product'),
      name: 'every field of a line',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1250, stock: 5 });
        const answer = await shopper.addToCart(product, 2);
        const [line] = expectCart(answer, shopper, [[product, 2]]).items;
        const { id: productId, slug, name, image } = product;
        const shown = { productId, slug, name, image, priceCents: 1250, quantity: 2, available: 5 };
        expectFields(answer, 'line', line, shown);
        expectThat(answer, /^item_[0-9a-z]{16,}$/.test(line.id), 'item_ and 16', line.id);
        const read = await shopper.readCart();
        expectEqual(read, 'cart', expectJson(read, 200), answer.json);
      },
    },
    {
      scenario: data('The total is the exact sum'),
      name: '2 at 1250 cents and 3 at 999 cents',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const a = await ctx.newProduct({ priceCents: 1250 });
        const b = await ctx.newProduct({ priceCents: 999 });
        await fillCart(shopper, [a, 2], [b, 3]);
        const answer = await shopper.readCart();
        expectEqual(answer, 'totalCents', expectJson(answer, 200).totalCents, 5497);
      },
    },
    {
      scenario: data('The total is the exact sum'),
      name: 'a cart by chance, changed and changed again',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        /** @type {import('../steps.js').Line[]} */
        const lines = [];
        for (let count = ctx.random.integer(4, 8); count > 0; count -= 1) {
          lines.push([await ctx.newProduct(), ctx.random.integer(1, 99)]);
        }
        await fillCart(shopper, ...lines);
        const { items } = await expectCartNow(shopper, lines);
        for (const line of lines) {
          line[1] = ctx.random.integer(1, 99);
          const { id } = items.find((/** @type {any} */ item) => item.productId === line[0].id);
          const changed = await shopper.patch(`/api/cart/items/${id}`, { quantity: line[1] });
          expectCart(changed, shopper, lines);
        }
      },
    },
    {
      scenario: data('A cart follows the price'),
      name: 'a price changes while the product is in a cart',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1250 });
        await fillCart(shopper, [product, 2]);
        const change = await ctx.admin.patch(`/api/products/${product.id}`, { priceCents: 1300 });
        expectJson(change, 200);
        const answer = await shopper.readCart();
        const now = expectCart(answer, shopper, [[{ ...product, priceCents: 1300 }, 2]]);
        expectFields(answer, 'line', now.items[0], { priceCents: 1300 });
      },
    },
    {
      scenario: data('A line of an archived product says so'),
      name: 'a product is archived while it is in a cart',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 5 });
        await fillCart(shopper, [product, 2]);
        await ctx.admin.delete(`/api/products/${product.id}`);
        const answer = await shopper.readCart();
        const [line] = expectJson(answer, 200).items ?? [];
        const expected = { productId: product.id, quantity: 2, available: 0 };
        expectFields(answer, 'line', line, expected);
      },
    },
    {
      scenario: adding('The same product is one line'),
      name: '2 and 3 pieces of a product',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct();
        await fillCart(shopper, [product, 2]);
        expectCart(await shopper.addToCart(product, 3), shopper, [[product, 5]]);
      },
    },
    {
      scenario: adding('A line can reach 99'),
      name: '98 pieces and 1 more',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct();
        await fillCart(shopper, [product, 98]);
        expectCart(await shopper.addToCart(product, 1), shopper, [[product, 99]]);
      },
    },
    {
      scenario: adding('A line cannot exceed 99'),
      name: '98 pieces and 2 more',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct();
        await fillCart(shopper, [product, 98]);
        expectProblem(await shopper.addToCart(product, 2), 400, 'MAX_QUANTITY_EXCEEDED');
        await expectCartNow(shopper, [[product, 98]]);
      },
    },
    {
      scenario: adding('A quantity outside its limits is refused'),
      name: 'quantities that are none, added and set',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const [there, other] = [await ctx.newProduct(), await ctx.newProduct()];
        const { items } = expectCart(await shopper.addToCart(there, 2), shopper, [[there, 2]]);
        for (const quantity of /** @type {any[]} */ ([0, -1, 100, 1.5, '2'])) {
          expectInvalid(await shopper.addToCart(other, quantity), 'quantity');
          expectInvalid(await setQuantity(shopper, items[0].id, quantity), 'quantity');
        }
        await expectCartNow(shopper, [[there, 2]]);
      },
    },
    {
      scenario: adding('More than the stock may be in the cart'),
      name: '5 pieces of a product with stock 1',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 1 });
        const answer = await shopper.addToCart(product, 5);
        const { items } = expectCart(answer, shopper, [[product, 5]]);
        expectFields(answer, 'line', items[0], { available: 1 });
      },
    },
    {
      scenario: adding('A product off the shelf cannot be added'),
      name: 'an archived product and one that there is not',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const [there, archived] = [await ctx.newProduct(), await ctx.newProduct()];
        await fillCart(shopper, [there, 1]);
        await ctx.admin.delete(`/api/products/${archived.id}`);
        for (const product of [archived, UNKNOWN_PRODUCT]) {
          expectProblem(await shopper.addToCart(product, 1), 404, 'PRODUCT_NOT_FOUND');
        }
        await expectCartNow(shopper, [[there, 1]]);
      },
    },
    {
      scenario: changing('A quantity is set'),
      name: '2 pieces become 7',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1250 });
        const { items } = expectCart(await shopper.addToCart(product, 2), shopper, [[product, 2]]);
        const answer = await setQuantity(shopper, items[0].id, 7);
        const now = expectCart(answer, shopper, [[product, 7]]);
        expectFields(answer, 'cart', now, { totalCents: 8750 });
        expectEqual(answer, 'id of the line', now.items[0].id, items[0].id);
      },
    },
    {
      scenario: changing('A line is removed'),
      name: 'the first line of two',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const [first, second] = [await ctx.newProduct(), await ctx.newProduct()];
        await fillCart(shopper, [first, 2], [second, 3]);
        const { items } = expectJson(await shopper.readCart(), 200);
        const { id } = items.find((/** @type {any} */ item) => item.productId === first.id);
        const answer = await shopper.delete(`/api/cart/items/${id}`);
        expectCart(answer, shopper, [[second, 3]]);
        await expectCartNow(shopper, [[second, 3]]);
        expectProblem(await shopper.delete(`/api/cart/items/${id}`), 404, 'NOT_FOUND');
      },
    },
    {
      scenario: changing('A line of another cart is not found'),
      name: "Bob changes and removes Ana's line, and one that there is not",
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        const product = await ctx.newProduct();
        const { items } = expectCart(await ana.addToCart(product, 2), ana, [[product, 2]]);
        for (const id of [items[0].id, UNKNOWN_LINE]) {
          expectProblem(await setQuantity(bob, id, 9), 404, 'NOT_FOUND');
          expectProblem(await bob.delete(`/api/cart/items/${id}`), 404, 'NOT_FOUND');
        }
        await expectCartNow(ana, [[product, 2]]);
        await expectCartNow(bob, []);
      },
    },
    {
      scenario: otherUsers("Another user's cart is closed to a shopper"),
      name: "Bob adds with Ana's id, and then with his own",
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        const product = await ctx.newProduct();
        expectProblem(await addFor(bob, ana.userId, product), 403, 'FORBIDDEN');
        await expectCartNow(ana, []);
        await expectCartNow(bob, []);
        expectCart(await addFor(bob, bob.userId, product), bob, [[product, 1]]);
      },
    },
    {
      scenario: otherUsers("An admin fills another user's cart"),
      name: "an admin adds with Ana's id",
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct();
        const before = expectJson(await ctx.admin.readCart(), 200);
        expectCart(await addFor(ctx.admin, ana.userId, product), ana, [[product, 1]]);
        await expectCartNow(ana, [[product, 1]]);
        const after = await ctx.admin.readCart();
        expectEqual(after, "the admin's own cart", expectJson(after, 200), before);
      },
    },
    {
      scenario: otherUsers("An admin fills another user's cart"),
      name: 'an admin adds for a user that there is not',
      async run(ctx) {
        const answer = await addFor(
          ctx.admin,
          'user_000000000000000000000',
          await ctx.newProduct(),
        );
        expectProblem(answer, 404, 'NOT_FOUND');
      },
    },
    {
      scenario: otherUsers("A line of another user's cart is changed in their name"),
      name: "Bob and an admin change Ana's line with her id, and remove it",
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        const product = await ctx.newProduct();
        const { items } = expectCart(await ana.addToCart(product, 1), ana, [[product, 1]]);
        const path = `/api/cart/items/${items[0].id}`;
        const { userId = '' } = ana;
        const body = { quantity: 3, userId };
        const removal = { method: 'DELETE', path, query: { userId } };
        expectProblem(await bob.patch(path, body), 403, 'FORBIDDEN');
        expectProblem(await bob.send(removal), 403, 'FORBIDDEN');
        expectCart(await ctx.admin.patch(path, body), ana, [[product, 3]]);
        expectCart(await ctx.admin.send(removal), ana, []);
      },
    },
    {
      scenario: lines('A cart stops at 100 lines'),
      name: '101 products, and one more piece of the first',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const products = await inTurns(Array.from({ length: MOST_LINES + 1 }), 8, () =>
          ctx.newProduct(),
        );
        const [first] = products;
        const last = products.pop();
        /** @type {import('../steps.js').Line[]} */
        const full = products.map((product) => [product, 1]);
        await fillCart(ana, ...full);
        const { details } = expectProblem(await ana.addToCart(last, 1), 409, 'CART_FULL');
        expectEqual([], 'details.maximum', details?.maximum, MOST_LINES);
        expectJson(await ana.addToCart(first, 1), 200);
        const answer = await ana.placeOrder();
        expectEqual(answer, 'lines', expectJson(answer, 201).items?.length, MOST_LINES);
      },
    },
  ],
};

/** @param {import('../actor.js').Actor} shopper @param {string} id @param {unknown} quantity */
function setQuantity(shopper, id, quantity) {
  return shopper.patch(`/api/cart/items/${id}`, { quantity });
}

/** @param {import('../actor.js').Actor} actor @param {string | undefined} userId @param {{ id: string }} product */
function addFor(actor, userId, product) {
  return actor.post('/api/cart/items', { userId, productId: product.id, quantity: 1 });
}

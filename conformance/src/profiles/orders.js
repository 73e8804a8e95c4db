import { nextPage } from '../context.js';
import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { expectAlike, expectInvalid, expectProblem, httpApi } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { expectCartNow, expectOrder, fillCart, placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */

const data = scenariosOf('orders', 'Order data');
const placing = scenariosOf('orders', 'Placing an order');
const reviewed = scenariosOf('orders', 'The reviewed total');
const contact = scenariosOf('orders', 'Contact and address');
const reading = scenariosOf('orders', 'Reading orders');
const forOthers = scenariosOf('orders', 'Ordering for another user');

const UNKNOWN = 'order_000000000000000000000';
const ADDRESS = {
  name: 'Ana',
  line1: 'Kai 1',
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

/** @type {import('../types.js').Profile} */
export const orders = {
  name: 'orders',
  summary: 'from a cart to an order, all or nothing, and who may see it',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: data('An order copies the cart'),
      name: 'every field of a new order',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const a = await ctx.newProduct({ priceCents: 1250 });
        const b = await ctx.newProduct({ priceCents: 999 });
        await fillCart(ana, [a, 2], [b, 1]);
        const answer = await ana.placeOrder();
        const order = expectOrder(answer, ana, [
          [a, 2],
          [b, 1],
        ]);
        expectFields(answer, 'order', order, { email: ana.email, paidAt: null, totalCents: 3499 });
        expectEqual(answer, 'currency', order.currency, a.currency);
        expectThat(answer, /^order_[0-9a-z]{16,}$/.test(order.id), 'order_ and 16', order.id);
        const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(order.createdAt);
        expectThat(answer, isInstant, 'createdAt as an instant', order.createdAt);
      },
    },
    {
      scenario: data('An order keeps its names and prices'),
      name: 'the product is renamed and repriced afterwards',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1250 });
        const order = await placeOrderOf(ana, [product, 2]);
        const change = { name: ctx.newName(), priceCents: 9999 };
        expectJson(await ctx.admin.patch(`/api/products/${product.id}`, change), 200);
        const answer = await ana.get(`/api/orders/${order.id}`);
        expectOrder(answer, ana, [[product, 2]], { httpStatus: 200 });
        expectEqual(answer, 'order', answer.json, order);
      },
    },
    {
      scenario: data('A large total is exact'),
      name: '198 pieces at 1,000,000,000 cents',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const priceCents = 1_000_000_000;
        const [a, b] = [await ctx.newProduct({ priceCents }), await ctx.newProduct({ priceCents })];
        await fillCart(ana, [a, 99], [b, 99]);
        const answer = await ana.placeOrder();
        const order = expectJson(answer, 201);
        expectFields(answer, 'order', order, { totalCents: 198_000_000_000 });
      },
    },
    {
      scenario: placing('The stock goes down to the last piece'),
      name: '2 and then 3 of 5 pieces are ordered',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 5 });
        await placeOrderOf(ana, [product, 2]);
        await expectStock(ctx, product, 3);
        await placeOrderOf(ana, [product, 3]);
        await expectStock(ctx, product, 0);
      },
    },
    {
      scenario: placing('The cart is emptied'),
      name: 'a cart of two lines after the order',
      async run(ctx) {
        const ana = await ctx.newShopper();
        await placeOrderOf(ana, [await ctx.newProduct(), 2], [await ctx.newProduct(), 1]);
        await expectCartNow(ana, []);
      },
    },
    {
      scenario: placing('An empty cart cannot be ordered'),
      name: 'an order of nothing',
      async run(ctx) {
        const ana = await ctx.newShopper();
        expectProblem(await ana.placeOrder(), 400, 'CART_EMPTY', 'Cart empty');
        await expectOrders(ana, []);
      },
    },
    {
      scenario: placing('More than the stock cannot be ordered'),
      name: '3 of 2 pieces are ordered',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 2 });
        await fillCart(ana, [product, 3]);
        await expectShort(await ana.placeOrder(), [[product, 3, 2]]);
      },
    },
    {
      scenario: placing('More than the stock cannot be ordered'),
      name: 'two lines of three are short, and both are named',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const [a, b, c] = [
          await ctx.newProduct({ stock: 0 }),
          await ctx.newProduct({ stock: 10 }),
          await ctx.newProduct({ stock: 4 }),
        ];
        await fillCart(ana, [a, 1], [b, 10], [c, 5]);
        await expectShort(await ana.placeOrder(), [
          [a, 1, 0],
          [c, 5, 4],
        ]);
      },
    },
    {
      scenario: placing('A refused order changes nothing'),
      name: 'one product of two is short',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const [a, b] = [await ctx.newProduct({ stock: 5 }), await ctx.newProduct({ stock: 2 })];
        await fillCart(ana, [a, 1], [b, 3]);
        const before = expectJson(await ana.readCart(), 200);
        await expectShort(await ana.placeOrder(), [[b, 3, 2]]);
        await expectStock(ctx, a, 5);
        await expectStock(ctx, b, 2);
        const after = await ana.readCart();
        expectEqual(after, 'cart', expectJson(after, 200), before);
        await expectOrders(ana, []);
      },
    },
    {
      scenario: placing('An archived product cannot be ordered'),
      name: 'a product is archived while it is in a cart',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 5 });
        await fillCart(ana, [product, 1]);
        await ctx.admin.delete(`/api/products/${product.id}`);
        await expectShort(await ana.placeOrder(), [[product, 1, 0]]);
      },
    },
    {
      scenario: reviewed('A total that has changed is refused with both'),
      name: 'the price changes after the cart was read',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1000, stock: 5 });
        await fillCart(ana, [product, 1]);
        const change = { priceCents: 1900 };
        expectJson(await ctx.admin.patch(`/api/products/${product.id}`, change), 200);
        const answer = await ana.post('/api/orders', { expectedTotalCents: 1000 });
        const { details } = expectProblem(answer, 409, 'TOTAL_CHANGED');
        expectFields(answer, 'details', details, { expectedTotalCents: 1000, totalCents: 1900 });
        await expectStock(ctx, product, 5);
        await expectOrders(ana, []);
        const accepted = await ana.post('/api/orders', { expectedTotalCents: 1900 });
        expectFields(accepted, 'order', expectJson(accepted, 201), { totalCents: 1900 });
      },
    },
    {
      scenario: reviewed('A cart that is short is told so first'),
      name: 'the price changes and the last piece is sold after the cart was read',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1000, stock: 1 });
        await fillCart(ana, [product, 1]);
        const change = { priceCents: 1900, stock: 0 };
        expectJson(await ctx.admin.patch(`/api/products/${product.id}`, change), 200);
        const answer = await ana.post('/api/orders', { expectedTotalCents: 1000 });
        await expectShort(answer, [[product, 1, 0]]);
      },
    },
    {
      scenario: reviewed('Who reviewed nothing accepts any total'),
      name: 'the price changes, and no total is expected',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1000 });
        await fillCart(ana, [product, 1]);
        const change = { priceCents: 1900 };
        expectJson(await ctx.admin.patch(`/api/products/${product.id}`, change), 200);
        const answer = await ana.placeOrder();
        expectFields(answer, 'order', expectJson(answer, 201), { totalCents: 1900 });
      },
    },
    {
      scenario: contact('A given address is kept'),
      name: 'an order with an e-mail address and a shipping address',
      async run(ctx) {
        const ana = await ctx.newShopper();
        await fillCart(ana, [await ctx.newProduct(), 1]);
        const given = { email: 'gift@example.com', shippingAddress: ADDRESS };
        const answer = await ana.post('/api/orders', given);
        const order = expectJson(answer, 201);
        expectEqual(answer, 'email', order.email, given.email);
        const { line2, ...address } = order.shippingAddress ?? {};
        expectEqual(answer, 'shippingAddress', address, ADDRESS);
        expectThat(answer, !line2, 'no second line', line2);
      },
    },
    {
      scenario: contact('A wrong address is refused'),
      name: 'no city, and a country that is no code',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct();
        await fillCart(ana, [product, 1]);
        const { city, ...rest } = ADDRESS;
        const shippingAddress = { ...rest, country: 'Germany' };
        const answer = await ana.post('/api/orders', { shippingAddress });
        expectInvalid(answer, 'shippingAddress.city', 'shippingAddress.country');
        await expectCartNow(ana, [[product, 1]]);
      },
    },
    {
      scenario: reading('An owner reads an order'),
      name: 'Ana reads her order',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const order = await placeOrderOf(ana, [await ctx.newProduct(), 1]);
        const answer = await ana.get(`/api/orders/${order.id}`);
        expectEqual(answer, 'order', expectJson(answer, 200), order);
      },
    },
    {
      scenario: reading('An admin reads any order'),
      name: "an admin reads Ana's order",
      async run(ctx) {
        const ana = await ctx.newShopper();
        const order = await placeOrderOf(ana, [await ctx.newProduct(), 1]);
        const answer = await ctx.admin.get(`/api/orders/${order.id}`);
        expectFields(answer, 'order', expectJson(answer, 200), {
          id: order.id,
          userId: ana.userId,
        });
      },
    },
    {
      scenario: reading("Another user's order is not found"),
      name: "Bob reads Ana's order, and one that there is not",
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        const order = await placeOrderOf(ana, [await ctx.newProduct(), 1]);
        const others = await bob.get(`/api/orders/${order.id}`);
        const nobodys = await bob.get(`/api/orders/${UNKNOWN}`);
        expectProblem(others, 404, 'NOT_FOUND', 'Order not found');
        expectProblem(nobodys, 404, 'NOT_FOUND', 'Order not found');
        expectAlike(others, nobodys);
      },
    },
    {
      scenario: reading('Own orders are listed newest first'),
      name: 'three orders, two a page',
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        const product = await ctx.newProduct();
        const placed = [];
        for (let count = 0; count < 3; count += 1)
          placed.push(await placeOrderOf(ana, [product, 1]));
        await placeOrderOf(bob, [product, 1]);
        const [first, second, third] = placed.map(({ id }) => id);
        const page = await ana.get('/api/orders', { limit: 2 });
        expectEqual(page, 'first page', expectJson(page, 200).map(idOf), [third, second]);
        const last = await ana.get(nextPage(page) ?? '/');
        expectEqual(last, 'second page', expectJson(last, 200).map(idOf), [first]);
        expectEqual(last, 'Link of the last page', last.headers.link, undefined);
      },
    },
    {
      scenario: forOthers('An admin orders for a user'),
      name: "an admin orders Ana's cart",
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct();
        await fillCart(ana, [product, 1]);
        const answer = await ctx.admin.post('/api/orders', { userId: ana.userId });
        const order = expectOrder(answer, ana, [[product, 1]]);
        expectEqual(answer, 'email', order.email, ana.email);
        await expectCartNow(ana, []);
        await expectOrders(ana, [order.id]);
      },
    },
    {
      scenario: forOthers('A shopper cannot order for another'),
      name: "Bob orders Ana's cart",
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        const product = await ctx.newProduct();
        await fillCart(ana, [product, 1]);
        const answer = await bob.post('/api/orders', { userId: ana.userId });
        expectProblem(answer, 403, 'FORBIDDEN');
        await expectCartNow(ana, [[product, 1]]);
      },
    },
    {
      scenario: forOthers('Orders are listed by user'),
      name: "an admin and Bob list Ana's orders",
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        const product = await ctx.newProduct();
        const order = await placeOrderOf(ana, [product, 1]);
        await placeOrderOf(bob, [product, 1]);
        const query = { userId: ana.userId ?? '' };
        const answer = await ctx.admin.get('/api/orders', query);
        expectEqual(answer, 'orders', expectJson(answer, 200).map(idOf), [order.id]);
        expectProblem(await bob.get('/api/orders', query), 403, 'FORBIDDEN');
      },
    },
    {
      scenario: httpApi.routes('A created resource has an address'),
      name: 'the address of a new order',
      async run(ctx) {
        const ana = await ctx.newShopper();
        await fillCart(ana, [await ctx.newProduct(), 1]);
        const answer = await ana.placeOrder();
        const order = expectJson(answer, 201);
        expectEqual(answer, 'Location', answer.headers.location, `/api/orders/${order.id}`);
        const read = await ana.get(answer.headers.location ?? '/');
        expectEqual(read, 'order', expectJson(read, 200), order);
      },
    },
  ],
};

/** @param {{ id: string }} order */
function idOf({ id }) {
  return id;
}

/** @param {Context} ctx @param {{ id: string }} product @param {number} stock */
async function expectStock(ctx, product, stock) {
  const answer = await ctx.anyone.get(`/api/products/${product.id}`);
  expectFields(answer, 'product', expectJson(answer, 200), { stock });
}

/** @param {import('../actor.js').Actor} shopper @param {string[]} ids */
async function expectOrders(shopper, ids) {
  const answer = await shopper.get('/api/orders');
  expectEqual(answer, 'orders', expectJson(answer, 200).map(idOf), ids);
}

/**
 * Refused, and exactly these lines are named.
 *
 * @param {import('../types.js').Answer} answer
 * @param {[product: { id: string, name: string }, requested: number, available: number][]} short
 */
async function expectShort(answer, short) {
  const { details } = expectProblem(answer, 409, 'OUT_OF_STOCK', 'Stock insufficient');
  const expected = short.map(([{ id, name }, requested, available]) => ({
    productId: id,
    name,
    requested,
    available,
  }));
  const byProduct = (/** @type {any} */ a, /** @type {any} */ b) =>
    a.productId < b.productId ? -1 : 1;
  const found = [...(details?.items ?? [])].sort(byProduct);
  expectEqual(answer, 'details.items', found, expected.sort(byProduct));
}

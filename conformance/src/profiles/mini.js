import { expectEqual, expectError, expectFields, expectJson, expectThat } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import {
  countOutcomes,
  expectCart,
  expectCartNow,
  expectOrder,
  fillCart,
  placeOrderOf,
} from '../steps.js';

const limits = scenariosOf('catalog', 'Product limits');
const cartData = scenariosOf('cart', 'Cart data');
const adding = scenariosOf('cart', 'Adding to the cart');
const orderData = scenariosOf('orders', 'Order data');
const placing = scenariosOf('orders', 'Placing an order');
const together = scenariosOf('orders', 'Orders at the same time');
const paying = scenariosOf('payments', 'Paying an order');
const payingOnce = scenariosOf('payments', 'Paying once');

const errors = scenariosOf('http-api', 'Errors');
const frontDoorCodes = scenariosOf('http-api', 'Requests refused at the door');

const UNKNOWN_ORDER = 'order_000000000000000000000';
const UNKNOWN_PRODUCT = { id: 'prod_000000000000000000000' };

/** @type {import('../types.js').Profile} */
export const mini = {
  name: 'mini',
  summary: 'six routes, the whole way from a product to PAID',
  needsAccounts: false,
  namesUser: true,
  cases: [
    {
      scenario: limits('The limits themselves are accepted'),
      name: 'a product of the smallest values is put on the shelf',
      run: (ctx) => expectAdded(ctx, { name: 'A', priceCents: 0, stock: 0 }),
    },
    {
      scenario: limits('The limits themselves are accepted'),
      name: 'a product of the largest values is put on the shelf',
      run: (ctx) =>
        expectAdded(ctx, {
          name: ctx.newName().padEnd(200, '.'),
          priceCents: 1_000_000_000,
          stock: 1_000_000_000,
        }),
    },
    {
      scenario: limits('A value outside its limits is refused'),
      name: 'prices that are none',
      run: (ctx) => expectRefused(ctx, 'priceCents', [-1, 1_000_000_001, 12.5, '5', undefined]),
    },
    {
      scenario: limits('A value outside its limits is refused'),
      name: 'stocks that are none',
      run: (ctx) => expectRefused(ctx, 'stock', [-1, 1_000_000_001, 12.5, '5', undefined]),
    },
    {
      scenario: limits('A value outside its limits is refused'),
      name: 'names that are none',
      run: (ctx) => expectRefused(ctx, 'name', ['', '   ', 'N'.repeat(201), 7, undefined]),
    },
    {
      scenario: cartData('A new cart is empty'),
      name: 'the cart of somebody new, while another has a full one',
      async run(ctx) {
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        await fillCart(ana, [await ctx.newProduct(), 1]);
        await expectCartNow(bob, []);
      },
    },
    {
      scenario: cartData('A line shows its product'),
      name: 'a product is put into the cart and is there',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct();
        expectCart(await shopper.addToCart(product, 2), shopper, [[product, 2]]);
        await expectCartNow(shopper, [[product, 2]]);
      },
    },
    {
      scenario: cartData('The total is the exact sum'),
      name: 'totals of carts by chance',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        /** @type {import('../steps.js').Line[]} */
        const lines = [];
        for (let count = ctx.random.integer(3, 5); count > 0; count -= 1) {
          lines.push([await ctx.newProduct(), ctx.random.integer(2, 99)]);
          const [product, quantity] = lines.at(-1) ?? [UNKNOWN_PRODUCT, 0];
          expectCart(await shopper.addToCart(product, quantity), shopper, lines);
        }
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
        expectError(await shopper.addToCart(product, 2), 400, 'MAX_QUANTITY_EXCEEDED');
        await expectCartNow(shopper, [[product, 98]]);
      },
    },
    {
      scenario: adding('A quantity outside its limits is refused'),
      name: 'quantities that are none',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct();
        await fillCart(shopper, [product, 2]);
        for (const quantity of /** @type {any[]} */ ([0, -1, 100, 1.5, '2', null, undefined])) {
          expectError(await shopper.addToCart(product, quantity), 400, 'VALIDATION_FAILED');
        }
        await expectCartNow(shopper, [[product, 2]]);
      },
    },
    {
      scenario: adding('More than the stock may be in the cart'),
      name: '5 pieces of a product with stock 1',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 1 });
        expectCart(await shopper.addToCart(product, 5), shopper, [[product, 5]]);
      },
    },
    {
      scenario: adding('A product off the shelf cannot be added'),
      name: 'a product that nobody sells',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        expectError(await shopper.addToCart(UNKNOWN_PRODUCT, 1), 404, 'PRODUCT_NOT_FOUND');
        await expectCartNow(shopper, []);
      },
    },
    {
      scenario: orderData('An order copies the cart'),
      name: 'an order of two products',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const lines = await twoLines(ctx);
        await fillCart(shopper, ...lines);
        expectOrder(await shopper.placeOrder(), shopper, lines);
      },
    },
    {
      scenario: orderData('A large total is exact'),
      name: '198 pieces at 1,000,000,000 cents',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const priceCents = 1_000_000_000;
        /** @type {import('../steps.js').Line[]} */
        const lines = [
          [await ctx.newProduct({ priceCents }), 99],
          [await ctx.newProduct({ priceCents }), 99],
        ];
        await fillCart(shopper, ...lines);
        expectOrder(await shopper.placeOrder(), shopper, lines);
      },
    },
    {
      scenario: placing('The stock goes down to the last piece'),
      name: '2 and then 3 of 5 pieces are ordered',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 5 });
        await placeOrderOf(shopper, [product, 2]);
        await expectStock(ctx, product, 3);
        await placeOrderOf(shopper, [product, 3]);
        await expectStock(ctx, product, 0);
      },
    },
    {
      scenario: placing('The cart is emptied'),
      name: 'the cart after an order',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        await placeOrderOf(shopper, ...(await twoLines(ctx)));
        await expectCartNow(shopper, []);
      },
    },
    {
      scenario: placing('An empty cart cannot be ordered'),
      name: 'an order of nothing',
      async run(ctx) {
        const answer = await (await ctx.newShopper()).placeOrder();
        expectError(answer, 400, 'CART_EMPTY', 'Cart empty');
      },
    },
    {
      scenario: placing('More than the stock cannot be ordered'),
      name: '3 of 2 pieces are ordered',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 2 });
        await fillCart(shopper, [product, 3]);
        expectError(await shopper.placeOrder(), 409, 'OUT_OF_STOCK', 'Stock insufficient');
      },
    },
    {
      scenario: placing('A refused order changes nothing'),
      name: 'one product of two is short',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const [a, b] = [await ctx.newProduct({ stock: 5 }), await ctx.newProduct({ stock: 2 })];
        await fillCart(shopper, [a, 1], [b, 3]);
        expectError(await shopper.placeOrder(), 409, 'OUT_OF_STOCK');
        await expectStock(ctx, a, 5);
        await expectStock(ctx, b, 2);
        await expectCartNow(shopper, [
          [a, 1],
          [b, 3],
        ]);
      },
    },
    {
      scenario: together('A hundred buyers for seven pieces'),
      name: 'the first 20 of them, at once',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 7 });
        const buyers = await ctx.newCrowd(20);
        for (const buyer of buyers) await fillCart(buyer, [product, 1]);
        const answers = await ctx.sendTogether(buyers.map((buyer) => buyer.requests.placeOrder()));
        const expected = { 201: 7, '409 OUT_OF_STOCK': 13 };
        expectEqual(answers, 'outcomes', countOutcomes(answers), expected);
        await expectStock(ctx, product, 0);
      },
    },
    {
      scenario: paying('The good card pays the order'),
      name: 'an order is paid',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const lines = await twoLines(ctx);
        const order = await placeOrderOf(shopper, ...lines);
        const answer = await shopper.pay(order.id);
        const paid = expectOrder(answer, shopper, lines, { httpStatus: 200, status: 'PAID' });
        expectEqual(answer, 'id', paid.id, order.id);
      },
    },
    {
      scenario: payingOnce('A paid order cannot be paid again'),
      name: 'an order is paid twice',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const order = await placeOrderOf(shopper, [await ctx.newProduct(), 1]);
        expectJson(await shopper.pay(order.id), 200);
        expectError(await shopper.pay(order.id), 409, 'ALREADY_PAID');
      },
    },
    {
      scenario: paying("Another user's order cannot be paid"),
      name: 'an order that there is not',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        expectError(await shopper.pay(UNKNOWN_ORDER), 404, 'NOT_FOUND', 'Order not found');
      },
    },
    {
      scenario: errors('A body that is not JSON is refused'),
      name: 'half a body',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const raw = '{"productId":';
        const headers = { 'content-type': 'application/json' };
        const request = { method: 'POST', path: '/api/cart/items', raw, headers };
        expectError(await shopper.send(request), 400, 'INVALID_JSON');
      },
    },
    {
      scenario: frontDoorCodes('An unknown path is not found'),
      name: 'a path that there is not',
      run: async (ctx) =>
        void expectError(await ctx.anyone.get('/api/nothing-here'), 404, 'NOT_FOUND'),
    },
  ],
};

/** @typedef {import('../context.js').Context} Context */

/** @param {Context} ctx @returns {Promise<import('../steps.js').Line[]>} */
async function twoLines(ctx) {
  return [
    [await ctx.newProduct(), ctx.random.integer(2, 5)],
    [await ctx.newProduct(), ctx.random.integer(2, 5)],
  ];
}

/** @param {Context} ctx @param {{ id: string }} product @param {number} stock */
async function expectStock(ctx, product, stock) {
  const { product: listed, answer } = await ctx.onTheShelf({ id: product.id });
  expectFields(answer, `product ${product.id}`, listed, { stock });
}

/** @param {Context} ctx @param {{ name: string, priceCents: number, stock: number }} fields */
async function expectAdded(ctx, fields) {
  const answer = await ctx.admin.post('/api/products', fields);
  const added = expectJson(answer, 201);
  expectFields(answer, 'product', added, fields);
  expectThat(answer, typeof added.id === 'string' && added.id !== '', 'an id', added.id);
  const { product, answer: list } = await ctx.onTheShelf({ id: added.id });
  expectFields(list, 'product in the list', product, { id: added.id, ...fields });
}

/** @param {Context} ctx @param {string} field @param {unknown[]} values */
async function expectRefused(ctx, field, values) {
  const [name, priceCents] = [ctx.newName(), ctx.random.integer(500_000_000, 900_000_000)];
  for (const value of values) {
    const body = { name, priceCents, stock: 1, [field]: value };
    expectError(await ctx.admin.post('/api/products', body), 400, 'VALIDATION_FAILED');
  }
  // Whatever was wrong, one of the two would still tell the product.
  const { product, answer } = await ctx.onTheShelf(field === 'name' ? { priceCents } : { name });
  expectEqual(answer, 'product in the list', product, undefined);
}

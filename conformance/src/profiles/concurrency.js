import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import { countOutcomes, expectCartNow, fillCart, placeOrderOf, totalOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Answer} Answer */

const adding = scenariosOf('cart', 'Adding to the cart');
const together = scenariosOf('orders', 'Orders at the same time');
const once = scenariosOf('payments', 'Paying once');

const REFUSED = '409 OUT_OF_STOCK';

/** @type {import('../types.js').Profile} */
export const concurrency = {
  name: 'concurrency',
  summary: 'requests released together: no oversell, no undersell, nothing twice',
  needsAccounts: false,
  namesUser: false,
  cases: [
    {
      scenario: together('A hundred buyers for seven pieces'),
      name: '100 buyers, 7 pieces',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 7 });
        const buyers = await ctx.newCrowd(100);
        const answers = await orderTogether(ctx, buyers, () => [[product, 1]]);
        expectEqual(short(answers), 'outcomes', countOutcomes(answers), { 201: 7, [REFUSED]: 93 });
        expectNoneTwice(answers);
        await expectStock(ctx, product, 0);
      },
    },
    ...[1, 2, 3].map((round) => ({
      scenario: together('A hundred buyers for seven pieces'),
      name: `stock and demand by chance, round ${round}`,
      run: expectExactSales,
    })),
    {
      scenario: together('A hundred buyers for seven pieces'),
      name: 'the same product put into each cart twice',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 5 });
        const buyers = await ctx.newCrowd(8);
        const lines = () =>
          /** @type {import('../steps.js').Line[]} */ ([
            [product, 1],
            [product, 1],
          ]);
        const answers = await orderTogether(ctx, buyers, lines);
        expectEqual(answers, 'outcomes', countOutcomes(answers), { 201: 2, [REFUSED]: 6 });
        await expectStock(ctx, product, 1);
      },
    },
    {
      scenario: together('Two scarce products in opposite order'),
      name: '10 buyers of A and B, 10 of B and A',
      async run(ctx) {
        const [a, b] = [await ctx.newProduct({ stock: 1 }), await ctx.newProduct({ stock: 1 })];
        const buyers = await ctx.newCrowd(20);
        const answers = await orderTogether(ctx, buyers, (index) =>
          index % 2
            ? [
                [a, 1],
                [b, 1],
              ]
            : [
                [b, 1],
                [a, 1],
              ],
        );
        expectEqual(short(answers), 'outcomes', countOutcomes(answers), { 201: 1, [REFUSED]: 19 });
        await expectStock(ctx, a, 0);
        await expectStock(ctx, b, 0);
      },
    },
    ...[2, 10].map((times) => ({
      scenario: together('One cart ordered twice at once'),
      name: `one cart, ordered ${times} times`,
      async run(/** @type {Context} */ ctx) {
        const product = await ctx.newProduct({ stock: 5 });
        const [buyer] = await ctx.newCrowd(1);
        if (!buyer) return;
        await fillCart(buyer, [product, 1]);
        const requests = Array.from({ length: times }, () => buyer.requests.placeOrder());
        const answers = await ctx.sendTogether(requests);
        const expected = { 201: 1, '400 CART_EMPTY': times - 1 };
        expectEqual(answers, 'outcomes', countOutcomes(answers), expected);
        await expectStock(ctx, product, 4);
        await expectCartNow(buyer, []);
      },
    })),
    {
      scenario: adding('Two additions at once keep the limit'),
      name: '60 pieces, added twice',
      async run(ctx) {
        const product = await ctx.newProduct();
        const shopper = await ctx.newShopper();
        const request = shopper.requests.addToCart(product, 60);
        const answers = await ctx.sendTogether([request, request]);
        const expected = { 200: 1, '400 MAX_QUANTITY_EXCEEDED': 1 };
        expectEqual(answers, 'outcomes', countOutcomes(answers), expected);
        await expectCartNow(shopper, [[product, 60]]);
      },
    },
    {
      scenario: adding('Two additions at once keep the limit'),
      name: '40 additions by chance, and none is lost',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const products = [await ctx.newProduct(), await ctx.newProduct(), await ctx.newProduct()];
        const added = products.map(() => 0);
        const requests = Array.from({ length: 40 }, () => {
          const [at, quantity] = [ctx.random.integer(0, 2), ctx.random.integer(1, 2)];
          added[at] = (added[at] ?? 0) + quantity;
          return shopper.requests.addToCart(products[at], quantity);
        });
        const answers = await ctx.sendTogether(requests);
        expectEqual(short(answers), 'outcomes', countOutcomes(answers), { 200: 40 });
        await expectCartNow(
          shopper,
          products.map((product, at) => [product, added[at] ?? 0]),
        );
      },
    },
    {
      scenario: once('Fifty payments at once pay once'),
      name: '50 payments of one order',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const order = await placeOrderOf(shopper, [await ctx.newProduct(), 1]);
        const requests = Array.from({ length: 50 }, () => shopper.requests.pay(order.id));
        const answers = await ctx.sendTogether(requests);
        const expected = { 200: 1, '409 ALREADY_PAID': 49 };
        expectEqual(short(answers), 'outcomes', countOutcomes(answers), expected);
        const paid = answers.filter(({ status }) => status === 200);
        for (const answer of paid) expectFields(answer, 'order', answer.json, { status: 'PAID' });
      },
    },
  ],
};

/**
 * Carts are filled one after the other, and all orders are released together.
 *
 * @param {Context} ctx
 * @param {Actor[]} buyers
 * @param {(index: number) => import('../steps.js').Line[]} linesOf
 */
async function orderTogether(ctx, buyers, linesOf) {
  await Promise.all(buyers.map((buyer, index) => fillCart(buyer, ...linesOf(index))));
  return ctx.sendTogether(buyers.map((buyer) => buyer.requests.placeOrder()));
}

/** As much is sold as can be, never more. @param {Context} ctx */
async function expectExactSales(ctx) {
  const stock = ctx.random.integer(1, 30);
  const product = await ctx.newProduct({ stock });
  const buyers = await ctx.newCrowd(30);
  const wanted = buyers.map(() => ctx.random.integer(1, 5));
  const answers = await orderTogether(ctx, buyers, (index) => [[product, wanted[index] ?? 1]]);

  let left = stock;
  /** @type {number[]} */
  const refused = [];
  for (const [index, answer] of answers.entries()) {
    const quantity = wanted[index] ?? 1;
    if (answer.status === 201) {
      left -= quantity;
      const expected = { totalCents: totalOf([[product, quantity]]) };
      expectFields(answer, 'order', expectJson(answer, 201), expected);
    } else {
      expectEqual(answer, 'outcome', Object.keys(countOutcomes([answer])), [REFUSED]);
      refused.push(quantity);
    }
  }
  expectThat(short(answers), left >= 0, `no more sold than ${stock}`, stock - left);
  await expectStock(ctx, product, left);
  const heldBack = refused.filter((quantity) => quantity <= left);
  expectThat(
    short(answers),
    heldBack.length === 0,
    `nobody refused who wanted ${left} or fewer`,
    heldBack,
  );
  expectNoneTwice(answers);
}

/** @param {Answer[]} answers */
function expectNoneTwice(answers) {
  const ids = answers.flatMap(({ status, json }) => (status === 201 ? [json?.id] : []));
  expectEqual(short(answers), 'different order ids', new Set(ids).size, ids.length);
}

/** @param {Context} ctx @param {{ id: string }} product @param {number} stock */
async function expectStock(ctx, product, stock) {
  const { product: listed, answer } = await ctx.onTheShelf({ id: product.id });
  expectFields(answer, `product ${product.id}`, listed, { stock });
}

/** One answer of each outcome is evidence enough. @param {Answer[]} answers */
function short(answers) {
  const kinds = new Map(answers.map((answer) => [`${answer.status} ${answer.json?.code}`, answer]));
  return [...kinds.values()];
}

import { expectEqual, expectThat, NotApplicable, preparing, RootCause } from '../expect.js';
import {
  addToCart,
  expectAccepted,
  expectRefused,
  expectStock,
  find,
  isAccepted,
  leastOf,
  mostOf,
  readStock,
  wantsManyUsers,
} from '../nano/steps.js';
import { scenariosOf } from '../scenarios.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../nano/steps.js').Product} Product */

const adding = scenariosOf('cart', 'Adding to the cart');
const placing = scenariosOf('orders', 'Placing an order');
const together = scenariosOf('orders', 'Orders at the same time');
const paying = scenariosOf('payments', 'Paying an order');
const payingOnce = scenariosOf('payments', 'Paying once');

const UNKNOWN_ORDER = 'order_000000000000000000000';
const UNKNOWN_PRODUCT = { id: 'prod_000000000000000000000' };
const MOST_OF_A_LINE = 99;
const ORDERS_AT_ONCE = 10;
const SOLD_ORDERS = 20;

/**
 * For servers with four routes. It makes no products and buys what is listed; it looks at the class of
 * a status and at the stock, and at no words. More than the stock is ordered last: a server with one
 * user cannot take it out of the cart again.
 *
 * @type {import('../types.js').Profile}
 */
export const nano = {
  name: 'nano',
  summary: 'four routes: what is sold was there, and is sold once',
  needsAccounts: false,
  makesData: false,
  namesUser: true,
  cases: [
    {
      scenario: placing('The stock goes down to the last piece'),
      name: 'a piece is ordered',
      async run(ctx) {
        const { product, order } = await ctx.once(buyOne);
        await expectStock(ctx, product, product.stock - 1, [order]);
      },
    },
    {
      scenario: placing('The cart is emptied'),
      name: 'the same shopper orders again',
      async run(ctx) {
        const { shopper, product } = await ctx.once(buyOne);
        const again = await shopper.placeOrder();
        expectRefused(again);
        await expectStock(ctx, product, product.stock - 1, [again]);
      },
    },
    {
      scenario: placing('An empty cart cannot be ordered'),
      name: 'somebody new orders nothing',
      async run(ctx) {
        wantsManyUsers(ctx);
        await ctx.once(buyOne);
        expectRefused(await (await ctx.newShopper()).placeOrder());
      },
    },
    {
      scenario: paying('The good card pays the order'),
      name: 'the order is paid',
      async run(ctx) {
        const { answer } = await ctx.once(payOnce);
        expectAccepted(answer);
      },
    },
    {
      scenario: payingOnce('A paid order cannot be paid again'),
      name: 'the order is paid again',
      async run(ctx) {
        const { shopper, id } = await ctx.once(payOnce);
        expectRefused(await shopper.pay(id));
      },
    },
    {
      scenario: paying("Another user's order cannot be paid"),
      name: 'an order that there is not is paid',
      run: async (ctx) => expectRefused(await (await ctx.newShopper()).pay(UNKNOWN_ORDER)),
    },
    {
      scenario: adding('A product off the shelf cannot be added'),
      name: 'a product that there is not',
      async run(ctx) {
        expectRefused(await (await ctx.newShopper()).addToCart(UNKNOWN_PRODUCT, 1));
      },
    },
    {
      scenario: together('One cart ordered twice at once'),
      name: `a cart of one piece, ordered ${ORDERS_AT_ONCE} times at once`,
      async run(ctx) {
        const { shopper } = await ctx.once(buyOne);
        const product = mostOf(await readStock(ctx));
        await addToCart(shopper, product, 1);
        const requests = Array.from({ length: ORDERS_AT_ONCE }, () =>
          shopper.requests.placeOrder(),
        );
        const answers = await ctx.sendTogether(requests);
        const ids = answers.flatMap((answer) => (isAccepted(answer) ? [answer.json?.id] : []));
        expectEqual(answers, 'orders of one piece', new Set(ids).size, 1);
        await expectStock(ctx, product, product.stock - 1, answers);
      },
    },
    {
      scenario: together('A hundred buyers for seven pieces'),
      name: 'more buyers than pieces, all at once',
      async run(ctx) {
        wantsManyUsers(ctx);
        await ctx.once(buyOne);
        await expectExactSale(ctx, leastOf(await readStock(ctx), 1));
      },
    },
    {
      scenario: adding('A quantity outside its limits is refused'),
      name: 'no piece, fewer than none, and a half',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = leastOf(await readStock(ctx));
        for (const quantity of [0, -1, 1.5]) {
          expectRefused(await shopper.addToCart(product, quantity));
        }
      },
    },
    {
      scenario: placing('More than the stock cannot be ordered'),
      name: 'more pieces than there are',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = leastOf(await readStock(ctx));
        const quantity = Math.max(product.stock, 0) + 2;
        if (quantity > MOST_OF_A_LINE) {
          throw new NotApplicable(`every product has more than ${MOST_OF_A_LINE - 2} pieces`);
        }
        // It may be refused at once or when it is ordered.
        const added = await shopper.addToCart(product, quantity);
        const refused = isAccepted(added) ? await shopper.placeOrder() : added;
        expectRefused(refused);
        await expectStock(ctx, product, product.stock, [refused]);
      },
    },
  ],
};

/**
 * The first order of a run, with the product as it was before. What is in one shopper's cart must not
 * be in another's: looked at here, as nothing else can be believed otherwise.
 *
 * @param {Context} ctx
 */
async function buyOne(ctx) {
  const product = mostOf(await readStock(ctx));
  const shopper = await ctx.newShopper();
  await addToCart(shopper, product, 1);
  if (!ctx.hasOneUser) await expectOwnCarts(ctx, product);
  const order = await shopper.placeOrder();
  await preparing('placing an order', async () => expectAccepted(order));
  return { shopper, product, order, id: order.json?.id };
}

/** @param {Context} ctx @param {Product} product one piece of it is in somebody's cart */
async function expectOwnCarts(ctx, product) {
  const stranger = await ctx.newShopper();
  const answer = await stranger.placeOrder();
  const { stock } = find(await readStock(ctx), product);
  if (!isAccepted(answer) || stock === product.stock) return;
  throw new RootCause(
    'userId is ignored (if the server knows one user only, name it with --user)',
    {
      expected: `nothing to order for ${stranger.userId}`,
      found: 'an order of what another one put into the cart',
      evidence: [answer],
    },
  );
}

/** @param {Context} ctx */
async function payOnce(ctx) {
  const { shopper, id, order } = await ctx.once(buyOne);
  expectThat(order, id !== undefined, 'an id in the order', order.json);
  return { shopper, id, answer: await shopper.pay(id) };
}

/**
 * As many pieces are sold as there are, whoever is first.
 *
 * @param {Context} ctx
 * @param {Product} product
 */
async function expectExactSale(ctx, product) {
  const quantity = Math.ceil(product.stock / SOLD_ORDERS);
  if (quantity > MOST_OF_A_LINE) {
    throw new NotApplicable(`every product has more than ${MOST_OF_A_LINE * SOLD_ORDERS} pieces`);
  }
  const sold = Math.floor(product.stock / quantity);
  const requests = [];
  for (let count = 0; count < sold + ORDERS_AT_ONCE; count += 1) {
    const buyer = await ctx.newShopper();
    await addToCart(buyer, product, quantity);
    requests.push(buyer.requests.placeOrder());
  }
  const answers = await ctx.sendTogether(requests);
  const accepted = answers.filter(isAccepted);
  const deciding = [...answers.filter((answer) => !isAccepted(answer)).slice(0, 1), ...accepted];
  const what = `orders of ${quantity}, with ${product.stock} in stock`;
  expectEqual(deciding, what, accepted.length, sold);
  await expectStock(ctx, product, product.stock - sold * quantity, accepted);
}

import { expectJson } from '../expect.js';
import { placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */

/**
 * What hostile requests could harm: a product, Ana's cart with a line of it, and her unpaid order.
 *
 * @param {Context} ctx
 */
export async function prepareStage(ctx) {
  const ana = await ctx.newShopper();
  const product = await ctx.newProduct();
  const order = await placeOrderOf(ana, [product, 1]);
  const cart = expectJson(await ana.addToCart(product, 2), 200);
  // Whose password is asked to change: were it done, Ana's tokens would go on.
  const bob = await ctx.newShopper();
  const { admin, anyone } = ctx;
  return { admin, anyone, ana, bob, product, order, itemId: cart.items[0]?.id };
}

/** @typedef {Awaited<ReturnType<typeof prepareStage>>} Stage */

/**
 * The stage as it is read now, and how many products there are.
 *
 * @param {Stage} stage
 */
export async function stateOf({ admin, anyone, ana, bob, product }) {
  const answers = await Promise.all([
    anyone.get('/api/products', { limit: 1, count: 'true' }),
    anyone.get(`/api/products/${product.id}`),
    ana.get('/api/cart'),
    ana.get('/api/orders'),
    admin.get('/api/keys'),
    bob.get('/api/cart'),
  ]);
  return answers.map(({ status, json, headers }) => {
    const { requestId, ...read } = json ?? {};
    return [status, read, headers['x-total-count']];
  });
}

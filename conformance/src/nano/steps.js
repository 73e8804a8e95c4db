import { expectEqual, expectJson, expectThat, NotApplicable, preparing } from '../expect.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {{ id: string, stock: number }} Product */

/**
 * Every product of the list with its stock.
 *
 * @param {Context} ctx
 * @returns {Promise<Product[]>}
 */
export async function readStock(ctx) {
  return preparing('reading the stock', async () => {
    const products = [];
    for await (const { list, answer } of ctx.readShelf()) {
      for (const product of list) {
        const isCounted = product?.id !== undefined && Number.isInteger(product.stock);
        expectThat(answer, isCounted, 'an id and a stock of whole pieces', product);
        products.push(product);
      }
    }
    return products;
  });
}

/** @param {Product[]} products */
export function mostOf(products) {
  return inOrder(products, 1).at(-1) ?? nothingToBuy();
}

/** @param {Product[]} products @param {number} [min] */
export function leastOf(products, min = Number.NEGATIVE_INFINITY) {
  return inOrder(products, min)[0] ?? nothingToBuy();
}

/** @param {Product[]} products @param {number} min */
function inOrder(products, min) {
  return products.filter(({ stock }) => stock >= min).sort((a, b) => a.stock - b.stock);
}

/** @returns {never} */
function nothingToBuy() {
  throw new NotApplicable('the list has no product with a piece in stock');
}

/** @param {Product[]} products @param {Product} wanted @returns {Product} */
export function find(products, wanted) {
  return products.find(({ id }) => id === wanted.id) ?? { ...wanted, stock: 0 };
}

/** @param {Context} ctx @param {Product} product @param {number} stock @param {Answer[]} evidence */
export async function expectStock(ctx, product, stock, evidence) {
  const now = find(await readStock(ctx), product);
  expectEqual(evidence, `stock of ${product.id} afterwards`, now.stock, stock);
}

/** @param {Context} ctx */
export function wantsManyUsers({ hasOneUser }) {
  if (hasOneUser) throw new NotApplicable('it wants more users than --user');
}

/** @param {Actor} shopper @param {Product} product @param {number} quantity */
export async function addToCart(shopper, product, quantity) {
  const add = async () => expectAccepted(await shopper.addToCart(product, quantity));
  await preparing('adding to the cart', add);
}

/** @param {Answer} answer */
export function isAccepted({ status }) {
  return status >= 200 && status < 300;
}

/** @param {Answer} answer */
export function expectAccepted(answer) {
  expectThat(answer, isAccepted(answer), 'a status of 200 to 299', answer.status);
  expectJson(answer, answer.status);
}

/** @param {Answer} answer */
export function expectRefused(answer) {
  const { status } = answer;
  expectThat(answer, status >= 400 && status < 500, 'a status of 400 to 499', status);
}

import { RootCause } from './expect.js';

/**
 * Whether `userId` tells shoppers apart, looked at once in a run. A server that takes everybody for
 * one person would otherwise fail nearly every case, each in another way.
 *
 * @param {import('./cast.js').Cast} cast
 * @returns {() => Promise<void>} throws RootCause when all share one cart
 */
export function createUserCheck(cast) {
  /** @type {Promise<void> | undefined} */
  let checked;
  return () => {
    checked ??= cast.hasAccounts ? Promise.resolve() : expectOwnCarts(cast);
    return checked;
  };
}

/** @param {import('./cast.js').Cast} cast */
async function expectOwnCarts(cast) {
  const goods = { name: cast.newName(), priceCents: 100, stock: 1 };
  const product = (await cast.admin.post('/api/products', goods)).json;
  if (product?.id === undefined) return;
  const how = { namesUser: true };
  const [one, other] = [await cast.newShopper(how), await cast.newShopper(how)];
  const added = await one.addToCart(product, 1);
  const answer = await other.readCart();
  /** @type {unknown[]} */
  const items = Array.isArray(answer.json?.items) ? answer.json.items : [];
  if (!items.some((/** @type {any} */ item) => item?.productId === product.id)) return;
  throw new RootCause('userId is ignored', {
    expected: `an empty cart of ${other.userId}`,
    found: `what ${one.userId} put into another one`,
    evidence: [added, answer],
  });
}

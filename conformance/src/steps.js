import { expectEqual, expectFields, expectJson, expectThat, preparing } from './expect.js';

/** @typedef {import('./actor.js').Actor} Actor */
/** @typedef {import('./types.js').Answer} Answer */
/** @typedef {{ id: string, name: string, priceCents: number }} Product */
/** @typedef {[product: Product, quantity: number]} Line */

/** The exact sum of price times quantity, in cents. @param {Line[]} lines */
export function totalOf(lines) {
  return lines.reduce((total, [{ priceCents }, quantity]) => total + priceCents * quantity, 0);
}

/**
 * The answer is the shopper's cart with exactly these lines, in any order.
 *
 * @param {Answer} answer
 * @param {Actor} shopper
 * @param {Line[]} lines
 */
export function expectCart(answer, shopper, lines) {
  const cart = expectJson(answer, 200);
  expectEqual(answer, 'userId', cart.userId, shopper.userId);
  const ids = new Set(cart.items?.map((/** @type {any} */ item) => item.id));
  expectEqual(answer, 'lines', sorted(cart.items ?? []), sorted(lines.map(asItem)));
  expectThat(
    answer,
    ids.size === lines.length && [...ids].every((id) => typeof id === 'string' && id !== ''),
    'an id for each line',
    [...ids],
  );
  expectEqual(answer, 'totalCents', cart.totalCents, totalOf(lines));
  return cart;
}

/** @param {Actor} shopper @param {Line[]} lines */
export async function expectCartNow(shopper, lines) {
  return expectCart(await shopper.readCart(), shopper, lines);
}

/**
 * The cart is filled line by line.
 *
 * @param {Actor} shopper
 * @param {...Line} lines
 */
export async function fillCart(shopper, ...lines) {
  for (const [product, quantity] of lines) {
    const add = async () => expectJson(await shopper.addToCart(product, quantity), 200);
    await preparing('adding to the cart', add);
  }
}

/**
 * The answer is an order of the shopper with exactly these lines, in any order.
 *
 * @param {Answer} answer
 * @param {Actor} shopper
 * @param {Line[]} lines
 * @param {{ httpStatus?: number, status?: string }} [how]
 */
export function expectOrder(answer, shopper, lines, how = {}) {
  const { httpStatus = 201, status = 'PENDING_PAYMENT' } = how;
  const order = expectJson(answer, httpStatus);
  expectFields(answer, 'order', order, { userId: shopper.userId, status });
  expectThat(answer, typeof order.id === 'string' && order.id !== '', 'an id', order.id);
  const copied = (order.items ?? []).map(copyOf);
  const expected = lines.map(([{ id, name, priceCents }, quantity]) =>
    copyOf({ productId: id, name, priceCents, quantity }),
  );
  expectEqual(answer, 'items', byProduct(copied), byProduct(expected));
  expectEqual(answer, 'totalCents', order.totalCents, totalOf(lines));
  return order;
}

/**
 * A new order of these lines.
 *
 * @param {Actor} shopper
 * @param {...Line} lines
 */
export async function placeOrderOf(shopper, ...lines) {
  await fillCart(shopper, ...lines);
  return preparing('placing an order', async () => expectJson(await shopper.placeOrder(), 201));
}

/**
 * How often each outcome occurred, as `201` or `409 OUT_OF_STOCK`.
 *
 * @param {Answer[]} answers
 */
export function countOutcomes(answers) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { status, json } of answers) {
    const outcome = json?.code ? `${status} ${json.code}` : String(status);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** @param {Line} line */
function asItem([product, quantity]) {
  return { productId: product.id, quantity };
}

/** @param {any[]} items */
function sorted(items) {
  return byProduct(items.map(({ productId, quantity }) => ({ productId, quantity })));
}

/** @param {any} item */
function copyOf({ productId, name, priceCents, quantity }) {
  return { productId, name, priceCents, quantity };
}

/** @param {any[]} items */
function byProduct(items) {
  return items.toSorted((a, b) => (String(a.productId) < String(b.productId) ? -1 : 1));
}

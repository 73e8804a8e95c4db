import { expectJson } from './expect.js';
import { NoAnswer } from './no-answer.js';

/** @typedef {import('./actor.js').Actor} Actor */
/** @typedef {import('./types.js').Answer} Answer */
/** @typedef {import('./types.js').Request} Request */
/** @typedef {{ id: string, priceCents: number }} Product */

/** A request with a key of its own; without an answer it is open. */
/** @typedef {{ who: Actor, request: Request, kind: 'add' | 'order' | 'pay', answer?: Answer }} Entry */

/**
 * Shoppers who add to their carts, order and pay without a pause, until their server is gone.
 *
 * @param {object} parts
 * @param {Actor[]} parts.shoppers
 * @param {Product[]} parts.products
 * @param {import('./random.js').Random} parts.random
 * @param {string} parts.mark makes the keys unlike those of other loads
 */
export function startLoad({ shoppers, products, random, mark }) {
  /** @type {Entry[]} */
  const journal = [];

  /** @param {Actor} who @param {Entry['kind']} kind @param {Request} request */
  async function ask(who, kind, request) {
    const key = `${mark} ${journal.length}`;
    const headers = { ...request.headers, 'idempotency-key': key };
    /** @type {Entry} */
    const entry = { who, kind, request: { ...request, headers } };
    journal.push(entry);
    entry.answer = await who.send(entry.request);
    return entry.answer;
  }

  /** @param {Actor} who */
  async function shop(who) {
    for (;;) {
      const product = products[random.integer(0, products.length - 1)];
      if (!product) return;
      const body = { productId: product.id, quantity: random.integer(1, 3) };
      expectJson(await ask(who, 'add', { method: 'POST', path: '/api/cart/items', body }), 200);
      const placed = await ask(who, 'order', { method: 'POST', path: '/api/orders' });
      const path = `/api/payments/${expectJson(placed, 201).id}`;
      if (random.integer(0, 1)) expectJson(await ask(who, 'pay', { method: 'POST', path }), 200);
    }
  }

  const working = Promise.all(shoppers.map((who) => shop(who).catch(stopAtNoAnswer)));
  working.catch(() => {});
  return {
    journal,
    /** Resolves when everybody has noticed. @throws Mismatch when somebody was answered wrongly */
    ended: () => working,
  };
}

/** @param {unknown} error */
function stopAtNoAnswer(error) {
  if (!(error instanceof NoAnswer)) throw error;
}

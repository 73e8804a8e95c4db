import { inTurns } from './in-turns.js';

const SIGN_INS_AT_ONCE = 4;

/**
 * Shoppers for the concurrent cases. Registering costs the server a password hash each, so a
 * shopper whose cart is empty again takes part again.
 *
 * @param {import('./cast.js').Cast} cast
 */
export function createCrowd(cast) {
  /** @type {import('./actor.js').Actor[]} */
  let idle = [];

  return {
    /** @param {number} count @param {{ namesUser: boolean }} how */
    async gather(count, how) {
      const emptied = await inTurns(idle, SIGN_INS_AT_ONCE, emptyCart);
      const ready = idle.filter((_, index) => emptied[index]);
      const missing = Array.from({ length: Math.max(0, count - ready.length) });
      const fresh = await inTurns(missing, SIGN_INS_AT_ONCE, () => cast.newShopper(how));
      idle = [...ready, ...fresh];
      return idle.slice(0, count);
    },
  };
}

/** @typedef {ReturnType<typeof createCrowd>} Crowd */

/** @param {import('./actor.js').Actor} shopper @returns {Promise<boolean>} */
async function emptyCart(shopper) {
  const items = (await shopper.readCart()).json?.items ?? [{}];
  for (const item of items) await shopper.delete(`/api/cart/items/${item.id}`);
  return items.length === 0 || (await shopper.readCart()).json?.items?.length === 0;
}

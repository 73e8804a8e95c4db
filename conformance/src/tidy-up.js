import { inTurns } from './in-turns.js';

const AT_ONCE = 8;

/**
 * Notes every product that a run puts on the shelf.
 *
 * @param {import('./client.js').Client} client
 * @returns {{ client: import('./client.js').Client, madeProducts: string[] }}
 */
export function noteProducts(client) {
  /** @type {string[]} */
  const madeProducts = [];
  /** @type {import('./client.js').Client['send']} */
  const send = async (request, gate) => {
    const answer = await client.send(request, gate);
    const isProduct = request.method === 'POST' && request.path === '/api/products';
    if (isProduct && answer.status === 201) madeProducts.push(answer.json?.id);
    return answer;
  };
  return { client: { ...client, send }, madeProducts };
}

/**
 * Takes them off the shelf again, where the server can: archiving is not in every contract.
 *
 * @param {import('./actor.js').Actor} admin
 * @param {string[]} ids
 */
export async function takeOffShelf(admin, ids) {
  const [first, ...rest] = ids;
  if (first === undefined) return;
  const archive = (/** @type {string} */ id) => admin.delete(`/api/products/${id}`);
  // 204: archived; 404 with the code: a case has done it.
  const { status, json } = await archive(first);
  if (status === 204 || json?.code === 'PRODUCT_NOT_FOUND') await inTurns(rest, AT_ONCE, archive);
}
